package io.hengji.trail;

import static io.hengji.trail.Expr.lit;
import static io.hengji.trail.Expr.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr.Comparison;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in words and in a cell is the formula that was calculated, and only that. */
class NotationTest {
    private static final List<Comparison> COMPARISONS = List.of(Comparison.values());
    private static final Expr A = ref("a");
    private static final Expr B = ref("b");
    private static final Expr C = ref("c");

    @Test
    void everyNodeInWordsAndInACell() {
        writes("a", "a", A);
        writes("a + b + c", "a+b+c", new Expr.Add(List.of(A, B, C)));
        writes("0", "0", new Expr.Add(List.of()));
        writes("a − b", "a-b", A.minus(B));
        writes("a × b", "a*b", A.times(B));
        writes("a ÷ b", "a/b", A.over(B));
        writes("取小（a，b）", "MIN(a,b)", A.min(B));
        writes("取大（a，b）", "MAX(a,b)", A.max(B));
        writes("取整（a）", "INT(ROUND(a,10))", new Expr.Floor(A));
        writes("四舍五入至2位小数（a）", "ROUND(ROUND(a,10),2)", A.rounded(2));
        writes("舍去至0位小数（a）", "ROUNDDOWN(ROUND(a,10),0)", new Expr.Round(A, RoundingMode.DOWN, 0));
        writes("进位至1位小数（a）", "ROUNDUP(ROUND(a,10),1)", new Expr.Round(A, RoundingMode.UP, 1));
        writes(
                "若a ≥ 0.9，则b，否则c",
                "IF(ROUND(a,10)>=0.9,b,c)",
                new Expr.If(A, Comparison.GREATER_OR_EQUAL, lit(Fraction.of("0.9")), B, C));
    }

    /** Twelve terms are written out, thirteen are cut after six; a cell always holds all. */
    @Test
    void aLongSumIsCutInBrief() {
        Expr twelve = sum(12);
        Expr many = sum(190);
        Notation words = Notation.chinese(role -> role);
        assertEquals(words.write(twelve), words.inBrief().write(twelve));
        assertEquals(
                "（r1 + r2 + r3 + r4 + r5 + r6 + …共 190 项） ÷ a",
                words.inBrief().write(many.over(A)));
        assertTrue(words.write(many).endsWith("r189 + r190"));
        assertEquals(190, Notation.spreadsheet(role -> role).write(many).split("\\+", -1).length);
    }

    /** Only the terms before the sign of equality are counted; a minus is a term as well. */
    @Test
    void aLongEquationIsCutInBrief() {
        String twelve = "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 − 12 = 54.00";
        assertEquals(twelve, Notation.brief(twelve));
        assertEquals(
                "1 + 2 + 3 + 4 + 5 + 6 + …共 13 项 = 67万元",
                Notation.brief(twelve.replace(" = 54.00", " + 13 = 67万元")));
        assertEquals("815 ÷ 840 = 97.02%", Notation.brief("815 ÷ 840 = 97.02%"));
    }

    private static Expr sum(int terms) {
        return Expr.sum(IntStream.rangeClosed(1, terms).mapToObj(each -> "r" + each).toList());
    }

    @Test
    void bracketsStandWhereTheOrderNeedsThem() {
        writes("（a + b） × c", "(a+b)*c", A.plus(B).times(C));
        writes("a − （b − c）", "a-(b-c)", A.minus(B.minus(C)));
        writes("a − b − c", "a-b-c", A.minus(B).minus(C));
        writes("a ÷ （b ÷ c）", "a/(b/c)", A.over(B.over(C)));
        writes("a ÷ （b × c）", "a/(b*c)", A.over(B.times(C)));
        writes("a × b + c", "a*b+c", A.times(B).plus(C));
        writes("a × （-2）", "a*(-2)", A.times(lit(-2)));
        writes("a ÷ （1 ÷ 3）", "a/(1/3)", A.over(lit(third())));
        // one term alone is no sum, and what it holds may need brackets
        writes("（a − b） × c", "(a-b)*c", new Expr.Add(List.of(A.minus(B))).times(C));
        writes("a − （b + c）", "a-(b+c)", A.minus(new Expr.Add(List.of(B.plus(C)))));
    }

    /**
     * 若…，则…，否则… has no end of its own: in brackets wherever something follows it. Behind 否则 it ends
     * where the whole ends, and a chain of steps reads on without brackets.
     */
    @Test
    void aConditionInsideAnotherReadsInOneWay() {
        Expr inner = when(A, "1", B, "2");
        writes(
                "若a ≥ 1，则b，否则若a ≥ 1，则b，否则2",
                "IF(ROUND(a,10)>=1,b,IF(ROUND(a,10)>=1,b,2))",
                new Expr.If(A, Comparison.GREATER_OR_EQUAL, lit(1), B, inner));
        writes(
                "若c ＜ 3，则（若a ≥ 1，则b，否则2），否则4",
                "IF(ROUND(c,10)<3,IF(ROUND(a,10)>=1,b,2),4)",
                new Expr.If(C, Comparison.LESS, lit(3), inner, lit(4)));
        writes(
                "若（若a ≥ 1，则b，否则2） ＝ c，则1，否则0",
                "IF(ROUND(IF(ROUND(a,10)>=1,b,2),10)=ROUND(c,10),1,0)",
                new Expr.If(inner, Comparison.EQUAL, C, lit(1), lit(0)));
        writes("（若a ≥ 1，则b，否则2） × c", "IF(ROUND(a,10)>=1,b,2)*c", inner.times(C));
        writes("c − （若a ≥ 1，则b，否则2）", "c-IF(ROUND(a,10)>=1,b,2)", C.minus(inner));
        writes("（若a ≥ 1，则b，否则2） + c", "IF(ROUND(a,10)>=1,b,2)+c", inner.plus(C));
        writes("取小（（若a ≥ 1，则b，否则2），c）", "MIN(IF(ROUND(a,10)>=1,b,2),c)", inner.min(C));
        writes(
                "四舍五入至2位小数（若a ≥ 1，则b，否则2）",
                "ROUND(ROUND(IF(ROUND(a,10)>=1,b,2),10),2)",
                inner.rounded(2));
    }

    /** A third in a cell is 0.333…: compared as it is, it would be above the rounded other side. */
    @Test
    void onlyALiteralThatEndsIsComparedAsItIs() {
        writes(
                "若a ÷ b ≥ 1 ÷ 3，则1，否则0",
                "IF(ROUND(a/b,10)>=ROUND(1/3,10),1,0)",
                new Expr.If(A.over(B), Comparison.GREATER_OR_EQUAL, lit(third()), lit(1), lit(0)));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /**
     * Random formulas, written down in both ways and calculated by {@link ReadBack} from what is
     * written. Values have at most one decimal and divisors divide evenly or not, so that ties,
     * equal sides and divisions by zero occur.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenCalculatesToTheSame(int seed) {
        Random random = new Random(seed);
        int exact = 0;
        for (int i = 0; i < 200; i++) {
            Map<String, Fraction> values = new HashMap<>();
            Map<String, ReadBack.Ratio> same = new HashMap<>();
            for (String role : List.of("a", "b", "c", "d")) {
                Fraction value = Fraction.of(random.nextInt(41) - 20).times(Fraction.of("0.5"));
                values.put(role, value);
                same.put(role, new ReadBack.Ratio(value.numerator(), value.denominator()));
            }
            Expr formula = drawn(random, 4);
            String chinese = Notation.chinese(role -> role).write(formula);
            String cell = Notation.spreadsheet(role -> role).write(formula);
            String expected =
                    formula.evaluate(role -> Optional.ofNullable(values.get(role)))
                            .number()
                            .map(Fraction::toString)
                            .orElse("none");
            String shown = " with " + values + " seed=" + seed;
            assertEquals(expected, text(ReadBack.ofChinese(chinese, same)), chinese + shown);
            assertEquals(expected, text(ReadBack.ofSpreadsheet(cell, same)), cell + shown);
            exact += expected.equals("none") ? 0 : 1;
        }
        assertTrue(exact > 100, "too few formulas with a value; seed=" + seed);
    }

    private static String text(Optional<ReadBack.Ratio> value) {
        return value.map(ratio -> new Fraction(ratio.above(), ratio.below()).toString())
                .orElse("none");
    }

    private static Expr drawn(Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return random.nextBoolean()
                    ? ref(List.of("a", "b", "c", "d").get(random.nextInt(4)))
                    : lit(literal(random));
        }
        Expr left = drawn(random, depth - 1);
        Expr right = drawn(random, depth - 1);
        return switch (random.nextInt(10)) {
            case 0 -> new Expr.Add(List.of(left, right, drawn(random, depth - 1)));
            case 1 -> new Expr.Add(List.of(left));
            case 2 -> left.minus(right);
            case 3 -> left.times(right);
            case 4 -> left.over(right);
            case 5 -> left.min(right);
            case 6 -> left.max(right);
            case 7 -> new Expr.Floor(left);
            case 8 -> new Expr.Round(left, mode(random), random.nextInt(3));
            default ->
                    new Expr.If(
                            left,
                            COMPARISONS.get(random.nextInt(COMPARISONS.size())),
                            right,
                            drawn(random, depth - 1),
                            drawn(random, depth - 1));
        };
    }

    private static RoundingMode mode(Random random) {
        return List.of(RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN)
                .get(random.nextInt(3));
    }

    private static Fraction literal(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Fraction.of(random.nextInt(7) - 3);
            case 1 -> Fraction.of("0.5").times(Fraction.of(random.nextInt(7) - 3));
            case 2 -> third().times(Fraction.of(random.nextInt(7) - 3));
            default -> Fraction.of("0.125");
        };
    }

    private static Fraction third() {
        return new Fraction(BigInteger.ONE, BigInteger.valueOf(3));
    }

    private static Expr when(Expr left, String bound, Expr then, String otherwise) {
        return new Expr.If(
                left,
                Comparison.GREATER_OR_EQUAL,
                lit(Fraction.of(bound)),
                then,
                lit(Fraction.of(otherwise)));
    }

    private static void writes(String chinese, String cell, Expr formula) {
        assertEquals(chinese, Notation.chinese(role -> role).write(formula));
        assertEquals(cell, Notation.spreadsheet(role -> role).write(formula));
    }
}
