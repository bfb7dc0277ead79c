package io.hengji.office.docx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of each page of a PDF and where they stand, in mm from the top left corner. */
record Printed(List<Sheet> sheets) {
    private static final double MM = 25.4 / 72;

    /** A page. */
    record Sheet(double width, double height, List<Glyph> glyphs) {
        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }

        /** The lines of the 版心, without the page number, from top to bottom. */
        List<List<Glyph>> lines(double bottomMargin) {
            TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
            for (Glyph glyph : glyphs) {
                if (glyph.baseline() < height - bottomMargin && !glyph.text().isBlank()) {
                    lines.computeIfAbsent(
                                    Math.round(glyph.baseline() * 2), key -> new ArrayList<>())
                            .add(glyph);
                }
            }
            return List.copyOf(lines.values());
        }

        /** The glyphs of the first place where these words stand together. */
        List<Glyph> find(String words) {
            int at = text().indexOf(words);
            if (at < 0) {
                throw new AssertionError("not printed: " + words + " in " + text());
            }
            List<Glyph> found = new ArrayList<>();
            int position = 0;
            for (Glyph glyph : glyphs) {
                if (position >= at && position < at + words.length()) {
                    found.add(glyph);
                }
                position += glyph.text().length();
            }
            return found;
        }
    }

    /**
     * A printed character.
     *
     * @param x its left edge
     * @param baseline where it stands
     * @param advance its width
     * @param size of the font in pt
     */
    record Glyph(String text, double x, double baseline, double advance, double size, String font) {
        double right() {
            return x + advance;
        }
    }

    static Printed of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Rectangle2D box =
                        document.getPage(page - 1).getMediaBox().toGeneralPath().getBounds2D();
                Collector collector = new Collector();
                collector.setStartPage(page);
                collector.setEndPage(page);
                collector.getText(document);
                sheets.add(new Sheet(box.getWidth() * MM, box.getHeight() * MM, collector.glyphs));
            }
            return new Printed(sheets);
        }
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            glyphs.add(
                    new Glyph(
                            text.getUnicode(),
                            text.getXDirAdj() * MM,
                            text.getYDirAdj() * MM,
                            text.getWidthDirAdj() * MM,
                            text.getFontSizeInPt(),
                            text.getFont().getName()));
        }
    }
}
