package io.hengji.office.reading;

import io.hengji.intake.MergedRange;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sheets of a workbook as a document: the sheet's name is a heading, its cells are a table. */
final class SheetTables {
    private SheetTables() {}

    static Draft read(List<RawSheet> sheets) {
        Draft draft = new Draft();
        for (RawSheet sheet : sheets) {
            if (sheet.rows().isEmpty()) {
                continue;
            }
            String name = sheet.name();
            if (name != null) {
                draft.heading(1, new Prose().add(name));
            }
            List<GridCell> cells = cells(sheet);
            draft.table(TableFrame.guessedHeadRows(cells), cells);
        }
        return draft;
    }

    private static List<GridCell> cells(RawSheet sheet) {
        Map<Integer, Integer> places = new HashMap<>();
        for (RawRow row : sheet.rows()) {
            places.put(row.number(), places.size());
        }
        Map<Long, MergedRange> merged = new HashMap<>();
        for (MergedRange range : sheet.merged()) {
            merged.put(key(range.firstRow(), range.firstColumn()), range);
        }
        List<GridCell> cells = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            for (Map.Entry<Integer, RawCell> cell : row.cells().entrySet()) {
                int column = cell.getKey();
                MergedRange range = merged.get(key(row.number(), column));
                int rows = range == null ? 1 : rows(places, range);
                int columns = range == null ? 1 : range.lastColumn() - range.firstColumn() + 1;
                boolean shown = cell.getValue().kind() != RawCell.Kind.UNCALCULATED;
                cells.add(
                        new GridCell(
                                places.getOrDefault(row.number(), 0),
                                column,
                                rows,
                                columns,
                                new Prose().add(shown ? cell.getValue().text() : "")));
            }
        }
        return cells;
    }

    /** Blank rows are left out of a sheet; a merged range spans those that are there. */
    private static int rows(Map<Integer, Integer> places, MergedRange range) {
        int rows = 0;
        int last = Math.min(range.lastRow(), range.firstRow() + 10_000);
        for (int row = range.firstRow(); row <= last; row++) {
            rows += places.containsKey(row) ? 1 : 0;
        }
        return Math.max(1, rows);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
