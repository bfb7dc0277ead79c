package io.hengji.office.xlsx;

import io.hengji.official.Form.Align;

/**
 * The look of a cell.
 *
 * @param top at the upper edge, not in the middle: a tall cell may be cut by the end of a page
 * @param format the number format, or empty for text
 * @param literal text that begins like a formula: it stays text even when the cell is edited
 */
record CellStyle(
        Face face, Align align, boolean top, boolean border, String format, boolean literal) {

    /** The typefaces of a form; 宋体 at 10 pt is the face of its cells. */
    enum Face {
        CELL("宋体", 10),
        HEAD("黑体", 10),
        ANNEX("黑体", 12),
        TITLE("方正小标宋简体", 18),
        LINE("宋体", 11);

        private final String font;
        private final int points;

        Face(String font, int points) {
            this.font = font;
            this.points = points;
        }

        String font() {
            return font;
        }

        int points() {
            return points;
        }

        /** The height of a line of it, in points. */
        int line() {
            return points + points * 2 / 5;
        }
    }

    static CellStyle text(Face face, Align align, boolean border) {
        return new CellStyle(face, align, false, border, "", false);
    }

    CellStyle atTop(boolean upper) {
        return new CellStyle(face, align, upper, border, format, literal);
    }

    CellStyle shown(String as) {
        return new CellStyle(face, align, top, border, as, literal);
    }

    CellStyle literal(boolean likeFormula) {
        return new CellStyle(face, align, top, border, format, likeFormula);
    }

    boolean number() {
        return !format.isEmpty();
    }
}
