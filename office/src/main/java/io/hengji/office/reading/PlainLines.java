package io.hengji.office.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a plain text, which stands as it is: a line is a paragraph, consecutive lines with
 * as many tabs or upright strokes are a table.
 */
final class PlainLines {
    private static final Pattern RULE = Pattern.compile("[\\s|:+\\-—─=]+");

    private final String text;
    private final Draft draft;

    /** A line: where it begins, ends, and its cells when it looks like a row of a table. */
    private record Line(int start, int end, List<int[]> cells) {}

    private PlainLines(String text) {
        this.text = text;
        this.draft = new Draft();
        draft.text().append(text);
    }

    static Draft read(String text) {
        return new PlainLines(text).read();
    }

    private Draft read() {
        List<Line> rows = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Line line = line(start, end);
            boolean blank = line.start() == line.end();
            if (blank || !RULE.matcher(text).region(line.start(), line.end()).matches()) {
                boolean goesOn =
                        !rows.isEmpty()
                                && rows.getFirst().cells().size() == line.cells().size();
                if (!goesOn) {
                    flush(rows);
                }
                if (line.cells().size() > 1) {
                    rows.add(line);
                } else {
                    paragraph(line);
                }
            }
            start = end + 1;
        }
        flush(rows);
        return draft;
    }

    private void flush(List<Line> rows) {
        if (rows.size() == 1) {
            paragraph(rows.getFirst());
        } else if (rows.size() > 1) {
            List<Draft.Cell> grid = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                List<int[]> cells = rows.get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    int[] cell = cells.get(column);
                    grid.add(new Draft.Cell(row, column, 1, 1, cell[0], cell[1]));
                }
            }
            draft.standingTable(1, rows.getFirst().start(), rows.getLast().end(), grid);
        }
        rows.clear();
    }

    private void paragraph(Line line) {
        if (line.start() < line.end()) {
            String content = text.substring(line.start(), line.end());
            int level = NumberedText.level(content);
            boolean heading = NumberedText.isHeading(content, level);
            draft.standing(
                    heading
                            ? Draft.Kind.HEADING
                            : level > 0 ? Draft.Kind.ITEM : Draft.Kind.PARAGRAPH,
                    heading ? level : 0,
                    line.start(),
                    line.end());
        }
    }

    private Line line(int from, int to) {
        int[] inner = stripped(from, to);
        int start = inner[0];
        int end = inner[1];
        List<int[]> cells = new ArrayList<>();
        char mark = text.substring(start, end).indexOf('|') >= 0 ? '|' : '\t';
        if (RULE.matcher(text).region(start, end).matches()) {
            return new Line(start, end, cells);
        }
        int at = start;
        if (mark == '|' && start < end && text.charAt(start) == '|') {
            at++;
        }
        int last = mark == '|' && end > at && text.charAt(end - 1) == '|' ? end - 1 : end;
        // A tab at the edge is an indent; tabs that were stripped behind are blank cells.
        while (at <= last) {
            int next = text.indexOf(mark, at);
            int stop = next < 0 || next > last ? last : next;
            cells.add(stripped(at, stop));
            at = stop + 1;
        }
        if (cells.size() == 1) {
            cells.clear();
        }
        return new Line(start, end, cells);
    }

    private int[] stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Prose.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Prose.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }
}
