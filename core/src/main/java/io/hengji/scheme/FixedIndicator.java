package io.hengji.scheme;

import io.hengji.kernel.Clause;
import java.math.BigDecimal;

/**
 * A third-level indicator that a scheme prescribes for every department.
 *
 * @param figure the figure whose value it scores, such as {@code dept.rate.control}; empty when a
 *     person scores it
 * @param note what the rule adds in words (no such project: full points)
 * @param basis the scheme's own, verified or not for this row alone
 */
public record FixedIndicator(
        String key,
        String level2,
        String level3,
        BigDecimal points,
        StrategyUse strategy,
        String figure,
        String note,
        Clause basis) {}
