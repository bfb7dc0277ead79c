package io.hengji.office.pdf;

import io.hengji.official.Form;
import io.hengji.official.Report;
import java.util.List;

/**
 * Renders 自评报告.pdf: the report after the body rules of GB/T 9704-2012, then each form on turned
 * pages of its own, with every font embedded. The same report, forms and fonts give the same bytes.
 */
public final class PdfRenderer {
    private final FontShelf shelf;

    /** A renderer with these fonts; the shelf must not be empty. */
    public PdfRenderer(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** The document, and what it could not show. */
    public static final class Rendered {
        private final byte[] content;
        private final List<String> missing;

        private Rendered(byte[] content, List<String> missing) {
            this.content = content;
            this.missing = List.copyOf(missing);
        }

        /** The bytes of the file. */
        public byte[] content() {
            return content.clone();
        }

        /** The characters that no font has, shown as 〓; they can still be searched. */
        public List<String> missing() {
            return missing;
        }
    }

    /**
     * The document as a file's content.
     *
     * @param forms in the order of the annexes; may be none
     * @throws IllegalStateException if there is no font
     */
    public Rendered render(Report report, List<Form> forms) {
        if (shelf.isEmpty()) {
            throw new IllegalStateException("no font for Chinese");
        }
        Sheets sheets = new Sheets(new Lettering(shelf));
        BodyPages.write(report, sheets);
        forms.forEach(form -> FormPages.write(form, sheets));
        return new Rendered(
                sheets.written(String.join("", report.title())), sheets.lettering().missing());
    }
}
