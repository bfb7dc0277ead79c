package io.hengji.office.layout;

import io.hengji.official.Form;
import java.util.Arrays;
import java.util.List;

/**
 * The size of a form's letters, and the height its rows need. Two wishes in this order: no number
 * broken across lines; the form on one page, if a smaller size of the usual ones brings that about.
 *
 * @param size of the letters in twips
 * @param heights of the rows in twips, estimated
 */
public record FormFit(int size, List<Integer> heights) {
    /** 五号, 小五, 六号, 小六. */
    private static final int[] SIZES = {210, 180, 150, 130};

    /** Smaller than 小五 only for a number that would break, never for the page. */
    private static final int SMALLEST_FOR_PAGE = 180;

    /** Left and right of the text in a cell, in twips. */
    public static final int SIDE = 60;

    /** Above and under the text in a cell, in twips. */
    public static final int EDGE = 30;

    /** Fonts differ: a digit may be wider than half its size. */
    private static final int SLACK_PERCENT = 112;

    public static FormFit of(FormGrid grid, Form form, int room) {
        int size = SIZES[SIZES.length - 1];
        for (int candidate : SIZES) {
            if (numbersFit(grid, form, candidate)) {
                size = candidate;
                break;
            }
        }
        FormFit fit = new FormFit(size, heights(grid, form, size));
        if (size <= SMALLEST_FOR_PAGE || fit.total() <= room) {
            return fit;
        }
        FormFit smaller = new FormFit(SMALLEST_FOR_PAGE, heights(grid, form, SMALLEST_FOR_PAGE));
        return smaller.total() <= room ? smaller : fit;
    }

    public int total() {
        return heights.stream().mapToInt(Integer::intValue).sum();
    }

    /** A line of text, in twips. */
    public int line() {
        return line(size);
    }

    /** The size of a mark beside a number. */
    public int markSize() {
        return Math.max(110, size * 7 / 100 * 10);
    }

    private static int line(int size) {
        return size * 5 / 4;
    }

    private static boolean numbersFit(FormGrid grid, Form form, int size) {
        return form.cells().stream()
                .allMatch(cell ->
                        TextWidth.widestUnbroken(CellText.of(cell.content()).text())
                                        * SLACK_PERCENT
                                        / 100
                                <= room(grid.width(cell), size));
    }

    private static List<Integer> heights(FormGrid grid, Form form, int size) {
        int[] heights = new int[grid.rows()];
        Arrays.fill(heights, height(1, size));
        form.cells().stream()
                .filter(cell -> cell.rowSpan() == 1)
                .forEach(cell -> raise(heights, cell.row(), height(grid, cell, size)));
        for (Form.Cell cell : form.cells()) {
            if (cell.rowSpan() > 1) {
                int last = cell.row() + cell.rowSpan() - 1;
                int above = Arrays.stream(heights, cell.row() - 1, last - 1).sum();
                raise(heights, last, height(grid, cell, size) - above);
            }
        }
        return Arrays.stream(heights).boxed().toList();
    }

    private static void raise(int[] heights, int row, int height) {
        heights[row - 1] = Math.max(heights[row - 1], height);
    }

    private static int height(FormGrid grid, Form.Cell cell, int size) {
        CellText text = CellText.of(cell.content());
        int marks = text.mark().isEmpty() ? 0 : 1;
        return height(TextWidth.lines(text.text(), room(grid.width(cell), size)) + marks, size);
    }

    private static int height(int lines, int size) {
        return lines * line(size) + 2 * EDGE;
    }

    /** The width of the text in a cell, in hundredths of the size. */
    public static int room(int width, int size) {
        return (width - 2 * SIDE) * 100 / size;
    }
}
