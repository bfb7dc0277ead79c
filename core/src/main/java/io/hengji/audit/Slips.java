package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Whether a failed relation looks like a slip of the pen: swapped digits, a decimal point or unit
 * out of place, an item left out or counted twice, one digit wrong. Figures that merely stand near
 * each other hardly ever do.
 */
final class Slips {
    private static final Set<String> KINDS = Set.of("swapped", "unit", "repeated");
    private static final Fraction TEN = Fraction.of(10);
    private static final int LARGEST = 15;

    private Slips() {}

    static boolean explain(Relation relation) {
        return relation.causes().stream().anyMatch(cause -> KINDS.contains(cause.kind()))
                || oneDigit(relation);
    }

    /** Two neighbouring digits of the stated figure itself stand the wrong way round. */
    static boolean swapped(Relation relation) {
        String label = relation.terms().getFirst().label();
        return relation.causes().stream()
                .anyMatch(cause ->
                        cause.kind().equals("swapped")
                                && cause.text().startsWith("“" + label + "”"));
    }

    /** The residual is one digit of the last places of a term that has at least three. */
    static boolean oneDigit(Relation relation) {
        Fraction residual = relation.residual();
        if (residual == null) {
            return false;
        }
        for (Term term : relation.terms()) {
            if (term.value() != null && digits(term.shown()) >= 3) {
                Fraction own = residual.abs().dividedBy(term.unit().factor()).orElse(Fraction.ZERO);
                if (isOneDigit(own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneDigit(Fraction value) {
        Fraction scaled = value;
        for (int i = 0; i < LARGEST && scaled.compareTo(Fraction.ONE) < 0; i++) {
            scaled = scaled.times(TEN);
        }
        for (int i = 0; i < LARGEST && scaled.compareTo(TEN) >= 0; i++) {
            scaled = scaled.dividedBy(TEN).orElseThrow();
        }
        return scaled.decimal()
                .filter(one -> one.stripTrailingZeros().precision() == 1)
                .isPresent();
    }

    private static long digits(String shown) {
        return shown.chars().filter(Character::isDigit).count();
    }

    /**
     * Whether the printed rate is the quotient with one slip: two neighbouring digits swapped, one
     * digit wrong where it has at least three, or the point out of place.
     */
    static boolean ofRate(Claim rate, Fraction quotient) {
        BigDecimal digits = rate.numeral().digits();
        int scale = Math.max(0, digits.scale());
        Fraction own = quotient.dividedBy(rate.unit().factor()).orElse(Fraction.ZERO);
        String right = own.round(scale, RoundingMode.HALF_UP).toPlainString();
        String wrong = digits.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        if (right.length() != wrong.length()) {
            return like(own, Fraction.of(digits), 10) || like(Fraction.of(digits), own, 10);
        }
        StringBuilder differing = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int i = 0; i < right.length(); i++) {
            if (right.charAt(i) != wrong.charAt(i)) {
                differing.append(i).append(' ');
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return false;
        }
        long count = differing.chars().filter(c -> c == ' ').count();
        boolean swap =
                count == 2
                        && right.charAt(first) == wrong.charAt(last)
                        && right.charAt(last) == wrong.charAt(first)
                        && right.substring(first + 1, last).replace(".", "").isEmpty();
        return swap || (count == 1 && digits(right) >= 3);
    }

    private static boolean like(Fraction one, Fraction other, int times) {
        return near(one, other.times(Fraction.of(times)), 99, 101);
    }

    /** Whether {@code part} lies between two shares of {@code whole}, given in percent. */
    static boolean near(Fraction part, Fraction whole, int low, int high) {
        Fraction hundred = part.abs().times(Fraction.of(100));
        Fraction base = whole.abs();
        return hundred.compareTo(base.times(Fraction.of(low))) >= 0
                && hundred.compareTo(base.times(Fraction.of(high))) <= 0;
    }
}
