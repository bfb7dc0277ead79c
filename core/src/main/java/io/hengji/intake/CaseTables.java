package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Unit;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the tables of a case from csv files and sheets, one of each name. */
final class CaseTables {
    private final TableCatalogue catalogue;
    private final WorkbookReader workbooks;
    private final Limits limits;
    private final FindingLog log;
    private final Map<String, CaseTable> tables = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final SortedMap<String, DataSheet> datasets = new TreeMap<>();

    CaseTables(TableCatalogue catalogue, WorkbookReader workbooks, Limits limits, FindingLog log) {
        this.catalogue = catalogue;
        this.workbooks = workbooks;
        this.limits = limits;
        this.log = log;
    }

    Map<String, CaseTable> checked() {
        new References(catalogue, tables, log).check();
        return tables;
    }

    /** The sheets that are named as datasets of evidence, as they lie there. */
    SortedMap<String, DataSheet> datasets() {
        return datasets;
    }

    Optional<List<RawSheet>> sheets(Path file, String shownAs) {
        Checked<List<RawSheet>> read = workbooks.read(file, shownAs, limits);
        log.addAll(read.findings());
        return switch (read) {
            case Checked.Ok<List<RawSheet>>(var sheets, var _) -> Optional.of(sheets);
            case Checked.Rejected<List<RawSheet>> _ -> Optional.empty();
        };
    }

    void csv(byte[] bytes, TableSchema schema, Origin origin, Unit moneyUnit) {
        if (isFirst(schema, origin)) {
            RawSheet sheet =
                    new CsvReader(limits, log)
                            .read(
                                    DecodedText.of(bytes),
                                    new HeadFinder(catalogue, schema)::strength,
                                    origin);
            put(sheet, schema, origin, moneyUnit);
        }
    }

    /**
     * The sheets that are named as tables; when none is, and the file is, the first with content.
     */
    void workbook(
            List<RawSheet> sheets,
            String file,
            Digest digest,
            Optional<TableSchema> named,
            Unit moneyUnit) {
        boolean namedThemselves =
                sheets.stream().anyMatch(sheet -> catalogue.table(name(sheet)).isPresent());
        Optional<TableSchema> forTheFirst = namedThemselves ? Optional.empty() : named;
        for (RawSheet sheet : sheets) {
            Origin origin = new Origin(file, digest, name(sheet));
            Optional<String> dataset = DataSheets.dataset(name(sheet));
            if (dataset.isPresent()) {
                dataset(dataset.get(), sheet, origin);
                continue;
            }
            Optional<TableSchema> schema = catalogue.table(name(sheet));
            if (schema.isEmpty() && !sheet.rows().isEmpty()) {
                schema = forTheFirst;
                forTheFirst = Optional.empty();
            }
            if (schema.isPresent()) {
                hidden(sheet, origin);
                if (isFirst(schema.get(), origin)) {
                    put(sheet, schema.get(), origin, moneyUnit);
                }
            } else if (!sheet.rows().isEmpty() && !catalogue.isAside(name(sheet))) {
                log.add(IntakeCode.SHEET_UNKNOWN, origin.whole(), "sheet", name(sheet));
            }
        }
    }

    private void dataset(String name, RawSheet sheet, Origin origin) {
        DataSheet other = datasets.putIfAbsent(name, new DataSheet(sheet, origin, limits));
        if (other != null) {
            twice(name, origin, other.shown());
        }
    }

    private void put(RawSheet sheet, TableSchema schema, Origin origin, Unit moneyUnit) {
        new TableReader(catalogue, schema, moneyUnit, limits, log)
                .read(new PivotBlocks(log).without(sheet, origin), origin)
                .ifPresent(table -> tables.put(schema.name(), table));
    }

    private boolean isFirst(TableSchema schema, Origin origin) {
        Origin other = origins.putIfAbsent(schema.name(), origin);
        if (other != null) {
            twice(schema.chinese(), origin, other.shown());
        }
        return other == null;
    }

    private void twice(String table, Origin origin, String other) {
        log.add(IntakeCode.TABLE_TWICE, origin.whole(), "table", table, "other", other);
    }

    private void hidden(RawSheet sheet, Origin origin) {
        if (sheet.hidden()) {
            log.add(IntakeCode.HIDDEN, origin.whole(), "what", "工作表“" + name(sheet) + "”");
        }
    }

    private static String name(RawSheet sheet) {
        return Objects.requireNonNullElse(sheet.name(), "");
    }
}
