package io.hengji.office.workbook;

import io.hengji.intake.Limits;
import io.hengji.intake.MergedRange;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet part: its rows with content, its merged cells. */
final class SheetParser {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;
    private static final int MOST_MERGED = 20_000;

    /** Title rows, feet and one row too many, so that the row limit is noticed by who counts. */
    private static final int ROWS_BEYOND = 100;

    private final SharedStrings strings;
    private final NumberText numbers;
    private final Limits limits;

    private final List<RawRow> rows = new ArrayList<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private boolean columnsCut;

    private SortedMap<Integer, RawCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private boolean rowHidden;

    private String type = "n";
    private int style;
    private Optional<String> formula = Optional.empty();
    private Optional<String> stored = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private boolean inReading;

    SheetParser(SharedStrings strings, NumberText numbers, Limits limits) {
        this.strings = strings;
        this.numbers = numbers;
        this.limits = limits;
    }

    RawSheet parse(String name, boolean hidden, InputStream part) throws IOException {
        try (Xml xml = new Xml(part)) {
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                switch (event) {
                    case START -> start(xml);
                    case END -> end(xml.name());
                    case TEXT -> text.append(xml.text());
                    case FINISH -> {}
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

    private void start(Xml xml) {
        switch (xml.name()) {
            case "row" -> {
                row = number(xml, "r", row + 1);
                rowHidden = xml.flag("hidden");
                column = -1;
            }
            case "c" -> {
                column = xml.attribute("r").flatMap(SheetParser::column).orElse(column + 1);
                type = xml.attribute("t").orElse("n");
                style = number(xml, "s", 0);
                formula = Optional.empty();
                stored = Optional.empty();
                text.setLength(0);
            }
            case "is" -> inline.setLength(0);
            case "f", "v", "t" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "mergeCell" -> xml.attribute("ref").ifPresent(this::merge);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "f" -> formula = Optional.of(text.toString());
            case "v" -> stored = Optional.of(text.toString());
            case "t" -> inline.append(inReading ? "" : text);
            case "rPh" -> inReading = false;
            case "is" -> stored = Optional.of(SharedStrings.unescaped(inline.toString()));
            case "c" -> cell().filter(cell -> !cell.text().isEmpty()).ifPresent(this::put);
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new RawRow(row, rowHidden, cells));
                    cells = new TreeMap<>();
                }
            }
            default -> {}
        }
    }

    private void put(RawCell cell) {
        if (column >= limits.maxColumns()) {
            columnsCut = true;
        } else {
            cells.put(column, cell);
        }
    }

    private Optional<RawCell> cell() {
        boolean calculated = stored.filter(value -> !value.isEmpty()).isPresent();
        if (formula.isPresent() && !calculated && !type.equals("str")) {
            return Optional.of(new RawCell("=" + formula.get(), RawCell.Kind.UNCALCULATED));
        }
        return stored.map(value ->
                switch (type) {
                    case "s" -> RawCell.text(strings.at(value).orElse(""));
                    case "str" -> RawCell.text(SharedStrings.unescaped(value));
                    case "inlineStr" -> RawCell.text(value);
                    case "b" ->
                            new RawCell(value.equals("1") ? "TRUE" : "FALSE", RawCell.Kind.BOOLEAN);
                    case "e" -> new RawCell(value, RawCell.Kind.ERROR);
                    case "d" -> new RawCell(value, RawCell.Kind.DAY);
                    default -> value.isEmpty() ? RawCell.text("") : numbers.of(value, style);
                });
    }

    private void merge(String reference) {
        String[] corners = reference.split(":", -1);
        if (corners.length != 2 || merged.size() >= MOST_MERGED) {
            return;
        }
        Matcher first = REFERENCE.matcher(corners[0]);
        Matcher last = REFERENCE.matcher(corners[1]);
        if (first.matches() && last.matches()) {
            merged.add(
                    new MergedRange(
                            Integer.parseInt(first.group(2)),
                            Integer.parseInt(last.group(2)),
                            index(first.group(1)),
                            index(last.group(1))));
        }
    }

    private static Optional<Integer> column(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        return parts.matches() ? Optional.of(index(parts.group(1))) : Optional.empty();
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return index - 1;
    }

    private static int number(Xml xml, String attribute, int otherwise) {
        try {
            return xml.attribute(attribute).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
