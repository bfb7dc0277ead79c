package io.hengji.intake;

/** Merged cells: rows 1-based, columns 0-based, all inclusive. The first cell holds the value. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
