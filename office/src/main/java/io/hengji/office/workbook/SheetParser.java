package io.hengji.office.workbook;

import io.hengji.intake.Limits;
import io.hengji.intake.MergedRange;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sheet part: its rows with content, its merged cells. */
final class SheetParser {
    private static final int MOST_MERGED = 20_000;

    /** Title rows, feet and one row too many, so that the row limit is noticed by who counts. */
    private static final int ROWS_BEYOND = 100;

    private static final RawCell TRUE = new RawCell("TRUE", RawCell.Kind.BOOLEAN);
    private static final RawCell FALSE = new RawCell("FALSE", RawCell.Kind.BOOLEAN);

    private final SharedStrings strings;
    private final NumberText numbers;
    private final CellPool pool;
    private final Limits limits;

    private final List<RawRow> rows = new ArrayList<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private final HiddenColumns hidden;
    private boolean columnsCut;

    /** The row being read; what it has lies between first and last, inclusive. */
    private final @Nullable RawCell[] cells;

    private int first;
    private int last = -1;
    private int row;
    private int column;
    private boolean rowHidden;

    private String type = "n";
    private int style;
    private @Nullable String formula;
    private @Nullable RawCell stored;
    private boolean inInline;

    SheetParser(SharedStrings strings, NumberText numbers, CellPool pool, Limits limits) {
        this.strings = strings;
        this.numbers = numbers;
        this.pool = pool;
        this.limits = limits;
        this.cells = new RawCell[limits.maxColumns()];
        this.hidden = new HiddenColumns(limits.maxColumns());
    }

    RawSheet parse(String name, boolean hidden, InputStream part) throws IOException {
        try (PartXml xml = new PartXml(part)) {
            SharedStrings.InlineText inline = new SharedStrings.InlineText(xml);
            for (PartXml.Event event = xml.next();
                    event != PartXml.Event.FINISH;
                    event = xml.next()) {
                if (event == PartXml.Event.START) {
                    start(xml, inline);
                } else {
                    end(xml, inline);
                }
                if (rows.size() > limits.maxRows() + ROWS_BEYOND) {
                    break;
                }
            }
        }
        return new RawSheet(name, hidden, rows, merged);
    }

    /** Whether there were more columns than the limit. */
    boolean columnsCut() {
        return columnsCut;
    }

    List<String> hiddenColumns() {
        return hidden.letters();
    }

    private void start(PartXml xml, SharedStrings.InlineText inline) throws IOException {
        switch (xml.element()) {
            case CELL -> {
                int named = xml.column("r");
                column = named >= 0 ? named : column + 1;
                type(xml);
                style = xml.number("s", 0);
                formula = null;
                stored = null;
            }
            case VALUE, FORMULA -> xml.startText();
            case ROW -> {
                row = xml.number("r", row + 1);
                rowHidden = xml.flag("hidden");
                column = -1;
            }
            case INLINE -> {
                inline.clear();
                inInline = true;
            }
            case MERGED -> merge(xml.attribute("ref"));
            case OTHER -> {
                if (inInline) {
                    inline.start(xml.name());
                } else if (xml.name().equals("col")) {
                    hidden.note(xml);
                }
            }
        }
    }

    private void type(PartXml xml) throws IOException {
        type =
                switch (xml.letter("t")) {
                    case 's' -> "s";
                    case 'n' -> "n";
                    default -> {
                        String named = xml.attribute("t");
                        yield named == null ? "n" : named;
                    }
                };
    }

    private void end(PartXml xml, SharedStrings.InlineText inline) {
        switch (xml.element()) {
            case CELL -> cell();
            case VALUE -> {
                xml.stopText();
                stored = stored(xml.chars(), xml.length());
            }
            case FORMULA -> {
                xml.stopText();
                formula = xml.text();
            }
            case INLINE -> {
                inInline = false;
                String text = inline.whole();
                stored = pool.of(text.toCharArray(), text.length(), RawCell.Kind.TEXT);
            }
            case ROW -> {
                if (last >= 0) {
                    rows.add(
                            RawRow.of(
                                    row,
                                    rowHidden,
                                    first,
                                    Arrays.copyOfRange(cells, first, last + 1)));
                    Arrays.fill(cells, first, last + 1, null);
                    last = -1;
                }
            }
            case MERGED -> {}
            case OTHER -> {
                if (inInline) {
                    inline.end(xml.name());
                }
            }
        }
    }

    private void cell() {
        RawCell cell = stored;
        boolean calculated = cell != null && !cell.text().isEmpty();
        if (formula != null && !calculated && !type.equals("str")) {
            cell = new RawCell("=" + formula, RawCell.Kind.UNCALCULATED);
        }
        if (cell == null || cell.text().isEmpty()) {
            return;
        }
        if (column >= cells.length) {
            columnsCut = true;
            return;
        }
        cells[column] = cell;
        first = last < 0 ? column : Math.min(first, column);
        last = Math.max(last, column);
    }

    private @Nullable RawCell stored(char[] value, int length) {
        if (length == 0) {
            return null;
        }
        return switch (type) {
            case "s" -> strings.at(value, length);
            case "n" -> numbers.of(value, length, style);
            case "str" -> {
                String text = SharedStrings.unescaped(new String(value, 0, length));
                yield pool.of(text.toCharArray(), text.length(), RawCell.Kind.TEXT);
            }
            case "inlineStr" -> pool.of(value, length, RawCell.Kind.TEXT);
            case "b" -> length == 1 && value[0] == '1' ? TRUE : FALSE;
            case "e" -> pool.of(value, length, RawCell.Kind.ERROR);
            case "d" -> pool.of(value, length, RawCell.Kind.DAY);
            default -> numbers.of(value, length, style);
        };
    }

    private void merge(@Nullable String reference) {
        if (reference != null && merged.size() < MOST_MERGED) {
            CellAddress.range(reference).ifPresent(merged::add);
        }
    }
}
