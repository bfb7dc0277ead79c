package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.intake.CaseRow;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.FixedIndicator;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.Strategies;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores the third-level indicators that a scheme itself prescribes: a rate of the ledger by its
 * strategy, or a score that a person chose. The case may have a row of the same name for what was
 * handed in; without one the rate is scored all the same.
 */
final class FixedIndicatorScorer {
    private final FigureBook book;
    private final IndicatorSteps steps;
    private final IndicatorScorer scorer;
    private final SurveyFigures surveys;
    private final FindingList findings;

    FixedIndicatorScorer(
            FigureBook book,
            IndicatorSteps steps,
            IndicatorScorer scorer,
            SurveyFigures surveys,
            FindingList findings) {
        this.book = book;
        this.steps = steps;
        this.scorer = scorer;
        this.surveys = surveys;
        this.findings = findings;
    }

    /**
     * @param rows the case's rows of this dimension; one that names no prescribed indicator is a
     *     finding
     */
    List<IndicatorScore> score(
            SubjectKey subject, Scheme scheme, Dimension dimension, List<Indicator> rows) {
        List<Indicator> open = new ArrayList<>(rows);
        List<IndicatorScore> scored = new ArrayList<>();
        for (FixedIndicator fixed : dimension.indicators()) {
            Optional<Indicator> row =
                    open.stream().filter(candidate -> fixed.isCalled(candidate.name())).findFirst();
            row.ifPresent(open::remove);
            scored.add(score(subject, scheme, dimension, fixed, row));
        }
        for (Indicator row : open) {
            findings.add(
                    EvaluationCode.NOT_PRESCRIBED,
                    row.row().place("level3"),
                    Map.of("indicator", row.name(), "scheme", scheme.name()),
                    SubjectKey.indicator(row, "score"),
                    null);
        }
        return scored;
    }

    private IndicatorScore score(
            SubjectKey subject,
            Scheme scheme,
            Dimension dimension,
            FixedIndicator fixed,
            Optional<Indicator> handedIn) {
        Indicator row = handedIn.orElseGet(() -> prescribed(subject, dimension, fixed));
        BigDecimal typed = Scorer.value(row.points());
        BigDecimal points = typed == null ? fixed.points() : typed;
        Step weight =
                book.read(
                        SubjectKey.indicator(row, "points"),
                        typed == null ? fixed.at() : row.row().place("points"),
                        new Quantity(points, Unit.POINT),
                        Precision.EXACT);
        if (fixed.figure().isEmpty()) {
            TargetAndActual none = TargetAndActual.none(EvidenceLevel.L0);
            return scorer.finished(
                    row, none, points, null, steps.chosen(scheme, row, weight, points));
        }
        Step rate = rate(row, fixed, subject);
        TargetAndActual both =
                TargetAndActual.of(
                        rate,
                        fixed.figure().endsWith(".satisfaction")
                                ? surveys.level(subject.projectId())
                                : EvidenceLevel.L0);
        List<Part> parts = List.of(new Part("分值", weight), new Part("比率", rate));
        Grounds grounds =
                Grounds.of(fixed.strategy().name(), scheme.version(), List.of(fixed.basis()));
        Expr formula =
                fixed.fullIfNone() && rate.outcome() instanceof Outcome.NotApplicable
                        ? Expr.ref("分值")
                        : Strategies.formula(fixed.strategy(), scheme.options().scoreDecimals());
        return scorer.finished(
                row,
                both,
                points,
                null,
                steps.computed(row, fixed.strategy(), formula, parts, grounds));
    }

    /** The rate under the indicator's own name; a rate that nothing states is a hole. */
    private Step rate(Indicator row, FixedIndicator fixed, SubjectKey subject) {
        SourceRef nowhere = new SourceRef.Whole("case.yaml");
        Step rate =
                book.of(fixed.figure())
                        .orElseGet(() ->
                                book.absent(
                                        fixed.figure(),
                                        nowhere,
                                        EvaluationCode.SCORE_UNVERIFIABLE.id(),
                                        List.of(subject.name() + "的" + fixed.level3())));
        if (rate.outcome() instanceof Outcome.NotApplicable) {
            return rate;
        }
        return book.calc(
                SubjectKey.indicator(row, "measured"),
                Expr.ref(fixed.level3()),
                FigureBook.inputs(List.of(new Part(fixed.level3(), rate))),
                Rate.Exact::new,
                Grounds.NONE);
    }

    /** The row that the case should have had; what it lacks is looked for under its head. */
    private static Indicator prescribed(
            SubjectKey subject, Dimension dimension, FixedIndicator fixed) {
        SourceRef.Cell head = new SourceRef.Cell("indicators.csv", null, null, 1, null, "");
        CaseRow row = new CaseRow(head, Map.of());
        return new Indicator(
                fixed.key(),
                subject.projectId(),
                dimension.name(),
                fixed.level2(),
                fixed.level3(),
                !fixed.figure().isEmpty(),
                null,
                null,
                null,
                null,
                "",
                null,
                fixed.strategy().name(),
                null,
                "",
                null,
                null,
                List.of(),
                "",
                "",
                null,
                false,
                row);
    }
}
