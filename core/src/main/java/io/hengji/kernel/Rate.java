package io.hengji.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quotient (率), exact, or undefined with the reason. A base of 0 gives undefined, never 0 or 100%
 * (domain rule E4).
 */
public sealed interface Rate extends Scalar {

    /** An exact rate; 1 is 100%. */
    record Exact(Fraction value) implements Rate {
        @Override
        public String shown() {
            return percent(2).toPlainString() + "%";
        }

        /** The percentage, rounded half up to {@code decimals}. */
        public BigDecimal percent(int decimals) {
            return value.times(Fraction.of(100)).round(decimals, RoundingMode.HALF_UP);
        }
    }

    /** A quotient that has no value. */
    record Undefined(String reason) implements Rate {
        @Override
        public String shown() {
            return "无法计算（" + reason + "）";
        }
    }

    static Rate of(Fraction numerator, Fraction denominator) {
        return numerator
                .dividedBy(denominator)
                .<Rate>map(Exact::new)
                .orElseGet(() -> new Undefined("分母为0"));
    }
}
