package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two values of a quantitative indicator as steps of the trail.
 *
 * @param actualState computed when a dataset gave it, claimed when it was typed
 * @param level the evidence behind the actual value
 */
record TargetAndActual(
        @Nullable Step target,
        State targetState,
        @Nullable Step targetMax,
        @Nullable Step actual,
        State actualState,
        EvidenceLevel level,
        List<SourceRef> refs) {
    TargetAndActual {
        refs = List.copyOf(refs);
    }

    /** Neither: a person scores the indicator. */
    static TargetAndActual none(EvidenceLevel level) {
        return new TargetAndActual(
                null, State.UNVERIFIABLE, null, null, State.UNVERIFIABLE, level, List.of());
    }

    /** A rate that was derived, scored by a rule that has the target in itself. */
    static TargetAndActual of(Step rate, EvidenceLevel level) {
        State state = rate.outcome() instanceof Outcome.Value ? State.COMPUTED : State.UNVERIFIABLE;
        return new TargetAndActual(null, State.UNVERIFIABLE, null, rate, state, level, List.of());
    }
}
