package io.hengji.record;

import io.hengji.kernel.Digest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Typed rows, kept by column so that a million of them stay small: numbers, days and yes/no as one
 * {@code long} each, words shared when they repeat. Built with {@link #builder}; never changes.
 */
public final class Table {
    private final List<Column> columns;
    private final int size;
    private final long[][] numbers;
    private final String[][] words;
    private final BitSet[] blanks;

    private Table(Builder rows) {
        columns = rows.columns;
        size = rows.size;
        numbers = rows.numbers;
        words = rows.words;
        blanks = rows.blanks;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** Where the column of that name stands, or -1. */
    public int indexOf(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The value of a cell, null when it is blank. */
    public @Nullable Datum cell(int row, int column) {
        if (blanks[column].get(row)) {
            return null;
        }
        ColumnType type = columns.get(column).type();
        return switch (type) {
            case VARCHAR -> new Datum.Words(words[column][row]);
            case BOOLEAN -> new Datum.Yes(numbers[column][row] != 0);
            case INTEGER, BIGINT -> new Datum.Whole(numbers[column][row]);
            case DECIMAL_2, DECIMAL_6 ->
                    new Datum.Decimal(BigDecimal.valueOf(numbers[column][row], type.scale()));
            case DATE -> new Datum.Day(LocalDate.ofEpochDay(numbers[column][row]));
        };
    }

    /** The text of a cell, empty when it is blank. */
    public String text(int row, int column) {
        Datum datum = cell(row, column);
        return datum == null ? "" : datum.text();
    }

    public boolean isBlank(int row, int column) {
        return blanks[column].get(row);
    }

    /** How many cells of a column are blank. */
    public int blanks(int column) {
        return blanks[column].cardinality();
    }

    /** The same rows in the one order that does not depend on how an engine returned them. */
    public Table sorted() {
        String[] lines = lines();
        Integer[] order = new Integer[size];
        Arrays.setAll(order, row -> row);
        Arrays.sort(order, (a, b) -> lines[a].compareTo(lines[b]));
        Builder rows = builder(columns);
        for (Integer row : order) {
            for (int column = 0; column < columns.size(); column++) {
                rows.copy(this, row, column);
            }
            rows.end();
        }
        return rows.build();
    }

    /** Some of the rows, in the order given. */
    public Table rows(List<Integer> wanted) {
        Builder rows = builder(columns);
        for (int row : wanted) {
            for (int column = 0; column < columns.size(); column++) {
                rows.copy(this, row, column);
            }
            rows.end();
        }
        return rows.build();
    }

    /** The digest of names, types and all rows, in whatever order they stand. */
    public Digest digest() {
        String[] lines = lines();
        Arrays.sort(lines);
        StringBuilder all = new StringBuilder();
        columns.forEach(c -> all.append(c.name()).append(' ').append(c.type().sql()).append('\t'));
        for (String line : lines) {
            all.append('\n').append(line);
        }
        return Digest.of(all.toString());
    }

    private String[] lines() {
        String[] lines = new String[size];
        StringBuilder line = new StringBuilder();
        for (int row = 0; row < size; row++) {
            line.setLength(0);
            for (int column = 0; column < columns.size(); column++) {
                // A blank is told apart from an empty text; separators inside words are escaped.
                line.append(column == 0 ? "" : "\t");
                line.append(isBlank(row, column) ? "\\N" : escaped(text(row, column)));
            }
            lines[row] = line.toString();
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    public static Builder builder(List<Column> columns) {
        return new Builder(columns);
    }

    /** Collects rows cell by cell, left to right. */
    public static final class Builder {
        private static final int FIRST = 64;
        private static final int SHARED = 10_000;

        private final List<Column> columns;
        private final long[][] numbers;
        private final String[][] words;
        private final BitSet[] blanks;
        private final Map<String, String> shared = new HashMap<>();
        private int size;
        private int at;
        private int room = FIRST;

        private Builder(List<Column> columns) {
            this.columns = List.copyOf(columns);
            numbers = new long[columns.size()][];
            words = new String[columns.size()][];
            blanks = new BitSet[columns.size()];
            for (int column = 0; column < columns.size(); column++) {
                boolean text = columns.get(column).type() == ColumnType.VARCHAR;
                numbers[column] = new long[text ? 0 : FIRST];
                words[column] = new String[text ? FIRST : 0];
                blanks[column] = new BitSet();
            }
        }

        /** The next cell of the row: a value of the column's type, or null when it is blank. */
        public Builder add(@Nullable Datum datum) {
            switch (datum) {
                case null -> blanks[at].set(size);
                case Datum.Words(String value) ->
                        words[at][size] = shared.size() < SHARED ? share(value) : known(value);
                case Datum.Yes(boolean value) -> numbers[at][size] = value ? 1 : 0;
                case Datum.Whole(long value) -> numbers[at][size] = value;
                case Datum.Decimal(BigDecimal value) ->
                        numbers[at][size] =
                                value.setScale(columns.get(at).type().scale())
                                        .unscaledValue()
                                        .longValueExact();
                case Datum.Day(LocalDate value) -> numbers[at][size] = value.toEpochDay();
            }
            at++;
            return this;
        }

        public Builder end() {
            if (at != columns.size()) {
                throw new IllegalStateException(at + " cells for " + columns.size() + " columns");
            }
            at = 0;
            size++;
            if (size == room) {
                room = Math.multiplyExact(room, 2);
                for (int column = 0; column < columns.size(); column++) {
                    if (columns.get(column).type() == ColumnType.VARCHAR) {
                        words[column] = Arrays.copyOf(words[column], room);
                    } else {
                        numbers[column] = Arrays.copyOf(numbers[column], room);
                    }
                }
            }
            return this;
        }

        public Table build() {
            return new Table(this);
        }

        private void copy(Table from, int row, int column) {
            if (from.isBlank(row, column)) {
                blanks[at].set(size);
            } else if (columns.get(column).type() == ColumnType.VARCHAR) {
                words[at][size] = from.words[column][row];
            } else {
                numbers[at][size] = from.numbers[column][row];
            }
            at++;
        }

        private String share(String value) {
            String first = shared.putIfAbsent(value, value);
            return first == null ? value : first;
        }

        private String known(String value) {
            return shared.getOrDefault(value, value);
        }
    }

    /** The rows as lists of texts, for small tables and for messages. */
    public List<List<String>> texts(int most) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(size, most); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(text(row, column));
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }
}
