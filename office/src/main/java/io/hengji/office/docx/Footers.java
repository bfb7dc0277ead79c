package io.hengji.office.docx;

import io.hengji.office.layout.Page;
import io.hengji.office.ooxml.Markup;

/**
 * 页码: half-width digits of 4号 宋体 between dashes, "— 1 —"; on odd pages at the right, on even pages
 * at the left, one character in.
 */
final class Footers {
    private static final String DASH = "—";
    private static final String ONE_CHARACTER = String.valueOf(Page.NUMBER_SIZE);

    private Footers() {}

    static byte[] odd() {
        return part("right", "w:right");
    }

    static byte[] even() {
        return part("left", "w:left");
    }

    private static byte[] part(String align, String side) {
        Markup xml = Markup.part().open("w:ftr", "xmlns:w", Names.WORD);
        Paragraphs.openProperties(xml, Styles.FOOTER);
        xml.empty("w:ind", side, ONE_CHARACTER).value("w:jc", align).close();
        Paragraphs.run(xml, DASH + " ");
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" PAGE ").close().close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
        Paragraphs.run(xml, "1");
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
        Paragraphs.run(xml, " " + DASH);
        return xml.close().close().bytes();
    }
}
