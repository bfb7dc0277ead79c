package io.hengji.office.xlsx;

import io.hengji.office.xlsx.CellStyle.Face;
import io.hengji.official.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a form lies on its sheet: column widths, row heights that fit the texts, and the rows of
 * the sheet that each row of the form takes. A spreadsheet row ends at 409 points; a row of the
 * form that needs more takes several.
 */
final class SheetLayout {
    /** All columns together: about the width of an A4 page lying on its side, at 10 points. */
    private static final int CHARACTERS = 146;

    /**
     * The width of one such character and the padding of a cell, in hundredths of a point: that of
     * the program that draws it narrowest.
     */
    private static final int CHARACTER = 490;

    private static final int PADDING = 700;

    private static final int TALLEST = 400;
    private static final int EDGE = 6;

    /**
     * The height of the text on a page in points, and the smallest scale that is still readable.
     */
    private static final int PAGE = 490;

    private static final int LEAST_PERCENT = 70;

    private final Form form;
    private final Marks marks;
    private final int[] widths;
    private final int[] heights;
    private final int[] first;

    SheetLayout(Form form) {
        this.form = form;
        this.marks = new Marks(form);
        this.widths = widths(form);
        this.heights = heights();
        this.first = new int[heights.length + 1];
        first[0] = above().size() + 1;
        for (int row = 1; row <= heights.length; row++) {
            first[row] = first[row - 1] + sheetRows(row);
        }
    }

    Form form() {
        return form;
    }

    Marks marks() {
        return marks;
    }

    String sheet() {
        return form.sheet();
    }

    /** The width of a column in characters, in hundredths. */
    int width(int column) {
        return widths[column - 1];
    }

    /** The sheet row in which a row of the form begins. */
    int first(int row) {
        return first[row - 1];
    }

    /** The last sheet row of a row of the form. */
    int last(int row) {
        return first[row] - 1;
    }

    /** How many sheet rows a row of the form takes. */
    int sheetRows(int row) {
        return Math.max(1, Math.ceilDiv(heights[row - 1], TALLEST));
    }

    /** The height of each sheet row that a row of the form takes, in points. */
    int height(int row) {
        return Math.ceilDiv(heights[row - 1], sheetRows(row));
    }

    /** The rows before the table. */
    List<Line> above() {
        List<Line> lines = new ArrayList<>();
        if (!form.annex().isBlank()) {
            lines.add(new Line(List.of(form.annex()), Face.ANNEX, 20));
        }
        lines.add(new Line(List.of(form.title()), Face.TITLE, 32));
        if (!form.above().isEmpty()) {
            lines.add(new Line(form.above(), Face.LINE, 20));
        }
        return lines;
    }

    /** The rows under the table: what the marks mean, notes, signatures. */
    List<Line> below() {
        List<String> texts = new ArrayList<>();
        if (!marks.explained().isEmpty()) {
            texts.add(marks.explained());
        }
        texts.addAll(form.below());
        return texts.stream()
                .map(text ->
                        new Line(
                                List.of(text),
                                Face.LINE,
                                lines(text, Face.LINE, 1, form.columns()) * Face.LINE.line()
                                        + EDGE))
                .toList();
    }

    /**
     * A row outside the table.
     *
     * @param texts one across the whole width; or left, right; or left, centre, right
     */
    record Line(List<String> texts, Face face, int height) {}

    /** Whether the form is printed on one page, a little smaller if need be. */
    boolean onePage() {
        int all = 0;
        for (Line line : above()) {
            all += line.height();
        }
        for (Line line : below()) {
            all += line.height();
        }
        return all + Arrays.stream(heights).sum() <= PAGE * 100 / LEAST_PERCENT;
    }

    /** Whether the end of a page may fall inside this cell. */
    boolean mayBreak(Form.Cell cell) {
        return cell.rowSpan() > 1 && !onePage();
    }

    /** How many rows at the top of the table are heads only and repeat on every page. */
    int headRows() {
        int head = 0;
        while (head < heights.length && allHead(head + 1)) {
            head++;
        }
        return head == heights.length ? 0 : head;
    }

    private boolean allHead(int row) {
        int covered = 0;
        for (Form.Cell cell : form.cells()) {
            if (cell.row() == row) {
                if (!cell.head() || cell.rowSpan() > 1) {
                    return false;
                }
                covered += cell.columnSpan();
            }
        }
        return covered == form.columns();
    }

    private static int[] widths(Form form) {
        long all = form.widths().stream().mapToLong(Integer::longValue).sum();
        int[] widths = new int[form.columns()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    Math.toIntExact(form.widths().get(i) * 100L * CHARACTERS / Math.max(1, all));
        }
        return widths;
    }

    private int[] heights() {
        int[] heights = new int[form.rows()];
        Arrays.fill(heights, Face.CELL.line() + EDGE);
        for (Form.Cell cell : form.cells()) {
            if (cell.rowSpan() == 1) {
                raise(heights, cell.row(), height(cell));
            }
        }
        for (Form.Cell cell : form.cells()) {
            if (cell.rowSpan() > 1) {
                int last = cell.row() + cell.rowSpan() - 1;
                int so = Arrays.stream(heights, cell.row() - 1, last - 1).sum();
                raise(heights, last, height(cell) - so);
            }
        }
        return heights;
    }

    private static void raise(int[] heights, int row, int height) {
        heights[row - 1] = Math.max(heights[row - 1], height);
    }

    private int height(Form.Cell cell) {
        Face face = cell.head() ? Face.HEAD : Face.CELL;
        String text = text(cell.content());
        int lines = text == null ? 1 : lines(text, face, cell.column(), cell.columnSpan());
        return lines * face.line() + EDGE;
    }

    private int lines(String text, Face face, int column, int span) {
        int width = 0;
        for (int i = 0; i < span; i++) {
            width += width(column + i);
        }
        int room = (width * CHARACTER / 100 - PADDING) / face.points();
        return TextMeasure.lines(text, room);
    }

    private static @Nullable String text(Form.Content content) {
        return content instanceof Form.Words(String text) ? text : null;
    }
}
