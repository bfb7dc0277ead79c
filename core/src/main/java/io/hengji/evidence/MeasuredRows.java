package io.hengji.evidence;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Column;
import io.hengji.record.Dataset;
import io.hengji.record.QueryResult;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import io.hengji.trail.Op;
import io.hengji.trail.RowSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows that a measure returned, one for each record that counts: {@code row_id}, {@code
 * numerator} and, for a rate, {@code denominator}. They are summed here, exactly, so that the rows
 * are the whole explanation of the value.
 */
record MeasuredRows(
        SqlFile sql,
        SortedMap<String, String> params,
        List<Dataset> over,
        String subject,
        QueryResult result) {
    private static final String ROW_ID = "row_id";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    Measured value(List<String> missing, List<Finding> findings) {
        Table table = result.table();
        int rowId = table.indexOf(ROW_ID);
        int above = table.indexOf(NUMERATOR);
        int below = table.indexOf(DENOMINATOR);
        List<String> wrong = new ArrayList<>();
        if (rowId < 0) {
            wrong.add(ROW_ID);
        }
        if (above < 0 || !table.columns().get(above).type().isNumber()) {
            wrong.add(NUMERATOR);
        }
        if (below >= 0 && !table.columns().get(below).type().isNumber()) {
            wrong.add(DENOMINATOR);
        }
        List<Finding> all = new ArrayList<>(findings);
        if (!wrong.isEmpty()) {
            all.add(finding(EvidenceCode.RESULT_COLUMNS, Map.of("found", String.join("、", wrong))));
            return new Measured.Unusable(all);
        }
        int before = all.size();
        blank(table, rowId, rowId, all);
        blank(table, above, rowId, all);
        if (below >= 0) {
            blank(table, below, rowId, all);
        }
        repeated(table, rowId, all);
        return all.size() > before
                ? new Measured.Unusable(all)
                : new Measured.Value(
                        sum(table, above),
                        below < 0 ? null : sum(table, below),
                        sql.head().word("unit").orElse("").strip(),
                        query(table, rowId),
                        rows(table, rowId),
                        missing.isEmpty() ? EvidenceLevel.L2 : EvidenceLevel.L0,
                        missing,
                        all);
    }

    private static Fraction sum(Table table, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < table.size(); row++) {
            sum = sum.add(EvidenceTable.number(table.cell(row, column)));
        }
        return Fraction.of(sum);
    }

    private void blank(Table table, int column, int rowId, List<Finding> findings) {
        int first = 0;
        while (first < table.size() && !table.isBlank(first, column)) {
            first++;
        }
        if (first < table.size()) {
            findings.add(
                    finding(
                            EvidenceCode.RESULT_ROW_BLANK,
                            Map.of(
                                    "column", table.columns().get(column).name(),
                                    "count", Integer.toString(table.blanks(column)),
                                    "rowId", table.text(first, rowId))));
        }
    }

    /** The first record that stands in more than one row: a join has multiplied it. */
    private void repeated(Table table, int rowId, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>(2 * table.size());
        String worst = null;
        for (int row = 0; row < table.size(); row++) {
            String id = table.text(row, rowId);
            if (counts.merge(id, 1, Integer::sum) > 1 && worst == null) {
                worst = id;
            }
        }
        if (worst != null) {
            String count = Integer.toString(counts.getOrDefault(worst, 0));
            findings.add(
                    finding(
                            EvidenceCode.RESULT_ROW_REPEATED,
                            Map.of("rowId", worst, "count", count)));
        }
    }

    private Op.Query query(Table table, int rowId) {
        List<RowSet.RowRef> shown = new ArrayList<>();
        for (int row = 0; row < Math.min(table.size(), RowSet.SHOWN); row++) {
            SortedMap<String, String> cells = new TreeMap<>();
            for (int column = 0; column < table.columns().size(); column++) {
                if (column != rowId) {
                    cells.put(table.columns().get(column).name(), table.text(row, column));
                }
            }
            shown.add(new RowSet.RowRef(snapshot(), table.text(row, rowId), cells));
        }
        return new Op.Query(
                sql.name(),
                sql.digest(),
                params,
                over.stream().map(Dataset::snapshot).toList(),
                new RowSet(table.size(), List.of(ROW_ID), result.digest(), shown));
    }

    private SourceRef.Rows rows(Table table, int rowId) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<String> key = new ArrayList<>();
        key.add(names.get(rowId));
        return new SourceRef.Rows(
                snapshot(), sql.name(), table.size(), key, table.texts(RowSet.SHOWN));
    }

    private String snapshot() {
        return over.stream()
                .filter(dataset -> dataset.name().equals(subject))
                .map(Dataset::snapshot)
                .findFirst()
                .orElse(subject);
    }

    private Finding finding(EvidenceCode code, Map<String, String> args) {
        Map<String, String> all = new HashMap<>(args);
        all.put("measure", sql.head().id());
        return Finding.of(code, sql.at(), all);
    }
}
