package io.hengji.watch;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.SqlBinding;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import io.hengji.trail.Grounds;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.RowSet;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What every project paid in every month, asked of the ledger once (rules/monitor). */
final class MonthlyPayments {
    private static final int YEAR = 12;
    private static final String PROJECT = "row_id";
    private static final String MONTH = "paid_month";
    private static final String AMOUNT = "numerator";

    private final SqlFile sql;
    private final Map<String, String> params;
    private final List<String> snapshots;
    private final Table rows;
    private final TrailBuilder trail;

    private MonthlyPayments(
            SqlFile sql,
            Map<String, String> params,
            List<String> snapshots,
            Table rows,
            TrailBuilder trail) {
        this.sql = sql;
        this.params = params;
        this.snapshots = snapshots;
        this.rows = rows;
        this.trail = trail;
    }

    /** Asks; empty when a table that it needs was not handed in. */
    static Optional<MonthlyPayments> ask(
            SqlFile sql,
            QueryEngine engine,
            Map<String, Datum> params,
            List<Dataset> over,
            TrailBuilder trail) {
        SqlBinding binding = SqlBinding.of(sql, params, over);
        if (!binding.findings().isEmpty()) {
            return Optional.empty();
        }
        List<String> tables = sql.head().tables().toList();
        return engine.run(sql, params, over) instanceof QueryOutcome.Rows(var result)
                ? Optional.of(
                        new MonthlyPayments(
                                sql,
                                binding.params(),
                                over.stream()
                                        .filter(one -> tables.contains(one.name()))
                                        .map(Dataset::snapshot)
                                        .toList(),
                                result.table(),
                                trail))
                : Optional.empty();
    }

    static Fraction[] none() {
        Fraction[] months = new Fraction[YEAR + 1];
        Arrays.fill(months, Fraction.ZERO);
        return months;
    }

    /** Of these projects together, index 1 to 12. */
    Fraction[] byMonth(Predicate<String> projects) {
        Fraction[] months = none();
        for (int row : rows(projects, YEAR)) {
            int month = month(row);
            months[month] = months[month].plus(amount(row));
        }
        return months;
    }

    /** Paid up to a month, with the query that says so. */
    Step step(FigureId figure, Predicate<String> projects, int months) {
        List<Integer> own = rows(projects, months);
        Fraction paid = Fraction.ZERO;
        for (int row : own) {
            paid = paid.plus(amount(row));
        }
        Table table = rows.rows(own);
        List<RowSet.RowRef> shown = new ArrayList<>();
        for (int row = 0; row < Math.min(table.size(), RowSet.SHOWN); row++) {
            SortedMap<String, String> cells = new TreeMap<>();
            cells.put(MONTH, table.text(row, table.indexOf(MONTH)));
            cells.put(AMOUNT, table.text(row, table.indexOf(AMOUNT)));
            shown.add(new RowSet.RowRef("payment", table.text(row, table.indexOf(PROJECT)), cells));
        }
        return trail.add(
                figure,
                new Op.Query(
                        sql.name(),
                        sql.digest(),
                        params,
                        snapshots,
                        new RowSet(table.size(), List.of(PROJECT, MONTH), table.digest(), shown)),
                List.of(),
                new Outcome.Value(Lights.money(paid), Precision.EXACT),
                Grounds.NONE);
    }

    private List<Integer> rows(Predicate<String> projects, int months) {
        List<Integer> own = new ArrayList<>();
        int project = rows.indexOf(PROJECT);
        for (int row = 0; row < rows.size(); row++) {
            if (projects.test(rows.text(row, project)) && month(row) <= months) {
                own.add(row);
            }
        }
        return own;
    }

    private int month(int row) {
        return Integer.parseInt(rows.text(row, rows.indexOf(MONTH)));
    }

    private Fraction amount(int row) {
        @Nullable Datum datum = rows.cell(row, rows.indexOf(AMOUNT));
        return datum instanceof Datum.Decimal(BigDecimal value)
                ? Fraction.of(value)
                : Fraction.ZERO;
    }
}
