package io.hengji.office.docx;

import io.hengji.office.layout.Page;
import io.hengji.office.layout.TextWidth;
import io.hengji.office.ooxml.Markup;

/** What stands under the text: the 附件 list, the issuer (署名) and the date (成文日期). */
final class Closing {
    private static final String ANNEX = "附件：";

    /** 附件： begins two characters in and takes three; a number with its dot takes one or more. */
    private static final int LABEL_HALVES = 4;

    private static final int NUMBER_HALVES = LABEL_HALVES + 6;

    /** The date ends four characters before the edge. */
    private static final int DATE_INDENT_HALVES = 8;

    private static final int LINE_HALVES = Page.CHARACTERS * 2;

    private Closing() {}

    /** Names stand under one another, their second lines under their first character. */
    static void annex(Markup xml, int number, int of) {
        int name = nameHalves(of);
        int begin = number == 1 ? LABEL_HALVES : NUMBER_HALVES;
        indent(xml, "w:left", name, "w:hanging", name - begin);
        xml.value("w:jc", "left");
    }

    static void annexText(Markup xml, int number, int of, String name) {
        String label = number == 1 ? ANNEX : "";
        if (of == 1) {
            Paragraphs.run(xml, label + name);
            return;
        }
        Paragraphs.run(xml, label + number + ".");
        Paragraphs.tab(xml);
        Paragraphs.run(xml, name);
    }

    static void date(Markup xml) {
        indent(xml, "w:left", 0, "w:right", DATE_INDENT_HALVES);
        xml.value("w:jc", "right");
    }

    /** Centred over the date; an issuer too long for that ends at the edge of the text. */
    static void issuer(Markup xml, String issuer, String dated) {
        if (dated.isEmpty()) {
            date(xml);
            return;
        }
        int fromRight = 2 * DATE_INDENT_HALVES + halves(dated);
        if (halves(issuer) <= fromRight) {
            indent(xml, "w:left", LINE_HALVES - fromRight, "w:right", 0);
            xml.value("w:jc", "center");
        } else {
            indent(xml, "w:left", 0, "w:right", 0);
            xml.value("w:jc", "right");
        }
    }

    private static int nameHalves(int of) {
        if (of == 1) {
            return NUMBER_HALVES;
        }
        return NUMBER_HALVES + String.valueOf(of).length() + 2;
    }

    private static int halves(String text) {
        return TextWidth.hundredths(text) / 50;
    }

    private static void indent(Markup xml, String side, int halves, String other, int others) {
        xml.empty(
                "w:ind",
                side,
                String.valueOf(Page.halfCharacters(halves)),
                other,
                String.valueOf(Page.halfCharacters(others)));
    }
}
