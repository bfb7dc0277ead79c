package io.hengji.intake;

import io.hengji.intake.ColumnSchema.Need;
import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one sheet as one table: head, rows, control totals. */
final class TableReader {
    private final TableSchema schema;
    private final HeadFinder finder;
    private final Unit moneyUnit;
    private final Limits limits;
    private final FindingLog log;
    private final CellReader cells;

    /**
     * @param moneyUnit the unit of amounts when neither head nor table names one
     */
    TableReader(
            TableCatalogue catalogue,
            TableSchema schema,
            Unit moneyUnit,
            Limits limits,
            FindingLog log) {
        this.schema = schema;
        this.finder = new HeadFinder(catalogue, schema);
        this.moneyUnit = schema.moneyUnit().orElse(moneyUnit);
        this.limits = limits;
        this.log = log;
        this.cells = new CellReader(log, limits);
    }

    /** The table, or empty (with findings) when its head was not found. */
    Optional<CaseTable> read(RawSheet sheet, Origin origin) {
        Grid grid = new Grid(sheet);
        if (sheet.rows().isEmpty()) {
            log.add(IntakeCode.TABLE_EMPTY, origin.whole(), "table", schema.chinese());
            return Optional.empty();
        }
        return finder.find(grid, origin, log)
                .map(head -> table(grid, checked(head, origin), origin));
    }

    private CaseTable table(Grid grid, Head head, Origin origin) {
        List<ReadRow> rows = new ArrayList<>();
        RowNotices notices = new RowNotices(origin, log);
        RowKind.Teller kinds = new RowKind.Teller(schema, head);
        RowReader columns = new RowReader(head, origin, moneyUnit, cells, log);
        for (RawRow raw : grid.rows()) {
            if (raw.number() < head.dataFrom() || raw.isBlank() || finder.repeatsHead(head, raw)) {
                continue;
            }
            if (rows.size() >= limits.maxRows()) {
                notices.tooMany(raw, schema.chinese(), limits.maxRows());
                break;
            }
            notices.see(raw);
            RowKind kind = kinds.of(raw);
            switch (kind) {
                case RowKind.Data _ -> rows.add(columns.data(grid, raw, kind));
                case RowKind.Total _ -> rows.add(columns.total(raw, kind));
                case RowKind.Foot(String text) -> notices.foot(raw, text);
                case RowKind.ColumnNumbers _ -> {}
            }
        }
        notices.tellHidden();
        List<ReadRow> data =
                rows.stream().filter(row -> row.kind() instanceof RowKind.Data).toList();
        if (data.isEmpty()) {
            log.add(IntakeCode.TABLE_EMPTY, origin.whole(), "table", schema.chinese());
        }
        new RowChecks(schema, log).check(data, head, origin);
        if (data.size() < rows.size()) {
            for (Head.Column column : head.columns()) {
                if (column.schema().additive()) {
                    new ControlTotals(rows, column, unitOf(head, column), log).check();
                }
            }
        }
        return new CaseTable(
                schema.name(),
                data.stream().map(ReadRow::row).toList(),
                rows.stream()
                        .filter(row -> row.kind() instanceof RowKind.Total)
                        .map(ReadRow::row)
                        .toList());
    }

    /** Columns whose head names a unit they cannot have are not read. */
    private Head checked(Head head, Origin origin) {
        List<Head.Column> usable = new ArrayList<>();
        for (Head.Column column : head.columns()) {
            Optional<Unit> unit = column.unit();
            boolean wrong =
                    switch (column.schema().type()) {
                        case MONEY -> unit.isPresent() && unit.get().dimension() != Dimension.MONEY;
                        case NUMBER ->
                                unit.isPresent()
                                        && column.schema().unit().isPresent()
                                        && !unit.equals(column.schema().unit());
                        case TEXT, CODE, UNIT, DAY, YEAR, YESNO, CHOICE, LIST -> false;
                    };
            if (wrong) {
                String found = unit.map(Unit::symbol).orElse("");
                String kind = column.schema().type().chinese();
                log.add(
                        IntakeCode.HEAD_UNIT_WRONG,
                        origin.cell(head.row(), column.text(), ""),
                        new Expectation(
                                column.schema().unit().map(Unit::symbol).orElse("元、万元等"), found),
                        "column",
                        column.text(),
                        "unit",
                        found,
                        "kind",
                        kind);
            } else {
                usable.add(column);
            }
        }
        for (ColumnSchema column : schema.columns()) {
            if (column.need() == Need.REQUIRED && head.column(column.name()).isEmpty()) {
                log.add(
                        IntakeCode.COLUMN_MISSING,
                        origin.row(head.row()),
                        new Expectation("“" + column.chinese() + "”列", "没有"),
                        "table",
                        schema.chinese(),
                        "column",
                        column.chinese());
            }
        }
        return new Head(head.row(), head.dataFrom(), head.lastColumn(), usable, head.announced());
    }

    private Unit unitOf(Head head, Head.Column column) {
        return column.unit().or(head::announced).orElse(moneyUnit);
    }
}
