package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.Scoring;
import io.hengji.scheme.Strategies;
import io.hengji.scheme.Strategy;
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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one third-level indicator: a quantitative one by its strategy, a qualitative one by
 * checking what was chosen.
 */
final class IndicatorScorer {
    private static final int COMPLETION_DECIMALS = 4;

    private final FigureBook book;
    private final IndicatorValues values;
    private final FindingList findings;

    IndicatorScorer(FigureBook book, IndicatorValues values, FindingList findings) {
        this.book = book;
        this.values = values;
        this.findings = findings;
    }

    /**
     * @param points the points after rescaling; null when none were given
     */
    IndicatorScore score(
            SubjectKey subject,
            Scheme scheme,
            Dimension dimension,
            Indicator row,
            @Nullable BigDecimal points) {
        TargetAndActual both = values.of(row, dimension.evidence().survey());
        if (!row.notApplicable().isEmpty()) {
            return notApplicable(row, both);
        }
        Step weight = points == null ? null : weight(row, points);
        Outcomes outcome =
                Boolean.FALSE.equals(row.quantitative())
                        ? chosen(scheme, row, weight, points)
                        : computed(scheme, row, both, weight, points);
        BigDecimal completion = completion(row, both);
        overAchieved(scheme, row, completion);
        return result(row, both, points, completion, outcome);
    }

    /**
     * What became of the scoring: the step, the way it was made, and whether the score counts as
     * verified.
     */
    private record Outcomes(
            @Nullable String strategy,
            @Nullable ScoreFormula formula,
            Step step,
            State state,
            Points.@Nullable Reason reason) {}

    private IndicatorScore result(
            Indicator row,
            TargetAndActual both,
            @Nullable BigDecimal points,
            @Nullable BigDecimal completion,
            Outcomes outcome) {
        BigDecimal score =
                outcome.state() == State.UNVERIFIABLE ? null : Scorer.number(outcome.step());
        BigDecimal weight = points == null ? BigDecimal.ZERO : points;
        Points result =
                new Points(
                        points,
                        Scorer.value(row.claimed()),
                        score,
                        score == null ? BigDecimal.ZERO : score,
                        score == null ? weight : score,
                        score == null ? BigDecimal.ZERO : weight,
                        score == null ? State.UNVERIFIABLE : outcome.state(),
                        outcome.reason(),
                        outcome.step().id());
        checkClaim(row, result, outcome.step().id());
        EvidenceLevel level =
                outcome.state() == State.CHOSEN && both.level() != EvidenceLevel.L0
                        ? EvidenceLevel.L1
                        : both.level();
        return new IndicatorScore(
                row,
                quantity(both.target()),
                both.targetState(),
                quantity(both.actual()),
                both.actualState(),
                completion,
                outcome.strategy(),
                outcome.formula(),
                level,
                both.refs(),
                result);
    }

    private IndicatorScore notApplicable(Indicator row, TargetAndActual both) {
        Step step =
                book.record(
                        book.trail()
                                .add(
                                        new io.hengji.kernel.FigureId(
                                                SubjectKey.indicator(row, "score")),
                                        new Op.Choose(
                                                "填报单位", Optional.empty(), row.notApplicable()),
                                        List.of(),
                                        new Outcome.NotApplicable(row.notApplicable()),
                                        Grounds.NONE));
        Points points =
                new Points(
                        Scorer.value(row.points()),
                        null,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        State.NOT_APPLICABLE,
                        null,
                        step.id());
        return new IndicatorScore(
                row,
                quantity(both.target()),
                both.targetState(),
                quantity(both.actual()),
                both.actualState(),
                null,
                null,
                null,
                both.level(),
                both.refs(),
                points);
    }

    private Outcomes computed(
            Scheme scheme,
            Indicator row,
            TargetAndActual both,
            @Nullable Step weight,
            @Nullable BigDecimal points) {
        String figure = SubjectKey.indicator(row, "score");
        if (weight == null || points == null) {
            return hole(row, figure, EvaluationCode.NO_POINTS, "指标“" + row.name() + "”的分值", false);
        }
        Direction direction = row.direction();
        if (direction == null) {
            return hole(
                    row,
                    figure,
                    EvaluationCode.DIRECTION_MISSING,
                    "指标“" + row.name() + "”的方向",
                    true);
        }
        if (both.target() == null) {
            return hole(row, figure, EvaluationCode.NO_TARGET, "指标“" + row.name() + "”的指标值", true);
        }
        if (both.actual() == null) {
            return hole(
                    row, figure, EvaluationCode.NO_ACTUAL, "指标“" + row.name() + "”的实际完成值", true);
        }
        StrategyUse use = use(scheme, row, direction);
        Optional<Strategy> strategy = Strategies.of(use.name());
        Expr formula =
                strategy.flatMap(found -> formula(found, use, direction, scheme)).orElse(null);
        if (formula == null) {
            String why = strategy.isEmpty() ? "本方案（没有这个方法）" : "方向“" + direction.symbol() + "”的指标";
            findings.add(
                    EvaluationCode.UNKNOWN_STRATEGY,
                    row.row().place("strategy"),
                    Map.of("indicator", row.name(), "strategy", use.name(), "why", why),
                    figure,
                    null);
            return hole(
                    row,
                    figure,
                    EvaluationCode.UNKNOWN_STRATEGY,
                    "指标“" + row.name() + "”可用的评分方法",
                    false);
        }
        List<Part> parts = new ArrayList<>(List.of(new Part("分值", weight)));
        parts.add(new Part("指标值", both.target()));
        parts.add(new Part("实际完成值", both.actual()));
        if (both.targetMax() != null) {
            parts.add(new Part("指标值上限", both.targetMax()));
        }
        Grounds grounds = Grounds.of(use.name(), scheme.version(), List.of(scheme.basis()));
        Step step = book.calc(figure, formula, FigureBook.inputs(parts), Scorer::points, grounds);
        boolean known = Scorer.number(step) != null;
        return new Outcomes(
                use.name(),
                known ? new ScoreFormula(formula, numbers(parts)) : null,
                step,
                known ? State.COMPUTED : State.UNVERIFIABLE,
                known ? null : Scorer.reason(step, "指标“" + row.name() + "”"));
    }

    private static StrategyUse use(Scheme scheme, Indicator row, Direction direction) {
        StrategyUse usual = scheme.options().strategyFor(direction);
        return row.strategy().isEmpty() || row.strategy().equals(usual.name())
                ? usual
                : StrategyUse.named(row.strategy());
    }

    private static Optional<Expr> formula(
            Strategy strategy, StrategyUse use, Direction direction, Scheme scheme) {
        if (!strategy.appliesTo(direction)) {
            return Optional.empty();
        }
        if (!(strategy.scoring(use, direction, scheme.options().scoreDecimals())
                instanceof Scoring.Formula(Expr expr))) {
            return Optional.empty();
        }
        boolean positive = direction.higherIsBetter();
        return Optional.of(positive ? scheme.options().overAchievement().applyTo(expr) : expr);
    }

    /**
     * F8: a qualitative score is chosen by a person inside the band of its level; here it is only
     * checked.
     */
    private Outcomes chosen(
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
                                        new io.hengji.kernel.FigureId(figure),
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
        return new Outcomes("qualitative-band", null, step, State.CHOSEN, null);
    }

    private Outcomes hole(
            Indicator row, String figure, EvaluationCode code, String missing, boolean report) {
        Step step = book.absent(figure, row.row().place("points"), code.id(), List.of(missing));
        if (report) {
            findings.add(code, row.row().at(), Map.of("indicator", row.name()), figure, step.id());
        }
        String message =
                code.template().replace("{indicator}", row.name()).replace("{missing}", missing);
        return new Outcomes(
                null, null, step, State.UNVERIFIABLE, new Points.Reason(code.id(), message));
    }

    private Step weight(Indicator row, BigDecimal points) {
        return book.read(
                SubjectKey.indicator(row, "points"),
                row.row().place("points"),
                new Quantity(points, Unit.POINT),
                Precision.EXACT);
    }

    /** F2, F7, F9 on what was handed in. */
    private void checkClaim(Indicator row, Points score, StepId step) {
        BigDecimal claimed = score.claimed();
        BigDecimal points = score.points();
        BigDecimal computed = score.computed();
        String figure = SubjectKey.indicator(row, "score");
        if (claimed != null && points != null && claimed.compareTo(points) > 0) {
            findings.add(
                    EvaluationCode.SCORE_ABOVE_POINTS,
                    row.row().place("score"),
                    Map.of(
                            "subject",
                            "指标“" + row.name() + "”",
                            "score",
                            Scorer.plain(claimed),
                            "points",
                            Scorer.plain(points)),
                    figure,
                    step);
        } else if (claimed != null && computed != null && claimed.compareTo(computed) != 0) {
            findings.add(
                    EvaluationCode.SCORE_DIFFERS,
                    row.row().place("score"),
                    Map.of(
                            "subject",
                            "指标“" + row.name() + "”",
                            "claimed",
                            Scorer.plain(claimed),
                            "computed",
                            Scorer.plain(computed)),
                    figure,
                    step);
        }
        BigDecimal effective = computed == null ? claimed : computed;
        if (points != null
                && effective != null
                && effective.compareTo(points) < 0
                && row.deviation().isEmpty()) {
            findings.add(
                    EvaluationCode.LOST_WITHOUT_CAUSE,
                    row.row().place("deviation"),
                    Map.of(
                            "indicator",
                            row.name(),
                            "points",
                            Scorer.plain(points),
                            "score",
                            Scorer.plain(effective)),
                    figure,
                    step);
        }
    }

    private void overAchieved(Scheme scheme, Indicator row, @Nullable BigDecimal completion) {
        Fraction explainAt = scheme.options().explainAt();
        if (completion != null
                && row.direction() != null
                && row.direction().higherIsBetter()
                && Fraction.of(completion).compareTo(explainAt) >= 0
                && row.deviation().isEmpty()) {
            findings.add(
                    EvaluationCode.OVER_ACHIEVED,
                    row.row().place("deviation"),
                    Map.of(
                            "indicator",
                            row.name(),
                            "completion",
                            Scorer.plain(completion.movePointRight(2)) + "%"),
                    SubjectKey.indicator(row, "actual"),
                    null);
        }
    }

    /** Actual over target, for display; it has no meaning for a range or a target of 0. */
    private static @Nullable BigDecimal completion(Indicator row, TargetAndActual both) {
        if (both.target() == null || both.actual() == null || row.direction() == Direction.RANGE) {
            return null;
        }
        Optional<Fraction> target = TrailBuilder.number(both.target().outcome());
        Optional<Fraction> actual = TrailBuilder.number(both.actual().outcome());
        return target.isEmpty() || actual.isEmpty()
                ? null
                : actual.get()
                        .dividedBy(target.get())
                        .map(rate -> rate.round(COMPLETION_DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null);
    }

    private static @Nullable Quantity quantity(@Nullable Step step) {
        return step != null
                        && step.outcome() instanceof Outcome.Value(Scalar value, Precision shown)
                        && value instanceof Quantity quantity
                ? quantity
                : null;
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
