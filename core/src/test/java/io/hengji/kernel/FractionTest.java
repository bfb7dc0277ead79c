package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of exact numbers, and where they become decimals. */
class FractionTest {
    private static final int CASES = 100;

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsAndProductsObeyTheirLaws(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Fraction a = drawn(random);
            Fraction b = drawn(random);
            Fraction c = drawn(random);
            String shown = a + ", " + b + ", " + c + " seed=" + seed;
            assertEquals(a.plus(b), b.plus(a), shown);
            assertEquals(a.times(b), b.times(a), shown);
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), shown);
            assertEquals(a.times(b).times(c), a.times(b.times(c)), shown);
            assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)), shown);
            assertEquals(a, a.plus(Fraction.ZERO), shown);
            assertEquals(a, a.times(Fraction.ONE), shown);
            assertEquals(Fraction.ZERO, a.minus(a), shown);
            assertEquals(a.minus(b), b.minus(a).negate(), shown);
            assertEquals(
                    b.signum() == 0 ? Optional.empty() : Optional.of(a),
                    a.times(b).dividedBy(b),
                    shown);
        }
    }

    /** Equal values are equal records whatever they were made from, and the order is total. */
    @ParameterizedTest
    @MethodSource("seeds")
    void comparesExactly(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Fraction a = drawn(random);
            Fraction b = drawn(random);
            BigInteger times = BigInteger.valueOf(1 + random.nextInt(1000)).negate();
            Fraction same =
                    new Fraction(a.numerator().multiply(times), a.denominator().multiply(times));
            String shown = a + ", " + b + " seed=" + seed;
            assertEquals(a, same, shown);
            assertEquals(a.hashCode(), same.hashCode(), shown);
            assertTrue(same.denominator().signum() > 0, shown);
            assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), shown);
            assertEquals(a.compareTo(b) == 0, a.equals(b), shown);
            assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)), shown);
            assertEquals(a.plus(b), a.min(b).plus(a.max(b)), shown);
            assertTrue(a.min(b).compareTo(a.max(b)) <= 0, shown);
        }
    }

    /** 10^-30 apart: no double could tell. */
    @Test
    void comparesWhatLiesVeryClose() {
        Fraction third = new Fraction(BigInteger.ONE, BigInteger.valueOf(3));
        Fraction nearly = Fraction.of("0." + "3".repeat(30));
        assertTrue(nearly.compareTo(third) < 0);
        assertEquals(Fraction.of("0." + "9".repeat(30)), nearly.times(Fraction.of(3)));
        assertEquals(Fraction.ONE, third.times(Fraction.of(3)));
    }

    @Test
    void tiesGoAwayFromZero() {
        assertEquals("8.84", rounded("8.835", 2));
        assertEquals("8.83", rounded("8.8349999999999999999999", 2));
        assertEquals("-8.84", rounded("-8.835", 2));
        assertEquals("1", rounded("0.5", 0));
        assertEquals("0", rounded("0.4999", 0));
        assertEquals("2.50", rounded("2.5", 2));
        assertEquals("0.33", third().round(2, RoundingMode.HALF_UP).toPlainString());
        assertEquals(
                "0.67",
                third().times(Fraction.of(2)).round(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** A rounding is never farther than half a unit from the value. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aRoundingIsTheNearestDecimal(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            Fraction value = drawn(random);
            int scale = random.nextInt(5);
            Fraction rounded = Fraction.of(value.round(scale, RoundingMode.HALF_UP));
            Fraction half = Fraction.of(BigDecimal.valueOf(5, scale + 1));
            assertTrue(
                    rounded.minus(value).abs().compareTo(half) <= 0,
                    value + " at " + scale + " seed=" + seed);
        }
    }

    /** 1533707 ÷ 1116930 = 1.37314…; 1 ÷ 3000000 = 0.000000333…; a tie goes to the even digit. */
    @Test
    void isShownAsADecimalAndSaysWhereItIsRounded() {
        assertEquals("约 1.3731", of(1533707, 1116930).shown(4));
        assertEquals("约 -0.3333", third().negate().shown(4));
        assertEquals("约 0.00000033", of(1, 3_000_000).shown(4));
        assertEquals("约 0.67", of(2, 3).shown(2));
        assertEquals("0.0625", of(1, 16).shown(2)); // ends: nothing is rounded away
        assertEquals("-2.5", of(-5, 2).shown(4));
        assertEquals("0", Fraction.ZERO.shown(4));
        assertEquals("约 0.5", of(1_500_000_001, 3_000_000_001L).shown(2));
    }

    @Test
    void floorGoesDownOnBothSidesOfZero() {
        assertEquals(Fraction.of(2), Fraction.of("2.999").floor());
        assertEquals(Fraction.of(2), Fraction.of(2).floor());
        assertEquals(Fraction.of(-3), Fraction.of("-2.001").floor());
        assertEquals(Fraction.of(-2), Fraction.of(-2).floor());
        assertEquals(Fraction.ZERO, third().floor());
        assertEquals(Fraction.of(-1), third().negate().floor());
    }

    /** 1/16 = 0.0625 and 7/20 = 0.35 end; 1/3 and 1/60 do not. */
    @Test
    void isADecimalOnlyWhereItEnds() {
        assertEquals("0.0625", of(1, 16).toString());
        assertEquals("0.35", of(7, 20).toString());
        assertEquals("-2.5", of(-5, 2).toString());
        assertEquals("1/3", third().toString());
        assertEquals("1/60", of(1, 60).toString());
        assertEquals("1200", Fraction.of("1.2E3").toString());
        assertEquals("0", Fraction.of("0.000").toString());
        assertTrue(of(1, 60).decimal().isEmpty());
    }

    @Test
    void nothingIsDividedByZero() {
        assertEquals(Optional.empty(), Fraction.ONE.dividedBy(Fraction.ZERO));
        assertEquals(Optional.empty(), Fraction.ZERO.dividedBy(Fraction.of("0.00")));
        assertThrows(
                ArithmeticException.class, () -> new Fraction(BigInteger.ONE, BigInteger.ZERO));
    }

    private static String rounded(String value, int scale) {
        return Fraction.of(value).round(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static Fraction third() {
        return of(1, 3);
    }

    private static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Small numbers often, so that values meet and zero occurs; large ones too. */
    private static Fraction drawn(Random random) {
        return random.nextInt(4) == 0
                ? new Fraction(
                        new BigInteger(200, random), BigInteger.ONE.add(new BigInteger(90, random)))
                : of(random.nextInt(21) - 10, 1 + random.nextInt(12));
    }
}
