package io.hengji.office.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page with their places. Bold made by printing twice counts once. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST_ON_A_PAGE = 60_000;

    private final PdfEffort effort;
    private List<PdfPage.Glyph> glyphs = new ArrayList<>();

    PdfGlyphs(PdfEffort effort) {
        this.effort = effort;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.one();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        effort.unpacked(form.getContentStream());
        super.showForm(form);
    }

    List<PdfPage.Glyph> of(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isBlank() || glyphs.size() >= MOST_ON_A_PAGE) {
            return;
        }
        // Text on its side is a seal, a water mark or a margin note.
        if (position.getDir() != 0) {
            return;
        }
        float size = Math.max(1, Math.abs(position.getYScale()));
        PdfPage.Glyph glyph =
                new PdfPage.Glyph(
                        text,
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        size);
        int from = Math.max(0, glyphs.size() - 200);
        for (PdfPage.Glyph other : glyphs.subList(from, glyphs.size())) {
            boolean again =
                    other.text().equals(text)
                            && Math.abs(other.x() - glyph.x()) < size * 0.15f
                            && Math.abs(other.y() - glyph.y()) < size * 0.15f;
            if (again) {
                return;
            }
        }
        glyphs.add(glyph);
    }
}
