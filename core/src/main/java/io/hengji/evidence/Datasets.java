package io.hengji.evidence;

import io.hengji.intake.DataSheet;
import io.hengji.intake.DataSheets;
import io.hengji.intake.DecodedText;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.WorkbookReader;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets of a case: a csv or a workbook in its folder {@code evidence}, or a sheet of the
 * case's own workbook; the manifest lies in the folder always.
 */
final class Datasets {
    private static final String SCHEMA = "evidence.";
    private static final String CSV = ".csv";

    private final EvidenceFolder folder;
    private final SortedMap<String, DataSheet> ofCase;
    private final DataSheets sheets;
    private final int largest;

    /**
     * @param ofCase the sheets of the case's workbook, by the name of the dataset
     * @param limits of one dataset
     */
    Datasets(
            EvidenceFolder folder,
            SortedMap<String, DataSheet> ofCase,
            WorkbookReader workbooks,
            Limits limits) {
        this.folder = folder;
        this.ofCase = ofCase;
        this.sheets = new DataSheets(workbooks, limits);
        this.largest = limits.maxFileBytes();
    }

    /**
     * @param table as SQL names it: {@code evidence.wells}
     */
    Checked<EvidenceTable> read(String table, SourceRef at) {
        boolean ofEvidence = table.startsWith(SCHEMA);
        String name = ofEvidence ? table.substring(SCHEMA.length()) : table;
        @Nullable DataSheet inCase = ofEvidence ? ofCase.get(name) : null;
        List<Path> files = ofEvidence ? files(name) : List.of();
        if (inCase == null && files.isEmpty()) {
            return rejected(EvidenceCode.DATASET_MISSING, at, Map.of("file", shown(name + CSV)));
        }
        if (files.size() + (inCase == null ? 0 : 1) > 1) {
            String places =
                    Stream.concat(
                                    Stream.ofNullable(inCase).map(DataSheet::shown),
                                    files.stream().map(folder::relative))
                            .collect(Collectors.joining("、"));
            return rejected(
                    EvidenceCode.DATASET_TWICE, at, Map.of("dataset", name, "places", places));
        }
        Path yaml = folder.file(name + ".yaml");
        if (!folder.has(yaml)) {
            String shown = folder.relative(yaml);
            return rejected(EvidenceCode.MANIFEST_MISSING, at, Map.of("file", shown));
        }
        List<Finding> findings = new ArrayList<>();
        Optional<Manifest> manifest =
                folder.text(yaml, findings)
                        .flatMap(text -> Manifest.read(folder.relative(yaml), text, findings::add));
        List<Finding> noticed = new ArrayList<>();
        Optional<DataSheet> sheet =
                inCase == null
                        ? sheet(name, files.getFirst(), manifest, noticed)
                        : Optional.of(inCase);
        if (manifest.isEmpty() || sheet.isEmpty()) {
            findings.addAll(noticed);
            return new Checked.Rejected<>(findings);
        }
        EvidenceTable read =
                new DatasetReader(sheet.get(), manifest.get(), findings).read(name, noticed);
        return read.dataset().table().size() == 0
                ? new Checked.Rejected<>(read.findings())
                : new Checked.Ok<>(read, read.findings());
    }

    private List<Path> files(String name) {
        return Stream.concat(
                        Stream.of(CSV),
                        DataSheets.workbookEndings().stream().sorted().map(ending -> "." + ending))
                .map(ending -> folder.file(name + ending))
                .filter(folder::has)
                .toList();
    }

    private Optional<DataSheet> sheet(
            String name, Path file, Optional<Manifest> manifest, List<Finding> findings) {
        List<String> heads =
                manifest.stream()
                        .flatMap(known -> known.fields().stream())
                        .flatMap(field -> field.heads().stream())
                        .toList();
        Optional<byte[]> bytes = folder.bytes(file, largest, findings);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String shown = folder.relative(file);
        if (!shown.endsWith(CSV)) {
            return value(sheets.workbook(file, shown, Digest.of(bytes.get())), findings)
                    .flatMap(all ->
                            chosen(name, shown, manifest.flatMap(Manifest::sheet), all, findings));
        }
        DecodedText text = DecodedText.of(bytes.get());
        if (text.text().indexOf('\0') >= 0) {
            findings.add(EvidenceFolder.unreadable(shown, EvidenceFolder.NO_TEXT));
            return Optional.empty();
        }
        return value(sheets.csv(text, Digest.of(bytes.get()), shown, heads), findings);
    }

    /** The sheet that is named as the dataset, or else the only one with something in it. */
    private static Optional<DataSheet> chosen(
            String name,
            String file,
            Optional<String> wanted,
            List<DataSheet> sheets,
            List<Finding> findings) {
        List<DataSheet> filled = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
        List<DataSheet> named =
                sheets.stream()
                        .filter(sheet ->
                                wanted.map(sheet.name()::equals)
                                        .orElseGet(() -> isNamed(sheet, name)))
                        .toList();
        List<DataSheet> fit = named.isEmpty() && wanted.isEmpty() ? filled : named;
        SourceRef at = new SourceRef.Whole(file);
        if (filled.isEmpty()) {
            findings.add(Finding.of(EvidenceCode.DATASET_EMPTY, at, Map.of("file", file)));
            return Optional.empty();
        }
        if (fit.size() != 1) {
            String names =
                    filled.stream()
                            .map(DataSheet::name)
                            .collect(Collectors.joining("”“", "“", "”"));
            Map<String, String> args =
                    Map.of("file", file, "sheet", wanted.orElse(name), "sheets", names);
            findings.add(Finding.of(EvidenceCode.SHEET_UNCLEAR, at, args));
            return Optional.empty();
        }
        DataSheet sheet = fit.getFirst();
        for (DataSheet other : filled) {
            if (other != sheet) {
                Map<String, String> args = Map.of("sheet", other.name());
                findings.add(Finding.of(IntakeCode.SHEET_UNKNOWN, other.whole(), args));
            }
        }
        return Optional.of(sheet);
    }

    private static boolean isNamed(DataSheet sheet, String name) {
        return sheet.name().strip().equals(name)
                || DataSheets.dataset(sheet.name()).filter(name::equals).isPresent();
    }

    private static <T> Optional<T> value(Checked<T> read, List<Finding> findings) {
        findings.addAll(read.findings());
        return switch (read) {
            case Checked.Ok<T>(T value, var ignored) -> Optional.of(value);
            case Checked.Rejected<T> ignored -> Optional.empty();
        };
    }

    private String shown(String name) {
        return folder.relative(folder.file(name));
    }

    private static Checked<EvidenceTable> rejected(
            EvidenceCode code, SourceRef at, Map<String, String> args) {
        return new Checked.Rejected<>(List.of(Finding.of(code, at, args)));
    }
}
