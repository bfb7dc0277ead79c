package io.hengji.intake;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row as it lies in the file.
 *
 * @param number 1-based, as a spreadsheet shows it; in a csv every record is one row
 * @param cells by 0-based column; blank cells may be absent
 */
public record RawRow(int number, boolean hidden, SortedMap<Integer, RawCell> cells) {
    public RawRow {
        cells = new TreeMap<>(cells);
    }

    String text(int column) {
        RawCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }
}
