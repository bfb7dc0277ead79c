package io.hengji.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A derived rate is exact and rarely ends: 835 ÷ 860 = 97.0930232…%. */
class EndlessRateTest {

    private static final Term EXACT =
            Term.of(
                    "复算",
                    new FigureId("dept.rate.completion"),
                    null,
                    Fraction.of("835").dividedBy(Fraction.of("860")).orElseThrow(),
                    Unit.PERCENT,
                    Precision.EXACT);

    @Test
    void isShownWithSixDecimals() {
        assertEquals("97.093023", EXACT.shown());
    }

    @Test
    void canBeComparedWithAPrintedRateThatIsWrong() {
        BigDecimal printed = new BigDecimal("98.09");
        Term stated =
                Term.of(
                        "报告",
                        new FigureId("fact/T09"),
                        null,
                        Fraction.of(printed).times(Unit.PERCENT.factor()),
                        Unit.PERCENT,
                        Precision.ofPrinted(printed, Unit.PERCENT));
        Relation relation = Relation.repeat("E2", "预算完成率", stated, EXACT);
        assertEquals(Verdict.FAILS, relation.verdict());
        assertEquals("98.09 = 97.093023", relation.equation());
    }
}
