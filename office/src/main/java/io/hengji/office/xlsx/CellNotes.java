package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Markup;
import java.util.List;

/**
 * Cell notes (批注): the part with their texts, and the drawing that spreadsheet programs ask for
 * beside it.
 */
final class CellNotes {
    private static final String AUTHOR = "衡绩";

    private CellNotes() {}

    /** One note at a cell of a sheet. */
    record Note(int row, int column, String text) {}

    static byte[] comments(List<Note> notes) {
        Markup xml = Markup.part();
        xml.open("comments", "xmlns", Names.SHEET);
        xml.open("authors").open("author").text(AUTHOR).close().close();
        xml.open("commentList");
        for (Note note : notes) {
            xml.open("comment", "ref", Names.cell(note.row(), note.column()), "authorId", "0");
            xml.open("text").open("t").text(note.text()).close().close().close();
        }
        xml.close().close();
        return xml.bytes();
    }

    static byte[] drawing(List<Note> notes) {
        Markup xml = Markup.part();
        xml.open(
                "xml",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:x",
                "urn:schemas-microsoft-com:office:excel");
        xml.open(
                "v:shapetype",
                "id",
                "note",
                "coordsize",
                "21600,21600",
                "o:spt",
                "202",
                "path",
                "m,l,21600r21600,l21600,xe");
        xml.close();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            String style = "position:absolute;width:90pt;height:30pt;visibility:hidden";
            xml.open(
                    "v:shape",
                    "id",
                    "n" + i,
                    "type",
                    "#note",
                    "style",
                    style,
                    "fillcolor",
                    "#ffffe1");
            xml.open("x:ClientData", "ObjectType", "Note");
            xml.open("x:Row").text(Integer.toString(note.row() - 1)).close();
            xml.open("x:Column").text(Integer.toString(note.column() - 1)).close();
            xml.close().close();
        }
        xml.close();
        return xml.bytes();
    }
}
