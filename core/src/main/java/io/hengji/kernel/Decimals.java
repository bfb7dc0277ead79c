package io.hengji.kernel;

import java.math.BigDecimal;

/**
 * One normal form for decimals, so that equal numbers are equal records and print the same
 * everywhere.
 */
public final class Decimals {
    private Decimals() {}

    /**
     * The same number without trailing zeros and without an exponent: 1.50 becomes 1.5, 1E+2
     * becomes 100.
     */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
