package io.hengji.watch;

import io.hengji.kernel.Fraction;
import java.math.RoundingMode;

/** A share as it is printed: 97.5%. */
final class Percent {
    private Percent() {}

    static String shown(Fraction share) {
        return share.times(Fraction.of(100))
                        .round(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** 元 in 万元 with two decimals. */
    static String wan(Fraction yuan) {
        return "%,.2f万元"
                .formatted(
                        yuan.dividedBy(Fraction.of(10_000))
                                .orElseThrow()
                                .round(2, RoundingMode.HALF_UP));
    }
}
