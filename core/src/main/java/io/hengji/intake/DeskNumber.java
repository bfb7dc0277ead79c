package io.hengji.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: 全角 digits, thousands separators, ¥, brackets or a full-width sign for
 * a negative one, and words behind it that may be a unit.
 */
sealed interface DeskNumber {

    /**
     * A number, and what stands behind it.
     *
     * @param digits with the decimals as typed
     * @param behind what stands behind the digits, or empty
     */
    record Read(BigDecimal digits, String behind) implements DeskNumber {}

    /** 1.23E+20: digits are gone. */
    record DigitsLost() implements DeskNumber {}

    record None() implements DeskNumber {}

    static DeskNumber of(String text) {
        if (Patterns.isPlain(text)) {
            return new Read(new BigDecimal(text), "");
        }
        String plain = compactSigns(text);
        if (plain.length() > Patterns.LONGEST) {
            return new None();
        }
        if (Patterns.SCIENTIFIC.matcher(plain).matches()) {
            return new DigitsLost();
        }
        Matcher bracketed = Patterns.BRACKETED.matcher(plain);
        boolean negated = bracketed.matches();
        Matcher number =
                Patterns.NUMBER.matcher(negated ? bracketed.group(1) + bracketed.group(2) : plain);
        if (!number.matches()
                || (number.group(2) == null && number.group(3) == null)
                || (negated && !number.group(1).isEmpty())) {
            return new None();
        }
        String whole = number.group(2) == null ? "0" : number.group(2).replace(",", "");
        String part = number.group(3) == null || number.group(3).equals(".") ? "" : number.group(3);
        BigDecimal digits = new BigDecimal(whole + part);
        boolean negative = negated || number.group(1).equals("-");
        return new Read(negative ? digits.negate() : digits, number.group(4));
    }

    private static String compactSigns(String text) {
        String compact = DeskText.halfWidth(text);
        StringBuilder plain = new StringBuilder(compact.length());
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (!DeskText.isSpace(c)) {
                plain.append(c == '−' || c == '–' || c == '—' ? '-' : c);
            }
        }
        return plain.toString();
    }

    /** The shapes; an interface has no private fields. */
    final class Patterns {
        static final int LONGEST = 60;
        static final Pattern NUMBER =
                Pattern.compile(
                        "([+-]?)¥?(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d*)?((?:[^\\d.,+\\-].*)?)");
        static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+");
        static final Pattern BRACKETED = Pattern.compile("\\(([\\d.,¥]+)\\)(.*)");

        /** Digits, one point between them, perhaps a minus: what spreadsheets store. */
        static boolean isPlain(String text) {
            int length = text.length();
            int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
            int point = -1;
            for (int i = start; i < length; i++) {
                char c = text.charAt(i);
                if (c == '.' && point < 0 && i > start) {
                    point = i;
                } else if (c < '0' || c > '9') {
                    return false;
                }
            }
            return length > start && point != length - 1 && length <= LONGEST;
        }

        private Patterns() {}
    }
}
