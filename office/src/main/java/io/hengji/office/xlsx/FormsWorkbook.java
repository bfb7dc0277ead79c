package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Markup;
import io.hengji.office.ooxml.Parts;
import io.hengji.official.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 附件.xlsx: every form a sheet, in the order of the forms. Totals, rates and scores are live
 * formulas whose cached values are the exact ones; texts are inline strings and can never become
 * formulas. Same forms, same bytes.
 */
public final class FormsWorkbook {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = Names.RELATION + "/";

    private FormsWorkbook() {}

    public static byte[] render(List<Form> forms) {
        Map<String, FormSheet.SheetPlace> places = new LinkedHashMap<>();
        forms.forEach(form ->
                places.put(
                        form.key(),
                        new FormSheet.SheetPlace(form.sheet(), FormSheet.offset(form))));
        StyleTable styles = new StyleTable();
        List<byte[]> sheets = new ArrayList<>();
        List<List<CellNotes.Note>> notes = new ArrayList<>();
        for (Form form : forms) {
            FormSheet sheet = new FormSheet(form, styles, places);
            sheets.add(sheet.part());
            notes.add(sheet.notes());
        }
        Parts parts = new Parts();
        parts.put("[Content_Types].xml", types(notes));
        parts.put("_rels/.rels", relations(List.of(new Link("officeDocument", "xl/workbook.xml"))));
        parts.put("xl/workbook.xml", workbook(forms));
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= forms.size(); i++) {
            links.add(new Link("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.add(new Link("styles", "styles.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations(links));
        parts.put("xl/styles.xml", styles.part());
        for (int i = 1; i <= forms.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
            List<CellNotes.Note> own = notes.get(i - 1);
            if (!own.isEmpty()) {
                Link comments = new Link("comments", "../comments" + i + ".xml");
                Link drawing = new Link("vmlDrawing", "../drawings/vmlDrawing" + i + ".vml");
                parts.put(
                        "xl/worksheets/_rels/sheet" + i + ".xml.rels",
                        relations(List.of(comments, drawing)));
                parts.put("xl/comments" + i + ".xml", CellNotes.comments(own));
                parts.put("xl/drawings/vmlDrawing" + i + ".vml", CellNotes.drawing(own));
            }
        }
        return parts.zipped();
    }

    /** One relation of a part to another. */
    private record Link(String type, String target) {}

    private static byte[] relations(List<Link> links) {
        Markup xml = Markup.part();
        xml.open("Relationships", "xmlns", Names.PACKAGE_RELATION);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i + 1),
                    "Type",
                    RELATION + link.type(),
                    "Target",
                    link.target());
        }
        return xml.close().bytes();
    }

    /**
     * fullCalcOnLoad: the program that opens it recalculates, so a changed cell changes its
     * dependants.
     */
    private static byte[] workbook(List<Form> forms) {
        Markup xml = Markup.part();
        xml.open("workbook", "xmlns", Names.SHEET, "xmlns:r", Names.RELATION);
        xml.open("sheets");
        for (int i = 1; i <= forms.size(); i++) {
            String number = Integer.toString(i);
            xml.empty(
                    "sheet",
                    "name",
                    forms.get(i - 1).sheet(),
                    "sheetId",
                    number,
                    "r:id",
                    "rId" + number);
        }
        xml.close();
        xml.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1");
        return xml.close().bytes();
    }

    private static byte[] types(List<List<CellNotes.Note>> notes) {
        Markup xml = Markup.part();
        xml.open("Types", "xmlns", Names.TYPES);
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
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= notes.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
            if (!notes.get(i - 1).isEmpty()) {
                override(xml, "/xl/comments" + i + ".xml", "comments+xml");
            }
        }
        return xml.close().bytes();
    }

    private static void override(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", TYPE + type);
    }
}
