package io.hengji.evidence;

import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Column;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows that a manifest describes; one use. */
final class DatasetReader {
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "总 计", "合 计", "小 计");
    private static final int LISTED = 20;

    private final String file;
    private final Digest digest;
    private final Manifest manifest;
    private final List<Finding> findings;
    private final int[] unusable;
    private final Map<String, Integer> rowIds = new HashMap<>();
    private boolean rowsLost;
    private boolean rowIdsFaulty;

    DatasetReader(String file, byte[] bytes, Manifest manifest, List<Finding> findings) {
        this.file = file;
        this.digest = Digest.of(bytes);
        this.manifest = manifest;
        this.findings = new ArrayList<>(findings);
        unusable = new int[manifest.fields().size()];
    }

    EvidenceTable read(String name, String text) {
        CsvText csv = new CsvText(text);
        int headLine = csv.line();
        List<String> head = csv.next();
        int[] at = positions(head == null ? List.of() : head, headLine);
        List<Column> columns =
                manifest.fields().stream().map(f -> new Column(f.name(), f.type())).toList();
        Table.Builder rows = Table.builder(columns);
        int line = csv.line();
        for (List<String> cells = csv.next(); cells != null; cells = csv.next()) {
            row(rows, cells, line, at, head == null ? 0 : head.size());
            line = csv.line();
        }
        Table table = rows.build();
        for (int column = 0; column < unusable.length; column++) {
            if (unusable[column] > LISTED) {
                Map<String, String> args =
                        Map.of(
                                "column", manifest.fields().get(column).shown(),
                                "count", Integer.toString(unusable[column] - LISTED));
                add(EvidenceCode.MORE_CELLS_UNUSABLE, new SourceRef.Whole(file), args);
            }
        }
        if (table.size() == 0) {
            add(EvidenceCode.DATASET_EMPTY, new SourceRef.Whole(file), Map.of("file", file));
        }
        boolean incomplete = rowsLost || Arrays.stream(unusable).anyMatch(count -> count > 0);
        List<String> missing =
                new Provenance(manifest, file, rowIdsFaulty, incomplete)
                        .missing(table, findings::add);
        return new EvidenceTable(new Dataset("evidence." + name, table, digest), missing, findings);
    }

    private int[] positions(List<String> head, int line) {
        int[] at = new int[manifest.fields().size()];
        Set<Integer> used = new HashSet<>();
        for (int field = 0; field < at.length; field++) {
            Manifest.Field wanted = manifest.fields().get(field);
            at[field] = -1;
            for (int cell = 0; cell < head.size(); cell++) {
                String text = head.get(cell).strip();
                if (text.equals(wanted.name())
                        || wanted.chinese().filter(text::equals).isPresent()) {
                    if (at[field] >= 0) {
                        Map<String, String> args = Map.of("column", text);
                        add(EvidenceCode.COLUMN_REPEATED, cell(line, text, text), args);
                    } else {
                        at[field] = cell;
                    }
                    used.add(cell);
                }
            }
            if (at[field] < 0) {
                rowsLost = true;
                Map<String, String> args = Map.of("column", wanted.shown());
                add(EvidenceCode.COLUMN_MISSING, cell(line, null, ""), args);
            }
        }
        for (int cell = 0; cell < head.size(); cell++) {
            String text = head.get(cell).strip();
            if (!used.contains(cell) && !text.isEmpty()) {
                Map<String, String> args = Map.of("column", text);
                add(EvidenceCode.COLUMN_UNLISTED, cell(line, text, text), args);
            }
        }
        return at;
    }

    private void row(Table.Builder rows, List<String> cells, int line, int[] at, int width) {
        String first = "";
        for (String cell : cells) {
            if (first.isEmpty()) {
                first = cell.strip();
            }
        }
        if (first.isEmpty()) {
            return;
        }
        if (TOTALS.contains(first)) {
            add(EvidenceCode.TOTAL_ROW, cell(line, null, first), Map.of("found", first));
            return;
        }
        if (cells.size() != width) {
            rowsLost = true;
            Map<String, String> args =
                    Map.of(
                            "found", Integer.toString(cells.size()),
                            "expected", Integer.toString(width));
            add(EvidenceCode.ROW_UNEVEN, cell(line, null, first), args);
            return;
        }
        StringBuilder rowId = new StringBuilder();
        for (int field = 0; field < at.length; field++) {
            String text = at[field] < 0 ? "" : cells.get(at[field]);
            Manifest.Field column = manifest.fields().get(field);
            boolean blank = column.type().isBlank(text);
            Optional<Datum> datum = blank ? Optional.empty() : column.type().read(text);
            if (!blank && datum.isEmpty()) {
                unusable(field, line, text);
            }
            rows.add(datum.orElse(null));
            if (manifest.rowId().contains(column.name())) {
                rowId(rowId, column, datum, line);
            }
        }
        rows.end();
        if (!rowId.isEmpty()) {
            unique(rowId.toString(), line);
        }
    }

    private void rowId(
            StringBuilder rowId, Manifest.Field column, Optional<Datum> datum, int line) {
        if (datum.isEmpty()) {
            rowIdsFaulty = true;
            Map<String, String> args = Map.of("column", column.shown());
            add(EvidenceCode.ROW_ID_BLANK, cell(line, column.shown(), ""), args);
        }
        rowId.append(rowId.isEmpty() ? "" : "/").append(datum.map(Datum::text).orElse("—"));
    }

    private void unique(String rowId, int line) {
        Integer first = rowIds.putIfAbsent(rowId, line);
        if (first != null) {
            rowIdsFaulty = true;
            Map<String, String> args = Map.of("rowId", rowId, "first", Integer.toString(first));
            String column = manifest.rowId().getFirst();
            String shown = manifest.field(column).map(Manifest.Field::shown).orElse(column);
            add(EvidenceCode.ROW_ID_REPEATED, cell(line, shown, rowId), args);
        }
    }

    private void unusable(int field, int line, String text) {
        unusable[field]++;
        if (unusable[field] <= LISTED) {
            Manifest.Field column = manifest.fields().get(field);
            Map<String, String> args =
                    Map.of(
                            "column", column.shown(),
                            "expected", column.type().chinese(),
                            "found", text.strip());
            findings.add(
                    Finding.of(
                                    EvidenceCode.CELL_UNUSABLE,
                                    cell(line, column.shown(), text.strip()),
                                    args)
                            .expecting(column.type().chinese(), text.strip()));
        }
    }

    private SourceRef.Cell cell(int line, @Nullable String column, String text) {
        return new SourceRef.Cell(file, digest, null, line, column, text);
    }

    private void add(FindingCode code, SourceRef at, Map<String, String> args) {
        findings.add(Finding.of(code, at, args));
    }
}
