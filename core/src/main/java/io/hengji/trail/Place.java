package io.hengji.trail;

import io.hengji.kernel.SourceRef;

/** Where something was read, as part of a sentence: budget.csv 第3行“执行数”列. */
public final class Place {
    private Place() {}

    public static String of(SourceRef at) {
        return switch (at) {
            case SourceRef.Cell cell ->
                    cell.file()
                            + (cell.sheet() == null ? "" : " “" + cell.sheet() + "”表")
                            + " 第"
                            + cell.row()
                            + "行"
                            + (cell.column() == null ? "" : "“" + cell.column() + "”列");
            case SourceRef.Span span -> span.file() + " 的文字“" + span.text() + "”";
            case SourceRef.Field field -> field.form() + " 的 " + field.field();
            case SourceRef.Row row -> row.snapshot() + " 的记录 " + row.rowId();
            case SourceRef.Rows rows ->
                    rows.snapshot() + " 中“" + rows.query() + "”的 " + rows.count() + " 行记录";
            case SourceRef.Whole whole -> whole.file();
        };
    }
}
