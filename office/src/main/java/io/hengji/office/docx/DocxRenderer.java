package io.hengji.office.docx;

import io.hengji.office.ooxml.Markup;
import io.hengji.office.ooxml.Parts;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.util.List;
import java.util.function.Consumer;

/**
 * Renders 自评报告.docx: the report after the body rules of GB/T 9704-2012, then each form on turned
 * pages of its own. The same report, forms and fonts give the same bytes. What XML cannot carry is
 * dropped from texts; nothing else is.
 */
public final class DocxRenderer {
    private final Fonts fonts;

    /** A renderer with the fonts that offices use. */
    public DocxRenderer() {
        this(Fonts.OFFICIAL);
    }

    public DocxRenderer(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The document as a file's content.
     *
     * @param forms in the order of the annexes; may be none
     */
    public byte[] render(Report report, List<Form> forms) {
        Comments comments = new Comments();
        byte[] document = document(report, forms, comments);
        return new Parts()
                .put("[Content_Types].xml", Frame.contentTypes())
                .put("_rels/.rels", Frame.packageRelations())
                .put("word/document.xml", document)
                .put("word/_rels/document.xml.rels", Frame.documentRelations())
                .put("word/styles.xml", Styles.part(fonts))
                .put("word/settings.xml", Frame.settings())
                .put("word/comments.xml", comments.part())
                .put("word/footer1.xml", Footers.odd())
                .put("word/footer2.xml", Footers.even())
                .put("docProps/core.xml", Frame.coreProperties(String.join("", report.title())))
                .zipped();
    }

    /** Every section but the last ends in its last paragraph, the last one in the body itself. */
    private byte[] document(Report report, List<Form> forms, Comments comments) {
        Markup xml = Markup.part();
        xml.open("w:document", "xmlns:w", Names.WORD, "xmlns:r", Names.RELATION).open("w:body");
        Consumer<Markup> nothing = properties -> {};
        Body.write(xml, report, comments, forms.isEmpty() ? nothing : Sections::upright);
        for (int i = 0; i < forms.size(); i++) {
            boolean last = i == forms.size() - 1;
            FormSection.write(xml, forms.get(i), fonts, last ? nothing : Sections::wide);
        }
        if (forms.isEmpty()) {
            Sections.upright(xml);
        } else {
            Sections.wide(xml);
        }
        return xml.close().close().bytes();
    }
}
