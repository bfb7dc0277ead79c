package io.hengji.bench;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The score of one indicator: the exact formula that explains itself, and the same typed in Java.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ExprBenchmark {
    private static final int SCALE = 34;

    private final Expr formula =
            Expr.ref("分值")
                    .times(
                            Expr.ref("实际完成值")
                                    .over(Expr.ref("指标值").max(Expr.lit(0)))
                                    .min(Expr.lit(1))
                                    .max(Expr.lit(0)))
                    .rounded(2);

    private BigDecimal points = new BigDecimal("15");
    private BigDecimal target = new BigDecimal("98.00");
    private BigDecimal actual = new BigDecimal("94.97");

    /** From three decimals to the score. */
    @Benchmark
    public Expr.Result expr() {
        Map<String, Fraction> values =
                Map.of(
                        "分值", Fraction.of(points),
                        "实际完成值", Fraction.of(actual),
                        "指标值", Fraction.of(target));
        return formula.evaluate(role -> Optional.ofNullable(values.get(role)));
    }

    /** The reference: 34 digits instead of exact, and nothing to show for it. */
    @Benchmark
    public BigDecimal decimal() {
        BigDecimal rate =
                actual.divide(target.max(BigDecimal.ZERO), SCALE, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE)
                        .max(BigDecimal.ZERO);
        return points.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }
}
