package io.hengji.intake;

import io.hengji.intake.ColumnSchema.Reference;
import io.hengji.intake.FindingLog.Expectation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Codes that must occur in another table, when that table was handed in. */
final class References {
    private final TableCatalogue catalogue;
    private final Map<String, CaseTable> tables;
    private final FindingLog log;

    References(TableCatalogue catalogue, Map<String, CaseTable> tables, FindingLog log) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.log = log;
    }

    void check() {
        for (TableSchema schema : catalogue.tables()) {
            CaseTable table = tables.get(schema.name());
            if (table != null) {
                for (ColumnSchema column : schema.columns()) {
                    column.references().ifPresent(wanted -> check(table, column, wanted));
                }
            }
        }
    }

    private void check(CaseTable table, ColumnSchema column, Reference wanted) {
        CaseTable target = tables.get(wanted.table());
        if (target == null || target.rows().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        target.rows().forEach(row -> row.text(wanted.column()).ifPresent(known::add));
        String targetName =
                catalogue.table(wanted.table()).map(TableSchema::chinese).orElse(wanted.table());
        for (CaseRow row : table.rows()) {
            row.text(column.name())
                    .filter(code -> !known.contains(code))
                    .ifPresent(code ->
                            log.add(
                                    IntakeCode.REFERENCE_UNKNOWN,
                                    row.place(column.name()),
                                    new Expectation("“" + targetName + "”里有的编码", code),
                                    "column",
                                    column.chinese(),
                                    "found",
                                    code,
                                    "table",
                                    targetName));
        }
    }
}
