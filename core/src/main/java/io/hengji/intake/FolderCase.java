package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Unit;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A case in a folder. */
final class FolderCase {
    private static final List<String> SETTINGS_FILES =
            List.of("case.yaml", "case.yml", "案卷.yaml", "案卷.yml");
    private static final Set<String> TEXT_TABLES = Set.of("csv", "tsv", "txt");
    private static final Set<String> OTHER_SHEETS = Set.of("ods", "numbers", "xlsb");

    private final Path root;
    private final TableCatalogue catalogue;
    private final Limits limits;
    private final FindingLog log;
    private final CaseInputs inputs;
    private final CaseTables tables;
    private final SortedMap<String, String> narrative = new TreeMap<>();
    private int seen;

    FolderCase(
            Path root,
            TableCatalogue catalogue,
            WorkbookReader workbooks,
            Limits limits,
            FindingLog log) {
        this.root = root.toAbsolutePath();
        this.catalogue = catalogue;
        this.limits = limits;
        this.log = log;
        this.inputs = new CaseInputs(this.root, limits, log);
        this.tables = new CaseTables(catalogue, workbooks, limits, log);
    }

    Checked<CaseFiles> read() {
        Optional<Path> file =
                SETTINGS_FILES.stream().map(root::resolve).filter(Files::exists).findFirst();
        if (file.isEmpty()) {
            log.add(
                    IntakeCode.CASE_MISSING,
                    inputs.at(root.resolve(SETTINGS_FILES.getFirst())),
                    "where",
                    "文件夹 " + root.getFileName(),
                    "what",
                    "文件 " + SETTINGS_FILES.getFirst());
            return new Checked.Rejected<>(log.all());
        }
        Optional<CaseSettings> settings = settings(file.get());
        Unit moneyUnit = settings.map(CaseSettings::moneyUnit).orElse(Unit.WAN_YUAN);
        for (Path entry : entries(root)) {
            if (!entry.equals(file.get()) && !isPrior(entry, settings)) {
                entry(entry, moneyUnit);
            }
        }
        var checked = tables.checked();
        if (settings.isEmpty()) {
            return new Checked.Rejected<>(log.all());
        }
        return new Checked.Ok<>(
                new CaseFiles(
                        root,
                        settings.get(),
                        checked,
                        tables.datasets(),
                        narrative,
                        inputs.digests(),
                        log.all()),
                log.all());
    }

    /** Last year's case may lie inside this one; it is read as a case of its own. */
    private static boolean isPrior(Path entry, Optional<CaseSettings> settings) {
        return settings.flatMap(CaseSettings::prior)
                .filter(entry.getFileName().toString()::equals)
                .isPresent();
    }

    private Optional<CaseSettings> settings(Path file) {
        Optional<byte[]> bytes = inputs.bytes(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = new Origin(inputs.shown(file), Digest.of(bytes.get()), null);
        return new SettingsYaml(origin, log)
                .read(Decoding.text(bytes.get(), origin, log))
                .flatMap(settings ->
                        new SettingsReader(catalogue, log).read(settings, origin.whole()));
    }

    private void entry(Path entry, Unit moneyUnit) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
            folder(entry, name);
            return;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = dot < 0 ? name : name.substring(0, dot);
        Optional<TableSchema> named = catalogue.table(stem.replaceFirst("^\\d+[-_.、 ]*", ""));
        if (DataSheets.workbookEndings().contains(ending)) {
            workbook(entry, named, moneyUnit);
        } else if (TEXT_TABLES.contains(ending) && named.isPresent()) {
            csv(entry, named.get(), moneyUnit);
        } else if (OTHER_SHEETS.contains(ending)) {
            log.add(
                    IntakeCode.NOT_XLSX,
                    inputs.at(entry),
                    "file",
                    inputs.shown(entry),
                    "why",
                    "它是 ." + ending + " 文件");
        } else {
            log.add(IntakeCode.FILE_UNKNOWN, inputs.at(entry), "file", inputs.shown(entry));
        }
    }

    private void workbook(Path file, Optional<TableSchema> named, Unit moneyUnit) {
        String shown = inputs.shown(file);
        Optional<Digest> digest = inputs.digest(file, limits.maxFileBytes());
        if (digest.isPresent()) {
            tables.sheets(file, shown)
                    .ifPresent(sheets ->
                            tables.workbook(sheets, shown, digest.get(), named, moneyUnit));
        }
    }

    private void csv(Path file, TableSchema schema, Unit moneyUnit) {
        inputs.bytes(file)
                .ifPresent(bytes ->
                        tables.csv(
                                bytes,
                                schema,
                                new Origin(inputs.shown(file), Digest.of(bytes), null),
                                moneyUnit));
    }

    private void folder(Path folder, String name) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "narrative" -> narrative(folder);
            case "evidence" -> evidence(folder);
            default ->
                    log.add(
                            IntakeCode.FILE_UNKNOWN,
                            inputs.at(folder),
                            "file",
                            "文件夹 " + inputs.shown(folder));
        }
    }

    private void narrative(Path folder) {
        for (Path file : entries(folder)) {
            String name = file.getFileName().toString();
            if (name.toLowerCase(Locale.ROOT).endsWith(".md")) {
                inputs.bytes(file)
                        .ifPresent(bytes ->
                                narrative.put(
                                        name,
                                        Decoding.text(
                                                bytes,
                                                new Origin(
                                                        inputs.shown(file), Digest.of(bytes), null),
                                                log)));
            } else {
                log.add(IntakeCode.FILE_UNKNOWN, inputs.at(file), "file", inputs.shown(file));
            }
        }
    }

    /** Evidence is digested, not read: whoever measures it reads it. */
    private void evidence(Path folder) {
        Deque<Path> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            for (Path entry : entries(open.pop())) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    open.push(entry);
                } else {
                    inputs.digest(entry, limits.maxEvidenceBytes());
                }
            }
        }
    }

    /** What lies in a folder, by name; what programs leave behind is not seen. */
    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")
                        || name.startsWith("~$")
                        || name.equalsIgnoreCase("Thumbs.db")
                        || name.equalsIgnoreCase("desktop.ini")
                        || name.toLowerCase(Locale.ROOT).startsWith("readme")) {
                    continue;
                }
                seen++;
                if (seen > limits.maxFiles()) {
                    log.add(
                            IntakeCode.TOO_LARGE,
                            inputs.at(folder),
                            "what",
                            "案卷的文件数",
                            "limit",
                            limits.maxFiles() + " 个");
                    break;
                }
                entries.add(entry);
            }
        } catch (IOException e) {
            inputs.unreadable(folder, e);
        }
        Collections.sort(entries);
        return entries;
    }
}
