package io.hengji.office.template;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.intake.CellValue;
import io.hengji.intake.ColumnSchema;
import io.hengji.intake.ColumnSchema.Need;
import io.hengji.intake.ColumnType;
import io.hengji.intake.TableSchema;
import io.hengji.kernel.Located;
import io.hengji.kernel.Unit;
import io.hengji.office.template.Look.Face;
import io.hengji.office.xlsx.NotesPart.CellNote;
import io.hengji.office.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheet of one table: what it is, its head, its rows if there are any. */
final class TableSheet {
    /** The row of the head; a title and the key to the colours stand above it. */
    static final int HEAD = 3;

    static final int FIRST = HEAD + 1;
    private static final int NARROWEST = 11;
    private static final int WIDEST_HEAD = 34;
    private static final int LONG_TEXT = 2000;

    /** Of a character of half width, in hundredths of the size of the letters. */
    private static final int HALF_WIDTH = 50;

    private static final int MOST_LINES = 20;

    private final TableSchema schema;
    private final CaseTable table;
    private final Unit moneyUnit;
    private final Rules rules;
    private final Sheet sheet;

    TableSheet(
            TableSchema schema, CaseTable table, Unit moneyUnit, ChoiceSheet choices, Look look) {
        this.schema = schema;
        this.table = table;
        this.moneyUnit = schema.moneyUnit().orElse(moneyUnit);
        this.rules = new Rules(schema, choices, lastRow());
        this.sheet = new Sheet(look);
    }

    List<CellNote> notes() {
        return sheet.notes();
    }

    private int lastRow() {
        return FIRST + table.rows().size() + table.totals().size() - 1;
    }

    byte[] write() {
        List<Sheet.Column> widths = new ArrayList<>();
        List<Unit> units = schema.columns().stream().map(this::unit).toList();
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            widths.add(new Sheet.Column(width(column, head(column, units.get(i))), face(column)));
        }
        boolean keyed = schema.key().contains(schema.columns().getFirst().name());
        sheet.begin(schema.expected() ? "FFF4B084" : "FF9BC2E6", HEAD, keyed ? 1 : 0, widths);
        sheet.row(1, 26)
                .words(1, 1, Face.TITLE, schema.chinese() + "（每行填" + schema.row() + "）")
                .end();
        sheet.row(2, 18).words(2, 1, Face.HINT, hint()).end();
        sheet.row(HEAD, 24);
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            sheet.words(HEAD, i + 1, headFace(column), head(column, units.get(i)));
            sheet.note(HEAD, i + 1, new HeadNote(schema, column).text());
        }
        sheet.end();
        int number = FIRST;
        Set<CaseRow> totals = new HashSet<>(table.totals());
        for (CaseRow row : inOrder()) {
            row(number++, row, totals.contains(row), units);
        }
        sheet.end();
        rules.write(sheet.xml());
        return sheet.finish(true);
    }

    private String hint() {
        return "橙色带*的必填，黄色的按情况填，蓝色的有则填；光标停在表头上有说明。"
                + (schema.suppliedBy().isEmpty() ? "" : "一般由" + schema.suppliedBy() + "提供。");
    }

    /** Totals among the rows, where they stood: what is above a 小计 belongs to it. */
    private List<CaseRow> inOrder() {
        List<CaseRow> rows = new ArrayList<>(table.rows());
        rows.addAll(table.totals());
        rows.sort(Comparator.comparingInt(row -> row.at().row()));
        return rows;
    }

    private void row(int number, CaseRow row, boolean total, List<Unit> units) {
        sheet.fitted(number, lines(row, units));
        boolean labelled =
                row.cells().values().stream()
                        .anyMatch(cell -> cell.value() instanceof CellValue.Words);
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            Located<CellValue> cell = row.cells().get(column.name());
            if (cell != null) {
                WrittenValue value = WrittenValue.of(cell.value(), units.get(i));
                sheet.value(number, i + 1, face(column), value);
            } else if (total && !labelled && i == 0) {
                sheet.words(number, 1, Face.WORDS, "合计");
            }
        }
        sheet.end();
    }

    /** How many lines the longest text of a row takes in its column. */
    private int lines(CaseRow row, List<Unit> units) {
        int lines = 1;
        for (int i = 0; i < schema.columns().size(); i++) {
            ColumnSchema column = schema.columns().get(i);
            Located<CellValue> cell = row.cells().get(column.name());
            if (cell != null && face(column) == Face.WORDS) {
                int room = (width(column, head(column, units.get(i))) - 1) * HALF_WIDTH;
                lines = Math.max(lines, TextMeasure.lines(row.text(column.name(), ""), room));
            }
        }
        return Math.min(MOST_LINES, lines);
    }

    /** The unit of a column of money: 元 where every amount is exact, else the usual one. */
    private Unit unit(ColumnSchema column) {
        if (column.type() != ColumnType.MONEY) {
            return moneyUnit;
        }
        List<CellValue.Amount> amounts =
                inOrder().stream()
                        .flatMap(row -> row.amount(column.name()).stream())
                        .map(Located::value)
                        .toList();
        boolean exact = !amounts.isEmpty() && amounts.stream().allMatch(a -> a.printed().isExact());
        return exact ? Unit.YUAN : moneyUnit.equals(Unit.YUAN) ? rounded(amounts) : moneyUnit;
    }

    /** A table in 元 whose amounts came in 万元 keeps 万元. */
    private static Unit rounded(List<CellValue.Amount> amounts) {
        boolean wan =
                !amounts.isEmpty()
                        && amounts.stream()
                                .allMatch(a -> WrittenValue.inUnit(a, Unit.WAN_YUAN).isPresent());
        return wan ? Unit.WAN_YUAN : Unit.YUAN;
    }

    static String head(ColumnSchema column, Unit money) {
        Optional<String> unit =
                switch (column.type()) {
                    case MONEY -> Optional.of(money.symbol());
                    case NUMBER -> column.unit().map(Unit::symbol);
                    case TEXT, CODE, UNIT, DAY, YEAR, YESNO, CHOICE, LIST -> Optional.empty();
                };
        return (column.need() == Need.REQUIRED ? "*" : "")
                + column.chinese()
                + unit.map(symbol -> "（" + symbol + "）").orElse("");
    }

    private static int width(ColumnSchema column, String head) {
        int shown = head.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum() + 3;
        int text =
                switch (column.type()) {
                    case TEXT -> column.maxLength() > LONG_TEXT ? 46 : 20;
                    case LIST -> 20;
                    case CODE, MONEY -> 14;
                    case NUMBER, UNIT, DAY, YEAR, YESNO, CHOICE -> NARROWEST;
                };
        return Math.max(text, Math.min(WIDEST_HEAD, shown));
    }

    private static Face headFace(ColumnSchema column) {
        return switch (column.need()) {
            case REQUIRED -> Face.HEAD_REQUIRED;
            case CONDITIONAL -> Face.HEAD_CONDITIONAL;
            case OPTIONAL -> Face.HEAD_OPTIONAL;
        };
    }

    private static Face face(ColumnSchema column) {
        return switch (column.type()) {
            case TEXT, LIST -> Face.WORDS;
            case CODE -> Face.CODE;
            case UNIT, YESNO, CHOICE, YEAR -> Face.CHOICE;
            case MONEY, NUMBER -> Face.NUMBER;
            case DAY -> Face.DAY;
        };
    }
}
