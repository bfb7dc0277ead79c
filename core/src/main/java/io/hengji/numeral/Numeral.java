package io.hengji.numeral;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure read from text (数字), as printed: 5267.55万元 has the digits 5267.55 and the unit 万元.
 *
 * @param start the sign, currency mark or first digit, in code points
 * @param end after the unit, if there is one
 * @param digits with sign and with the trailing zeros that were printed; a large-number word
 *     without a unit behind it is multiplied in (21.18万 is 211800 with a step of 100)
 * @param unit null when none stands beside the figure (a cell under a head that names it)
 * @param printed the printed precision; exact for whole counts, 元 and scores (分), which nobody
 *     rounds
 */
public record Numeral(
        int start,
        int end,
        String text,
        BigDecimal digits,
        @Nullable Unit unit,
        Precision printed,
        Hedge hedge)
        implements Token {

    static Numeral of(
            int start, int end, String text, BigDecimal digits, @Nullable Unit unit, Hedge hedge) {
        return new Numeral(start, end, text, digits, unit, precision(digits, unit), hedge);
    }

    /** The same figure with a unit that stands elsewhere: in a table's head, after a list. */
    public Numeral in(Unit other) {
        return of(start, end, text, digits, other, hedge);
    }

    Numeral hedged(Hedge other) {
        return new Numeral(start, end, text, digits, unit, printed, other);
    }

    /** The value in base units (元, 平方米, 1); the bare digits when there is no unit. */
    public Fraction inBase() {
        Fraction value = Fraction.of(digits);
        return unit == null ? value : value.times(unit.factor());
    }

    /**
     * The value with its meaning: money, a rate (%, ‰, 倍) or a quantity; empty without a unit. 个百分点
     * is a difference of rates and stays a quantity.
     */
    public Optional<Scalar> value() {
        if (unit == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit.dimension()) {
                    case MONEY -> new Money(inBase().decimal().orElseThrow());
                    case RATIO ->
                            unit.symbol().endsWith("百分点")
                                    ? new Quantity(digits, unit)
                                    : new Rate.Exact(inBase());
                    default -> new Quantity(digits, unit);
                });
    }

    /**
     * Whether a value in base units, such as that of a figure of the trail, would be printed as
     * this figure: it lies within half a unit of the last printed digit.
     */
    public boolean shows(Fraction base) {
        return base.minus(inBase()).abs().compareTo(printed.half()) <= 0;
    }

    private static Precision precision(BigDecimal digits, @Nullable Unit unit) {
        Fraction step = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-digits.scale()));
        if (unit == null) {
            return new Precision(step);
        }
        boolean whole = digits.scale() == 0;
        boolean unrounded =
                switch (unit.dimension()) {
                    case SCORE -> true;
                    case COUNTED -> whole;
                    case MONEY -> digits.scale() >= 0;
                    default -> false;
                };
        return unrounded && unit.factor().equals(Fraction.ONE)
                ? Precision.EXACT
                : new Precision(step.times(unit.factor()));
    }

    /** Whether the figure counts, measures or prices something that the other also does. */
    public boolean comparableWith(Unit other) {
        return unit == null || unit.convertsTo(other) || bothRatios(unit, other);
    }

    private static boolean bothRatios(Unit one, Unit other) {
        return one.dimension() == Dimension.RATIO && other.dimension() == Dimension.RATIO;
    }
}
