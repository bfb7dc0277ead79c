package io.hengji.trail;

import static io.hengji.trail.Terms.exact;
import static io.hengji.trail.Terms.hedged;
import static io.hengji.trail.Terms.percent;
import static io.hengji.trail.Terms.printed;
import static io.hengji.trail.Terms.sum;
import static io.hengji.trail.Terms.unknown;
import static io.hengji.trail.Terms.wan;
import static io.hengji.trail.Terms.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRACTS, “When are two figures equal”, at both sides of every bound. */
class EqualityTest {

    /** Three printed terms of two decimals: b = 3 × 0.005 = 0.015, to the last digit. */
    @Test
    void theBoundIsHalfAUnitOfEachTerm() {
        judged("0 0.015 HOLDS", sum("3.00", "1.00", "2.00"));
        judged("0.01 0.015 ROUNDING", sum("3.01", "1.00", "2.00"));
        judged("-0.01 0.015 ROUNDING", sum("2.99", "1.00", "2.00"));
        judged("0.02 0.015 FAILS", sum("3.02", "1.00", "2.00"));
        judged("-0.02 0.015 FAILS", sum("2.98", "1.00", "2.00"));
        // with one more term b = 0.02 and the same residual is just within it
        judged("0.02 0.02 ROUNDING", sum("3.02", "1.00", "1.00", "1.00"));
        judged("0.03 0.02 FAILS", sum("3.03", "1.00", "1.00", "1.00"));
    }

    /** 5, 5.0 and 5.00 beside 1.25: the zeros were dropped, so all have two decimals. */
    @Test
    void termsOfOneUnitShareTheFinestPrecision() {
        judged("0 0.015 HOLDS", sum("6.25", "5", "1.25"));
        judged("0.02 0.015 FAILS", sum("6.27", "5", "1.25"));
    }

    /** Whole 万元 alone allow a whole one and a half. */
    @Test
    void coarseTermsAllowAsMuchAsTheyHide() {
        judged("1 1.5 ROUNDING", sum("7", "5", "1"));
        judged("2 1.5 FAILS", sum("8", "5", "1"));
    }

    /**
     * 2.1 亿元 = 21000 万元, half a unit 500 万元; 20985.40 has half a unit of 0.005. The bound 500.005
     * lies between 20499.99 and 20499.995.
     */
    @Test
    void acrossUnitsEachKeepsItsOwn() {
        Term large = printed("2.1", Unit.of("亿元").orElseThrow());
        assertEquals(Verdict.ROUNDING, repeat(large, wan("20985.40")));
        assertEquals(Verdict.HOLDS, repeat(large, wan("21000.00")));
        assertEquals(Verdict.ROUNDING, repeat(large, wan("20500.00")));
        assertEquals(Verdict.FAILS, repeat(large, wan("20499.99")));
        assertEquals(Verdict.ROUNDING, repeat(large, wan("21500.00")));
        assertEquals(Verdict.FAILS, repeat(large, wan("21500.01")));
    }

    /** One 分 is a difference; payments in 元 agree with 万元 within half of its last digit. */
    @Test
    void amountsInYuanHaveNoRounding() {
        judged("0 0 HOLDS", Relation.repeat("X", "同", yuan("100.00"), yuan("100")));
        judged("0.01 0 FAILS", Relation.repeat("X", "同", yuan("100.01"), yuan("100")));
        assertEquals(Verdict.ROUNDING, repeat(wan("1.23"), yuan("12345.67")));
        assertEquals(Verdict.ROUNDING, repeat(wan("1.23"), yuan("12350.00")));
        assertEquals(Verdict.FAILS, repeat(wan("1.23"), yuan("12350.01")));
        assertEquals(Verdict.ROUNDING, repeat(wan("1.23"), yuan("12250.00")));
        assertEquals(Verdict.FAILS, repeat(wan("1.23"), yuan("12249.99")));
    }

    /** A calculated term of the same unit takes nothing from the printed one, and gives nothing. */
    @Test
    void anExactTermWasNotPrinted() {
        Fraction rate = quotient("835", "860"); // 97.0930232…%
        assertEquals(Verdict.ROUNDING, repeat(percent("97.09"), exact(rate, Unit.PERCENT)));
        assertEquals(Verdict.FAILS, repeat(percent("97.10"), exact(rate, Unit.PERCENT)));
        assertEquals(Verdict.FAILS, repeat(percent("97.08"), exact(rate, Unit.PERCENT)));
        assertEquals(Verdict.ROUNDING, repeat(percent("97.1"), exact(rate, Unit.PERCENT)));
        assertEquals(Verdict.ROUNDING, repeat(percent("97"), exact(rate, Unit.PERCENT)));
        // a tie: 97.125% is 97.13 and, at the bound, 97.12
        Fraction tie = Fraction.of("0.97125");
        assertEquals(Verdict.ROUNDING, repeat(percent("97.13"), exact(tie, Unit.PERCENT)));
        assertEquals(Verdict.ROUNDING, repeat(percent("97.12"), exact(tie, Unit.PERCENT)));
        assertEquals(Verdict.FAILS, repeat(percent("97.14"), exact(tie, Unit.PERCENT)));
    }

    @Test
    void aHedgedTermDecidesNothingWhereverItStands() {
        for (Relation relation :
                List.of(
                        Relation.repeat("X", "同", hedged(wan("5.00")), wan("5.00")),
                        Relation.repeat("X", "同", wan("5.00"), hedged(wan("9.00"))),
                        Relation.sum("X", "和", wan("9.00"), List.of(wan("1"), hedged(wan("2")))),
                        Relation.rate("X", "率", percent("50"), wan("1"), hedged(wan("2"))),
                        Relation.bound("X", "限", wan("1"), hedged(wan("2"))))) {
            assertEquals(Verdict.UNVERIFIABLE, relation.verdict(), relation.equation());
            assertNull(relation.holds());
            assertNull(relation.residual());
            assertEquals(1, relation.missing().size());
            assertTrue(relation.missing().getFirst().endsWith("的准确数"));
        }
    }

    @Test
    void whatIsUnknownIsNamedOnce() {
        Relation relation =
                Relation.sum(
                        "X",
                        "和",
                        unknown("合计"),
                        List.of(unknown("甲", "附件4", "附件5"), wan("1"), unknown("乙", "附件4")));
        assertEquals(Verdict.UNVERIFIABLE, relation.verdict());
        assertEquals(List.of("合计", "附件4", "附件5"), relation.missing());
        assertEquals("？ + 1 + ？ = ？", relation.equation());
    }

    /**
     * 97.00 ÷ 100.00 printed as 97.00%: own half 0.005, carried (0.005 + 0.97 × 0.005) ÷ 99.995 =
     * 0.00985 ÷ 99.995 = 0.0098504925…%. Together 0.0148504925…%.
     */
    @Test
    void aRateAllowsItsLastDigitAndWhatItsTermsCarry() {
        assertEquals(Verdict.HOLDS, rate("97.00", "97.00", "100.00"));
        assertEquals(Verdict.ROUNDING, rate("97.01", "97.00", "100.00"));
        assertEquals(Verdict.FAILS, rate("97.02", "97.00", "100.00"));
        // own half 0.00005: together 0.0099004925…%
        assertEquals(Verdict.ROUNDING, rate("97.0099", "97.00", "100.00"));
        assertEquals(Verdict.FAILS, rate("97.0100", "97.00", "100.00"));
        Relation relation = Relation.rate("X", "率", percent("97.01"), wan("97.00"), wan("100.00"));
        assertEquals(
                quotient("0.00985", "99.995").times(Fraction.of(100)).plus(Fraction.of("0.005")),
                relation.bound());
    }

    /** In 元 nothing is carried: b is half of the last printed digit. 835 ÷ 860 = 97.0930…% */
    @Test
    void exactTermsCarryNothing() {
        for (String right : List.of("97.09", "97.1", "97", "97.093", "97.0930")) {
            assertEquals(Verdict.ROUNDING, rateOfYuan(right), right);
        }
        for (String wrong : List.of("97.08", "97.10", "97.0", "97.2", "96", "98", "97.092")) {
            assertEquals(Verdict.FAILS, rateOfYuan(wrong), wrong);
        }
    }

    @Test
    void aRateOverNothingIsNotDecided() {
        for (String numerator : List.of("0.00", "5.00")) {
            Relation relation =
                    Relation.rate("X", "率", percent("100.00"), wan(numerator), wan("0.00"));
            assertEquals(Verdict.UNVERIFIABLE, relation.verdict());
            assertEquals(List.of("分母为0，比率无法计算"), relation.missing());
        }
    }

    /** An excess of up to 0.01 万元 may be the rounding of two printed amounts. */
    @Test
    void aLimitIsBrokenBeyondRounding() {
        assertEquals(Verdict.HOLDS, bound("4.99", "5.00"));
        assertEquals(Verdict.HOLDS, bound("5.00", "5.00"));
        assertEquals(Verdict.ROUNDING, bound("5.01", "5.00"));
        assertEquals(Verdict.FAILS, bound("5.02", "5.00"));
        assertEquals(Verdict.FAILS, Relation.bound("X", "限", yuan("5.01"), yuan("5.00")).verdict());
    }

    /** 100 − 30 = 70; b = 3 × 0.005. */
    @Test
    void aDifferenceIsASumTheOtherWay() {
        assertEquals(Verdict.HOLDS, difference("70.00", "100.00", "30.00"));
        assertEquals(Verdict.ROUNDING, difference("70.01", "100.00", "30.00"));
        assertEquals(Verdict.FAILS, difference("70.02", "100.00", "30.00"));
        assertEquals(Verdict.HOLDS, difference("-30.00", "70.00", "100.00"));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /**
     * Amounts in whole 分, printed half up in 万元: what is true of them never fails when printed, and
     * one whole unit of each term beyond the bound always does.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTrueNeverFailsForItsPrinting(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            int decimals = random.nextInt(4);
            List<Term> parts = new ArrayList<>();
            long total = 0;
            int count = 1 + random.nextInt(8);
            for (int k = 0; k < count; k++) {
                long fen = random.nextInt(2_000_000_000) - 200_000_000L;
                total += fen;
                parts.add(wan(inWan(fen, decimals)));
            }
            Relation sum = Relation.sum("X", "和", wan(inWan(total, decimals)), parts);
            assertTrue(sum.verdict() != Verdict.FAILS, sum.equation() + " seed=" + seed);
            BigDecimal off =
                    new BigDecimal(inWan(total, decimals))
                            .add(BigDecimal.valueOf(count + 2L, decimals));
            Relation wrong = Relation.sum("X", "和", wan(off.toPlainString()), parts);
            assertEquals(Verdict.FAILS, wrong.verdict(), wrong.equation() + " seed=" + seed);

            long above = 1L + random.nextInt(2_000_000_000);
            long below = 1_000_000_000L + random.nextInt(2_000_000_000);
            String shown =
                    Fraction.of(above)
                            .times(Fraction.of(100))
                            .dividedBy(Fraction.of(below))
                            .orElseThrow()
                            .round(decimals, RoundingMode.HALF_UP)
                            .toPlainString();
            Relation rate =
                    Relation.rate(
                            "X", "率", percent(shown), wan(inWan(above, 2)), wan(inWan(below, 2)));
            assertTrue(rate.verdict() != Verdict.FAILS, rate.equation() + " seed=" + seed);
        }
    }

    private static String inWan(long fen, int decimals) {
        return BigDecimal.valueOf(fen, 6).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static void judged(String expected, Relation relation) {
        assertEquals(
                expected,
                relation.residual() + " " + relation.bound() + " " + relation.verdict(),
                relation.equation());
    }

    private static Verdict repeat(Term stated, Term other) {
        return Relation.repeat("X", "同", stated, other).verdict();
    }

    private static Verdict rate(String printed, String numerator, String denominator) {
        return Relation.rate("X", "率", percent(printed), wan(numerator), wan(denominator))
                .verdict();
    }

    private static Verdict rateOfYuan(String printed) {
        return Relation.rate("X", "率", percent(printed), yuan("835"), yuan("860")).verdict();
    }

    private static Verdict bound(String value, String limit) {
        return Relation.bound("X", "限", wan(value), wan(limit)).verdict();
    }

    private static Verdict difference(String stated, String from, String less) {
        return Relation.difference("X", "差", wan(stated), wan(from), wan(less)).verdict();
    }

    private static Fraction quotient(String above, String below) {
        return Fraction.of(above).dividedBy(Fraction.of(below)).orElseThrow();
    }
}
