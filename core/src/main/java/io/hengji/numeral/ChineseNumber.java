package io.hengji.numeral;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a number in Chinese numerals (中文数字): 一百零五, 二十四, 一万二千. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** Empty when the characters are no number: 二〇二三, 三四, 百. */
    static Optional<BigDecimal> value(String written) {
        long total = 0;
        long section = 0;
        int digit = -1;
        long last = Long.MAX_VALUE;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int one = digit(c);
            long place = place(c);
            if (one == 0) {
                if (digit > 0 || i == 0) {
                    return Optional.empty();
                }
            } else if (one > 0) {
                if (digit > 0) {
                    return Optional.empty(); // 三四个: about three or four
                }
                digit = one;
            } else if (place >= 10_000) {
                if (section == 0 && digit <= 0) {
                    return Optional.empty();
                }
                total = (total + section + Math.max(0, digit)) * place;
                section = 0;
                digit = -1;
                last = Long.MAX_VALUE;
            } else {
                boolean ten = place == 10 && digit < 0 && section == 0 && i == 0;
                if ((digit <= 0 && !ten) || place >= last) {
                    return Optional.empty();
                }
                section += (ten ? 1 : digit) * place;
                last = place;
                digit = -1;
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + Math.max(0, digit)));
    }

    /** 点九五: 0.95. */
    static BigDecimal decimals(String written) {
        StringBuilder plain = new StringBuilder("0.");
        written.chars().forEach(c -> plain.append(Math.max(0, digit((char) c))));
        return new BigDecimal(plain.toString());
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    private static long place(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
