package io.hengji.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact rational number, always in lowest terms with a positive denominator. It carries a value
 * between reading a figure and the one named place where a rule says that it is rounded.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {

    /** What figures are printed with: a power is looked up, not multiplied. */
    private static final BigInteger[] POWERS = powers(18);

    /** Decimals beyond which nobody reads. */
    private static final int MOST_SHOWN = 18;

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero; numerator=" + numerator);
        }
        // Most are whole numbers.
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger gcd = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                gcd = gcd.negate();
            }
            if (!gcd.equals(BigInteger.ONE)) {
                numerator = numerator.divide(gcd);
                denominator = denominator.divide(gcd);
            }
        }
    }

    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), power(value.scale()));
    }

    private static BigInteger power(int scale) {
        return scale < POWERS.length ? POWERS[scale] : BigInteger.TEN.pow(scale);
    }

    private static BigInteger[] powers(int most) {
        BigInteger[] powers = new BigInteger[most + 1];
        for (int scale = 0; scale <= most; scale++) {
            powers[scale] = BigInteger.TEN.pow(scale);
        }
        return powers;
    }

    /**
     * Reads a plain decimal such as {@code "0.5"}; for constants in code and data, not for user
     * input.
     */
    public static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient, or empty when the divisor is zero: an undefined quotient is a result, not an
     * exception.
     */
    public Optional<Fraction> dividedBy(Fraction other) {
        return other.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Fraction(
                                numerator.multiply(other.denominator),
                                denominator.multiply(other.numerator)));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return numerator.signum() < 0 ? negate() : this;
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The greatest whole number that is not above this value. */
    public Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        boolean below = parts[1].signum() < 0;
        return new Fraction(below ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** This value rounded to {@code scale} decimals. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /**
     * The value as a terminating decimal without trailing zeros, or empty when there is none (1/3).
     */
    public Optional<BigDecimal> decimal() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(
                        Decimals.plain(round(Math.max(twos, fives), RoundingMode.UNNECESSARY)))
                : Optional.empty();
    }

    /**
     * As people read it: the exact decimal where there is one, else rounded half-even with 约
     * (about) before it: 约 1.3731. A value too small for {@code decimals} gets as many as show two
     * digits of it.
     */
    public String shown(int decimals) {
        Optional<BigDecimal> exact = decimal();
        if (exact.isPresent()) {
            return exact.get().toPlainString();
        }
        int scale = decimals;
        BigInteger rest = numerator.abs().multiply(BigInteger.TEN.pow(scale));
        while (rest.compareTo(denominator.multiply(BigInteger.TEN)) < 0 && scale < MOST_SHOWN) {
            rest = rest.multiply(BigInteger.TEN);
            scale++;
        }
        return "约 " + Decimals.plain(round(scale, RoundingMode.HALF_EVEN)).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** The exact decimal where there is one, otherwise {@code numerator/denominator}. */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElse(numerator + "/" + denominator);
    }
}
