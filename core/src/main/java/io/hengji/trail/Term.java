package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that takes part in a relation.
 *
 * @param value in base units (元, 平方米 …); null when it is not known
 * @param unit the unit it is printed in
 * @param printed its printed precision
 * @param hedged 约、近、余、以上 stand beside it: it decides nothing
 * @param missing what would make an unknown value known
 */
public record Term(
        String label,
        FigureId figure,
        @Nullable StepId step,
        @Nullable Fraction value,
        Unit unit,
        Precision printed,
        boolean hedged,
        List<String> missing) {

    /** Of an exact value that does not end, such as a rate. */
    private static final int SHOWN_DECIMALS = 6;

    public Term {
        missing = List.copyOf(missing);
    }

    /** A known, unhedged term. */
    public static Term of(
            String label,
            FigureId figure,
            @Nullable StepId step,
            Fraction base,
            Unit unit,
            Precision printed) {
        return new Term(label, figure, step, base, unit, printed, false, List.of());
    }

    public static Term unknown(
            String label, FigureId figure, @Nullable StepId step, Unit unit, List<String> missing) {
        return new Term(label, figure, step, null, unit, Precision.EXACT, false, missing);
    }

    /** The same of another value: what was derived from the printed one. */
    public Term with(Fraction other) {
        return new Term(label, figure, step, other, unit, printed, hedged, missing);
    }

    Term printedAs(Precision other) {
        return new Term(label, figure, step, value, unit, other, hedged, missing);
    }

    /** The value in its unit, as it was printed: 1084.6 at a step of 100 元 shows as 1084.60. */
    public String shown() {
        return value == null ? "？" : shown(value);
    }

    String shown(Fraction base) {
        Fraction own = base.times(Fraction.ONE.dividedBy(unit.factor()).orElseThrow());
        if (printed.isExact()) {
            return own.decimal()
                    .orElseGet(() -> own.round(SHOWN_DECIMALS, RoundingMode.HALF_UP))
                    .toPlainString();
        }
        return own.round(printed.decimalsIn(unit), RoundingMode.HALF_UP).toPlainString();
    }

    /** The printed digits as a decimal in its own unit. */
    BigDecimal digits() {
        return new BigDecimal(shown());
    }
}
