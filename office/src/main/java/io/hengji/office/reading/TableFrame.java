package io.hengji.office.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a docx while its rows are read: merged cells are joined as they come. */
final class TableFrame {
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> above = new HashMap<>();
    private int row = -1;
    private int column;
    private int headRows;
    private boolean head;
    private boolean deleted;
    private int firstOfRow;

    private Prose prose = new Prose();
    private int span = 1;
    private boolean mergedDown;
    private boolean continued;
    private boolean inCell;

    void openRow() {
        row++;
        column = 0;
        head = false;
        deleted = false;
        firstOfRow = cells.size();
    }

    void headRow() {
        head = true;
    }

    void deletedRow() {
        deleted = true;
    }

    void gap(int columns) {
        column += Math.clamp(columns, 0, 1000);
    }

    void closeRow() {
        if (deleted) {
            cells.subList(firstOfRow, cells.size()).clear();
            above.values().removeIf(index -> index >= firstOfRow);
            row--;
        } else if (head && headRows == row) {
            headRows++;
        }
    }

    void openCell() {
        prose = new Prose();
        span = 1;
        mergedDown = false;
        continued = false;
        inCell = true;
    }

    void span(int columns) {
        span = Math.clamp(columns, 1, 1000);
    }

    /** A vertically merged cell: begun here, or going on from the row above. */
    void merged(boolean begins) {
        mergedDown = true;
        continued = !begins;
    }

    Prose cell() {
        return prose;
    }

    boolean inCell() {
        return inCell;
    }

    void closeCell() {
        inCell = false;
        Integer over = above.get(column);
        if (continued && over != null && cells.get(over).columnSpan() == span) {
            GridCell top = cells.get(over);
            cells.set(
                    over,
                    new GridCell(
                            top.row(),
                            top.column(),
                            row - top.row() + 1,
                            top.columnSpan(),
                            prose.isBlank() ? top.prose() : top.prose().add("\n").addAll(prose)));
        } else if (cells.size() <= Draft.MOST_CELLS) {
            if (mergedDown) {
                above.put(column, cells.size());
            } else {
                above.remove(column);
            }
            cells.add(new GridCell(Math.max(row, 0), column, 1, span, prose));
        }
        column += span;
    }

    List<GridCell> cells() {
        return cells;
    }

    /** As marked; otherwise the first row and what its merged cells reach down to. */
    int headRows() {
        return headRows > 0 ? headRows : guessedHeadRows(cells);
    }

    static int guessedHeadRows(List<GridCell> cells) {
        int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        int first = 0;
        // Titles across the whole width stand above the head.
        while (first < rows && across(cells, first, columns)) {
            first++;
        }
        int at = first;
        int head =
                cells.stream()
                        .filter(c -> c.row() == at && c.columnSpan() < columns)
                        .mapToInt(c -> c.row() + c.rowSpan())
                        .max()
                        .orElse(first + 1);
        return Math.min(Math.max(head, first + 1), Math.max(rows - 1, 0));
    }

    private static boolean across(List<GridCell> cells, int row, int columns) {
        return columns > 1
                && cells.stream().anyMatch(c -> c.row() == row && c.columnSpan() == columns);
    }
}
