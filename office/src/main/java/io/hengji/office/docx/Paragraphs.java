package io.hengji.office.docx;

import io.hengji.office.layout.TextWidth;
import io.hengji.office.ooxml.Markup;
import java.util.List;

/** The shapes of paragraphs and runs that the writers of body and forms share. */
final class Paragraphs {
    private Paragraphs() {}

    /** Opens a paragraph that has nothing of its own beside its style. */
    static Markup open(Markup xml, String style) {
        return openProperties(xml, style).close();
    }

    /**
     * Opens a paragraph and its properties; the caller closes the properties, then the paragraph.
     */
    static Markup openProperties(Markup xml, String style) {
        return xml.open("w:p").open("w:pPr").value("w:pStyle", style);
    }

    static void blank(Markup xml, String style) {
        open(xml, style).close();
    }

    static void run(Markup xml, String text) {
        openRun(xml).close();
        text(xml, text);
        xml.close();
    }

    /** A run of another size, in twips. */
    static void run(Markup xml, String text, int size) {
        Styles.size(openRun(xml), size);
        xml.close();
        text(xml, text);
        xml.close();
    }

    /** A run of another font. */
    static void run(Markup xml, String text, String font) {
        Styles.font(xml.open("w:r").open("w:rPr"), font);
        xml.close();
        text(xml, text);
        xml.close();
    }

    /** A run of another font and size, in twips. */
    static void run(Markup xml, String text, int size, String font) {
        Styles.font(xml.open("w:r").open("w:rPr"), font);
        Styles.size(xml, size);
        xml.close();
        text(xml, text);
        xml.close();
    }

    static void tab(Markup xml) {
        xml.open("w:r").empty("w:tab").close();
    }

    /** “”, — and ㎡ are characters of the Chinese font, not of a Western one. */
    private static Markup openRun(Markup xml) {
        return xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia");
    }

    private static void text(Markup xml, String text) {
        List<String> lines = TextWidth.breaks(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines.get(i)).close();
        }
    }
}
