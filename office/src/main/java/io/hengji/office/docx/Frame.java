package io.hengji.office.docx;

import io.hengji.office.layout.Page;
import io.hengji.office.ooxml.Markup;

/** The parts that hold the others together: content types, relations, settings, properties. */
final class Frame {
    private static final String WORD_PART =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Frame() {}

    static byte[] contentTypes() {
        Markup xml = Markup.part().open("Types", "xmlns", Names.CONTENT_TYPES);
        type(
                xml,
                "Default",
                "Extension",
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "Default", "Extension", "xml", "application/xml");
        override(xml, "/word/document.xml", WORD_PART + "document.main+xml");
        override(xml, "/word/styles.xml", WORD_PART + "styles+xml");
        override(xml, "/word/settings.xml", WORD_PART + "settings+xml");
        override(xml, "/word/comments.xml", WORD_PART + "comments+xml");
        override(xml, "/word/footer1.xml", WORD_PART + "footer+xml");
        override(xml, "/word/footer2.xml", WORD_PART + "footer+xml");
        override(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close().bytes();
    }

    static byte[] packageRelations() {
        Markup xml = Markup.part().open("Relationships", "xmlns", Names.PACKAGE_RELATIONS);
        relation(xml, "rId1", Names.RELATION + "/officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        return xml.close().bytes();
    }

    static byte[] documentRelations() {
        Markup xml = Markup.part().open("Relationships", "xmlns", Names.PACKAGE_RELATIONS);
        relation(xml, Sections.ODD_FOOTER, Names.RELATION + "/footer", "footer1.xml");
        relation(xml, Sections.EVEN_FOOTER, Names.RELATION + "/footer", "footer2.xml");
        relation(xml, "rId3", Names.RELATION + "/styles", "styles.xml");
        relation(xml, "rId4", Names.RELATION + "/settings", "settings.xml");
        relation(xml, "rId5", Names.RELATION + "/comments", "comments.xml");
        return xml.close().bytes();
    }

    /** Odd and even pages differ; no mark is squeezed, so that a line holds 28 characters. */
    static byte[] settings() {
        Markup xml = Markup.part().open("w:settings", "xmlns:w", Names.WORD);
        xml.value("w:defaultTabStop", Page.halfCharacters(4));
        xml.empty("w:evenAndOddHeaders");
        xml.value("w:drawingGridVerticalSpacing", Page.LINE_PITCH / 2);
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat").empty("w:doNotExpandShiftReturn");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        return xml.close().close().bytes();
    }

    static byte[] coreProperties(String title) {
        Markup xml =
                Markup.part()
                        .open(
                                "cp:coreProperties",
                                "xmlns:cp",
                                Names.CORE_PROPERTIES,
                                "xmlns:dc",
                                Names.DUBLIN_CORE);
        xml.open("dc:title").text(title).close();
        xml.open("dc:creator").text(Comments.AUTHOR).close();
        return xml.close().bytes();
    }

    private static void override(Markup xml, String part, String type) {
        type(xml, "Override", "PartName", part, type);
    }

    private static void type(Markup xml, String element, String key, String value, String type) {
        xml.empty(element, key, value, "ContentType", type);
    }

    private static void relation(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }
}
