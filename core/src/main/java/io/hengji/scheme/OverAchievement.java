package io.hengji.scheme;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import io.hengji.trail.Expr.Comparison;
import java.util.List;

/**
 * What a scheme does when a value is far above its target (财预〔2020〕10号 第十六条, 待核): from {@code
 * explainAt} on a cause must be given; from a band's bound on, a share of the points is deducted.
 * No document names a percentage, so both are data; the default deducts nothing.
 */
public record OverAchievement(Fraction explainAt, List<StrategyUse.Step> deductBands) {
    public OverAchievement {
        deductBands = List.copyOf(deductBands);
    }

    /**
     * The formula of a positive indicator's score, less the deduction of the highest band that is
     * reached.
     */
    public Expr applyTo(Expr score) {
        Expr result = score;
        Expr completion = Expr.ref("实际完成值").over(Expr.ref("指标值"));
        for (StrategyUse.Step band : deductBands) {
            Expr reduced =
                    score.minus(Expr.ref("分值").times(Expr.lit(band.share()))).max(Expr.lit(0));
            result =
                    new Expr.If(
                            completion,
                            Comparison.GREATER_OR_EQUAL,
                            Expr.lit(band.bound()),
                            reduced,
                            result);
        }
        return result;
    }
}
