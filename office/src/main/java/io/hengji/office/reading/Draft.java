package io.hengji.office.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document in the making: one text, a line a paragraph, cells of a row apart by tabs, and the
 * blocks in it. Positions are chars here and become code points when the document is made.
 */
final class Draft {
    /** A report of 300 pages has some 300 000 characters. */
    static final int MOST_CHARACTERS = 8_000_000;

    static final int MOST_CELLS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Prose.Source> sources = new ArrayList<>();
    private int cells;
    private boolean cut;
    private boolean plain;

    /** What a block is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    /**
     * A block.
     *
     * @param level of a heading, from 1; otherwise 0
     * @param headRows of a table
     */
    record Part(Kind kind, int level, int start, int end, int headRows, List<Cell> cells) {}

    record Cell(int row, int column, int rowSpan, int columnSpan, int start, int end) {}

    StringBuilder text() {
        return text;
    }

    List<Part> parts() {
        return parts;
    }

    List<Prose.Source> sources() {
        return sources;
    }

    /** Whether something was left out because it was too much. */
    boolean isCut() {
        return cut;
    }

    void cutIf(boolean more) {
        cut |= more;
    }

    /** A paragraph whose kind follows from its number. */
    void paragraph(Prose prose) {
        String stripped = stripped(prose.text());
        int level = NumberedText.level(stripped);
        boolean heading = NumberedText.isHeading(stripped, level);
        add(heading ? Kind.HEADING : level > 0 ? Kind.ITEM : Kind.PARAGRAPH, level, prose);
    }

    /** A heading by its style; a number says its level better than the style. */
    void heading(int level, Prose prose) {
        int numbered = NumberedText.level(stripped(prose.text()));
        add(Kind.HEADING, numbered > 0 ? numbered : level, prose);
    }

    void item(Prose prose) {
        add(Kind.ITEM, 0, prose);
    }

    private void add(Kind kind, int level, Prose prose) {
        if (prose.isBlank() || full(prose.length())) {
            return;
        }
        int at = text.length();
        append(prose);
        text.append('\n');
        int start = at;
        int end = at + prose.length();
        while (start < end && Prose.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Prose.isSpace(text.charAt(end - 1))) {
            end--;
        }
        parts.add(new Part(kind, kind == Kind.HEADING ? level : 0, start, end, 0, List.of()));
    }

    /** A plain text stands as it is and is divided by its lines. */
    static Draft plain(String text) {
        Draft draft = new Draft();
        draft.text.append(text);
        draft.plain = true;
        return draft;
    }

    boolean isPlain() {
        return plain;
    }

    boolean isEmpty() {
        return plain ? Draft.stripped(text.toString()).isEmpty() : parts.isEmpty();
    }

    /** A table; blank cells are kept, a table of nothing is not. */
    void table(int headRows, List<GridCell> grid) {
        if (grid.stream().allMatch(cell -> cell.prose().isBlank())) {
            return;
        }
        int start = text.length();
        List<GridCell> ordered =
                grid.stream()
                        .sorted(
                                Comparator.comparingInt(GridCell::row)
                                        .thenComparingInt(GridCell::column))
                        .toList();
        List<Cell> placed = new ArrayList<>();
        int row = -1;
        for (GridCell cell : ordered) {
            if (full(cell.prose().length()) || ++cells > MOST_CELLS) {
                cut = true;
                break;
            }
            if (cell.row() != row) {
                if (row >= 0) {
                    text.append('\n');
                }
                row = cell.row();
            } else {
                text.append('\t');
            }
            int from = text.length();
            append(cell.prose());
            int to = text.length();
            while (from < to && Prose.isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && Prose.isSpace(text.charAt(to - 1))) {
                to--;
            }
            placed.add(
                    new Cell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            from,
                            to));
        }
        int end = text.length();
        text.append('\n');
        parts.add(new Part(Kind.TABLE, 0, start, end, headRows, placed));
    }

    private void append(Prose prose) {
        int at = text.length();
        text.append(prose.text());
        prose.sources()
                .forEach(source ->
                        sources.add(
                                new Prose.Source(
                                        at + source.at(),
                                        source.length(),
                                        source.element(),
                                        source.from(),
                                        source.anchored())));
    }

    private boolean full(int more) {
        if (cut || text.length() + more > MOST_CHARACTERS) {
            cut = true;
        }
        return cut;
    }

    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Prose.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Prose.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
