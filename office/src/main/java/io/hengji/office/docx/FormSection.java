package io.hengji.office.docx;

import io.hengji.office.layout.FormFit;
import io.hengji.office.layout.FormGrid;
import io.hengji.office.layout.Page;
import io.hengji.office.layout.TextWidth;
import io.hengji.office.ooxml.Markup;
import io.hengji.official.Form;
import java.util.List;
import java.util.function.Consumer;

/** One form in a section of its own: annex line, title, lines above, table, lines below. */
final class FormSection {
    /** The lines a page gives to what stands above a table, for judging whether it fits. */
    private static final int ABOVE_TABLE = 580 + 520 + 60 + 320;

    private FormSection() {}

    /**
     * @param ending written into the properties of the last paragraph: the end of the section, or
     *     nothing if the document ends here
     */
    static void write(Markup xml, Form form, Fonts fonts, Consumer<Markup> ending) {
        annex(xml, form.annex(), fonts);
        Paragraphs.open(xml, Styles.FORM_TITLE);
        Paragraphs.run(xml, form.title());
        xml.close();
        above(xml, form.above());
        if (form.rows() > 0 && form.columns() > 0) {
            int room = Page.WIDE_TEXT_HEIGHT - ABOVE_TABLE - 320 * form.below().size();
            FormGrid grid = new FormGrid(form, Page.WIDE_TEXT_WIDTH);
            FormTable.write(xml, grid, FormFit.of(grid, form, room), fonts);
        }
        below(xml, form.below(), ending);
    }

    private static void annex(Markup xml, String annex, Fonts fonts) {
        if (annex.isBlank()) {
            return;
        }
        Paragraphs.openProperties(xml, Styles.LINE);
        xml.empty("w:keepNext").value("w:snapToGrid", 0).close();
        Paragraphs.run(xml, annex, fonts.heading1());
        xml.close();
    }

    /** On one line if they fit: the first at the left, the last at the right, others between. */
    private static void above(Markup xml, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int width = lines.stream().mapToInt(TextWidth::hundredths).sum() + 200 * lines.size();
        int room = Page.WIDE_TEXT_WIDTH * 100 / Styles.FORM_LINE_SIZE;
        if (width > room || lines.size() > 3) {
            for (int i = 0; i < lines.size(); i++) {
                aboveAlone(xml, lines.get(i), i > 0 && i == lines.size() - 1);
            }
            return;
        }
        Paragraphs.openProperties(xml, Styles.FORM_LINE);
        xml.empty("w:keepNext").open("w:tabs");
        if (lines.size() == 3) {
            tabStop(xml, "center", Page.WIDE_TEXT_WIDTH / 2);
        }
        tabStop(xml, "right", Page.WIDE_TEXT_WIDTH);
        xml.close().close();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Paragraphs.tab(xml);
            }
            Paragraphs.run(xml, lines.get(i));
        }
        xml.close();
    }

    private static void aboveAlone(Markup xml, String line, boolean right) {
        Paragraphs.openProperties(xml, Styles.FORM_LINE);
        xml.empty("w:keepNext").value("w:jc", right ? "right" : "left").close();
        Paragraphs.run(xml, line);
        xml.close();
    }

    private static void tabStop(Markup xml, String align, int position) {
        xml.empty("w:tab", "w:val", align, "w:pos", String.valueOf(position));
    }

    private static void below(Markup xml, List<String> lines, Consumer<Markup> ending) {
        for (int i = 0; i < lines.size(); i++) {
            Paragraphs.openProperties(xml, Styles.FORM_LINE);
            if (i == lines.size() - 1) {
                ending.accept(xml);
            }
            xml.close();
            Paragraphs.run(xml, lines.get(i));
            xml.close();
        }
        if (lines.isEmpty()) {
            afterTable(xml, ending);
        }
    }

    /** A table must be followed by a paragraph; one of 1 pt, so that it never needs a page. */
    private static void afterTable(Markup xml, Consumer<Markup> ending) {
        Paragraphs.openProperties(xml, Styles.FORM_LINE);
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                "20",
                "w:lineRule",
                "exact");
        Styles.size(xml.open("w:rPr"), 20);
        xml.close();
        ending.accept(xml);
        xml.close().close();
    }
}
