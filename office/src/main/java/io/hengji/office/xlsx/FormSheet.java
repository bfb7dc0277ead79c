package io.hengji.office.xlsx;

import io.hengji.kernel.Decimals;
import io.hengji.office.ooxml.Markup;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import io.hengji.trail.Notation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One form as one sheet: title and lines above, the table, lines below. */
final class FormSheet {
    private static final BigDecimal COLUMN_UNIT = new BigDecimal("1.1");
    private static final String TITLE_HEIGHT = "30";
    private static final String LINE_HEIGHT = "20";

    private final Form form;
    private final StyleTable styles;
    private final Map<String, SheetPlace> places;
    private final List<String> merges = new ArrayList<>();
    private final List<CellNotes.Note> notes = new ArrayList<>();
    private int row;

    /**
     * Prepares one form.
     *
     * @param places where every form of the workbook stands, for formulas across sheets
     */
    FormSheet(Form form, StyleTable styles, Map<String, SheetPlace> places) {
        this.form = form;
        this.styles = styles;
        this.places = places;
    }

    /** Marks such as 自评填报, known once the part was written. */
    List<CellNotes.Note> notes() {
        return List.copyOf(notes);
    }

    byte[] part() {
        Markup xml = Markup.part();
        xml.open("worksheet", "xmlns", Names.SHEET, "xmlns:r", Names.RELATION);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("cols");
        for (int column = 1; column <= form.columns(); column++) {
            String width =
                    Decimals.plain(
                                    COLUMN_UNIT.multiply(
                                            BigDecimal.valueOf(form.widths().get(column - 1))))
                            .toPlainString();
            String at = Integer.toString(column);
            xml.empty("col", "min", at, "max", at, "width", width, "customWidth", "1");
        }
        xml.close();
        xml.open("sheetData");
        around(xml, form.title(), CellStyle.Look.TITLE, Align.CENTRE, TITLE_HEIGHT);
        above(xml);
        table(xml);
        for (String line : form.below()) {
            around(xml, line, CellStyle.Look.LINE, Align.LEFT, LINE_HEIGHT);
        }
        xml.close();
        mergedCells(xml);
        xml.empty(
                "pageMargins",
                "left",
                "0.6",
                "right",
                "0.6",
                "top",
                "0.9",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty(
                "pageSetup",
                "paperSize",
                "9",
                "orientation",
                "landscape",
                "fitToWidth",
                "1",
                "fitToHeight",
                "0");
        if (!notes.isEmpty()) {
            xml.empty("legacyDrawing", "r:id", "rId2");
        }
        xml.close();
        return xml.bytes();
    }

    /** One line over the whole width, outside the table. */
    private void around(Markup xml, String text, CellStyle.Look look, Align align, String height) {
        row++;
        startRow(xml, height);
        words(xml, 1, text, new CellStyle(look, align, CellStyle.TEXT, false));
        xml.close();
        merge(row, 1, row, form.columns());
    }

    /** The first line stands left, the last one right, on the same row. */
    private void above(Markup xml) {
        if (form.above().isEmpty()) {
            return;
        }
        row++;
        startRow(xml, LINE_HEIGHT);
        int middle = Math.max(1, form.columns() * 2 / 3);
        String first =
                String.join("　", form.above().subList(0, Math.max(1, form.above().size() - 1)));
        words(xml, 1, first, new CellStyle(CellStyle.Look.LINE, Align.LEFT, CellStyle.TEXT, false));
        if (form.above().size() > 1 && middle < form.columns()) {
            words(
                    xml,
                    middle + 1,
                    form.above().getLast(),
                    new CellStyle(CellStyle.Look.LINE, Align.RIGHT, CellStyle.TEXT, false));
            merge(row, middle + 1, row, form.columns());
        }
        xml.close();
        merge(row, 1, row, middle);
    }

    private void table(Markup xml) {
        int offset = row;
        Map<Integer, TreeMap<Integer, Form.Cell>> rows = new TreeMap<>();
        for (Form.Cell cell : form.cells()) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                TreeMap<Integer, Form.Cell> line =
                        rows.computeIfAbsent(r, ignored -> new TreeMap<>());
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    line.put(c, cell);
                }
            }
            merge(
                    offset + cell.row(),
                    cell.column(),
                    offset + cell.row() + cell.rowSpan() - 1,
                    cell.column() + cell.columnSpan() - 1);
        }
        RowHeights heights = new RowHeights(form);
        for (Map.Entry<Integer, TreeMap<Integer, Form.Cell>> line : rows.entrySet()) {
            row = offset + line.getKey();
            startRow(xml, heights.points(line.getKey()));
            line.getValue().forEach((column, cell) -> cell(xml, line.getKey(), column, cell));
            xml.close();
        }
        row = offset + form.rows();
    }

    private void cell(Markup xml, int formRow, int column, Form.Cell cell) {
        boolean corner = cell.row() == formRow && cell.column() == column;
        String style = Integer.toString(styles.number(CellStyle.of(cell)));
        String at = Names.cell(row, column);
        if (!corner) {
            xml.empty("c", "r", at, "s", style);
            return;
        }
        switch (cell.content()) {
            case Form.Words(String text) -> words(xml, column, text, CellStyle.of(cell));
            case Form.Blank ignored -> xml.empty("c", "r", at, "s", style);
            case Form.Dash ignored -> words(xml, column, "—", CellStyle.of(cell));
            case Form.Number number -> {
                xml.open("c", "r", at, "s", style);
                xml.open("v").text(number.value().toPlainString()).close().close();
                String mark = number.mark();
                if (mark != null) {
                    notes.add(new CellNotes.Note(row, column, mark));
                }
            }
            case Form.Live live -> live(xml, at, style, live);
        }
    }

    private void live(Markup xml, String at, String style, Form.Live live) {
        BigDecimal value = live.value();
        if (value == null) {
            xml.open("c", "r", at, "s", style, "t", "str");
        } else {
            xml.open("c", "r", at, "s", style);
        }
        xml.open("f").text(formula(live)).close();
        xml.open("v").text(value == null ? "" : value.toPlainString()).close();
        xml.close();
    }

    private String formula(Form.Live live) {
        String plain = Notation.spreadsheet(role -> address(live, role)).write(live.formula());
        if (!live.blankUnlessAll()) {
            return plain;
        }
        String cells =
                live.formula().roles().stream()
                        .map(role -> address(live, role))
                        .collect(Collectors.joining(","));
        return "IF(COUNT("
                + cells
                + ")<"
                + live.formula().roles().size()
                + ",\"\",SUM("
                + cells
                + "))";
    }

    private String address(Form.Live live, String role) {
        Form.Position position = live.cells().get(role);
        SheetPlace place = position == null ? null : places.get(position.form());
        if (position == null || place == null) {
            throw new IllegalStateException("no cell for role " + role + " in form " + form.key());
        }
        String cell = Names.cell(place.offset() + position.row(), position.column());
        return position.form().equals(form.key()) ? cell : "'" + place.sheet() + "'!" + cell;
    }

    private void words(Markup xml, int column, String text, CellStyle style) {
        String number = Integer.toString(styles.number(style));
        xml.open("c", "r", Names.cell(row, column), "s", number, "t", "inlineStr");
        xml.open("is").open("t", "xml:space", "preserve").text(text).close().close().close();
    }

    private void startRow(Markup xml, String height) {
        xml.open("row", "r", Integer.toString(row), "ht", height, "customHeight", "1");
    }

    private void merge(int row1, int column1, int row2, int column2) {
        if (row1 != row2 || column1 != column2) {
            merges.add(Names.cell(row1, column1) + ":" + Names.cell(row2, column2));
        }
    }

    private void mergedCells(Markup xml) {
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", Integer.toString(merges.size()));
            merges.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.close();
        }
    }

    /** How many rows stand above the table: the title and, if there are any, the lines above. */
    static int offset(Form form) {
        return form.above().isEmpty() ? 1 : 2;
    }

    /** Where a form stands in the workbook. */
    record SheetPlace(String sheet, int offset) {}
}
