package io.hengji.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The extracted text of a document. Positions that leave this class count Unicode code points, so
 * that every program finds the same place; rare characters of names (𠮷) are one, and two chars.
 */
public final class DocumentText {
    private final String text;

    /** Where the characters beyond the basic plane begin, in chars; mostly there are none. */
    private final int[] wide;

    public DocumentText(String text) {
        this.text = text;
        this.wide =
                IntStream.range(0, text.length())
                        .filter(i ->
                                Character.isHighSurrogate(text.charAt(i))
                                        && i + 1 < text.length()
                                        && Character.isLowSurrogate(text.charAt(i + 1)))
                        .toArray();
    }

    /** The code point offset of a char offset. */
    public int point(int charOffset) {
        return wide.length == 0 ? charOffset : charOffset - before(charOffset);
    }

    /** The char offset of a code point offset. */
    public int charAt(int point) {
        if (wide.length == 0) {
            return point;
        }
        // wide[i] - i is the code point offset of the i-th wide character.
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }

    /** From {@code start} to {@code end}, exclusive, in code points. */
    public String cut(int start, int end) {
        return text.substring(charAt(start), charAt(end));
    }

    /** Its length in code points. */
    public int length() {
        return point(text.length());
    }

    private int before(int charOffset) {
        int at = Arrays.binarySearch(wide, charOffset);
        return at >= 0 ? at : -at - 1;
    }

    @Override
    public String toString() {
        return text;
    }
}
