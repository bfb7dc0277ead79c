package io.hengji.office.reading;

import java.util.List;

/**
 * What stands on one page of a pdf: glyphs and ruled lines, in points, y downwards from the top.
 *
 * @param number from 1
 */
record PdfPage(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules) {

    /** A character with its box; {@code y} is the base line. */
    record Glyph(String text, float x, float y, float width, float size) {
        float right() {
            return x + width;
        }

        float middle() {
            return y - size * 0.35f;
        }
    }

    /** A ruled line, across or upright. */
    record Rule(boolean across, float at, float from, float to) {}

    /** A line of text, or a stretch of one between wide gaps. */
    record Line(float x, float right, float y, float size, List<Glyph> glyphs) {
        String text() {
            StringBuilder text = new StringBuilder();
            Glyph before = null;
            for (Glyph glyph : glyphs) {
                if (before != null && glyph.x() - before.right() > glyph.size() * 0.18f) {
                    boolean word = latin(before.text()) && latin(glyph.text());
                    boolean wide = glyph.x() - before.right() > glyph.size() * 0.8f;
                    text.append(word || wide ? " " : "");
                }
                text.append(glyph.text());
                before = glyph;
            }
            return Draft.stripped(text.toString());
        }

        private static boolean latin(String text) {
            return !text.isEmpty() && text.charAt(0) < 0x250;
        }
    }
}
