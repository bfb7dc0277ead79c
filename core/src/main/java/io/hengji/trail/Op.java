package io.hengji.trail;

import io.hengji.kernel.Cause;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a step came to its outcome. */
public sealed interface Op {

    /** The word used in evaluation.json. */
    default String word() {
        return switch (this) {
            case Read ignored -> "read";
            case Query ignored -> "query";
            case Calc ignored -> "calc";
            case Relate ignored -> "relate";
            case Grade ignored -> "grade";
            case Choose ignored -> "choose";
        };
    }

    /** Read from a cell, a span of prose, a form field. */
    record Read(SourceRef at) implements Op {}

    /** Asked of snapshots: which SQL, its text, over what, and the rows it gave. */
    record Query(
            String sql, Digest text, Map<String, String> params, List<String> over, RowSet rows)
            implements Op {}

    /** Calculated exactly. */
    record Calc(Expr formula) implements Op {}

    /** Two sides compared. */
    record Relate(
            RelationKind kind,
            Expr left,
            Expr right,
            Fraction residual,
            Fraction bound,
            List<Cause> causes)
            implements Op {
        public Relate {
            causes = List.copyOf(causes);
        }
    }

    /** Put into a band; {@code previous} is the step before where the level holds over time. */
    record Grade(Criterion criterion, Optional<StepId> previous) implements Op {}

    /**
     * Chosen by a person: a qualitative score, a disposition. The moment is absent for what a case
     * only states.
     */
    record Choose(String by, Optional<Instant> at, String reason) implements Op {}
}
