package io.hengji.office.reading;

import io.hengji.office.reading.PdfPage.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table without ruled lines: consecutive lines whose stretches stand under each other. */
final class AlignedTable {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    private AlignedTable() {}

    /** A column: from where to where its cells reach. */
    private record Column(float from, float to) {}

    /** How many lines from the first on have stretches enough to be rows. */
    static int rows(List<Line> lines, int first) {
        int rows = 0;
        while (first + rows < lines.size()
                && PdfLines.stretches(lines.get(first + rows)).size() >= FEWEST_COLUMNS - 1) {
            rows++;
        }
        return rows;
    }

    /** The cells of these lines, or empty when they do not stand in columns. */
    static Optional<List<GridCell>> of(List<Line> lines) {
        if (lines.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        List<Column> columns = columns(lines);
        if (columns.size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            int before = -1;
            for (Line stretch : PdfLines.stretches(lines.get(row))) {
                int column = column(columns, stretch);
                if (column <= before) {
                    return Optional.empty();
                }
                cells.add(new GridCell(row, column, 1, 1, new Prose().add(stretch.text())));
                before = column;
            }
        }
        return Optional.of(cells);
    }

    private static List<Column> columns(List<Line> lines) {
        List<Line> stretches = new ArrayList<>();
        lines.forEach(line -> stretches.addAll(PdfLines.stretches(line)));
        stretches.sort(Comparator.comparingDouble(Line::x));
        List<Column> columns = new ArrayList<>();
        for (Line stretch : stretches) {
            Column last = columns.isEmpty() ? null : columns.getLast();
            if (last != null && stretch.x() < last.to()) {
                columns.set(
                        columns.size() - 1,
                        new Column(last.from(), Math.max(last.to(), stretch.right())));
            } else {
                columns.add(new Column(stretch.x(), stretch.right()));
            }
        }
        return columns;
    }

    private static int column(List<Column> columns, Line stretch) {
        for (int i = 0; i < columns.size(); i++) {
            if (stretch.x() >= columns.get(i).from() - 1 && stretch.x() <= columns.get(i).to()) {
                return i;
            }
        }
        return -1;
    }
}
