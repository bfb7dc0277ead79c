package io.hengji.office.docx;

import io.hengji.office.layout.CellText;
import io.hengji.office.layout.FormFit;
import io.hengji.office.layout.FormGrid;
import io.hengji.office.layout.Page;
import io.hengji.office.layout.TextWidth;
import io.hengji.office.ooxml.Markup;
import io.hengji.official.Form;

/** The table of a form: fixed widths, merged cells, heads that repeat, rows that stay whole. */
final class FormTable {
    /** A row taller than this share of the page may break: kept whole it would leave a hole. */
    private static final int TALL = Page.WIDE_TEXT_HEIGHT / 3;

    private final Markup xml;
    private final FormGrid grid;
    private final FormFit fit;
    private final Fonts fonts;

    private FormTable(Markup xml, FormGrid grid, FormFit fit, Fonts fonts) {
        this.xml = xml;
        this.grid = grid;
        this.fit = fit;
        this.fonts = fonts;
    }

    static void write(Markup xml, FormGrid grid, FormFit fit, Fonts fonts) {
        new FormTable(xml, grid, fit, fonts).table();
    }

    private void table() {
        xml.open("w:tbl");
        properties();
        xml.open("w:tblGrid");
        for (int column = 1; column <= grid.columns(); column++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(grid.width(column, 1)));
        }
        xml.close();
        int head = grid.headRows();
        for (int row = 1; row <= grid.rows(); row++) {
            row(row, row <= head);
        }
        xml.close();
    }

    private void properties() {
        xml.open("w:tblPr");
        xml.empty("w:tblW", "w:w", String.valueOf(grid.width(1, grid.columns())), "w:type", "dxa");
        xml.value("w:jc", "center").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty(
                    "w:" + side,
                    "w:val",
                    "single",
                    "w:sz",
                    "4",
                    "w:space",
                    "0",
                    "w:color",
                    "000000");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        margin("top", FormFit.EDGE);
        margin("left", FormFit.SIDE);
        margin("bottom", FormFit.EDGE);
        margin("right", FormFit.SIDE);
        xml.close().close();
    }

    private void margin(String side, int twips) {
        xml.empty("w:" + side, "w:w", String.valueOf(twips), "w:type", "dxa");
    }

    private void row(int row, boolean head) {
        xml.open("w:tr").open("w:trPr");
        if (fit.heights().get(row - 1) <= TALL) {
            xml.empty("w:cantSplit");
        }
        xml.empty(
                "w:trHeight",
                "w:val",
                String.valueOf(fit.line() + 2 * FormFit.EDGE),
                "w:hRule",
                "atLeast");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        int column = 1;
        while (column <= grid.columns()) {
            Form.Cell cell = grid.at(row, column);
            if (cell == null) {
                empty(column);
                column++;
            } else {
                cell(cell, row);
                column = cell.column() + cell.columnSpan();
            }
        }
        xml.close();
    }

    /** A position no cell claims still needs its box. */
    private void empty(int column) {
        xml.open("w:tc").open("w:tcPr");
        cellWidth(grid.width(column, 1));
        xml.close();
        openParagraph(Form.Align.LEFT);
        xml.close().close();
    }

    private void cell(Form.Cell cell, int row) {
        xml.open("w:tc").open("w:tcPr");
        cellWidth(grid.width(cell));
        if (cell.columnSpan() > 1) {
            xml.value("w:gridSpan", cell.columnSpan());
        }
        boolean first = row == cell.row();
        if (cell.rowSpan() > 1) {
            xml.value("w:vMerge", first ? "restart" : "continue");
        }
        xml.value("w:vAlign", "center").close();
        openParagraph(cell.align());
        if (first) {
            content(cell);
        }
        xml.close().close();
    }

    private void cellWidth(int width) {
        xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    }

    private void openParagraph(Form.Align align) {
        Paragraphs.openProperties(xml, Styles.CELL);
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                String.valueOf(fit.line()),
                "w:lineRule",
                "exact");
        xml.value(
                "w:jc",
                switch (align) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                });
        xml.close();
    }

    private void content(Form.Cell cell) {
        CellText text = CellText.of(cell.content());
        if (!text.text().isEmpty()) {
            if (cell.head()) {
                Paragraphs.run(xml, text.text(), fit.size(), fonts.heading1());
            } else {
                Paragraphs.run(xml, text.text(), fit.size());
            }
        }
        if (!text.mark().isEmpty()) {
            mark(cell, text);
        }
    }

    /** Beside the number; under it where the cell is too narrow for both. */
    private void mark(Form.Cell cell, CellText text) {
        int both =
                TextWidth.hundredths(text.text()) * fit.size()
                        + (TextWidth.hundredths(text.mark()) + 100) * fit.markSize();
        boolean under = both > (grid.width(cell) - 2 * FormFit.SIDE) * 100;
        Paragraphs.run(xml, (under ? "\n" : " ") + text.mark(), fit.markSize());
    }
}
