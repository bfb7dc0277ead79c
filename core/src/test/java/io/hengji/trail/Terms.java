package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Terms of relations as a test writes them. */
final class Terms {
    private Terms() {}

    /** Printed with those digits in 万元. */
    static Term wan(String digits) {
        return printed(digits, Unit.WAN_YUAN);
    }

    static Term percent(String digits) {
        return printed(digits, Unit.PERCENT);
    }

    static Term printed(String digits, Unit unit) {
        BigDecimal value = new BigDecimal(digits);
        return term(
                digits,
                Fraction.of(value).times(unit.factor()),
                unit,
                Precision.ofPrinted(value, unit));
    }

    /** Entered in 元. */
    static Term yuan(String yuan) {
        return term(yuan, Fraction.of(yuan), Unit.YUAN, Precision.EXACT);
    }

    /** Calculated, never printed. */
    static Term exact(Fraction base, Unit unit) {
        return term("复算", base, unit, Precision.EXACT);
    }

    static Term hedged(Term term) {
        return new Term(
                term.label(),
                term.figure(),
                null,
                term.value(),
                term.unit(),
                term.printed(),
                true,
                List.of());
    }

    static Term unknown(String label, String... missing) {
        return Term.unknown(
                label, new FigureId("f/" + label), null, Unit.WAN_YUAN, List.of(missing));
    }

    /** stated = Σ parts, all in 万元. */
    static Relation sum(String stated, String... parts) {
        return Relation.sum("B1", "合计", wan(stated), Arrays.stream(parts).map(Terms::wan).toList());
    }

    private static Term term(String label, Fraction base, Unit unit, Precision printed) {
        return Term.of(label, new FigureId("f/" + label), null, base, unit, printed);
    }
}
