package io.hengji.cli;

import java.util.Arrays;

/**
 * Finds a span of one text again in another that says the same with other blanks and table rules.
 * The surroundings are compared, less and less of them, until there is one place.
 */
final class CarriedSpans {

    private static final int WIDEST = 24;

    private final Condensed from;
    private final Condensed to;

    CarriedSpans(String from, String to) {
        this.from = new Condensed(from);
        this.to = new Condensed(to);
    }

    TextSpan carry(TextSpan span) {
        int start = from.placeOf(span.start());
        int end = from.placeOf(span.end());
        for (int width = WIDEST; width >= 0; width--) {
            int left = Math.max(0, start - width);
            int right = Math.min(from.text.length(), end + width);
            int at = to.text.indexOf(from.text.substring(left, right));
            if (at >= 0) {
                int first = at + start - left;
                return new TextSpan(to.positions[first], to.positions[first + end - start - 1] + 1);
            }
        }
        throw new IllegalStateException(
                "the extracted text does not have: " + from.text.substring(start, end));
    }

    /** A text without blanks and table rules, each character with its code point position. */
    private static final class Condensed {
        private final String text;
        private final int[] positions;

        Condensed(String original) {
            StringBuilder kept = new StringBuilder();
            int[] places = new int[original.length()];
            int point = 0;
            for (String line : original.splitWithDelimiters("\n", 0)) {
                boolean rule = line.contains("-") && line.matches("[|:\\s-]+");
                for (int i = 0; i < line.length(); ) {
                    int c = line.codePointAt(i);
                    i += Character.charCount(c);
                    if (!rule && c != '|' && !blank(c)) {
                        Arrays.fill(
                                places,
                                kept.length(),
                                kept.length() + Character.charCount(c),
                                point);
                        kept.appendCodePoint(c);
                    }
                    point++;
                }
            }
            text = kept.toString();
            positions = Arrays.copyOf(places, kept.length());
        }

        private static boolean blank(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0007';
        }

        /** The first kept character at or after the code point. */
        int placeOf(int codePoint) {
            int at = Arrays.binarySearch(positions, codePoint);
            return at >= 0 ? at : -at - 1;
        }
    }
}
