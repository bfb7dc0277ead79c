package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** The file and sheet a table comes from. */
record Origin(String file, @Nullable Digest sm3, @Nullable String sheet) {

    SourceRef.Cell cell(int row, @Nullable String column, String text) {
        return new SourceRef.Cell(file, sm3, sheet, row, column, text);
    }

    SourceRef.Cell row(int row) {
        return cell(row, null, "");
    }

    SourceRef whole() {
        return sheet == null ? new SourceRef.Whole(file) : new SourceRef.Field(file, sheet);
    }

    boolean spreadsheet() {
        return sheet != null;
    }

    String shown() {
        return sheet == null ? file : file + " “" + sheet + "”";
    }
}
