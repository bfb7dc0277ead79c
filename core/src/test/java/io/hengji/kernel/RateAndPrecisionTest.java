package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Exact rates, rates without a value, and how exactly a figure was printed. */
class RateAndPrecisionTest {

    @Test
    void aBaseOfZeroIsNeverZeroOrFull() {
        for (String numerator : new String[] {"0", "5", "-5"}) {
            Rate.Undefined none =
                    assertInstanceOf(
                            Rate.Undefined.class,
                            Rate.of(Fraction.of(numerator), Fraction.of("0.00")));
            assertEquals("分母为0", none.reason());
            assertEquals("无法计算（分母为0）", none.shown());
        }
    }

    /** 6553 ÷ 11100 = 0.590360360…; 1 ÷ 800 = 0.125% is a tie at two decimals. */
    @Test
    void aRateIsRoundedOnlyWhereItIsShown() {
        Rate.Exact rate = exact("65.53", "111");
        assertEquals("59.04%", rate.shown());
        assertEquals("59.0360", rate.percent(4).toPlainString());
        assertEquals("59", rate.percent(0).toPlainString());
        assertEquals("0.13%", exact("1", "800").shown());
        assertEquals("-0.13%", exact("-1", "800").shown());
        assertEquals("100.00%", exact("7", "7").shown());
        assertEquals("166.00%", exact("166", "100").shown());
        assertEquals(Fraction.ONE, exact("1", "3").value().times(Fraction.of(3)));
    }

    /** The last digit of 5267.55 万元 is 100 元, that of 2.1 亿元 1000 万元, that of 59.04% 0.0001. */
    @Test
    void theStepIsTheSizeOfTheLastDigit() {
        assertEquals("100", step("5267.55", "万元"));
        assertEquals("1000", step("1084.6", "万元"));
        assertEquals("10000", step("111", "万元"));
        assertEquals("10000000", step("2.1", "亿元"));
        assertEquals("0.0001", step("59.04", "%"));
        assertEquals("20/3", step("0.01", "亩"));
        assertEquals("200000/3", step("530.50", "万亩"));
        assertEquals("1", step("1.2E+3", "元"));
    }

    @Test
    void halfAUnitOfTheLastDigit() {
        assertEquals("50", printed("5267.55", "万元").half().toString());
        assertEquals("0.00005", printed("59.04", "%").half().toString());
        assertEquals(Fraction.ZERO, Precision.EXACT.half());
        assertTrue(Precision.EXACT.isExact());
        assertFalse(printed("1", "元").isExact());
    }

    @Test
    void theFinerOfTwo() {
        Precision cents = printed("0.01", "万元");
        Precision tenths = printed("0.1", "万元");
        assertEquals(cents, cents.finer(tenths));
        assertEquals(cents, tenths.finer(cents));
        assertEquals(Precision.EXACT, cents.finer(Precision.EXACT));
    }

    @Test
    void knowsTheDecimalsItWasPrintedWith() {
        for (String digits : new String[] {"111", "1084.6", "5267.55", "12.345", "0.000001"}) {
            int decimals = new BigDecimal(digits).scale();
            for (String unit : new String[] {"万元", "亿元", "%", "亩", "万亩", "公顷"}) {
                assertEquals(decimals, printed(digits, unit).decimalsIn(unit(unit)), digits + unit);
            }
        }
        // printed with two decimals of 万元, that is whole hundreds of 元
        assertEquals(0, printed("0.01", "万元").decimalsIn(Unit.YUAN));
        assertEquals(0, Precision.EXACT.decimalsIn(Unit.WAN_YUAN));
    }

    @Test
    void thereIsNoNegativePrecision() {
        assertThrows(IllegalArgumentException.class, () -> new Precision(Fraction.of("-0.01")));
    }

    private static Rate.Exact exact(String numerator, String denominator) {
        return assertInstanceOf(
                Rate.Exact.class, Rate.of(Fraction.of(numerator), Fraction.of(denominator)));
    }

    private static String step(String digits, String unit) {
        return printed(digits, unit).step().toString();
    }

    private static Precision printed(String digits, String unit) {
        return Precision.ofPrinted(new BigDecimal(digits), unit(unit));
    }

    private static Unit unit(String symbol) {
        return Unit.of(symbol).orElseThrow();
    }
}
