package io.hengji.scheme;

import static io.hengji.trail.Expr.lit;
import static io.hengji.trail.Expr.ref;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import io.hengji.trail.Expr.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of the scoring methods, before rounding. A division by the target is written as a
 * division by 取大（指标值，0）: a target of 0 or below has no proportion, so the quotient is undefined in
 * the program and #DIV/0! in a spreadsheet, never a score above the points.
 */
final class Formulas {
    static final Expr POINTS = ref("分值");
    static final Expr TARGET = ref("指标值");
    static final Expr TARGET_MAX = ref("指标值上限");
    static final Expr ACTUAL = ref("实际完成值");
    static final Expr RATE = ref("比率");
    static final Expr ZERO = lit(0);
    static final Expr ONE = lit(1);

    private Formulas() {}

    static Expr proportional(StrategyUse use, @Nullable Direction direction) {
        return POINTS.times(completion(direction).min(ONE).max(ZERO));
    }

    static Expr completionSteps(StrategyUse use, @Nullable Direction direction) {
        return reached(completion(direction), use.rising(Strategies.COMPLETION_BANDS));
    }

    /** Satisfaction is a percentage of its own: it is not divided by its target. */
    static Expr satisfactionSteps(StrategyUse use, @Nullable Direction direction) {
        return reached(percentage(direction), use.rising(Strategies.SATISFACTION_BANDS));
    }

    static Expr controlRateBands(StrategyUse use, @Nullable Direction direction) {
        Expr result = ZERO;
        for (StrategyUse.Step band : use.rising(Strategies.CONTROL_BANDS).reversed()) {
            Expr share = POINTS.times(lit(band.share()));
            result = atMost(percentage(direction), lit(band.bound()), share, result);
        }
        return result;
    }

    static Expr reverseLinear(StrategyUse use, @Nullable Direction direction) {
        return atMost(ACTUAL, TARGET, POINTS, pastCeiling(TARGET));
    }

    static Expr reverseRatio(StrategyUse use, @Nullable Direction direction) {
        Expr ratio = POINTS.times(TARGET.over(ACTUAL));
        return atMost(ACTUAL, TARGET, POINTS, atMost(TARGET, ZERO, ZERO, ratio));
    }

    static Expr equal(StrategyUse use, @Nullable Direction direction) {
        Expr share = ACTUAL.over(TARGET).min(ONE).max(ZERO);
        return same(ACTUAL, TARGET, POINTS, same(TARGET, ZERO, ZERO, POINTS.times(share)));
    }

    static Expr equalDeviation(StrategyUse use, @Nullable Direction direction) {
        Expr size = TARGET.max(ZERO.minus(TARGET));
        Expr share = ONE.minus(difference().over(size)).max(ZERO);
        return same(ACTUAL, TARGET, POINTS, same(TARGET, ZERO, ZERO, POINTS.times(share)));
    }

    static Expr range(StrategyUse use, @Nullable Direction direction) {
        return inRange(ZERO, ZERO);
    }

    static Expr rangeProportional(StrategyUse use, @Nullable Direction direction) {
        Expr below = POINTS.times(ACTUAL.over(TARGET.max(ZERO)).max(ZERO));
        return inRange(below, pastCeiling(TARGET_MAX));
    }

    static Expr deductPerStep(StrategyUse use, @Nullable Direction direction) {
        return lessDeductions(
                use,
                direction,
                new Expr.Floor(distance(use, direction).over(lit(use.number("step", "0.05")))),
                "2");
    }

    static Expr deductProportional(StrategyUse use, @Nullable Direction direction) {
        Expr steps = distance(use, direction).over(lit(use.number("step", "0.01")));
        return lessDeductions(use, direction, steps, "1");
    }

    static Expr yesNo(StrategyUse use, @Nullable Direction direction) {
        return direction == null ? ZERO : met(direction, POINTS, ZERO);
    }

    private static Expr lessDeductions(
            StrategyUse use, @Nullable Direction direction, Expr steps, String usual) {
        Expr left = POINTS.minus(steps.times(lit(use.number("deduct", usual)))).max(ZERO);
        return direction == null ? left : met(direction, POINTS, left);
    }

    /**
     * How far the value is on the wrong side. A rate is compared with the scheme's own target, in
     * parts of 1 (每一个百分点); an indicator in parts of its target, so that the unit does not matter.
     */
    private static Expr distance(StrategyUse use, @Nullable Direction direction) {
        if (direction == null) {
            Expr target = lit(use.number("target", "1"));
            Expr below = target.minus(RATE);
            Expr above = RATE.minus(target);
            int side = use.number("side", "-1").signum();
            return (side < 0 ? below : side > 0 ? above : below.max(above)).max(ZERO);
        }
        Expr missed =
                direction.higherIsBetter()
                        ? TARGET.minus(ACTUAL)
                        : direction.lowerIsBetter() ? ACTUAL.minus(TARGET) : difference();
        return missed.max(ZERO).over(TARGET.max(ZERO));
    }

    private static Expr difference() {
        return ACTUAL.minus(TARGET).max(TARGET.minus(ACTUAL));
    }

    /**
     * Above a ceiling the loss is in proportion to the excess; at twice the ceiling nothing is
     * left.
     */
    private static Expr pastCeiling(Expr ceiling) {
        Expr share = ONE.minus(ACTUAL.minus(ceiling).over(ceiling)).max(ZERO);
        return atMost(ceiling, ZERO, ZERO, POINTS.times(share));
    }

    private static Expr inRange(Expr below, Expr above) {
        Expr fromTarget = atMost(ACTUAL, TARGET_MAX, POINTS, above);
        return new Expr.If(ACTUAL, Comparison.LESS, TARGET, below, fromTarget);
    }

    private static Expr completion(@Nullable Direction direction) {
        return direction == null ? RATE : ACTUAL.over(TARGET.max(ZERO));
    }

    /** A rate is a part of 1; an actual value is entered in percent (or in points of 100). */
    private static Expr percentage(@Nullable Direction direction) {
        return direction == null ? RATE : ACTUAL.over(lit(100));
    }

    /** The highest bound that is reached gives its share; below the lowest nothing. */
    private static Expr reached(Expr value, List<StrategyUse.Step> rising) {
        Expr result = ZERO;
        for (StrategyUse.Step band : rising) {
            Fraction bound = band.bound();
            Expr share = POINTS.times(lit(band.share()));
            result = new Expr.If(value, Comparison.GREATER_OR_EQUAL, lit(bound), share, result);
        }
        return result;
    }

    private static Expr met(Direction direction, Expr then, Expr otherwise) {
        Comparison is =
                switch (direction) {
                    case AT_LEAST, RANGE -> Comparison.GREATER_OR_EQUAL;
                    case ABOVE -> Comparison.GREATER;
                    case AT_MOST -> Comparison.LESS_OR_EQUAL;
                    case BELOW -> Comparison.LESS;
                    case EQUAL -> Comparison.EQUAL;
                };
        return new Expr.If(ACTUAL, is, TARGET, then, otherwise);
    }

    private static Expr atMost(Expr value, Expr limit, Expr then, Expr otherwise) {
        return new Expr.If(value, Comparison.LESS_OR_EQUAL, limit, then, otherwise);
    }

    private static Expr same(Expr value, Expr other, Expr then, Expr otherwise) {
        return new Expr.If(value, Comparison.EQUAL, other, then, otherwise);
    }
}
