package io.hengji.office.xlsx;

import io.hengji.official.Form;
import io.hengji.official.Form.Align;

/**
 * How a cell of the workbook looks: its place in the style table follows from these.
 *
 * @param decimals of a number; -1 for text
 */
record CellStyle(Look look, Align align, int decimals, boolean percent) {

    /** The kinds of text on a form. */
    enum Look {
        TITLE("0"),
        LINE("1"),
        HEAD("2"),
        BODY("3");

        private final String font;

        Look(String font) {
            this.font = font;
        }

        /** Its place in the font table of {@link StyleTable}. */
        String font() {
            return font;
        }
    }

    static final int TEXT = -1;
    private static final int MOST_DECIMALS = 6;

    static CellStyle of(Form.Cell cell) {
        Look look = cell.head() ? Look.HEAD : Look.BODY;
        return switch (cell.content()) {
            case Form.Number number ->
                    new CellStyle(look, cell.align(), limited(number.decimals()), number.percent());
            case Form.Live live ->
                    new CellStyle(look, cell.align(), limited(live.decimals()), live.percent());
            case Form.Words ignored -> new CellStyle(look, cell.align(), TEXT, false);
            case Form.Blank ignored -> new CellStyle(look, cell.align(), TEXT, false);
            case Form.Dash ignored -> new CellStyle(look, Align.CENTRE, TEXT, false);
        };
    }

    /** The number format: {@code @} keeps a text a text, whatever it begins with. */
    String format() {
        if (decimals == TEXT) {
            return "@";
        }
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return percent ? digits + "%" : digits;
    }

    private static int limited(int decimals) {
        return Math.max(0, Math.min(MOST_DECIMALS, decimals));
    }
}
