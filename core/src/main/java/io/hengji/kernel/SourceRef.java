package io.hengji.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found, exactly enough for a person to open it. Files are named relative to
 * the case or report.
 */
public sealed interface SourceRef {

    /** For messages: 预算.xlsx [项目支出!F17]. */
    String shown();

    /**
     * A cell of a table.
     *
     * @param sheet null for csv
     * @param row 1-based row of the file as a spreadsheet shows it
     * @param column the head of the column as written; null when the whole row is meant
     * @param text what stands there
     */
    record Cell(
            String file,
            @Nullable Digest sm3,
            @Nullable String sheet,
            int row,
            @Nullable String column,
            String text)
            implements SourceRef {
        @Override
        public String shown() {
            String where = (sheet == null ? "" : sheet + " ") + "第" + row + "行";
            return file + " [" + where + (column == null ? "" : " “" + column + "”列") + "]";
        }
    }

    /**
     * A run of text; {@code start} and {@code end} count Unicode code points in the decoded text,
     * end exclusive.
     */
    record Span(String file, @Nullable Digest sm3, int start, int end, String text)
            implements SourceRef {
        @Override
        public String shown() {
            return file + " [“" + text + "”]";
        }
    }

    /** A field of a form or of a settings file, by its path. */
    record Field(String form, String field) implements SourceRef {
        @Override
        public String shown() {
            return form + " [" + field + "]";
        }
    }

    /** One row of a snapshot. */
    record Row(String snapshot, String rowId) implements SourceRef {
        @Override
        public String shown() {
            return snapshot + " [" + rowId + "]";
        }
    }

    /** The rows that a query returned: their number, and the first of them. */
    record Rows(
            String snapshot,
            String query,
            long count,
            List<String> key,
            List<List<String>> shownRows)
            implements SourceRef {
        public Rows {
            key = List.copyOf(key);
            shownRows = shownRows.stream().map(List::copyOf).toList();
        }

        @Override
        public String shown() {
            return snapshot + " [" + query + "，" + count + "行]";
        }
    }

    /** A whole file. */
    record Whole(String file) implements SourceRef {
        @Override
        public String shown() {
            return file;
        }
    }
}
