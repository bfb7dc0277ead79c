package io.hengji.demo.province;

import java.math.BigDecimal;

/** Whole 分 written as 元 with two decimals. */
final class Yuan {
    private Yuan() {}

    static String text(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Empty for nothing. */
    static String orBlank(long cents) {
        return cents == 0 ? "" : text(cents);
    }
}
