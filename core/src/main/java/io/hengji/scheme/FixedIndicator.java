package io.hengji.scheme;

import io.hengji.kernel.Clause;
import io.hengji.kernel.SourceRef;
import java.math.BigDecimal;

/**
 * A third-level indicator that a scheme prescribes for every department.
 *
 * @param figure the figure whose value it scores, such as {@code dept.rate.control}; empty when a
 *     person scores it
 * @param note what the rule adds in words (no such project: full points)
 * @param fullIfNone whether a department that has nothing of the kind gets the full points
 *     (当年无完工的楼堂馆所项目)
 * @param basis the scheme's own, verified or not for this row alone
 * @param at where the scheme says so
 */
public record FixedIndicator(
        String key,
        String level2,
        String level3,
        BigDecimal points,
        StrategyUse strategy,
        String figure,
        String note,
        boolean fullIfNone,
        Clause basis,
        SourceRef.Cell at) {

    /** Whether a case means this indicator; quotation marks and spaces do not matter. */
    public boolean isCalled(String name) {
        return plain(name).equals(plain(level3));
    }

    private static String plain(String name) {
        return name.replaceAll("[“”\"'\\s]", "");
    }
}
