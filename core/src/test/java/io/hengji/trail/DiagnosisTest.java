package io.hengji.trail;

import static io.hengji.trail.Terms.percent;
import static io.hengji.trail.Terms.sum;
import static io.hengji.trail.Terms.wan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip is recognised, the value that would mend it is named, and nothing is invented. */
class DiagnosisTest {

    /** 12.34 + 7.66 = 20.00; the slip may stand in the total as well: 200.20 for 202.00. */
    @Test
    void swappedDigits() {
        first("swapped 12.34", sum("20.00", "12.43", "7.66"));
        first("swapped 202.00", sum("200.20", "110.00", "92.00"));
        // across the point: 13.2 for 12.3
        first("swapped 12.30", sum("20.00", "13.20", "7.70"));
    }

    /** ×10 and ÷10, ×10⁴ and ÷10⁴, in a part and in the total. */
    @Test
    void aPointThatSlippedOrAnotherUnit() {
        first("unit 7.66", sum("20.00", "12.34", "76.60"));
        first("unit 76.6", sum("88.94", "12.34", "7.66"));
        first("unit 5", sum("17.34", "12.34", "50000.00"));
        first("unit 51234", sum("51246.34", "12.34", "5.1234"));
        first("unit 20", sum("200000.00", "12.34", "7.66"));
        first("unit 20", sum("2.00", "12.34", "7.66"));
    }

    /** 27.66 − 7.66 = 20.00 and 23.45 − 7.81 = 15.64; the slip stands in what is subtracted. */
    @Test
    void aSlipInWhatIsSubtracted() {
        first("unit 7.66", Relation.difference("D", "差", wan("20.00"), wan("27.66"), wan("76.60")));
        first(
                "swapped 7.81",
                Relation.difference("D", "差", wan("15.64"), wan("23.45"), wan("7.18")));
    }

    @Test
    void aWrongSign() {
        first("sign 7.66", sum("20.00", "12.34", "-7.66"));
        first("sign -7.66", sum("4.68", "12.34", "7.66"));
    }

    /** 12.34 + 2 × 7.66 = 27.66 against 20.00. */
    @Test
    void anItemCountedTwice() {
        first("repeated 7.66", sum("20.00", "12.34", "7.66", "7.66"));
    }

    /** 20.00 − 12.34 − 5.11 = 2.55. */
    @Test
    void anItemLeftOut() {
        first("missing 2.55", sum("20.00", "12.34", "5.11"));
    }

    /**
     * 157.60 + 268.70 = 426.30. Without the carry out of the tenths the sum is 425.30, without that
     * out of the ones 416.30, without that out of the tens 326.30.
     */
    @Test
    void aCarryThatWasForgotten() {
        first("carry 426.3", sum("425.30", "157.60", "268.70"));
        first("carry 426.3", sum("416.30", "157.60", "268.70"));
        first("carry 426.3", sum("326.30", "157.60", "268.70"));
        // the ones carry 2: 9 + 9 + 9 = 27
        first("carry 27", sum("7.00", "9.00", "9.00", "9.00"));
    }

    /** 426.30 − 157.60 = 268.70; without borrowing for the tenths 269.70. */
    @Test
    void aBorrowThatWasForgotten() {
        Relation relation =
                Relation.difference("X", "差", wan("269.70"), wan("426.30"), wan("157.60"));
        first("carry 268.7", relation);
    }

    /**
     * Nothing is carried anywhere in 10 + 20 + 20 + 40 + 10, so 99 for 100 is no forgotten carry.
     */
    @Test
    void whereNothingIsCarriedNothingIsForgotten() {
        List<String> causes = causes(sum("99.00", "10.00", "20.00", "20.00", "40.00", "10.00"));
        assertFalse(
                causes.stream().anyMatch(cause -> cause.startsWith("carry")), causes.toString());
    }

    /** A rate: 65.53 ÷ 111.00 = 59.04%; 56.53 was written, or the rate ten times too small. */
    @Test
    void slipsInARate() {
        Relation swapped = Relation.rate("X", "率", percent("59.04"), wan("56.53"), wan("111.00"));
        first("swapped 65.53", swapped);
        Relation slipped = Relation.rate("X", "率", percent("5.904"), wan("65.53"), wan("111.00"));
        first("unit 59.04", slipped);
    }

    /** No slip explains 20.00 for 31.42: only the value that would hold is named. */
    @Test
    void whereNoSlipFitsOnlyTheValueIsNamed() {
        assertEquals(List.of("place 31.42"), causes(sum("20.00", "12.31", "19.11")));
        assertEquals(
                List.of("place 59.04"),
                causes(Relation.rate("X", "率", percent("71.38"), wan("65.53"), wan("111.00"))));
        assertEquals(
                List.of("place 8.13"), causes(Relation.repeat("X", "同", wan("5.00"), wan("8.13"))));
    }

    @Test
    void whatHoldsNeedsNoCause() {
        assertEquals(List.of(), sum("20.00", "12.34", "7.66").causes());
        assertEquals(List.of(), sum("20.01", "12.34", "7.66").causes());
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /**
     * One slip is made in a sum that holds. It is found among the causes, or the others that also
     * mend it stand before it; each named value does mend it; there are at most three.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSlipThatWasMadeIsExplained(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            List<BigDecimal> parts = new ArrayList<>();
            for (int k = 0; k < 3 + random.nextInt(4); k++) {
                parts.add(BigDecimal.valueOf(1000 + random.nextInt(9_000_000), 2));
            }
            BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int at = random.nextInt(parts.size());
            BigDecimal was = parts.get(at);
            String kind = List.of("unit", "sign", "repeated", "missing").get(random.nextInt(4));
            switch (kind) {
                case "unit" -> parts.set(at, was.movePointRight(4));
                case "sign" -> parts.set(at, was.negate());
                case "repeated" -> parts.add(was);
                default -> parts.remove(at);
            }
            Relation relation =
                    sum(
                            total.toPlainString(),
                            parts.stream().map(BigDecimal::toPlainString).toArray(String[]::new));
            List<String> causes = causes(relation);
            String shown = kind + " " + was + " in " + relation.equation() + " seed=" + seed;
            assertTrue(causes.size() <= 3, shown);
            assertTrue(
                    causes.stream().anyMatch(cause -> mends(cause, kind, was)),
                    shown + " found " + causes);
        }
    }

    private static boolean mends(String cause, String kind, BigDecimal was) {
        String[] words = cause.split(" ", -1);
        return words[0].equals(kind) && new BigDecimal(words[1]).compareTo(was) == 0;
    }

    private static void first(String expected, Relation relation) {
        assertEquals(expected, causes(relation).getFirst(), relation.equation());
    }

    private static List<String> causes(Relation relation) {
        assertEquals(Verdict.FAILS, relation.verdict(), relation.equation());
        return relation.causes().stream().map(DiagnosisTest::shown).toList();
    }

    private static String shown(Cause cause) {
        assertTrue(
                cause.text().contains(cause.value()) || cause.kind().equals("sign"), cause.text());
        return cause.kind() + " " + cause.value();
    }
}
