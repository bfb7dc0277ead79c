package io.hengji.office.workbook;

import io.hengji.intake.MergedRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the references of a sheet mean: AB12, $AB$12, A1:C3. */
final class CellAddress {
    private static final String CELL = "\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})";
    private static final Pattern RANGE = Pattern.compile(CELL + ":" + CELL);
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private CellAddress() {}

    /** The 0-based column of a reference; -1 when it is none. */
    static int column(byte[] text, int from, int to) {
        int at = skipDollar(text, from, to);
        int column = 0;
        int letters = at;
        for (; at < to && isLetter(text[at]); at++) {
            column = column * LETTERS + (text[at] & 0x1F);
        }
        letters = at - letters;
        at = skipDollar(text, at, to);
        int digits = to - at;
        for (; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return -1;
            }
        }
        boolean fine =
                letters >= 1 && letters <= MOST_LETTERS && digits >= 1 && digits <= MOST_DIGITS;
        return fine ? column - 1 : -1;
    }

    static Optional<MergedRange> range(String reference) {
        Matcher range = RANGE.matcher(reference);
        return range.matches()
                ? Optional.of(
                        new MergedRange(
                                Integer.parseInt(range.group(2)),
                                Integer.parseInt(range.group(4)),
                                index(range.group(1)),
                                index(range.group(3))))
                : Optional.empty();
    }

    private static int skipDollar(byte[] text, int at, int to) {
        return at < to && text[at] == '$' ? at + 1 : at;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return index - 1;
    }
}
