package io.hengji.office.reading;

import java.util.Locale;

/** A list's number in the format that Word names (ST_NumberFormat, ECMA-376 part 1, 17.18.59). */
final class ListNumber {
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final int LETTERS = 26;

    private ListNumber() {}

    static String of(int number, String format) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "koreanCounting" ->
                    spoken(number, CHINESE, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" ->
                    spoken(number, LEGAL, "拾佰仟");
            case "ideographTraditional" ->
                    number >= 1 && number <= STEMS.length()
                            ? STEMS.substring(number - 1, number)
                            : Integer.toString(number);
            case "decimalEnclosedCircle",
                    "decimalEnclosedCircleChinese",
                    "ideographEnclosedCircle" ->
                    number >= 1 && number <= 20
                            ? Character.toString('①' + number - 1)
                            : Integer.toString(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** 十二, 二十, 一百零五; below twenty without 一 before 十. */
    private static String spoken(int number, String digits, String powers) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        int size = 1000;
        for (int power = 3; power >= 0; power--, size /= 10) {
            int digit = number / size % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            boolean bareTen = power == 1 && digit == 1 && number < 20;
            if (!bareTen) {
                words.append(digits.charAt(digit));
            }
            if (power > 0) {
                words.append(powers.charAt(power - 1));
            }
        }
        return words.toString();
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return Character.toString(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
