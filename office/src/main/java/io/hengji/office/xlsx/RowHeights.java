package io.hengji.office.xlsx;

import io.hengji.official.Form;
import java.util.HashMap;
import java.util.Map;

/** Row heights that fit the longest text of each row: a form is printed, nothing may be cut off. */
final class RowHeights {
    private static final int LINE = 15;
    private static final int PADDING = 6;

    /**
     * A column unit holds a little over one half-width character of the body font; a Chinese one
     * takes two.
     */
    private static final int HALF_WIDTHS_PER_UNIT_TENTHS = 9;

    private final Map<Integer, Integer> lines = new HashMap<>();

    RowHeights(Form form) {
        for (Form.Cell cell : form.cells()) {
            if (cell.content() instanceof Form.Words(String text)) {
                int width = 0;
                for (int column = cell.column();
                        column < cell.column() + cell.columnSpan();
                        column++) {
                    width += form.widths().get(column - 1);
                }
                int needed = lines(text, Math.max(2, width * HALF_WIDTHS_PER_UNIT_TENTHS / 10));
                int each = Math.ceilDiv(needed, cell.rowSpan());
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    lines.merge(row, each, Math::max);
                }
            }
        }
    }

    String points(int row) {
        return Integer.toString(Math.min(400, lines.getOrDefault(row, 1) * LINE + PADDING));
    }

    private static int lines(String text, int halfWidths) {
        int lines = 0;
        for (String line : text.split("\\R", -1)) {
            int width = line.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
            lines += Math.max(1, Math.ceilDiv(width, halfWidths - 1));
        }
        return lines;
    }
}
