package io.hengji.evaluation;

import io.hengji.goal.Achievement;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.Scoring;
import io.hengji.scheme.StrategyUse;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the score of an indicator comes to stand on the trail: by a formula, chosen by
 * a person, not applicable, or a hole.
 */
final class IndicatorSteps {
    private final FigureBook book;
    private final FindingList findings;

    IndicatorSteps(FigureBook book, FindingList findings) {
        this.book = book;
        this.findings = findings;
    }

    /** The score by a formula over steps that stand on the trail. */
    Scored computed(
            Indicator row, StrategyUse use, Expr formula, List<Part> parts, Grounds grounds) {
        String figure = SubjectKey.indicator(row, "score");
        Step step = book.calc(figure, formula, FigureBook.inputs(parts), Scorer::points, grounds);
        boolean known = Scorer.number(step) != null;
        return new Scored(
                use.name(),
                known ? new ScoreFormula(formula, numbers(parts)) : null,
                step,
                known ? State.COMPUTED : State.UNVERIFIABLE,
                known ? null : Scorer.reason(step, "指标“" + row.name() + "”"));
    }

    /**
     * F8: a qualitative score is chosen by a person inside the band of its level; here it is only
     * checked.
     */
    Scored chosen(
            Scheme scheme, Indicator row, @Nullable Step weight, @Nullable BigDecimal points) {
        String figure = SubjectKey.indicator(row, "score");
        if (weight == null || points == null) {
            return hole(row, figure, EvaluationCode.NO_POINTS, "指标“" + row.name() + "”的分值", false);
        }
        Achievement level = row.level();
        BigDecimal score = Scorer.value(row.claimed());
        if (level == null || score == null) {
            String missing =
                    level == null && score == null ? "评定等级和得分" : level == null ? "评定等级" : "得分";
            findings.add(
                    EvaluationCode.QUALITATIVE_INCOMPLETE,
                    row.row().place(level == null ? "level" : "score"),
                    Map.of("indicator", row.name(), "missing", missing),
                    figure,
                    null);
            return hole(
                    row,
                    figure,
                    EvaluationCode.QUALITATIVE_INCOMPLETE,
                    "指标“" + row.name() + "”的" + missing,
                    false);
        }
        Fraction share = Fraction.of(score).dividedBy(Fraction.of(points)).orElse(Fraction.ZERO);
        Scoring.ShareBand band = scheme.options().qualitative().get(level);
        boolean inside = band != null && band.contains(share);
        if (!inside && band != null) {
            findings.add(
                    EvaluationCode.OUTSIDE_BAND,
                    row.row().place("score"),
                    Map.of(
                            "indicator", row.name(),
                            "level", level.word(),
                            "low", Scorer.plain(band.from().times(Fraction.of(points))),
                            "high", Scorer.plain(band.to().times(Fraction.of(points))),
                            "score", Scorer.plain(score)),
                    figure,
                    weight.id());
            return hole(
                    row,
                    figure,
                    EvaluationCode.OUTSIDE_BAND,
                    "指标“" + row.name() + "”与等级相符的得分",
                    false);
        }
        Step step =
                book.record(
                        book.trail()
                                .add(
                                        new FigureId(figure),
                                        new Op.Choose(
                                                "填报单位",
                                                Optional.empty(),
                                                "评定为“" + level.word() + "”"),
                                        FigureBook.inputs(List.of(new Part("分值", weight))),
                                        new Outcome.Value(
                                                new Quantity(score, Unit.POINT),
                                                Precision.ofPrinted(score, Unit.POINT)),
                                        Grounds.of(
                                                "qualitative-band",
                                                scheme.version(),
                                                List.of(scheme.basis()))));
        return new Scored("qualitative-band", null, step, State.CHOSEN, null);
    }

    Scored hole(Indicator row, String figure, EvaluationCode code, String missing, boolean report) {
        Step step = book.absent(figure, row.row().place("points"), code.id(), List.of(missing));
        if (report) {
            findings.add(code, row.row().at(), Map.of("indicator", row.name()), figure, step.id());
        }
        String message =
                code.template().replace("{indicator}", row.name()).replace("{missing}", missing);
        return new Scored(
                null, null, step, State.UNVERIFIABLE, new Points.Reason(code.id(), message));
    }

    Step weight(Indicator row, BigDecimal points) {
        return book.read(
                SubjectKey.indicator(row, "points"),
                row.row().place("points"),
                new Quantity(points, Unit.POINT),
                Precision.EXACT);
    }

    /** An indicator that the case says does not apply, with the reason it gives. */
    Scored notApplicable(Indicator row) {
        Step step =
                book.record(
                        book.trail()
                                .add(
                                        new FigureId(SubjectKey.indicator(row, "score")),
                                        new Op.Choose(
                                                "填报单位", Optional.empty(), row.notApplicable()),
                                        List.of(),
                                        new Outcome.NotApplicable(row.notApplicable()),
                                        Grounds.NONE));
        return new Scored(null, null, step, State.NOT_APPLICABLE, null);
    }

    private static Map<String, Fraction> numbers(List<Part> parts) {
        Map<String, Fraction> numbers = new HashMap<>();
        for (Part part : parts) {
            TrailBuilder.number(part.step().outcome())
                    .ifPresent(value -> numbers.put(part.role(), value));
        }
        return numbers;
    }
}
