package io.hengji.office.template;

import io.hengji.office.template.Look.Face;
import io.hengji.office.xlsx.Addresses;
import io.hengji.office.xlsx.NotesPart.CellNote;
import io.hengji.office.xlsx.SheetXml;
import java.util.ArrayList;
import java.util.List;

/** One sheet in the making: rows and cells downwards, notes collected on the way. */
final class Sheet {
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LINE = 18;

    private final SheetXml xml = new SheetXml();
    private final List<CellNote> notes = new ArrayList<>();
    private final Look look;

    Sheet(Look look) {
        this.look = look;
    }

    /**
     * A column of the sheet.
     *
     * @param width in characters of half width
     */
    record Column(int width, Face face) {}

    SheetXml xml() {
        return xml;
    }

    List<CellNote> notes() {
        return notes;
    }

    /**
     * Everything before the rows.
     *
     * @param tab the colour of its tab, or empty
     * @param rows how many rows stay on top
     * @param columns how many columns stay at the left
     */
    Sheet begin(String tab, int rows, int columns, List<Column> widths) {
        xml.open("worksheet", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.OFFICE);
        xml.open("sheetPr");
        if (!tab.isEmpty()) {
            xml.empty("tabColor", "rgb", tab);
        }
        xml.empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", 0);
        if (rows > 0) {
            pane(rows, columns);
        }
        xml.close().close();
        xml.empty("sheetFormatPr", "defaultRowHeight", 18);
        xml.open("cols");
        int index = 1;
        for (Column column : widths) {
            column(index, index, column.width(), column.face());
            index++;
        }
        if (index <= MOST_COLUMNS) {
            column(index, MOST_COLUMNS, 10, Face.PLAIN);
        }
        xml.close().open("sheetData");
        return this;
    }

    private void pane(int rows, int columns) {
        String corner = Addresses.column(columns + 1) + (rows + 1);
        String active = columns > 0 ? "bottomRight" : "bottomLeft";
        if (columns > 0) {
            xml.empty(
                    "pane",
                    "xSplit",
                    columns,
                    "ySplit",
                    rows,
                    "topLeftCell",
                    corner,
                    "activePane",
                    active,
                    "state",
                    "frozen");
        } else {
            xml.empty(
                    "pane",
                    "ySplit",
                    rows,
                    "topLeftCell",
                    corner,
                    "activePane",
                    active,
                    "state",
                    "frozen");
        }
        xml.empty("selection", "pane", active, "activeCell", corner, "sqref", corner);
    }

    private void column(int first, int last, int width, Face face) {
        xml.empty(
                "col",
                "min",
                first,
                "max",
                last,
                "width",
                width,
                "style",
                face.style(),
                "customWidth",
                1);
    }

    Sheet row(int number) {
        xml.open("row", "r", number);
        return this;
    }

    Sheet row(int number, int height) {
        xml.open("row", "r", number, "ht", height, "customHeight", 1);
        return this;
    }

    /** A row as high as so many lines; a program may still fit it to what is typed. */
    Sheet fitted(int number, int lines) {
        xml.open("row", "r", number, "ht", Math.max(LINE, lines * (LINE - 3) + 3));
        return this;
    }

    Sheet end() {
        xml.close();
        return this;
    }

    /** Text, whatever it looks like: none becomes a formula. */
    Sheet words(int row, int column, Face face, String text) {
        boolean likeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        Face own = likeFormula ? Face.LITERAL : face;
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        xml.open("c", "r", at(row, column), "s", own.style(), "t", "inlineStr");
        xml.open("is").words(cut).close().close();
        return this;
    }

    Sheet value(int row, int column, Face face, WrittenValue value) {
        switch (value) {
            case WrittenValue.Words(String text) -> words(row, column, face, text);
            case WrittenValue.Serial(long day) -> {
                xml.open("c", "r", at(row, column), "s", Face.DAY.style());
                xml.element("v", Long.toString(day)).close();
            }
            case WrittenValue.Digits(var digits) -> {
                // Zeros at the end are kept by the format; of other numbers the digits say all.
                boolean plain = digits.stripTrailingZeros().scale() == Math.max(0, digits.scale());
                int style =
                        plain || digits.scale() <= 0
                                ? Face.NUMBER.style()
                                : look.fixed(digits.scale());
                xml.open("c", "r", at(row, column), "s", style);
                xml.element("v", digits.toPlainString()).close();
            }
        }
        return this;
    }

    Sheet note(int row, int column, String text) {
        notes.add(new CellNote(row, column, text));
        return this;
    }

    static String at(int row, int column) {
        return Addresses.column(column) + row;
    }

    /** What stands behind the rows on every sheet. */
    byte[] finish(boolean landscape) {
        xml.empty(
                "pageMargins",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.6",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty(
                "pageSetup",
                "paperSize",
                9,
                "orientation",
                landscape ? "landscape" : "portrait",
                "fitToWidth",
                1,
                "fitToHeight",
                0);
        if (!notes.isEmpty()) {
            xml.empty("legacyDrawing", "r:id", "rId1");
        }
        return xml.close().bytes();
    }
}
