package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook consists of: the parts of its sheets, in order, and of what they share.
 *
 * @param from1904 days are counted from 1904, as old Macintosh workbooks do
 */
record Outline(List<Sheet> sheets, String strings, String styles, boolean from1904) {

    /** A sheet's name and part. */
    record Sheet(String name, boolean hidden, String part) {}

    /** A relationship of a part to another. */
    private record Relation(String type, String target) {}

    static Outline read(ZippedParts parts) throws IOException {
        String workbook =
                relations(parts, "_rels/.rels", "").values().stream()
                        .filter(relation -> relation.type().endsWith("/officeDocument"))
                        .map(Relation::target)
                        .findFirst()
                        .orElse("xl/workbook.xml");
        Optional<InputStream> part = parts.part(workbook);
        if (part.isEmpty() || workbook.endsWith(".bin") || parts.has("word/document.xml")) {
            throw new UnusableFile(IntakeCode.NOT_XLSX, contents(parts));
        }
        int slash = workbook.lastIndexOf('/');
        String folder = slash < 0 ? "" : workbook.substring(0, slash + 1);
        Map<String, Relation> relations =
                relations(
                        parts, folder + "_rels/" + workbook.substring(slash + 1) + ".rels", folder);
        return sheets(part.get(), relations, folder);
    }

    private static String contents(ZippedParts parts) {
        if (parts.has("xl/workbook.bin")) {
            return "它是 .xlsb 文件";
        }
        if (parts.has("word/document.xml")) {
            return "它是 Word 文档";
        }
        return parts.has("content.xml") ? "它是 .ods 文件" : "压缩包里没有工作簿";
    }

    private static Map<String, Relation> relations(ZippedParts parts, String name, String folder)
            throws IOException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<InputStream> part = parts.part(name);
        if (part.isEmpty()) {
            return relations;
        }
        try (Xml xml = new Xml(part.get())) {
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                boolean internal =
                        event == Xml.Event.START
                                && xml.name().equals("Relationship")
                                && xml.attribute("TargetMode").filter("External"::equals).isEmpty();
                if (internal) {
                    String target = xml.attribute("Target").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    xml.attribute("Type").orElse(""),
                                    target.startsWith("/")
                                            ? target.substring(1)
                                            : folder + target));
                }
            }
        }
        return relations;
    }

    private static Outline sheets(InputStream part, Map<String, Relation> relations, String folder)
            throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = new Xml(part)) {
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                if (event != Xml.Event.START) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    Relation relation = relations.get(xml.attribute("id").orElse(""));
                    if (relation != null && relation.type().endsWith("/worksheet")) {
                        String state = xml.attribute("state").orElse("visible");
                        sheets.add(
                                new Sheet(
                                        xml.attribute("name").orElse(""),
                                        !state.equals("visible"),
                                        relation.target()));
                    }
                }
            }
        }
        return new Outline(
                sheets,
                target(relations, "/sharedStrings", folder + "sharedStrings.xml"),
                target(relations, "/styles", folder + "styles.xml"),
                from1904);
    }

    private static String target(Map<String, Relation> relations, String type, String otherwise) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(otherwise);
    }
}
