package io.hengji.office.docx;

import io.hengji.office.layout.Page;
import io.hengji.office.ooxml.Markup;

/** The section properties (节): upright for the text, turned for each form. */
final class Sections {
    static final String ODD_FOOTER = "rId1";
    static final String EVEN_FOOTER = "rId2";

    private Sections() {}

    /** The text: 22 lines of 28 characters on the grid of the document. */
    static void upright(Markup xml) {
        open(xml);
        xml.empty(
                "w:pgSz",
                "w:w",
                String.valueOf(Page.SHORT_SIDE),
                "w:h",
                String.valueOf(Page.LONG_SIDE));
        margins(xml, Page.TOP, Page.RIGHT, Page.BOTTOM, Page.BINDING, Page.FOOTER);
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", String.valueOf(Page.LINE_PITCH));
        xml.close();
    }

    /** A form: the page turned, its head at the binding side. */
    static void wide(Markup xml) {
        open(xml);
        xml.empty(
                "w:pgSz",
                "w:w",
                String.valueOf(Page.LONG_SIDE),
                "w:h",
                String.valueOf(Page.SHORT_SIDE),
                "w:orient",
                "landscape");
        margins(
                xml,
                /* top= */ Page.BINDING,
                /* right= */ Page.TOP,
                /* bottom= */ Page.RIGHT,
                /* left= */ Page.BOTTOM,
                Page.WIDE_FOOTER);
        xml.close();
    }

    private static void open(Markup xml) {
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", ODD_FOOTER);
        xml.empty("w:footerReference", "w:type", "even", "r:id", EVEN_FOOTER);
        xml.value("w:type", "nextPage");
    }

    private static void margins(Markup xml, int top, int right, int bottom, int left, int footer) {
        xml.empty(
                "w:pgMar",
                "w:top",
                String.valueOf(top),
                "w:right",
                String.valueOf(right),
                "w:bottom",
                String.valueOf(bottom),
                "w:left",
                String.valueOf(left),
                "w:header",
                "720",
                "w:footer",
                String.valueOf(footer),
                "w:gutter",
                "0");
    }
}
