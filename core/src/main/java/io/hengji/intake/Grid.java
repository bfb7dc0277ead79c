package io.hengji.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet with its merged cells looked through. */
final class Grid {
    private final RawSheet sheet;
    private final Map<Integer, RawRow> byNumber = new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, MergedRange>> tallByColumn = new HashMap<>();

    private final List<MergedRange> nearTheTop;

    Grid(RawSheet sheet) {
        this.sheet = sheet;
        this.nearTheTop =
                sheet.merged().stream()
                        .filter(range -> range.firstRow() <= HeadFinder.SEARCHED_ROWS)
                        .toList();
        Set<Integer> merged = new HashSet<>();
        for (MergedRange range : sheet.merged()) {
            merged.add(range.firstRow());
            if (range.lastRow() > range.firstRow()) {
                tallByColumn
                        .computeIfAbsent(range.firstColumn(), column -> new TreeMap<>())
                        .put(range.firstRow(), range);
            }
        }
        // Rows are asked for by number only near the top and where cells are merged.
        for (RawRow row : sheet.rows()) {
            if (row.number() <= HeadFinder.SEARCHED_ROWS || merged.contains(row.number())) {
                byNumber.put(row.number(), row);
            }
        }
    }

    List<RawRow> rows() {
        return sheet.rows();
    }

    /** In a head, every cell of a merged range says what its first cell says. */
    String headText(int row, int column) {
        String own = text(row, column);
        if (!own.isEmpty()) {
            return own;
        }
        MergedRange range = covering(row, column);
        return range == null ? "" : text(range.firstRow(), range.firstColumn());
    }

    /** The last row that a head cell reaches down to. */
    int headBottom(int row, int column) {
        MergedRange range = covering(row, column);
        return range == null ? row : range.lastRow();
    }

    /** The cell of a data row; a blank one below the first of merged cells repeats it if it may. */
    @Nullable RawCell cell(RawRow row, int column, boolean repeats) {
        RawCell own = row.cell(column);
        NavigableMap<Integer, MergedRange> tall =
                tallByColumn.isEmpty() ? null : tallByColumn.get(column);
        if (tall == null || !repeats || (own != null && !own.text().isEmpty())) {
            return own;
        }
        Map.Entry<Integer, MergedRange> above = tall.floorEntry(row.number());
        if (above == null || above.getValue().lastRow() < row.number()) {
            return own;
        }
        RawRow first = byNumber.get(above.getKey());
        return first == null ? own : first.cell(column);
    }

    private String text(int row, int column) {
        RawRow found = byNumber.get(row);
        return found == null ? "" : found.text(column);
    }

    private @Nullable MergedRange covering(int row, int column) {
        for (MergedRange range : nearTheTop) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }
}
