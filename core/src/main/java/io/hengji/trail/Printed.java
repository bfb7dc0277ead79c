package io.hengji.trail;

import io.hengji.kernel.Count;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value as it stands on paper: its digits and its unit, apart.
 *
 * @param unit the symbol; empty for words, plain counts and undefined rates
 * @param rounded whether the digits say less than the value
 */
public record Printed(String digits, String unit, boolean rounded) {
    private static final int RATE_DECIMALS = 2;
    private static final int CENTS = 2;

    /**
     * No digit of a value is dropped, and as many stand as were printed: 1084.60. Amounts that were
     * printed in 万元 stay in it; an exact amount is one in 元. Rates show two decimals of the
     * percentage unless they were read with others.
     */
    public static Printed of(Scalar value, Precision printed) {
        return of(value, printed, !printed.isExact());
    }

    /**
     * @param wan whether amounts are shown in 万元: one sentence shows all of its amounts in one unit
     */
    static Printed of(Scalar value, Precision printed, boolean wan) {
        return switch (value) {
            case Money money -> wan ? wanYuan(money, printed) : yuan(money);
            case Quantity(BigDecimal number, Unit unit) ->
                    digits(Fraction.of(number), unit.symbol(), decimals(number, printed, unit));
            case Rate.Exact(Fraction rate) ->
                    digits(
                            rate.times(Fraction.of(100)),
                            "%",
                            printed.isExact() ? RATE_DECIMALS : printed.decimalsIn(Unit.PERCENT));
            case Rate.Undefined undefined -> new Printed(undefined.shown(), "", false);
            case Count(long count) -> new Printed(Long.toString(count), "", false);
            case Text(String words) -> new Printed(words, "", false);
        };
    }

    /** Digits and unit together: 5267.55万元, 59.04%. */
    public String shown() {
        return digits + unit;
    }

    private static Printed wanYuan(Money money, Precision printed) {
        return digits(
                Fraction.of(money.wanYuan()),
                Unit.WAN_YUAN.symbol(),
                decimals(money.wanYuan(), printed, Unit.WAN_YUAN));
    }

    private static Printed yuan(Money money) {
        int decimals = money.yuan().scale() == 0 ? 0 : Math.max(CENTS, money.yuan().scale());
        return digits(Fraction.of(money.yuan()), Unit.YUAN.symbol(), decimals);
    }

    private static int decimals(BigDecimal number, Precision printed, Unit unit) {
        return printed.isExact()
                ? number.scale()
                : Math.max(number.scale(), printed.decimalsIn(unit));
    }

    private static Printed digits(Fraction value, String unit, int decimals) {
        BigDecimal shown = value.round(decimals, RoundingMode.HALF_UP);
        return new Printed(shown.toPlainString(), unit, !Fraction.of(shown).equals(value));
    }
}
