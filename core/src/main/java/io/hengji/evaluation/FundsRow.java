package io.hengji.evaluation;

import io.hengji.kernel.Money;
import io.hengji.kernel.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form's funds block (年度资金总额, 当年财政拨款, 上年结转资金, 其他资金). Null is not known, never 0. Only
 * the total row is scored.
 */
public record FundsRow(
        String row,
        @Nullable Money initial,
        @Nullable Money adjusted,
        @Nullable Money spent,
        @Nullable Rate rate) {}
