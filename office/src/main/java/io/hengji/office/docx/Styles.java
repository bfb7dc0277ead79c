package io.hengji.office.docx;

import io.hengji.office.layout.Page;
import io.hengji.office.ooxml.Markup;

/** The part word/styles.xml: the defaults and one style for each part of the document. */
final class Styles {
    static final String BODY = "Body";
    static final String TITLE = "Title";
    static final String LINE = "Line";
    static final String FORM_TITLE = "FormTitle";
    static final String FORM_LINE = "FormLine";
    static final String CELL = "Cell";
    static final String FOOTER = "Footer";
    static final String COMMENT = "CommentText";

    /** 五号, the lines above and under a form. */
    static final int FORM_LINE_SIZE = 210;

    /** 2号. */
    static final int TITLE_SIZE = 22 * 20;

    private static final int INDENT = Page.halfCharacters(4);

    private Styles() {}

    /**
     * @param level 1 … 4
     */
    static String heading(int level) {
        return "Heading" + level;
    }

    static byte[] part(Fonts fonts) {
        Markup xml = Markup.part().open("w:styles", "xmlns:w", Names.WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        font(xml, fonts.body());
        xml.value("w:kern", 0);
        size(xml, Page.BODY_SIZE);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.close().close().open("w:pPrDefault").open("w:pPr").close().close().close();

        normal(xml);
        body(xml, fonts);
        title(xml, fonts);
        for (int level = 1; level <= 4; level++) {
            heading(xml, level, fonts);
        }
        style(xml, LINE, "Document Line");
        text(xml, fonts.body()).close();
        formTitle(xml, fonts);
        formLine(xml, fonts);
        cell(xml, fonts);
        footer(xml, fonts);
        style(xml, COMMENT, "annotation text");
        run(xml, fonts.form(), FORM_LINE_SIZE).close();
        return xml.close().bytes();
    }

    private static void normal(Markup xml) {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.value("w:name", "Normal").empty("w:qFormat").open("w:pPr");
        xml.value("w:widowControl", 0).value("w:overflowPunct", 0);
        xml.value("w:autoSpaceDE", 0).value("w:autoSpaceDN", 0);
        exact(xml, Page.LINE_PITCH);
        xml.value("w:jc", "both").close().open("w:rPr");
        size(xml, Page.BODY_SIZE);
        xml.close().close();
    }

    private static void body(Markup xml, Fonts fonts) {
        style(xml, BODY, "Body Text");
        xml.open("w:pPr");
        indentFirst(xml);
        xml.close();
        text(xml, fonts.body()).close();
    }

    private static void title(Markup xml, Fonts fonts) {
        style(xml, TITLE, "Title");
        xml.open("w:pPr").empty("w:keepNext").empty("w:keepLines").value("w:snapToGrid", 0);
        xml.value("w:jc", "center").close();
        run(xml, fonts.title(), TITLE_SIZE).close();
    }

    private static void heading(Markup xml, int level, Fonts fonts) {
        style(xml, heading(level), "heading " + level);
        xml.open("w:pPr").empty("w:keepNext");
        indentFirst(xml);
        xml.value("w:outlineLvl", level - 1).close();
        String font =
                switch (level) {
                    case 1 -> fonts.heading1();
                    case 2 -> fonts.heading2();
                    default -> fonts.heading3();
                };
        text(xml, font).close();
    }

    private static void formTitle(Markup xml, Fonts fonts) {
        style(xml, FORM_TITLE, "Form Title");
        xml.open("w:pPr").empty("w:keepNext").value("w:snapToGrid", 0);
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "60",
                "w:line",
                "520",
                "w:lineRule",
                "exact");
        xml.value("w:jc", "center").close();
        run(xml, fonts.title(), TITLE_SIZE).close();
    }

    private static void formLine(Markup xml, Fonts fonts) {
        style(xml, FORM_LINE, "Form Line");
        xml.open("w:pPr").value("w:snapToGrid", 0);
        exact(xml, 320);
        xml.value("w:jc", "left").close();
        run(xml, fonts.form(), FORM_LINE_SIZE).close();
    }

    private static void cell(Markup xml, Fonts fonts) {
        style(xml, CELL, "Form Cell");
        xml.open("w:pPr").value("w:snapToGrid", 0);
        xml.value("w:jc", "left").close();
        run(xml, fonts.form(), FORM_LINE_SIZE).close();
    }

    private static void footer(Markup xml, Fonts fonts) {
        style(xml, FOOTER, "footer");
        xml.open("w:pPr").value("w:snapToGrid", 0);
        exact(xml, Page.NUMBER_SIZE);
        xml.close();
        run(xml, fonts.pageNumber(), Page.NUMBER_SIZE).close();
    }

    private static void style(Markup xml, String id, String name) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "Normal").empty("w:qFormat");
    }

    private static Markup run(Markup xml, String font, int size) {
        xml.open("w:rPr");
        font(xml, font);
        xml.value("w:b", 0);
        size(xml, size);
        return xml.close();
    }

    /** Text of 3号, drawn together so that a line holds 28 characters. */
    private static Markup text(Markup xml, String font) {
        xml.open("w:rPr");
        font(xml, font);
        xml.value("w:b", 0).value("w:spacing", Page.CHARACTER_SPACING);
        size(xml, Page.BODY_SIZE);
        return xml.close();
    }

    private static void indentFirst(Markup xml) {
        xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", String.valueOf(INDENT));
    }

    /** A line of exactly this height, in twips. */
    private static void exact(Markup xml, int twips) {
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                String.valueOf(twips),
                "w:lineRule",
                "exact");
    }

    /** One font for every script: digits of an official document are of the same font. */
    static void font(Markup xml, String name) {
        xml.empty(
                "w:rFonts",
                "w:ascii",
                name,
                "w:hAnsi",
                name,
                "w:eastAsia",
                name,
                "w:cs",
                name,
                "w:hint",
                "eastAsia");
    }

    /** Sizes in twips, which Word counts in half points. */
    static void size(Markup xml, int twips) {
        xml.value("w:sz", twips / 10).value("w:szCs", twips / 10);
    }
}
