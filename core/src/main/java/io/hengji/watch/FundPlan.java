package io.hengji.watch;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.trail.Expr;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The planned use of funds by project and month (用款计划). A row of a project that the case does not
 * know plans nothing that could be compared with payments; intake has a finding about it.
 */
final class FundPlan {
    private final List<CaseRow> rows;
    private final Set<String> planned;

    FundPlan(CaseFiles files, Set<String> known) {
        this.rows =
                files.table("plan").rows().stream()
                        .filter(row -> known.contains(row.text("project_id", "")))
                        .filter(row -> row.number("month").isPresent())
                        .filter(row -> row.amount("planned").isPresent())
                        .toList();
        this.planned =
                rows.stream()
                        .map(row -> row.text("project_id", ""))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some month of the project is planned. */
    boolean has(String project) {
        return planned.contains(project);
    }

    /** By month, index 1 to 12. */
    Fraction[] byMonth(Predicate<String> projects) {
        Fraction[] months = MonthlyPayments.none();
        for (CaseRow row : rows(projects)) {
            int month = month(row);
            Fraction amount = Fraction.of(amount(row).value().money().yuan());
            months[month] = months[month].plus(amount);
        }
        return months;
    }

    /** The plan up to a month, read cell by cell; empty where nothing at all is planned. */
    Optional<Step> step(
            FigureId figure,
            Predicate<String> projects,
            int months,
            TrailBuilder trail,
            Grounds grounds) {
        List<Input> inputs = new ArrayList<>();
        List<Expr> terms = new ArrayList<>();
        List<CaseRow> own = rows(projects);
        for (CaseRow row : own) {
            int month = month(row);
            if (month <= months) {
                Located<CellValue.Amount> amount = amount(row);
                String role = month + "月计划" + (inputs.size() + 1);
                Step read =
                        trail.read(figure, amount.at(), amount.value().money(), Precision.EXACT);
                inputs.add(new Input(role, read.id()));
                terms.add(new Expr.Ref(role));
            }
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        trail.calc(figure, new Expr.Add(terms), inputs, Lights::money, grounds));
    }

    private List<CaseRow> rows(Predicate<String> projects) {
        return rows.stream().filter(row -> projects.test(row.text("project_id", ""))).toList();
    }

    private static int month(CaseRow row) {
        return row.number("month").orElseThrow().value().intValueExact();
    }

    private static Located<CellValue.Amount> amount(CaseRow row) {
        return row.amount("planned").orElseThrow();
    }
}
