package io.hengji.office.json;

import io.hengji.evaluation.Figure;
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
import org.jspecify.annotations.Nullable;

/** Numbers as decimal strings: amounts in 元, quantities in their unit, rates with 1 as 100%. */
final class DecimalText {
    private static final int MONEY_DECIMALS = 2;
    private static final int SCORE_DECIMALS = 2;
    private static final int RATE_DECIMALS = 4;

    /** A quotient that does not end; far below every printed precision. */
    private static final int ENDLESS_DECIMALS = 10;

    private DecimalText() {}

    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    static @Nullable String money(@Nullable Money value) {
        return value == null ? null : atLeast(value.yuan(), MONEY_DECIMALS);
    }

    /** A recomputed score stands to the cent, further if the scheme rounds later. */
    static @Nullable String score(@Nullable BigDecimal value) {
        return value == null ? null : atLeast(value, SCORE_DECIMALS);
    }

    /** A rate for display, four decimals; an undefined one is no number. */
    static @Nullable String rate(@Nullable Rate rate) {
        return rate instanceof Rate.Exact(Fraction value)
                ? value.round(RATE_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                : null;
    }

    static @Nullable String fraction(@Nullable Fraction value) {
        return value == null
                ? null
                : value.decimal()
                        .orElseGet(() -> value.round(ENDLESS_DECIMALS, RoundingMode.HALF_UP))
                        .toPlainString();
    }

    /** The value of a figure or a step; null for an undefined rate. */
    static @Nullable String value(Scalar value, Precision printed) {
        return switch (value) {
            case Money money -> money(money);
            case Quantity(BigDecimal number, Unit unit) ->
                    printed.isExact()
                            ? number.toPlainString()
                            : atLeast(number, printed.decimalsIn(unit));
            case Rate.Exact(Fraction rate) ->
                    rate.decimal().isPresent()
                            ? atLeast(rate.decimal().get(), RATE_DECIMALS)
                            : fraction(rate);
            case Rate.Undefined ignored -> null;
            case Count(long count) -> Long.toString(count);
            case Text(String words) -> words;
        };
    }

    /**
     * The unit of {@link #value}: 元 for amounts, 1 for rates; null for words and plain counts.
     *
     * @param figure the figure that is written, for the unit of what it counts
     */
    static @Nullable String unit(Scalar value, @Nullable Figure figure) {
        return switch (value) {
            case Money ignored -> Unit.YUAN.symbol();
            case Quantity quantity ->
                    quantity.unit().equals(Unit.NUMBER) ? null : quantity.unit().symbol();
            case Rate ignored -> "1";
            case Count ignored -> figure == null ? null : figure.unit().symbol();
            case Text ignored -> null;
        };
    }

    private static String atLeast(BigDecimal value, int decimals) {
        return value.setScale(Math.max(decimals, value.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
