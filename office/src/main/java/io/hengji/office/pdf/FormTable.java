package io.hengji.office.pdf;

import io.hengji.office.layout.FormFit;
import io.hengji.office.layout.FormGrid;
import io.hengji.official.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of a form, laid out exactly: rows are as high as their words need, and what does not
 * fit on a page goes on on the next, so that nothing is cut off.
 */
final class FormTable {
    private static final int SIDE = Measure.of(FormFit.SIDE);
    private static final int EDGE = Measure.of(FormFit.EDGE);

    private final FormGrid grid;
    private final FormFit fit;
    private final int line;
    private final Map<Form.Cell, List<List<CellLines.Part>>> words = new LinkedHashMap<>();
    private RowPages pages;

    /** A part of a cell on one page. */
    private record Segment(int top, int height) {}

    FormTable(Form form, FormGrid grid, FormFit fit, RowPages.Room room, Lettering lettering) {
        this.grid = grid;
        this.fit = fit;
        this.line = Measure.of(fit.line());
        for (Form.Cell cell : form.cells()) {
            int width = Measure.of(grid.width(cell));
            words.put(cell, CellLines.of(cell, width, fit, lettering));
        }
        int[] heights = heights();
        this.pages = pages(heights, room);
        // A cell over several rows loses room where a page ends; its last row then makes it up.
        while (raised(heights)) {
            this.pages = pages(heights, room);
        }
    }

    RowPages pages() {
        return pages;
    }

    private RowPages pages(int[] heights, RowPages.Room room) {
        return RowPages.of(Arrays.stream(heights).boxed().toList(), grid.headRows(), room);
    }

    private int[] heights() {
        int[] heights = new int[grid.rows()];
        Arrays.fill(heights, line + 2 * EDGE);
        words.forEach((cell, lines) -> {
            if (cell.rowSpan() == 1) {
                int row = cell.row() - 1;
                heights[row] = Math.max(heights[row], lines.size() * line + 2 * EDGE);
            }
        });
        words.forEach((cell, lines) -> {
            int last = cell.row() + cell.rowSpan() - 2;
            int has = Arrays.stream(heights, cell.row() - 1, last + 1).sum();
            heights[last] += Math.max(0, lines.size() * line + 2 * EDGE - has);
        });
        return heights;
    }

    private boolean raised(int[] heights) {
        boolean raised = false;
        for (Map.Entry<Form.Cell, List<List<CellLines.Part>>> entry : words.entrySet()) {
            Form.Cell cell = entry.getKey();
            int room =
                    repeats(cell)
                            ? entry.getValue().size()
                            : segments(cell).values().stream().mapToInt(this::lines).sum();
            if (room < entry.getValue().size()) {
                heights[cell.row() + cell.rowSpan() - 2] += (entry.getValue().size() - room) * line;
                raised = true;
            }
        }
        return raised;
    }

    private boolean repeats(Form.Cell cell) {
        return cell.row() <= grid.headRows();
    }

    private int lines(Segment segment) {
        return Math.max(0, (segment.height() - 2 * EDGE) / line);
    }

    /** The parts of a cell by page. */
    private Map<Integer, Segment> segments(Form.Cell cell) {
        return segments(cell.row(), cell.rowSpan());
    }

    private Map<Integer, Segment> segments(int row, int span) {
        Map<Integer, Segment> segments = new TreeMap<>();
        for (RowPages.Piece piece : pages.pieces()) {
            if (piece.row() >= row && piece.row() < row + span) {
                segments.merge(
                        piece.page(),
                        new Segment(piece.top(), piece.height()),
                        (above, under) ->
                                new Segment(above.top(), above.height() + under.height()));
            }
        }
        return segments;
    }

    /**
     * @param sheets the pages of the form, the first already begun
     * @param left the left edge of the table
     * @param top of the text of a page
     */
    void draw(List<Sheet> sheets, int left, int top) {
        words.forEach((cell, lines) -> cell(cell, lines, sheets, left, top));
        for (int row = 1; row <= grid.rows(); row++) {
            for (int column = 1; column <= grid.columns(); column++) {
                if (grid.at(row, column) == null) {
                    int x = left + Measure.of(grid.width(1, column - 1));
                    int width = Measure.of(grid.width(column, 1));
                    segments(row, 1)
                            .forEach((page, segment) ->
                                    box(sheets.get(page), x, top - segment.top(), width, segment));
                }
            }
        }
    }

    private void cell(
            Form.Cell cell,
            List<List<CellLines.Part>> lines,
            List<Sheet> sheets,
            int left,
            int top) {
        int x = left + Measure.of(grid.width(1, cell.column() - 1));
        int width = Measure.of(grid.width(cell));
        List<List<CellLines.Part>> rest = new ArrayList<>(lines);
        for (Map.Entry<Integer, Segment> entry : segments(cell).entrySet()) {
            Segment segment = entry.getValue();
            Sheet sheet = sheets.get(entry.getKey());
            box(sheet, x, top - segment.top(), width, segment);
            List<List<CellLines.Part>> here =
                    repeats(cell) ? lines : rest.subList(0, Math.min(rest.size(), lines(segment)));
            int y = top - segment.top() - (segment.height() - here.size() * line) / 2;
            for (List<CellLines.Part> one : here) {
                words(sheet, one, cell.align(), x, y, width);
                y -= line;
            }
            if (!repeats(cell)) {
                here.clear();
            }
        }
    }

    private void words(
            Sheet sheet, List<CellLines.Part> parts, Form.Align align, int x, int y, int width) {
        int used = parts.stream().mapToInt(CellLines.Part::width).sum();
        int at =
                switch (align) {
                    case LEFT -> x + SIDE;
                    case CENTRE -> x + (width - used) / 2;
                    case RIGHT -> x + width - SIDE - used;
                };
        int size = Measure.of(fit.size());
        int base = y - (line - size) / 2 - size * 88 / 100;
        for (CellLines.Part part : parts) {
            sheet.text(part.letters(), at, base, part.size(), 0);
            at += part.width();
        }
    }

    private static void box(Sheet sheet, int x, int top, int width, Segment segment) {
        sheet.box(x, top - segment.height(), width, segment.height());
    }
}
