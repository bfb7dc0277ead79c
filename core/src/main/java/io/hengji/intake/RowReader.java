package io.hengji.intake;

import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows below one head: each cell by the type of its column. */
final class RowReader {
    private final Head head;
    private final Origin origin;
    private final CellReader cells;
    private final FindingLog log;
    private final RowCells.Layout layout;
    private final Slot[] slots;

    /**
     * @param moneyUnit the unit of amounts when neither head nor table names one
     */
    RowReader(Head head, Origin origin, Unit moneyUnit, CellReader cells, FindingLog log) {
        this.head = head;
        this.origin = origin;
        this.cells = cells;
        this.log = log;
        this.layout = new RowCells.Layout(origin, head.columns());
        Map<String, Integer> indexes = new HashMap<>();
        head.columns()
                .forEach(column -> indexes.putIfAbsent(column.schema().name(), column.index()));
        this.slots =
                head.columns().stream()
                        .map(column ->
                                new Slot(
                                        column,
                                        column.schema().type() == ColumnType.MONEY
                                                ? column.unit()
                                                        .or(head::announced)
                                                        .or(() -> Optional.of(moneyUnit))
                                                : column.schema().unit(),
                                        column.schema().type() == ColumnType.MONEY
                                                ? Optional.empty()
                                                : column.schema().unitColumn().map(indexes::get)))
                        .toArray(Slot[]::new);
    }

    /** A column with what is the same in all its rows, and the values it met lately. */
    private static final class Slot {
        private static final int KEPT = 512;

        private final Head.Column column;
        private final ColumnType type;
        private final Optional<Unit> unit;
        private final @Nullable Integer unitColumn;

        /** Any words do, up to this length; 0 when there is more to know about them. */
        private final int plainLength;

        private final @Nullable RawCell[] met = new RawCell[KEPT];
        private final @Nullable CellValue[] meant = new CellValue[KEPT];

        Slot(Head.Column column, Optional<Unit> unit, Optional<Integer> unitColumn) {
            this.column = column;
            this.type = column.schema().type();
            this.unit = unit;
            this.unitColumn = unitColumn.orElse(null);
            boolean plain =
                    type == ColumnType.TEXT
                            || (type == ColumnType.CODE && column.schema().pattern().isEmpty());
            this.plainLength = plain ? column.schema().maxLength() : 0;
        }

        Optional<Unit> unit(RawRow raw) {
            return unitColumn == null
                    ? unit
                    : Unit.of(DeskText.plain(raw.text(unitColumn))).or(() -> unit);
        }
    }

    ReadRow data(Grid grid, RawRow raw, RowKind kind) {
        RawRow seen = raw;
        @Nullable CellValue[] values = new CellValue[layout.size()];
        Set<String> notUnderstood = Set.of();
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots[i];
            int index = slot.column.index();
            RawCell cell = grid.cell(raw, index, slot.type.repeatsWhenMerged());
            if (cell == null) {
                continue;
            }
            if (!cell.equals(raw.cell(index))) {
                seen = seen.with(index, cell);
            }
            values[i] = read(slot, cell, raw);
            if (values[i] == null && !cell.isBlank()) {
                notUnderstood = with(notUnderstood, slot);
            }
        }
        if (!origin.spreadsheet() && raw.endColumn() > head.lastColumn() + 1) {
            tooWide(raw);
        }
        return row(seen, values, kind, notUnderstood);
    }

    /** Of a total only its figures are read, and its words as they are. */
    ReadRow total(RawRow raw, RowKind kind) {
        @Nullable CellValue[] values = new CellValue[layout.size()];
        Set<String> notUnderstood = Set.of();
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots[i];
            RawCell cell = raw.cell(slot.column.index());
            if (cell == null || cell.isBlank()) {
                continue;
            }
            if (slot.column.schema().additive()) {
                values[i] = read(slot, cell, raw);
                if (values[i] == null) {
                    notUnderstood = with(notUnderstood, slot);
                }
            } else if (slot.type == ColumnType.TEXT || slot.type == ColumnType.CODE) {
                values[i] = new CellValue.Words(DeskText.strip(cell.text()));
            }
        }
        return row(raw, values, kind, notUnderstood);
    }

    private ReadRow row(
            RawRow raw, @Nullable CellValue[] values, RowKind kind, Set<String> notUnderstood) {
        CaseRow row = new CaseRow(origin.row(raw.number()), new RowCells(layout, raw, values));
        return new ReadRow(row, kind, notUnderstood);
    }

    private static Set<String> with(Set<String> names, Slot slot) {
        Set<String> more = new HashSet<>(names);
        more.add(slot.column.schema().name());
        return more;
    }

    /** What was read without a word needs not be read again where it stands again. */
    private @Nullable CellValue read(Slot slot, RawCell cell, RawRow raw) {
        if (cell.text().length() <= slot.plainLength && isPlain(slot.type, cell)) {
            return cell.words();
        }
        int at = mixed(cell.text().hashCode()) & (Slot.KEPT - 1);
        if (slot.unitColumn == null && cell.equals(slot.met[at])) {
            return slot.meant[at];
        }
        int said = log.size();
        CellValue value =
                cells.read(
                        slot.column.schema(),
                        cell,
                        new CellReader.Spot(origin, raw.number(), slot.column.text()),
                        slot.unit(raw));
        if (slot.unitColumn == null && value != null && log.size() == said) {
            slot.met[at] = cell;
            slot.meant[at] = value;
        }
        return value;
    }

    /** Words that need no second look, as nearly all do. */
    private static boolean isPlain(ColumnType type, RawCell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER ->
                    !cell.isBlank() && (type == ColumnType.TEXT || isAscii(cell.text()));
            case DAY, BOOLEAN, ERROR, UNCALCULATED -> false;
        };
    }

    /** Nothing wide, and no E of a number that lost its digits. */
    private static boolean isAscii(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= 0x80 || c == 'E' || c == 'e') {
                return false;
            }
        }
        return true;
    }

    private static int mixed(int hash) {
        return hash ^ (hash >>> 9) ^ (hash >>> 18);
    }

    private void tooWide(RawRow raw) {
        RawCell beyond = raw.firstFilled(head.lastColumn() + 1);
        if (beyond != null) {
            log.add(
                    IntakeCode.ROW_TOO_WIDE,
                    origin.cell(raw.number(), null, beyond.text()),
                    new Expectation("与表头一样多的格", DeskText.shown(beyond.text())),
                    "row",
                    Integer.toString(raw.number()),
                    "found",
                    DeskText.shown(beyond.text()));
        }
    }
}
