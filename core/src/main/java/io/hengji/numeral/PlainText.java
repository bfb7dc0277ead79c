package io.hengji.numeral;

/**
 * A text and its plain form of the same length: 全角 digits, letters and signs as their ASCII
 * counterparts, every kind of space as a space, every long dash as one kind. Rules are written for
 * the plain form; what is shown is cut from the original.
 */
final class PlainText {
    private static final int WIDE = 0xFEE0;

    private final String original;
    private final String plain;
    private final boolean surrogates;
    private int lastChar;
    private int lastPoint;

    PlainText(String original) {
        this.original = original;
        char[] chars = original.toCharArray();
        boolean paired = false;
        for (int i = 0; i < chars.length; i++) {
            paired |= Character.isSurrogate(chars[i]);
            chars[i] = plain(chars[i], i, original);
        }
        this.plain = new String(chars);
        this.surrogates = paired;
    }

    String plain() {
        return plain;
    }

    String cut(int from, int to) {
        return original.substring(from, to);
    }

    /** The code point offset of a char offset; asked in rising order, it costs nothing. */
    int point(int at) {
        if (!surrogates) {
            return at;
        }
        if (at < lastChar) {
            lastPoint -= original.codePointCount(at, lastChar);
        } else {
            lastPoint += original.codePointCount(lastChar, at);
        }
        lastChar = at;
        return lastPoint;
    }

    private static char plain(char c, int at, String text) {
        return switch (c) {
            case '　', '\u00A0', '\t', '\u2002', '\u2003' -> ' ';
            case '\u2212', '\uFE63', '\u2010', '\u2011', '\u2012' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '—';
            case '〜', '∼' -> '~';
            case '￥' -> '¥';
            case '﹪' -> '%';
            case '﹝' -> '〔';
            case '﹞' -> '〕';
            case '，' -> wideDigit(text, at - 1) && wideDigit(text, at + 1) ? ',' : c;
            default -> c >= '！' && c <= '～' ? (char) (c - WIDE) : c;
        };
    }

    private static boolean wideDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
    }
}
