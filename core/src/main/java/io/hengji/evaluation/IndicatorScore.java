package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One third-level indicator, scored.
 *
 * @param target the target; {@code targetState} computed when it was derived (实际 − 超出)
 * @param completion actual over target for display, to four decimals, or to more where four would
 *     show it on the other side of the limit that asks for a reason; null where it has no meaning
 * @param strategy the scoring method that was used, or null
 * @param formula the score as a live formula, or null where none was computed
 */
public record IndicatorScore(
        Indicator indicator,
        @Nullable Quantity target,
        State targetState,
        @Nullable Quantity actual,
        State actualState,
        @Nullable BigDecimal completion,
        @Nullable String strategy,
        @Nullable ScoreFormula formula,
        EvidenceLevel level,
        List<SourceRef> refs,
        Points score) {
    public IndicatorScore {
        refs = List.copyOf(refs);
    }
}
