package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Parts;
import io.hengji.office.xlsx.NotesPart.CellNote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a workbook that hold its sheets together. */
public final class WorkbookFrame {
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookFrame() {}

    /**
     * What the workbook must know of a sheet.
     *
     * @param hidden whether its tab is hidden
     * @param notes whether any of its cells has a note
     * @param names its own defined names and what they refer to
     */
    public record Sheet(String name, boolean hidden, boolean notes, Map<String, String> names) {
        public Sheet {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** Everything but the sheets themselves, their notes and the styles. */
    public static void put(Parts parts, String title, List<Sheet> sheets) {
        parts.put("[Content_Types].xml", contentTypes(sheets));
        parts.put("_rels/.rels", rootRelations());
        parts.put("docProps/core.xml", core(title));
        parts.put("docProps/app.xml", app());
        parts.put("xl/workbook.xml", workbook(sheets));
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations(sheets.size()));
    }

    /** The notes of a sheet and their drawing, if it has any. */
    public static void putNotes(Parts parts, int sheet, List<CellNote> notes) {
        if (!notes.isEmpty()) {
            parts.put("xl/worksheets/_rels/sheet" + sheet + ".xml.rels", noteRelations(sheet));
            parts.put("xl/comments" + sheet + ".xml", NotesPart.texts(notes));
            parts.put("xl/drawings/vmlDrawing" + sheet + ".vml", NotesPart.drawing(sheet, notes));
        }
    }

    private static byte[] noteRelations(int sheet) {
        SheetXml xml = relations();
        relation(
                xml, 1, SheetXml.OFFICE + "/vmlDrawing", "../drawings/vmlDrawing" + sheet + ".vml");
        relation(xml, 2, SheetXml.OFFICE + "/comments", "../comments" + sheet + ".xml");
        return xml.close().bytes();
    }

    private static byte[] contentTypes(List<Sheet> sheets) {
        SheetXml xml = new SheetXml();
        xml.open("Types", "xmlns", SheetXml.PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty(
                "Default",
                "Extension",
                "vml",
                "ContentType",
                "application/vnd.openxmlformats-officedocument.vmlDrawing");
        type(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        type(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            type(xml, "/xl/worksheets/sheet" + number + ".xml", SPREADSHEET + "worksheet+xml");
            if (sheets.get(i).notes()) {
                type(xml, "/xl/comments" + number + ".xml", SPREADSHEET + "comments+xml");
            }
        }
        type(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        type(
                xml,
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.close().bytes();
    }

    private static void type(SheetXml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] rootRelations() {
        SheetXml xml = relations();
        relation(xml, 1, SheetXml.OFFICE + "/officeDocument", "xl/workbook.xml");
        relation(
                xml,
                2,
                SheetXml.PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        relation(xml, 3, SheetXml.OFFICE + "/extended-properties", "docProps/app.xml");
        return xml.close().bytes();
    }

    private static byte[] core(String title) {
        SheetXml xml = new SheetXml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                SheetXml.PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.element("dc:title", title).element("dc:creator", "衡绩 Hengji");
        return xml.close().bytes();
    }

    private static byte[] app() {
        SheetXml xml = new SheetXml();
        xml.open(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return xml.element("Application", "Hengji").close().bytes();
    }

    private static byte[] workbook(List<Sheet> sheets) {
        SheetXml xml = new SheetXml();
        xml.open("workbook", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.OFFICE);
        xml.open("bookViews").empty("workbookView", "activeTab", 0).close();
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty(
                    "sheet",
                    "name",
                    sheets.get(i).name(),
                    "sheetId",
                    i + 1,
                    "state",
                    sheets.get(i).hidden() ? "hidden" : "visible",
                    "r:id",
                    "rId" + (i + 1));
        }
        xml.close();
        if (sheets.stream().anyMatch(sheet -> !sheet.names().isEmpty())) {
            xml.open("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                int number = i;
                sheets.get(i).names().forEach((name, range) -> name(xml, name, number, range));
            }
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void name(SheetXml xml, String name, int sheet, String range) {
        xml.open("definedName", "name", name, "localSheetId", sheet).text(range).close();
    }

    private static byte[] workbookRelations(int sheets) {
        SheetXml xml = relations();
        for (int i = 1; i <= sheets; i++) {
            relation(xml, i, SheetXml.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, sheets + 1, SheetXml.OFFICE + "/styles", "styles.xml");
        return xml.close().bytes();
    }

    private static SheetXml relations() {
        return new SheetXml().open("Relationships", "xmlns", SheetXml.PACKAGE + "relationships");
    }

    private static void relation(SheetXml xml, int number, String type, String target) {
        xml.empty("Relationship", "Id", "rId" + number, "Type", type, "Target", target);
    }
}
