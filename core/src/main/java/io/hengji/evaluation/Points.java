package io.hengji.evaluation;

import io.hengji.kernel.StepId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score with holes (CONTRACTS, "Scores with holes"). No rescaling hides a missing part.
 *
 * @param points the weight (分值); null when none was given
 * @param claimed as handed in (自评得分)
 * @param computed recomputed, or properly chosen; null unless every part is
 * @param min the least the verifiable parts allow
 * @param max the most they allow
 * @param verifiable the points whose score is computed or properly chosen
 */
public record Points(
        @Nullable BigDecimal points,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal computed,
        BigDecimal min,
        BigDecimal max,
        BigDecimal verifiable,
        State state,
        @Nullable Reason reason,
        @Nullable StepId trail) {

    /** Why a score could not be computed: a finding code and its sentence. */
    public record Reason(String code, String message) {}
}
