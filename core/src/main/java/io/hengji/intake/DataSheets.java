package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files of data that no table of the catalogue describes; see {@link DataSheet}. */
public final class DataSheets {
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "et");

    private static final Pattern DATASET = Pattern.compile("(?:evidence\\.|佐证-)([a-z][a-z0-9_]*)");

    private final WorkbookReader workbooks;
    private final Limits limits;

    public DataSheets(WorkbookReader workbooks, Limits limits) {
        this.workbooks = workbooks;
        this.limits = limits;
    }

    /** How the names of workbooks end; what they are is told by what they hold. */
    public static Set<String> workbookEndings() {
        return WORKBOOKS;
    }

    /** The dataset that a sheet named {@code evidence.<name>} or {@code 佐证-<name>} holds. */
    public static Optional<String> dataset(String sheet) {
        Matcher name = DATASET.matcher(DeskText.compact(sheet));
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /**
     * A csv with any separator that intake knows.
     *
     * @param digest of the file
     * @param heads by which the separator is told
     */
    public Checked<DataSheet> csv(
            DecodedText text, Digest digest, String shownAs, Collection<String> heads) {
        FindingLog log = new FindingLog();
        Origin origin = new Origin(shownAs, digest, null);
        RawSheet sheet =
                new CsvReader(limits, log)
                        .read(text, new DataTableReader(heads, limits, log)::strength, origin);
        return new Checked.Ok<>(new DataSheet(sheet, origin, limits), log.all());
    }

    /** The sheets of a workbook, in its order. */
    public Checked<List<DataSheet>> workbook(Path file, String shownAs, Digest digest) {
        return switch (workbooks.read(file, shownAs, limits)) {
            case Checked.Rejected<List<RawSheet>>(var findings) -> new Checked.Rejected<>(findings);
            case Checked.Ok<List<RawSheet>>(var sheets, var findings) -> {
                List<DataSheet> read = new ArrayList<>();
                for (RawSheet sheet : sheets) {
                    String name = Objects.requireNonNullElse(sheet.name(), "");
                    read.add(new DataSheet(sheet, new Origin(shownAs, digest, name), limits));
                }
                yield new Checked.Ok<>(read, findings);
            }
        };
    }
}
