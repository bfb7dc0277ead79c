package io.hengji.office.pdf;

import java.util.List;

/**
 * A character as it is shown.
 *
 * @param width in thousandths of the size
 */
record Letter(int character, Typeface face, int glyph, int width) {

    static int width(List<Letter> letters) {
        return letters.stream().mapToInt(Letter::width).sum();
    }
}
