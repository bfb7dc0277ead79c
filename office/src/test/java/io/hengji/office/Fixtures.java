package io.hengji.office;

import io.hengji.evaluation.Case;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.State;
import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseSettings;
import io.hengji.intake.CaseTable;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Digest;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.ledger.Category;
import io.hengji.ledger.Ledger;
import io.hengji.ledger.Project;
import io.hengji.trail.Outcome;
import io.hengji.trail.Printed;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Short ways to build the parts of a case and of an evaluation by hand. */
public final class Fixtures {
    private Fixtures() {}

    /** A finding code of the tests' own. */
    public record Code(
            String id,
            Severity severity,
            String title,
            String template,
            String remedy,
            List<Clause> basis)
            implements FindingCode {}

    public static SourceRef.Cell cell(String file, int row, String column, String text) {
        return new SourceRef.Cell(file, Digest.of(file), null, row, column, text);
    }

    public static Precision precision(String digits, Unit unit) {
        return Precision.ofPrinted(new BigDecimal(digits), unit);
    }

    public static Figure figure(String label, Step step, Unit unit) {
        return step.outcome() instanceof Outcome.Value(Scalar value, Precision printed)
                ? new Figure(
                        step.of(),
                        label,
                        value,
                        unit,
                        printed,
                        Printed.of(value, printed).shown(),
                        State.COMPUTED,
                        step.id())
                : new Figure(
                        step.of(),
                        label,
                        null,
                        unit,
                        Precision.EXACT,
                        "无法核验",
                        State.UNVERIFIABLE,
                        step.id());
    }

    public static FigureId id(String figure) {
        return new FigureId(figure);
    }

    public static Case subject(
            String id,
            String department,
            int year,
            List<Project> projects,
            List<Indicator> indicators) {
        CaseSettings settings =
                new CaseSettings(
                        id,
                        department,
                        new FiscalYear(year),
                        Unit.WAN_YUAN,
                        "mof-2021-101",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(department),
                        Optional.of(LocalDate.of(year + 1, 3, 20)),
                        Optional.empty(),
                        new SourceRef.Whole("case.yaml"));
        TreeMap<String, Digest> inputs =
                new TreeMap<>(Map.of("budget.csv", Digest.of("b"), "case.yaml", Digest.of("c")));
        CaseFiles files =
                new CaseFiles(
                        Path.of("case"),
                        settings,
                        Map.of(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        inputs,
                        List.of());
        Ledger ledger =
                new Ledger(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CaseTable.empty("contracts"),
                        CaseTable.empty("transfers"),
                        CaseTable.empty("receptions"));
        return new Case(
                files, ledger, projects, indicators, List.of(), List.of(), Optional.empty());
    }

    public static Project project(String id, String name) {
        return new Project(
                id,
                "",
                name,
                "dept",
                "",
                "",
                "",
                "",
                Category.BUSINESS,
                null,
                null,
                "",
                false,
                List.of(),
                List.of(),
                "",
                null,
                null,
                false,
                false,
                "",
                "",
                "",
                row("projects.csv"));
    }

    public static CaseRow row(String file) {
        return new CaseRow(new SourceRef.Cell(file, null, null, 2, null, ""), Map.of());
    }

    public static Indicator indicator(
            String id,
            List<String> names,
            @Nullable Boolean quantitative,
            @Nullable Unit unit,
            @Nullable String points,
            @Nullable Achievement level) {
        return new Indicator(
                id,
                "",
                names.get(0),
                names.get(1),
                names.get(2),
                quantitative,
                quantitative != null && quantitative ? Direction.AT_LEAST : null,
                null,
                null,
                unit,
                "",
                points == null
                        ? null
                        : new Located<>(
                                new BigDecimal(points), cell("indicators.csv", 2, "分值", points)),
                "",
                null,
                "",
                level,
                null,
                List.of(),
                "",
                "",
                null,
                false,
                row("indicators.csv"));
    }
}
