package io.hengji.kernel;

import java.math.BigDecimal;

/**
 * The printed precision of a read figure (显示精度): the size of one unit of its last digit, in base
 * units. 5267.55 万元 has a step of 100 元; an amount entered in 元 is {@link #EXACT}. Equality of
 * figures follows it (CONTRACTS, "When are two figures equal").
 */
public record Precision(Fraction step) {

    /** No rounding stands behind the figure. */
    public static final Precision EXACT = new Precision(Fraction.ZERO);

    public Precision {
        if (step.signum() < 0) {
            throw new IllegalArgumentException("a precision is not negative: " + step);
        }
    }

    /**
     * The precision of a figure printed as {@code digits} in {@code unit}: 5267.55 with 万元 gives
     * 100 元.
     */
    public static Precision ofPrinted(BigDecimal digits, Unit unit) {
        return new Precision(
                Fraction.of(BigDecimal.ONE.movePointLeft(Math.max(0, digits.scale())))
                        .times(unit.factor()));
    }

    /** Half a unit of the last digit: how far the true value may be from the printed one. */
    public Fraction half() {
        return step.times(Fraction.of("0.5"));
    }

    public boolean isExact() {
        return step.signum() == 0;
    }

    public Precision finer(Precision other) {
        return step.compareTo(other.step) <= 0 ? this : other;
    }

    /** Decimals needed to print a value of this precision in {@code unit}. */
    public int decimalsIn(Unit unit) {
        int decimals = 0;
        Fraction size = unit.factor();
        while (!isExact() && size.compareTo(step) > 0 && decimals < 12) {
            size = size.times(Fraction.of("0.1"));
            decimals++;
        }
        return decimals;
    }
}
