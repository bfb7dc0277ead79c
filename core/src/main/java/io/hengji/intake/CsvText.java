package io.hengji.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Records of a csv (RFC 4180, and what spreadsheets make of it). Every record is one row, numbered
 * as a spreadsheet shows it: a line break inside quotes does not count, a blank line does.
 *
 * @param openQuoteRow the row with a quote that never closes; it was read as a character
 * @param columnsCut whether there were more columns than the limit
 */
record CsvText(List<RawRow> rows, OptionalInt openQuoteRow, boolean columnsCut) {
    CsvText {
        rows = List.copyOf(rows);
    }

    static CsvText parse(String text, char separator, int maxRows, int maxColumns) {
        return new Parser(text, separator, maxRows, maxColumns).parse();
    }

    private static final class Parser {
        private static final int FEW_COLUMNS = 64;

        private final String text;
        private final char separator;
        private final int maxRows;
        private final int maxColumns;
        private final List<RawRow> rows = new ArrayList<>();

        /** The record being read; what it has lies between first and last, inclusive. */
        private @Nullable RawCell[] cells = new RawCell[FEW_COLUMNS];

        private int first;
        private int last = -1;
        private int position;
        private int column;
        private int row = 1;
        private OptionalInt openQuoteRow = OptionalInt.empty();
        private boolean columnsCut;

        Parser(String text, char separator, int maxRows, int maxColumns) {
            this.text = text;
            this.separator = separator;
            this.maxRows = maxRows;
            this.maxColumns = maxColumns;
        }

        CsvText parse() {
            while (position < text.length() && rows.size() < maxRows) {
                cell(field());
                if (position < text.length() && text.charAt(position) == separator) {
                    position++;
                    column++;
                    if (position == text.length()) {
                        endRow();
                    }
                } else {
                    endRow();
                    lineBreak();
                }
            }
            return new CsvText(rows, openQuoteRow, columnsCut);
        }

        private void cell(String value) {
            if (value.isEmpty()) {
                return;
            }
            if (column >= maxColumns) {
                columnsCut = true;
            } else {
                if (column >= cells.length) {
                    cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
                }
                first = last < 0 ? column : first;
                last = column;
                cells[column] = RawCell.text(value);
            }
        }

        private void endRow() {
            if (last >= 0) {
                // Up to the last field, also where it is blank: a row that is short can be told.
                int end = Math.min(column + 1, maxColumns);
                rows.add(RawRow.of(row, false, first, Arrays.copyOfRange(cells, first, end)));
                Arrays.fill(cells, first, last + 1, null);
                last = -1;
            }
            row++;
            column = 0;
        }

        private void lineBreak() {
            if (position < text.length() && text.charAt(position) == '\r') {
                position++;
            }
            if (position < text.length() && text.charAt(position) == '\n') {
                position++;
            }
        }

        private String field() {
            if (position < text.length() && text.charAt(position) == '"') {
                return quoted();
            }
            return plain(position);
        }

        private String plain(int from) {
            while (position < text.length() && !endsField(text.charAt(position))) {
                position++;
            }
            return text.substring(from, position);
        }

        private String quoted() {
            int open = position;
            StringBuilder value = new StringBuilder();
            int from = open + 1;
            while (true) {
                int quote = text.indexOf('"', from);
                if (quote < 0) {
                    // No quote follows anywhere: this can happen once in a file.
                    openQuoteRow = OptionalInt.of(row);
                    position = open;
                    return plain(open);
                }
                value.append(text, from, quote);
                if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                    value.append('"');
                    from = quote + 2;
                } else {
                    position = quote + 1;
                    return value.append(plain(position)).toString();
                }
            }
        }

        private boolean endsField(char c) {
            return c == separator || c == '\n' || c == '\r';
        }
    }
}
