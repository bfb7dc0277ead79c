package io.hengji.office.xlsx;

import io.hengji.office.xlsx.CellStyle.Face;
import io.hengji.office.xlsx.NotesPart.CellNote;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet: the lines above, the table with its formulas, the lines below, and how it prints. */
final class SheetPart {
    /** As many digits as a spreadsheet can hold. */
    private static final MathContext DIGITS = new MathContext(17);

    private static final int LONGEST_TEXT = 32_767;

    private final SheetLayout layout;
    private final Form form;
    private final Addresses addresses;
    private final StyleSheet styles;
    private final SheetXml xml = new SheetXml();
    private final List<String> merged = new ArrayList<>();
    private final List<CellNote> notes = new ArrayList<>();

    SheetPart(SheetLayout layout, Addresses addresses, StyleSheet styles) {
        this.layout = layout;
        this.form = layout.form();
        this.addresses = addresses;
        this.styles = styles;
    }

    /** The notes, once the sheet has been written. */
    List<CellNote> notes() {
        return notes;
    }

    /** Whether any cell has a note: the sheet then refers to their drawing. */
    static boolean hasNotes(Form form) {
        return form.cells().stream()
                .anyMatch(cell ->
                        cell.content() instanceof Form.Number number && number.mark() != null);
    }

    byte[] write() {
        xml.open("worksheet", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.OFFICE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews");
        xml.empty("sheetView", "showGridLines", 0, "workbookViewId", 0).close();
        xml.empty("sheetFormatPr", "defaultRowHeight", 20, "customHeight", 1);
        xml.open("cols");
        for (int column = 1; column <= form.columns(); column++) {
            BigDecimal width = BigDecimal.valueOf(layout.width(column), 2);
            xml.empty("col", "min", column, "max", column, "width", width, "customWidth", 1);
        }
        xml.close().open("sheetData");
        int row = 1;
        for (SheetLayout.Line line : layout.above()) {
            line(row++, line);
        }
        table();
        row = layout.last(form.rows()) + 1;
        for (SheetLayout.Line line : layout.below()) {
            line(row++, line);
        }
        xml.close();
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", merged.size());
            merged.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.close();
        }
        page();
        return xml.close().bytes();
    }

    private void page() {
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty(
                "pageMargins",
                "left",
                "0.6",
                "right",
                "0.6",
                "top",
                "0.7",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.35");
        xml.empty(
                "pageSetup",
                "paperSize",
                9,
                "orientation",
                "landscape",
                "fitToWidth",
                1,
                "fitToHeight",
                layout.onePage() ? 1 : 0);
        xml.open("headerFooter").element("oddFooter", "&C第 &P 页　共 &N 页").close();
        if (hasNotes(form)) {
            xml.empty("legacyDrawing", "r:id", "rId1");
        }
    }

    /**
     * One text across the width; or the first left, the last right, what is between in the middle.
     */
    private void line(int row, SheetLayout.Line line) {
        xml.open("row", "r", row, "ht", line.height(), "customHeight", 1);
        int columns = form.columns();
        if (line.texts().size() == 1) {
            Align align = line.face() == Face.TITLE ? Align.CENTRE : Align.LEFT;
            piece(row, 1, columns, align, line.face(), line.texts().getFirst());
        } else {
            String middle = String.join("　", line.texts().subList(1, line.texts().size() - 1));
            int side = Math.max(1, columns / 3);
            piece(row, 1, side, Align.LEFT, line.face(), line.texts().getFirst());
            piece(row, side + 1, columns - 2 * side, Align.CENTRE, line.face(), middle);
            piece(row, columns - side + 1, side, Align.RIGHT, line.face(), line.texts().getLast());
        }
        xml.close();
    }

    private void piece(int row, int column, int span, Align align, Face face, String text) {
        if (span > 0) {
            words(row, column, CellStyle.text(face, align, false), text);
            merge(row, column, row, column + span - 1);
        }
    }

    private void table() {
        Form.@Nullable Cell[][] grid = new Form.@Nullable Cell[form.rows()][form.columns()];
        for (Form.Cell cell : form.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int i = 0; i < cell.columnSpan(); i++) {
                    grid[row - 1][cell.column() - 1 + i] = cell;
                }
            }
            merge(
                    layout.first(cell.row()),
                    cell.column(),
                    layout.last(cell.row() + cell.rowSpan() - 1),
                    cell.column() + cell.columnSpan() - 1);
        }
        for (int row = 1; row <= grid.length; row++) {
            for (int at = layout.first(row); at <= layout.last(row); at++) {
                xml.open("row", "r", at, "ht", layout.height(row), "customHeight", 1);
                for (int column = 1; column <= form.columns(); column++) {
                    cell(at, column, grid[row - 1][column - 1]);
                }
                xml.close();
            }
        }
    }

    /** The first position of a cell has its content; the others only complete its border. */
    private void cell(int row, int column, Form.@Nullable Cell cell) {
        if (cell == null) {
            empty(row, column, CellStyle.text(Face.CELL, Align.LEFT, true));
            return;
        }
        CellStyle style =
                CellStyle.text(cell.head() ? Face.HEAD : Face.CELL, cell.align(), true)
                        .atTop(layout.mayBreak(cell));
        if (row != layout.first(cell.row()) || column != cell.column()) {
            empty(row, column, style);
            return;
        }
        switch (cell.content()) {
            case Form.Words(String words) -> words(row, column, style, words);
            case Form.Blank ignored -> empty(row, column, style);
            case Form.Dash ignored -> words(row, column, style, "—");
            case Form.Number number -> {
                String format = NumberFormat.of(number, layout.marks().sign(number));
                number(row, column, style.shown(format), number);
            }
            case Form.Live live -> {
                String format = NumberFormat.of(live.decimals(), live.percent());
                live(row, column, style.shown(format), live);
            }
        }
    }

    private void empty(int row, int column, CellStyle style) {
        xml.empty("c", "r", Addresses.column(column) + row, "s", styles.index(style));
    }

    /** Words are written as text whatever they look like: none becomes a formula. */
    private void words(int row, int column, CellStyle style, String text) {
        if (text.isEmpty()) {
            empty(row, column, style);
            return;
        }
        boolean likeFormula = "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        CellStyle own = style.literal(likeFormula);
        String cut =
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
        xml.open(
                "c", "r", Addresses.column(column) + row, "s", styles.index(own), "t", "inlineStr");
        xml.open("is").words(cut).close().close();
    }

    private void number(int row, int column, CellStyle style, Form.Number number) {
        xml.open("c", "r", Addresses.column(column) + row, "s", styles.index(style));
        xml.element("v", digits(number.value())).close();
        if (number.mark() != null) {
            notes.add(new CellNote(row, column, number.mark()));
        }
    }

    private void live(int row, int column, CellStyle style, Form.Live live) {
        String address = Addresses.column(column) + row;
        BigDecimal value = live.value();
        int index = styles.index(style);
        if (value == null) {
            xml.open("c", "r", address, "s", index, "t", "str");
        } else {
            xml.open("c", "r", address, "s", index);
        }
        xml.element("f", LiveFormula.of(live, form.key(), addresses));
        xml.element("v", value == null ? "" : digits(value)).close();
    }

    private void merge(int row, int column, int lastRow, int lastColumn) {
        if (row != lastRow || column != lastColumn) {
            merged.add(
                    Addresses.column(column) + row + ":" + Addresses.column(lastColumn) + lastRow);
        }
    }

    private static String digits(BigDecimal value) {
        return value.round(DIGITS).toPlainString();
    }
}
