package io.hengji.office.xlsx;

import java.util.List;

/** The notes of a sheet: their texts, and the drawing without which no program shows them. */
public final class NotesPart {
    private static final String AUTHOR = "衡绩";
    private static final String TYPE = "_x0000_t202";
    private static final int SHAPES = 1024;

    /** A line of a note in hundredths of its size, and how many lines are still a small note. */
    private static final int LINE = 2000;

    private static final int SMALL = 2;
    private static final int LINE_POINTS = 13;
    private static final int ROW_POINTS = 18;

    private NotesPart() {}

    /**
     * A note beside a cell.
     *
     * @param row of the sheet, from 1
     * @param column of the sheet, from 1
     */
    public record CellNote(int row, int column, String text) {}

    public static byte[] texts(List<CellNote> notes) {
        SheetXml xml = new SheetXml();
        xml.open("comments", "xmlns", SheetXml.MAIN);
        xml.open("authors").element("author", AUTHOR).close().open("commentList");
        comments(xml, 0, notes);
        return xml.close().close().bytes();
    }

    /** The notes as comments of an author of the list. */
    public static void comments(SheetXml xml, int author, List<CellNote> notes) {
        for (CellNote note : notes) {
            xml.open(
                    "comment",
                    "ref",
                    Addresses.column(note.column()) + note.row(),
                    "authorId",
                    author);
            xml.open("text").open("r").open("rPr");
            xml.empty("sz", "val", 9).empty("rFont", "val", "宋体").empty("charset", "val", 134);
            xml.close().words(note.text()).close().close().close();
        }
    }

    /**
     * The drawing of the notes of a sheet.
     *
     * @param sheet its number: shapes are numbered in a block of 1,024 for each sheet
     */
    public static byte[] drawing(int sheet, List<CellNote> notes) {
        SheetXml xml = new SheetXml();
        xml.open(
                "xml",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:x",
                "urn:schemas-microsoft-com:office:excel");
        xml.open("o:shapelayout", "v:ext", "edit");
        xml.empty("o:idmap", "v:ext", "edit", "data", sheet).close();
        shapes(xml, SHAPES * sheet + 1, notes);
        return xml.close().bytes();
    }

    /**
     * The notes as shapes, with the type that they are of, for a drawing that has others already.
     *
     * @param first the number of the first shape; the others follow
     */
    public static void shapes(SheetXml xml, int first, List<CellNote> notes) {
        xml.open(
                "v:shapetype",
                "id",
                TYPE,
                "coordsize",
                "21600,21600",
                "o:spt",
                202,
                "path",
                "m,l,21600r21600,l21600,xe");
        xml.empty("v:stroke", "joinstyle", "miter");
        xml.empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect").close();
        int number = first;
        for (CellNote note : notes) {
            shape(xml, number++, note);
        }
    }

    private static void shape(SheetXml xml, int number, CellNote note) {
        int lines = TextMeasure.lines(note.text(), LINE);
        boolean small = lines <= SMALL;
        int height = small ? 30 : lines * LINE_POINTS + 8;
        xml.open(
                "v:shape",
                "id",
                "_x0000_s" + number,
                "type",
                "#" + TYPE,
                "style",
                "position:absolute;width:"
                        + (small ? 96 : 210)
                        + "pt;height:"
                        + height
                        + "pt;visibility:hidden",
                "fillcolor",
                "#ffffe1",
                "o:insetmode",
                "auto");
        xml.empty("v:fill", "color2", "#ffffe1");
        xml.empty("v:path", "o:connecttype", "none");
        xml.open("x:ClientData", "ObjectType", "Note");
        xml.empty("x:MoveWithCells").empty("x:SizeWithCells");
        int row = note.row() - 1;
        int column = note.column() - 1;
        int top = Math.max(0, row - 1);
        int bottom = small ? row + 2 : top + Math.ceilDiv(height, ROW_POINTS) + 1;
        xml.element(
                "x:Anchor",
                (column + 1)
                        + ", 10, "
                        + top
                        + ", 5, "
                        + (column + (small ? 2 : 4))
                        + ", 60, "
                        + bottom
                        + ", 5");
        xml.element("x:AutoFill", "False");
        xml.element("x:Row", Integer.toString(row));
        xml.element("x:Column", Integer.toString(column));
        xml.close().close();
    }
}
