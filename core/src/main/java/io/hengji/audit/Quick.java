package io.hengji.audit;

import io.hengji.kernel.Fraction;
import java.util.List;

/**
 * Cheap tests that a relation could hold, before it is built and diagnosed. Each allows at least
 * the rounding that the equality rule allows, so that none that holds is passed over.
 */
final class Quick {
    private static final Fraction TWO = Fraction.of(2);

    private Quick() {}

    /** A running sum of parts against one total. */
    static final class Running {
        private Fraction rest;
        private Fraction slack;

        Running(Claim total) {
            rest = total.value();
            slack = half(total);
        }

        /** Whether the parts so far, this one included, may add up to the total. */
        boolean add(Claim part) {
            rest = rest.minus(part.value());
            slack = slack.plus(half(part));
            return rest.abs().compareTo(slack) <= 0;
        }
    }

    static boolean sum(Claim total, List<Claim> parts) {
        Running running = new Running(total);
        boolean could = false;
        for (Claim part : parts) {
            could = running.add(part);
        }
        return could;
    }

    /** Whether above ÷ below may give the rate. */
    static boolean quotient(
            Claim rate, Fraction above, Fraction halfAbove, Fraction below, Fraction halfBelow) {
        Fraction gap = above.minus(rate.value().times(below)).abs();
        Fraction own = half(rate).times(below.abs().plus(halfBelow));
        Fraction carried = halfAbove.plus(rate.value().abs().plus(half(rate)).times(halfBelow));
        return gap.compareTo(own.plus(carried).times(TWO)) <= 0;
    }

    static boolean quotient(Claim rate, Claim above, Claim below) {
        return quotient(rate, above.value(), half(above), below.value(), half(below));
    }

    private static Fraction half(Claim claim) {
        return claim.numeral().printed().half();
    }
}
