package io.hengji.office.layout;

import io.hengji.official.Form;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form laid out: which cell stands or reaches where, and how wide each column is. */
public final class FormGrid {
    private final Form form;
    private final Form.@Nullable Cell[][] at;
    private final int[] edges;

    public FormGrid(Form form, int width) {
        this.form = form;
        this.edges = edges(form, width);
        this.at = new Form.@Nullable Cell[form.rows()][form.columns()];
        for (Form.Cell cell : form.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column <= lastColumn(cell); column++) {
                    put(row, column, cell);
                }
            }
        }
    }

    /** Two cells in one place would lose the words of one of them. */
    private void put(int row, int column, Form.Cell cell) {
        if (at[row - 1][column - 1] != null) {
            throw new IllegalArgumentException(
                    "%s: two cells at row %d, column %d".formatted(form.key(), row, column));
        }
        at[row - 1][column - 1] = cell;
    }

    public int rows() {
        return at.length;
    }

    public int columns() {
        return edges.length - 1;
    }

    /** The cell that stands at or reaches to a position (1-based), if any. */
    public Form.@Nullable Cell at(int row, int column) {
        return at[row - 1][column - 1];
    }

    public int width(int column, int span) {
        return edges[column - 1 + span] - edges[column - 1];
    }

    public int width(Form.Cell cell) {
        return width(cell.column(), cell.columnSpan());
    }

    /**
     * How many rows at the top are head only, so that they repeat on every page. Not a row from
     * which a cell reaches into one that does not repeat: it would be drawn over the rows of the
     * next page.
     */
    public int headRows() {
        int head = 0;
        while (head < rows() && allHead(head + 1)) {
            head++;
        }
        while (head > 0 && reachesPast(head)) {
            head--;
        }
        return head == rows() ? 0 : head;
    }

    private boolean reachesPast(int row) {
        return form.cells().stream()
                .anyMatch(cell -> cell.row() <= row && cell.row() + cell.rowSpan() - 1 > row);
    }

    private boolean allHead(int row) {
        return IntStream.rangeClosed(1, columns())
                .mapToObj(column -> at(row, column))
                .allMatch(cell -> cell != null && cell.head());
    }

    private static int lastColumn(Form.Cell cell) {
        return cell.column() + cell.columnSpan() - 1;
    }

    /** The left edges of the columns and the right edge of the last: they add up exactly. */
    private static int[] edges(Form form, int width) {
        long all = form.widths().stream().mapToLong(Integer::longValue).sum();
        int[] edges = new int[form.columns() + 1];
        long so = 0;
        for (int column = 1; column < edges.length; column++) {
            so += form.widths().get(column - 1);
            edges[column] = Math.toIntExact(so * width / Math.max(1, all));
        }
        return edges;
    }
}
