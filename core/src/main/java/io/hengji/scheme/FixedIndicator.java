package io.hengji.scheme;

import java.math.BigDecimal;

/**
 * A third-level indicator that a scheme prescribes for every department.
 *
 * @param figure the figure whose value it scores, such as {@code dept.rate.control}; empty when a
 *     person scores it
 */
public record FixedIndicator(
        String key,
        String level2,
        String level3,
        BigDecimal points,
        StrategyUse strategy,
        String figure) {}
