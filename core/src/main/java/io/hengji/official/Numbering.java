package io.hengji.official;

/** The numbers of the four levels of an official document (GB/T 9704): 一、（一）1. （1）. */
final class Numbering {
    static final int LEVELS = 4;
    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counters = new int[LEVELS + 1];

    /** The level of the last heading; 0 before the first. */
    private int level;

    int level() {
        return level;
    }

    /** The number of the next heading of that level. */
    String heading(int of) {
        level = of;
        return next(of);
    }

    /**
     * The number of a listed paragraph, one level below the heading it stands under; "" where there
     * is no such level.
     */
    String item() {
        return level == 0 || level == LEVELS ? "" : next(level + 1);
    }

    private String next(int of) {
        counters[of]++;
        for (int deeper = of + 1; deeper <= LEVELS; deeper++) {
            counters[deeper] = 0;
        }
        int number = counters[of];
        return switch (of) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    /** 1 to 99 in characters: 十, 十二, 二十, 三十一. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no heading has the number " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
