package io.hengji.evidence;

import io.hengji.intake.DataSheet;
import io.hengji.intake.DataTable;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.RawCell;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
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

/** Reads the rows that a manifest describes; one use. */
final class DatasetReader {
    private static final int LISTED = 20;

    private final DataSheet sheet;
    private final Manifest manifest;
    private final List<Finding> findings;
    private final int[] unusable;
    private final Map<String, Integer> rowIds = new HashMap<>();
    private boolean lost;
    private boolean rowIdsFaulty;

    DatasetReader(DataSheet sheet, Manifest manifest, List<Finding> findings) {
        this.sheet = sheet;
        this.manifest = manifest;
        this.findings = new ArrayList<>(findings);
        unusable = new int[manifest.fields().size()];
    }

    /**
     * Reads the rows.
     *
     * @param noticed findings from the reading of its file; an error among them is a loss
     */
    EvidenceTable read(String name, List<Finding> noticed) {
        List<String> heads =
                manifest.fields().stream().flatMap(field -> field.heads().stream()).toList();
        DataTable cells = sheet.under(heads);
        notice(noticed);
        notice(cells.findings());
        int[] at = positions(cells);
        Set<Integer> identity = new HashSet<>();
        for (int field = 0; field < at.length; field++) {
            if (at[field] >= 0 && manifest.rowId().contains(manifest.fields().get(field).name())) {
                identity.add(at[field]);
            }
        }
        List<Column> columns =
                manifest.fields().stream().map(f -> new Column(f.name(), f.type())).toList();
        Table.Builder rows = Table.builder(columns);
        for (DataTable.Row row : cells.rows()) {
            if (row.isTotal(identity)) {
                String found = row.first();
                add(
                        EvidenceCode.TOTAL_ROW,
                        sheet.cell(row.number(), null, found),
                        Map.of("found", found));
            } else if (!sheet.spreadsheet() && row.width() != cells.width()) {
                uneven(row, cells.width());
            } else {
                row(rows, row, at);
            }
        }
        Table table = rows.build();
        for (int column = 0; column < unusable.length; column++) {
            if (unusable[column] > LISTED) {
                Map<String, String> args =
                        Map.of(
                                "column", manifest.fields().get(column).shown(),
                                "count", Integer.toString(unusable[column] - LISTED));
                add(EvidenceCode.MORE_CELLS_UNUSABLE, sheet.whole(), args);
            }
        }
        if (table.size() == 0) {
            add(EvidenceCode.DATASET_EMPTY, sheet.whole(), Map.of("file", sheet.shown()));
        }
        boolean incomplete = lost || Arrays.stream(unusable).anyMatch(count -> count > 0);
        List<String> missing =
                new Provenance(manifest, sheet.whole(), rowIdsFaulty, incomplete)
                        .missing(table, findings::add);
        return new EvidenceTable(
                new Dataset("evidence." + name, table, sheet.digest()), missing, findings);
    }

    private void notice(List<Finding> more) {
        findings.addAll(more);
        lost |= more.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    private int[] positions(DataTable cells) {
        int[] at = new int[manifest.fields().size()];
        Set<Integer> used = new HashSet<>();
        int line = cells.headRow();
        for (int field = 0; field < at.length; field++) {
            Manifest.Field wanted = manifest.fields().get(field);
            List<Integer> found = cells.columns(wanted.heads());
            used.addAll(found);
            at[field] = found.isEmpty() ? -1 : found.getFirst();
            if (found.isEmpty()) {
                lost = true;
                Map<String, String> args = Map.of("column", wanted.shown());
                add(EvidenceCode.COLUMN_MISSING, sheet.cell(line, null, ""), args);
            }
            for (int again : found.stream().skip(1).toList()) {
                head(EvidenceCode.COLUMN_REPEATED, line, cells.heads().getOrDefault(again, ""));
            }
        }
        cells.heads()
                .forEach((column, text) -> {
                    if (!used.contains(column)) {
                        head(EvidenceCode.COLUMN_UNLISTED, line, text);
                    }
                });
        return at;
    }

    private void head(EvidenceCode code, int line, String text) {
        add(code, sheet.cell(line, text, text), Map.of("column", text));
    }

    private void uneven(DataTable.Row row, int width) {
        lost = true;
        Map<String, String> args =
                Map.of(
                        "found", Integer.toString(row.width()),
                        "expected", Integer.toString(width));
        add(EvidenceCode.ROW_UNEVEN, sheet.cell(row.number(), null, row.first()), args);
    }

    private void row(Table.Builder rows, DataTable.Row row, int[] at) {
        StringBuilder rowId = new StringBuilder();
        for (int field = 0; field < at.length; field++) {
            Manifest.Field column = manifest.fields().get(field);
            // An amount in merged cells is there once, words and days are said of every row.
            RawCell cell = at[field] < 0 ? null : row.cell(at[field], !column.type().isNumber());
            Optional<Datum> datum =
                    cell == null ? Optional.empty() : datum(field, row.number(), cell);
            rows.add(datum.orElse(null));
            if (manifest.rowId().contains(column.name())) {
                rowId(rowId, column, datum, row.number());
            }
        }
        rows.end();
        if (!rowId.isEmpty()) {
            unique(rowId.toString(), row.number());
        }
    }

    /** Empty for a blank cell, and with a finding for one that was not understood. */
    private Optional<Datum> datum(int field, int line, RawCell cell) {
        ColumnType type = manifest.fields().get(field).type();
        FindingCode fault =
                switch (cell.kind()) {
                    case ERROR -> IntakeCode.ERROR_CELL;
                    case UNCALCULATED -> IntakeCode.UNCALCULATED;
                    case TEXT, NUMBER, DAY, BOOLEAN ->
                            cell.lostDigits() ? IntakeCode.DIGITS_LOST : EvidenceCode.CELL_UNUSABLE;
                };
        if (fault == EvidenceCode.CELL_UNUSABLE) {
            if (type.isBlank(cell.text())) {
                return Optional.empty();
            }
            Optional<Datum> datum = type.read(cell.text());
            if (datum.isPresent()) {
                return datum;
            }
        }
        unusable(field, line, cell.text(), fault);
        return Optional.empty();
    }

    private void rowId(
            StringBuilder rowId, Manifest.Field column, Optional<Datum> datum, int line) {
        if (datum.isEmpty()) {
            rowIdsFaulty = true;
            Map<String, String> args = Map.of("column", column.shown());
            add(EvidenceCode.ROW_ID_BLANK, sheet.cell(line, column.shown(), ""), args);
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
            add(EvidenceCode.ROW_ID_REPEATED, sheet.cell(line, shown, rowId), args);
        }
    }

    private void unusable(int field, int line, String found, FindingCode code) {
        unusable[field]++;
        if (unusable[field] <= LISTED) {
            Manifest.Field column = manifest.fields().get(field);
            String expected = column.type().chinese();
            String text = found.strip();
            Map<String, String> args =
                    Map.of("column", column.shown(), "expected", expected, "found", text);
            findings.add(
                    Finding.of(code, sheet.cell(line, column.shown(), text), args)
                            .expecting(expected, text));
        }
    }

    private void add(FindingCode code, SourceRef at, Map<String, String> args) {
        findings.add(Finding.of(code, at, args));
    }
}
