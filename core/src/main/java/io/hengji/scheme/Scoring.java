package io.hengji.scheme;

import io.hengji.goal.Achievement;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.util.Map;

/**
 * What a strategy does with an indicator: it gives a formula, or says within which band a person
 * chooses.
 */
public sealed interface Scoring {

    /**
     * The whole formula of the score, rounding included. Its roles are listed at {@link Strategy}.
     */
    record Formula(Expr expr) implements Scoring {}

    /** Chosen by a person and only checked. */
    record Choice(Map<Achievement, ShareBand> bands) implements Scoring {
        public Choice {
            bands = Map.copyOf(bands);
        }
    }

    /**
     * A share of the points: from {@code from} (inclusive) to {@code to} (inclusive only at the top
     * of the scale).
     */
    record ShareBand(Fraction from, Fraction to) {
        public boolean contains(Fraction share) {
            boolean top = to.compareTo(Fraction.ONE) >= 0;
            return share.compareTo(from) >= 0
                    && (top ? share.compareTo(to) <= 0 : share.compareTo(to) < 0);
        }
    }
}
