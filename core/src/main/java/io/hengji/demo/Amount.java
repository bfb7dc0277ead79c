package io.hengji.demo;

import java.math.BigDecimal;

/** Amounts of the generator: whole 分 in a long, written as 元 or 万元 with two decimals. */
final class Amount {
    /**
     * 0.01 万元: budgets and the sums of payments are multiples of it, so nothing is rounded away.
     */
    static final long HUNDRED_YUAN = 10_000;

    private Amount() {}

    /** 万元 with two decimals, as the budget is written. */
    static long wan(String text) {
        return text.isEmpty() ? 0 : new BigDecimal(text).movePointRight(6).longValueExact();
    }

    static String wan(long cents) {
        return BigDecimal.valueOf(cents, 6).setScale(2).toPlainString();
    }

    /** Empty for nothing: a layer that was not touched is left blank. */
    static String wanOrBlank(long cents) {
        return cents == 0 ? "" : wan(cents);
    }

    static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
