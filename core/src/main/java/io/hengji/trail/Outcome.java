package io.hengji.trail;

import io.hengji.kernel.Precision;
import io.hengji.kernel.Scalar;
import java.util.List;

/** What a step states. Unverifiable is contagious through every formula that needs the value. */
public sealed interface Outcome {

    record Value(Scalar value, Precision shown) implements Outcome {}

    record Judged(Level level, String words) implements Outcome {}

    /**
     * Cannot be recomputed (无法核验).
     *
     * @param why the code of the reason, such as EVL-005
     * @param missing what would make it checkable, in the user's words
     */
    record Unverifiable(String why, List<String> missing) implements Outcome {
        public Unverifiable {
            missing = List.copyOf(missing);
        }
    }

    record NotApplicable(String why) implements Outcome {}
}
