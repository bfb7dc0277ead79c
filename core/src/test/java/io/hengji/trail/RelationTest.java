package io.hengji.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Cause;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The equality rule of CONTRACTS, fires / boundary / silent, and the smallest cause of a failed
 * relation.
 */
class RelationTest {

    /**
     * 4182.95 + 1084.6 = 5267.55; 1084.6 shares the two decimals of the others, so b = 3 × 0.005 =
     * 0.015.
     */
    @Test
    void holdsAndSharesTheFinestPrecision() {
        Relation relation = sum("5267.55", "4182.95", "1084.6");
        assertEquals(Verdict.HOLDS, relation.verdict());
        assertEquals("0.015", String.valueOf(relation.bound()));
        assertEquals("4182.95 + 1084.6 = 5267.55", relation.equation());
    }

    /** 33.33 + 33.33 + 33.33 = 99.99 against 100.00: r = 0.01, b = 4 × 0.005 = 0.02. */
    @Test
    void aResidualWithinTheBoundIsARounding() {
        Relation relation = sum("100.00", "33.33", "33.33", "33.33");
        assertEquals(Verdict.ROUNDING, relation.verdict());
        assertEquals("0.01", String.valueOf(relation.residual()));
    }

    /** r = 0.02 = b is still a rounding; r = 0.03 is not. */
    @Test
    void theBoundItselfIsIncluded() {
        assertEquals(Verdict.ROUNDING, sum("100.01", "33.33", "33.33", "33.33").verdict());
        assertEquals(Verdict.FAILS, sum("100.02", "33.33", "33.33", "33.33").verdict());
    }

    /** Amounts entered in 元 carry no rounding: one 分 is a difference. */
    @Test
    void yuanAreExact() {
        Term stated = exact("100.01");
        assertEquals(
                Verdict.FAILS, Relation.sum("X", "和", stated, List.of(exact("100.00"))).verdict());
    }

    /**
     * 2.1 亿元 keeps its own half unit of 0.05 亿 = 500 万元 beside 20985.40 万元: 14.6 万元 apart is a
     * rounding.
     */
    @Test
    void unlikeUnitsKeepTheirOwnPrecision() {
        Term large = term("2.1", Unit.of("亿元").orElseThrow());
        Term small = term("20985.40", Unit.WAN_YUAN);
        Relation relation = Relation.repeat("X", "同一数", large, small);
        assertEquals(Verdict.ROUNDING, relation.verdict());
        assertEquals("2.1亿元 = 20985.40万元", relation.equation());
    }

    @Test
    void aHedgedOrUnknownTermDecidesNothing() {
        Term about = hedged("83.4");
        Relation hedged = Relation.repeat("X", "同一数", about, term("83.4", Unit.WAN_YUAN));
        assertEquals(Verdict.UNVERIFIABLE, hedged.verdict());
        assertNull(hedged.holds());
        Term unknown = Term.unknown("年初预算数", new FigureId("x"), null, Unit.WAN_YUAN, List.of());
        assertEquals(
                List.of("年初预算数"),
                Relation.repeat("X", "同一数", unknown, term("1", Unit.WAN_YUAN)).missing());
    }

    /**
     * 65.53 ÷ 111 = 0.59036…: printed 59.04% holds within its rounding, 59.14% does not (carried
     * error below 0.27%).
     */
    @Test
    void aRateAllowsForTheErrorOfItsTerms() {
        Term above = term("65.53", Unit.WAN_YUAN);
        Term below = term("111.00", Unit.WAN_YUAN);
        assertEquals(
                Verdict.ROUNDING,
                Relation.rate("E3", "率", term("59.04", Unit.PERCENT), above, below).verdict());
        assertEquals(
                Verdict.FAILS,
                Relation.rate("E3", "率", term("59.14", Unit.PERCENT), above, below).verdict());
        Term zero = term("0.00", Unit.WAN_YUAN);
        assertEquals(
                Verdict.UNVERIFIABLE,
                Relation.rate("E3", "率", term("59.04", Unit.PERCENT), above, zero).verdict());
    }

    @Test
    void aBoundIsBrokenOnlyAboveIt() {
        assertEquals(Verdict.HOLDS, bound("111.00", "111.00"));
        assertEquals(Verdict.HOLDS, bound("65.53", "111.00"));
        assertEquals(Verdict.FAILS, bound("111.02", "111.00"));
    }

    /** 12.43 was written for 12.34: 12.34 + 7.66 = 20.00. */
    @Test
    void findsSwappedDigits() {
        assertTrue(causes(sum("20.00", "12.43", "7.66")).contains(List.of("swapped", "12.34")));
    }

    /** 76.60 was written for 7.66. */
    @Test
    void findsAPointThatSlipped() {
        assertTrue(causes(sum("20.00", "12.34", "76.60")).contains(List.of("unit", "7.66")));
    }

    /** 50000.00 万元 was entered for 5.00: the amount in 元. */
    @Test
    void findsYuanAmongWanYuan() {
        assertTrue(causes(sum("17.34", "12.34", "50000.00")).contains(List.of("unit", "5")));
    }

    /** −7.66 should have been 7.66. */
    @Test
    void findsAWrongSign() {
        assertTrue(causes(sum("20.00", "12.34", "-7.66")).contains(List.of("sign", "7.66")));
    }

    /** 12.34 + 7.66 + 7.66 = 27.66: 7.66 stands twice. */
    @Test
    void findsAnItemCountedTwice() {
        assertTrue(
                causes(sum("20.00", "12.34", "7.66", "7.66"))
                        .contains(List.of("repeated", "7.66")));
    }

    /** 12.34 + 5.11 = 17.45, 2.55 short of 20.00. */
    @Test
    void namesTheAmountOfAMissingItem() {
        assertTrue(causes(sum("20.00", "12.34", "5.11")).contains(List.of("missing", "2.55")));
    }

    private static Verdict bound(String value, String limit) {
        return Relation.bound("A8", "不超过", term(value, Unit.WAN_YUAN), term(limit, Unit.WAN_YUAN))
                .verdict();
    }

    private static Relation sum(String stated, String... parts) {
        List<Term> terms = Arrays.stream(parts).map(part -> term(part, Unit.WAN_YUAN)).toList();
        return Relation.sum("B1", "合计", term(stated, Unit.WAN_YUAN), terms);
    }

    private static List<List<String>> causes(Relation relation) {
        assertEquals(Verdict.FAILS, relation.verdict());
        return relation.causes().stream().map(RelationTest::kindAndValue).toList();
    }

    private static List<String> kindAndValue(Cause cause) {
        return List.of(cause.kind(), cause.value());
    }

    private static Term term(String digits, Unit unit) {
        BigDecimal value = new BigDecimal(digits);
        return Term.of(
                digits,
                new FigureId("f/" + digits),
                null,
                Fraction.of(value).times(unit.factor()),
                unit,
                Precision.ofPrinted(value, unit));
    }

    private static Term exact(String yuan) {
        return Term.of(
                yuan,
                new FigureId("f/" + yuan),
                null,
                Fraction.of(yuan),
                Unit.YUAN,
                Precision.EXACT);
    }

    private static Term hedged(String digits) {
        Term plain = term(digits, Unit.WAN_YUAN);
        return new Term(
                "约" + digits,
                plain.figure(),
                null,
                Objects.requireNonNull(plain.value()),
                plain.unit(),
                plain.printed(),
                true,
                List.of());
    }
}
