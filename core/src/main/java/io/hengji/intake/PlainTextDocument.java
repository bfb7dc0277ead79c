package io.hengji.intake;

import io.hengji.kernel.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides plain text into blocks: a line is a block, numbered short lines are headings, and
 * neighbouring lines of cells (| or tab between them) are a table.
 */
public final class PlainTextDocument {
    private static final int LONGEST_HEADING = 40;
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile(CHINESE + "[、．.].*"),
                    Pattern.compile("[（(]" + CHINESE + "[）)].*"),
                    Pattern.compile("\\d{1,2}[.、．](?!\\d).*"),
                    Pattern.compile("[（(]\\d{1,2}[）)].*"));
    private static final Pattern RULER = Pattern.compile("[\\s|:+\\-—─]*");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    /** Cells of the table that the last lines made, and where it began. */
    private final List<Block.Cell> cells = new ArrayList<>();

    private int tableStart;
    private int tableEnd;
    private int rows;

    private PlainTextDocument(String text) {
        this.text = text;
    }

    public static Document of(String file, Digest sm3, String text) {
        return new Document(file, sm3, text, new PlainTextDocument(text).blocks());
    }

    private List<Block> blocks() {
        int at = 0; // in chars
        int point = 0; // in code points
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            line(text.substring(at, end), point);
            point += text.codePointCount(at, end) + 1;
            at = end + 1;
        }
        endTable();
        return blocks;
    }

    private void line(String line, int start) {
        String plain = line.strip();
        if (plain.isEmpty()) {
            endTable();
            return;
        }
        String separator = separator(plain);
        if (separator.isEmpty()) {
            endTable();
            int lead = points(line.substring(0, line.indexOf(plain)));
            block(plain, start + lead);
        } else if (!RULER.matcher(plain).matches()) {
            row(line, start, separator);
        }
    }

    /** What divides the cells of a line; empty for a line that is no row of a table. */
    private static String separator(String line) {
        if (line.chars().filter(c -> c == '|').count() >= 2) {
            return "|";
        }
        return line.chars().filter(c -> c == '\t').count() >= 2 ? "\t" : "";
    }

    private void block(String line, int start) {
        int end = start + points(line);
        int level = blocks.isEmpty() && line.length() <= LONGEST_HEADING ? 0 : level(line);
        blocks.add(
                level >= 0
                        ? new Block.Heading(level, start, end)
                        : new Block.Paragraph(start, end));
    }

    /** Of a numbered line that is no sentence; -1 otherwise. */
    static int level(String line) {
        boolean sentence =
                line.length() > LONGEST_HEADING
                        || "。；;，,：:".indexOf(line.charAt(line.length() - 1)) >= 0;
        for (int level = 0; level < LEVELS.size() && !sentence; level++) {
            if (LEVELS.get(level).matcher(line).matches()) {
                return level + 1;
            }
        }
        return -1;
    }

    private void row(String line, int start, String separator) {
        if (rows == 0) {
            tableStart = start;
        }
        String inner = line;
        int at = start;
        if (separator.equals("|")) {
            int first = line.indexOf('|');
            boolean led = line.substring(0, first).isBlank();
            inner = led ? line.substring(first + 1) : line;
            at += led ? points(line.substring(0, first + 1)) : 0;
            inner = inner.stripTrailing();
            inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        }
        int column = 0;
        for (String cell : inner.split(Pattern.quote(separator), -1)) {
            String plain = cell.strip();
            int from = at + (plain.isEmpty() ? 0 : points(cell.substring(0, cell.indexOf(plain))));
            cells.add(new Block.Cell(rows, column++, 1, 1, from, from + points(plain)));
            at += points(cell) + 1;
        }
        rows++;
        tableEnd = start + points(line);
    }

    private void endTable() {
        if (rows > 0) {
            blocks.add(new Block.Grid(tableStart, tableEnd, 1, List.copyOf(cells)));
        }
        cells.clear();
        rows = 0;
    }

    private static int points(String part) {
        return part.codePointCount(0, part.length());
    }
}
