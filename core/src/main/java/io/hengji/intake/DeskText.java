package io.hengji.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type, made comparable: 全角 to half width, spaces of every kind, the marks for nothing.
 */
final class DeskText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;
    private static final String NOTHING = "-－—–―─/／";
    private static final int SHOWN = 60;
    private static final Pattern LOST = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");
    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final char LAST_IDEOGRAPH = 0x9FFF;

    private DeskText() {}

    /** Without spaces of any kind (no-break, ideographic, zero-width) at both ends. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Full-width letters, digits and signs as their ASCII counterparts; the length stays. */
    static String halfWidth(String text) {
        int at = 0;
        while (at < text.length() && half(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(half(text.charAt(i)));
        }
        return half.toString();
    }

    private static char half(char c) {
        return c >= WIDE_FIRST && c <= WIDE_LAST ? (char) (c - WIDE_OFFSET) : c == '￥' ? '¥' : c;
    }

    /**
     * The first two characters of the {@link #compact} text, as one number, without making it: for
     * telling apart quickly what can begin like something and what cannot. 0 where there is none.
     */
    static int opening(String text) {
        return opening(text, 0);
    }

    static int opening(String text, int from) {
        int first = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                int plain = Character.toLowerCase(half(c));
                if (first != 0) {
                    return first << Character.SIZE | plain;
                }
                first = plain;
            }
        }
        return first << Character.SIZE;
    }

    /** For comparing heads, names and words: half width, lower case, no space anywhere. */
    static String compact(String text) {
        String half = halfWidth(text);
        StringBuilder compact = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            if (!isSpace(half.charAt(i))) {
                compact.append(half.charAt(i));
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    /** Half width, outer spaces off: for codes and choices. */
    static String plain(String text) {
        return strip(halfWidth(text));
    }

    /** 1.23E+17 where a code should be: a spreadsheet took it for a number and dropped digits. */
    static boolean lostDigits(String code) {
        return (code.indexOf('E') > 0 || code.indexOf('e') > 0) && LOST.matcher(code).matches();
    }

    /** Nothing typed, or one of the marks for nothing: － — / -. */
    static boolean isBlank(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && NOTHING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == end;
    }

    /** For a message: one line, at most sixty characters. */
    static String shown(String text) {
        String line = strip(text).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    static boolean isSpace(char c) {
        if ((c > ' ' && c < 0x80) || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)) {
            return false;
        }
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\u200c'
                || c == '\u200d'
                || c == '\u2060'
                || c == '\ufeff';
    }
}
