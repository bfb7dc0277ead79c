package io.hengji.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension (一级指标) with its indicators.
 *
 * @param id the key of the scheme's dimension: execution, cost, output, benefit, satisfaction
 * @param formula of a dimension that is scored as a whole (预算执行率)
 */
public record DimensionScore(
        String id,
        String name,
        Points score,
        @Nullable ScoreFormula formula,
        List<IndicatorScore> indicators) {
    public DimensionScore {
        indicators = List.copyOf(indicators);
    }
}
