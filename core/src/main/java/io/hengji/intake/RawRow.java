package io.hengji.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as it lies in the file. A sheet has millions of cells: they stand in an array from the
 * first filled column to the last, and blank ones may be absent.
 */
public final class RawRow {
    private final int number;
    private final boolean hidden;
    private final int first;
    private final @Nullable RawCell[] filled;

    private RawRow(int number, boolean hidden, int first, @Nullable RawCell[] filled) {
        this.number = number;
        this.hidden = hidden;
        this.first = first;
        this.filled = filled;
    }

    /**
     * @param number 1-based, as a spreadsheet shows it; in a csv every record is one row
     * @param cells by 0-based column
     */
    public RawRow(int number, boolean hidden, SortedMap<Integer, RawCell> cells) {
        this.number = number;
        this.hidden = hidden;
        this.first = cells.isEmpty() ? 0 : cells.firstKey();
        this.filled = new RawCell[cells.isEmpty() ? 0 : cells.lastKey() - first + 1];
        cells.forEach((column, cell) -> filled[column - first] = cell);
    }

    /**
     * The row of an array, which becomes its own.
     *
     * @param first the 0-based column of the first of the cells
     * @param cells null where there is none
     */
    public static RawRow of(int number, boolean hidden, int first, @Nullable RawCell[] cells) {
        return new RawRow(number, hidden, first, cells);
    }

    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** By 0-based column; made anew at each call. */
    public SortedMap<Integer, RawCell> cells() {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        for (int i = 0; i < filled.length; i++) {
            RawCell cell = filled[i];
            if (cell != null) {
                cells.put(first + i, cell);
            }
        }
        return Collections.unmodifiableSortedMap(cells);
    }

    /** The cell of a 0-based column, or null. */
    public @Nullable RawCell cell(int column) {
        int at = column - first;
        return at >= 0 && at < filled.length ? filled[at] : null;
    }

    /** The first column in which there may be a cell. */
    int firstColumn() {
        return first;
    }

    /**
     * The column behind the last in which there may be a cell; in a csv the number of fields of the
     * record, blank ones too.
     */
    int endColumn() {
        return first + filled.length;
    }

    String text(int column) {
        RawCell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    boolean isBlank() {
        return firstFilled(first) == null;
    }

    /** The first cell from a column on that is not blank. */
    @Nullable RawCell firstFilled(int from) {
        for (int i = Math.max(0, from - first); i < filled.length; i++) {
            RawCell cell = filled[i];
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }

    /** The same row with another cell in a column it has. */
    RawRow with(int column, RawCell cell) {
        int from = filled.length == 0 ? column : Math.min(first, column);
        int to = filled.length == 0 ? column + 1 : Math.max(endColumn(), column + 1);
        @Nullable RawCell[] cells = new RawCell[to - from];
        System.arraycopy(filled, 0, cells, filled.length == 0 ? 0 : first - from, filled.length);
        cells[column - from] = cell;
        return new RawRow(number, hidden, from, cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRow row
                && number == row.number
                && hidden == row.hidden
                && cells().equals(row.cells());
    }

    @Override
    public int hashCode() {
        return 31 * number + cells().hashCode();
    }

    @Override
    public String toString() {
        return number + " " + cells();
    }
}
