package io.hengji.intake;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a case and the same case read from where it was written to: values, not
 * places. Nothing may differ; what does is a finding at the cell it came from.
 */
public final class CaseDifferences {
    private final TableCatalogue catalogue = TableCatalogue.standard();
    private final List<Finding> findings = new ArrayList<>();

    private CaseDifferences() {}

    public static List<Finding> between(CaseFiles before, CaseFiles after) {
        CaseDifferences differences = new CaseDifferences();
        differences.settings(before.settings(), after.settings());
        TreeSet<String> names = new TreeSet<>(before.tables().keySet());
        names.addAll(after.tables().keySet());
        for (String name : names) {
            differences.rows(name, before.table(name).rows(), after.table(name).rows());
            differences.rows(name, figures(before.table(name)), figures(after.table(name)));
        }
        differences.narrative(before, after);
        return List.copyOf(differences.findings);
    }

    /** Of a total its figures; how it is labelled says nothing. */
    private static List<CaseRow> figures(CaseTable table) {
        return table.totals().stream()
                .map(row -> {
                    Map<String, Located<CellValue>> cells = new LinkedHashMap<>(row.cells());
                    cells.values().removeIf(cell -> cell.value() instanceof CellValue.Words);
                    return new CaseRow(row.at(), cells);
                })
                .toList();
    }

    private void rows(String table, List<CaseRow> before, List<CaseRow> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= after.size()) {
                add(table, "整行", before.get(i).at(), shown(before.get(i)), "没有这一行");
            } else if (i >= before.size()) {
                add(table, "整行", after.get(i).at(), "没有这一行", shown(after.get(i)));
            } else {
                cells(table, before.get(i), after.get(i));
            }
        }
    }

    private void cells(String table, CaseRow before, CaseRow after) {
        TreeSet<String> columns = new TreeSet<>(before.cells().keySet());
        columns.addAll(after.cells().keySet());
        for (String column : columns) {
            @Nullable CellValue was = value(before, column);
            @Nullable CellValue is = value(after, column);
            if (!Objects.equals(was, is)) {
                String head =
                        catalogue
                                .table(table)
                                .flatMap(schema -> schema.column(column))
                                .map(ColumnSchema::chinese)
                                .orElse(column);
                add(table, head, before.place(column), shown(was), shown(is));
            }
        }
    }

    private static @Nullable CellValue value(CaseRow row, String column) {
        Located<CellValue> cell = row.cells().get(column);
        return cell == null ? null : cell.value();
    }

    /** An amount with its printed precision: both must come back. */
    private static String shown(@Nullable CellValue value) {
        return value == null ? "空白" : DeskText.shown(value.toString());
    }

    private static String shown(CaseRow row) {
        Map<String, String> texts = new TreeMap<>();
        row.cells().keySet().forEach(column -> texts.put(column, row.text(column, "")));
        return DeskText.shown(texts.toString());
    }

    /** Everything but the place. */
    private void settings(CaseSettings before, CaseSettings after) {
        CaseSettings moved =
                new CaseSettings(
                        after.id(),
                        after.department(),
                        after.year(),
                        after.moneyUnit(),
                        after.scheme(),
                        after.projectScheme(),
                        after.compareTo(),
                        after.prior(),
                        after.title(),
                        after.signedBy(),
                        after.dated(),
                        after.source(),
                        before.at());
        if (!before.equals(moved)) {
            add("案卷", "设置", before.at(), before.toString(), moved.toString());
        }
    }

    private void narrative(CaseFiles before, CaseFiles after) {
        TreeSet<String> names = new TreeSet<>(before.narrative().keySet());
        names.addAll(after.narrative().keySet());
        for (String name : names) {
            String was = before.narrative().getOrDefault(name, "");
            String is = after.narrative().getOrDefault(name, "");
            if (!was.equals(is)) {
                add("报告正文", name, new SourceRef.Whole(name), was, is);
            }
        }
    }

    private void add(String table, String column, SourceRef at, String before, String after) {
        String name = catalogue.table(table).map(TableSchema::chinese).orElse(table);
        findings.add(
                Finding.of(
                                IntakeCode.NOT_KEPT,
                                at,
                                Map.of(
                                        "table",
                                        name,
                                        "column",
                                        column,
                                        "before",
                                        DeskText.shown(before),
                                        "after",
                                        DeskText.shown(after)))
                        .expecting(DeskText.shown(before), DeskText.shown(after)));
    }
}
