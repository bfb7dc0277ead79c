package io.hengji.scheme;

import static io.hengji.trail.Expr.lit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import io.hengji.trail.Expr.Comparison;
import java.util.Comparator;
import java.util.List;

/**
 * What a scheme does when a value is far above its target (财预〔2020〕10号 第十六条, 待核): from {@code
 * explainAt} on a cause must be given; from a band's bound on, a share of the points is deducted.
 * No document names a percentage, so both are data; the default deducts nothing.
 */
public record OverAchievement(Fraction explainAt, List<StrategyUse.Step> deductBands) {
    public OverAchievement {
        deductBands =
                deductBands.stream().sorted(Comparator.comparing(StrategyUse.Step::bound)).toList();
    }

    /**
     * The formula of a positive indicator's score, less the deduction of the highest band that is
     * reached. Its rounding stays the last thing that happens. A target of 0 or below cannot be
     * exceeded by a proportion: nothing is deducted.
     */
    public Expr applyTo(Expr score) {
        if (deductBands.isEmpty()) {
            return score;
        }
        if (score instanceof Expr.Round(Expr exact, var mode, int scale)) {
            return new Expr.Round(deducted(exact), mode, scale);
        }
        return deducted(score);
    }

    private Expr deducted(Expr score) {
        Expr completion = Formulas.ACTUAL.over(Formulas.TARGET);
        Expr result = score;
        for (StrategyUse.Step band : deductBands) {
            Expr deduction = Formulas.POINTS.times(lit(band.share()));
            result =
                    new Expr.If(
                            completion,
                            Comparison.GREATER_OR_EQUAL,
                            lit(band.bound()),
                            score.minus(deduction).max(Formulas.ZERO),
                            result);
        }
        return new Expr.If(Formulas.TARGET, Comparison.LESS_OR_EQUAL, Formulas.ZERO, score, result);
    }
}
