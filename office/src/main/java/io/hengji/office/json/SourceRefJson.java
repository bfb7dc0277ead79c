package io.hengji.office.json;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Op;
import io.hengji.trail.RowSet.RowRef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The one shape of a place, wherever {@code at} or {@code ref} stands. */
final class SourceRefJson {
    private SourceRefJson() {}

    static void write(JsonDocument json, SourceRef at) {
        switch (at) {
            case SourceRef.Cell cell -> {
                json.text("kind", "cell");
                json.text("file", cell.file());
                json.text("sm3", hex(cell.sm3()));
                json.text("sheet", cell.sheet());
                json.whole("row", cell.row());
                json.text("column", cell.column());
                json.text("text", cell.text());
            }
            case SourceRef.Span span -> {
                json.text("kind", "span");
                json.text("file", span.file());
                json.text("sm3", hex(span.sm3()));
                json.whole("start", span.start());
                json.whole("end", span.end());
                json.text("text", span.text());
            }
            case SourceRef.Field field -> {
                json.text("kind", "field");
                json.text("form", field.form());
                json.text("field", field.field());
            }
            case SourceRef.Row(String snapshot, String rowId) ->
                    rows(json, snapshot, null, 1, List.of("row"), List.of(List.of(rowId)));
            case SourceRef.Rows rows ->
                    rows(
                            json,
                            rows.snapshot(),
                            rows.query(),
                            rows.count(),
                            rows.key(),
                            rows.shownRows());
            case SourceRef.Whole whole -> {
                json.text("kind", "file");
                json.text("file", whole.file());
            }
        }
    }

    /** The rows behind a query: the row's id first, then its key columns, then the other cells. */
    static void write(JsonDocument json, Op.Query query) {
        List<RowRef> shown = query.rows().shown();
        List<String> columns = new ArrayList<>(query.rows().key());
        TreeSet<String> others = new TreeSet<>();
        shown.forEach(row -> others.addAll(row.cells().keySet()));
        columns.forEach(others::remove);
        columns.addAll(others);
        List<String> heads = new ArrayList<>(List.of("row"));
        heads.addAll(columns);
        List<List<String>> table = new ArrayList<>();
        for (RowRef row : shown) {
            List<String> cells = new ArrayList<>(List.of(row.rowId()));
            columns.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
            table.add(cells);
        }
        rows(json, String.join(";", query.over()), query.sql(), query.rows().count(), heads, table);
    }

    private static void rows(
            JsonDocument json,
            String snapshot,
            @Nullable String query,
            long count,
            List<String> key,
            List<List<String>> shown) {
        json.text("kind", "rows");
        json.text("snapshot", snapshot);
        json.text("query", query);
        json.whole("count", count);
        json.texts("key", key);
        json.table("shown", shown);
    }

    private static @Nullable String hex(@Nullable Digest digest) {
        return digest == null ? null : digest.hex();
    }
}
