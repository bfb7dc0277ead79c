package io.hengji.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back by a library that did not write it. */
final class Printed {
    /** A page: points from the upper left corner. */
    record Page(float width, float height, List<TextPosition> letters, String text) {
        /** The lines of letters by their base lines, without the page number. */
        TreeMap<Integer, List<TextPosition>> lines() {
            TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
            letters.stream()
                    .filter(letter -> letter.getFontSizeInPt() != 14)
                    .forEach(letter ->
                            lines.computeIfAbsent(
                                            Math.round(letter.getYDirAdj() * 10),
                                            y -> new ArrayList<>())
                                    .add(letter));
            return lines;
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();

    Printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i - 1);
                List<TextPosition> letters = new ArrayList<>();
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition letter) {
                                letters.add(letter);
                            }
                        };
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                stripper.getText(document);
                StringBuilder text = new StringBuilder();
                letters.forEach(letter -> text.append(letter.getUnicode()));
                pages.add(
                        new Page(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight(),
                                letters,
                                text.toString()));
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
    }

    List<Page> pages() {
        return pages;
    }

    List<PDFont> fonts() {
        return fonts;
    }

    /** All text in the order of drawing, without blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> text.append(page.text()));
        return text.toString().replaceAll("\\s", "");
    }
}
