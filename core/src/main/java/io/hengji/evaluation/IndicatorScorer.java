package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.Scoring;
import io.hengji.scheme.Strategies;
import io.hengji.scheme.Strategy;
import io.hengji.scheme.StrategyUse;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one third-level indicator: a quantitative one by its strategy, a qualitative one by
 * checking what was chosen.
 */
final class IndicatorScorer {
    private final IndicatorSteps steps;
    private final IndicatorValues values;
    private final IndicatorChecks checks;
    private final FindingList findings;

    IndicatorScorer(
            IndicatorSteps steps,
            IndicatorValues values,
            IndicatorChecks checks,
            FindingList findings) {
        this.steps = steps;
        this.values = values;
        this.checks = checks;
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
            return finished(row, both, points, null, steps.notApplicable(row));
        }
        Step weight = points == null ? null : steps.weight(row, points);
        Scored outcome =
                Boolean.FALSE.equals(row.quantitative())
                        ? steps.chosen(scheme, row, weight, points)
                        : computed(scheme, row, both, weight, points);
        Fraction share = IndicatorChecks.share(row, both);
        BigDecimal completion =
                share == null ? null : IndicatorChecks.shown(share, scheme.options().explainAt());
        checks.overAchieved(scheme, row, share);
        return finished(row, both, points, completion, outcome);
    }

    /** The indicator with its score, and what there is to ask about the score handed in. */
    IndicatorScore finished(
            Indicator row,
            TargetAndActual both,
            @Nullable BigDecimal points,
            @Nullable BigDecimal completion,
            Scored outcome) {
        Points result = points(row, points, outcome);
        if (outcome.state() != State.NOT_APPLICABLE) {
            checks.claim(row, result, outcome.step().id());
        }
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

    private static Points points(Indicator row, @Nullable BigDecimal points, Scored outcome) {
        if (outcome.state() == State.NOT_APPLICABLE) {
            BigDecimal none = BigDecimal.ZERO;
            BigDecimal typed = Scorer.value(row.points());
            return new Points(
                    typed,
                    null,
                    null,
                    none,
                    none,
                    none,
                    outcome.state(),
                    null,
                    outcome.step().id());
        }
        BigDecimal score =
                outcome.state() == State.UNVERIFIABLE ? null : Scorer.number(outcome.step());
        BigDecimal weight = points == null ? BigDecimal.ZERO : points;
        return new Points(
                points,
                Scorer.value(row.claimed()),
                score,
                score == null ? BigDecimal.ZERO : score,
                score == null ? weight : score,
                score == null ? BigDecimal.ZERO : weight,
                score == null ? State.UNVERIFIABLE : outcome.state(),
                outcome.reason(),
                outcome.step().id());
    }

    private Scored computed(
            Scheme scheme,
            Indicator row,
            TargetAndActual both,
            @Nullable Step weight,
            @Nullable BigDecimal points) {
        String figure = SubjectKey.indicator(row, "score");
        if (weight == null || points == null) {
            return steps.hole(
                    row, figure, EvaluationCode.NO_POINTS, "指标“" + row.name() + "”的分值", false);
        }
        Direction direction = row.direction();
        if (direction == null) {
            return steps.hole(
                    row,
                    figure,
                    EvaluationCode.DIRECTION_MISSING,
                    "指标“" + row.name() + "”的方向",
                    true);
        }
        if (both.target() == null) {
            return steps.hole(
                    row, figure, EvaluationCode.NO_TARGET, "指标“" + row.name() + "”的指标值", true);
        }
        if (both.actual() == null) {
            return steps.hole(
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
            return steps.hole(
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
        return steps.computed(row, use, formula, parts, grounds);
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

    /** As it is shown: a rate in per cent with two decimals. */
    private static @Nullable Quantity quantity(@Nullable Step step) {
        return step != null
                        && step.outcome() instanceof Outcome.Value(Scalar value, Precision shown)
                ? switch (value) {
                    case Quantity quantity -> quantity;
                    case Rate.Exact(Fraction rate) ->
                            new Quantity(
                                    rate.times(Fraction.of(100)).round(2, RoundingMode.HALF_UP),
                                    Unit.PERCENT);
                    case Scalar other -> null;
                }
                : null;
    }
}
