package io.hengji.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A first-level indicator (一级指标) of a scheme with its points.
 *
 * @param key execution, cost, output, benefit, satisfaction; an older scheme has its own
 * @param aliases other names a case may use for it
 * @param strategy how it is scored as a whole by the subject's 执行率; null when its indicators are
 *     scored
 * @param indicators third-level indicators that the scheme itself fixes (older schemes)
 */
public record Dimension(
        String key,
        String name,
        List<String> aliases,
        BigDecimal points,
        @Nullable StrategyUse strategy,
        List<FixedIndicator> indicators,
        EvidenceKind evidence) {
    public Dimension {
        aliases = List.copyOf(aliases);
        indicators = List.copyOf(indicators);
    }

    boolean isCalled(String level1) {
        return name.equals(level1) || aliases.contains(level1);
    }
}
