package io.hengji.office.reading;

import io.hengji.office.reading.PdfPage.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is no text of the report: page numbers, and heads and feet that repeat. */
final class PdfMargins {
    private static final float ZONE = 0.11f;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–―－·\\s]*\\d{1,4}[-—–―－·\\s]*|第\\s*\\d{1,4}\\s*页.{0,14}|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private final Map<String, Integer> seen = new HashMap<>();
    private final int pages;

    PdfMargins(List<PdfPage> pages) {
        this.pages = pages.size();
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            for (Line line : PdfLines.of(page.glyphs())) {
                if (inZone(page, line) && here.add(shape(line))) {
                    seen.merge(shape(line), 1, Integer::sum);
                }
            }
        }
    }

    /** The page without its page number and running heads. */
    List<PdfPage.Glyph> body(PdfPage page) {
        Set<PdfPage.Glyph> dropped = new HashSet<>();
        for (Line line : PdfLines.of(page.glyphs())) {
            boolean number = PAGE_NUMBER.matcher(line.text()).matches();
            boolean repeats = seen.getOrDefault(shape(line), 0) >= Math.max(2, (pages + 1) / 2);
            if (inZone(page, line) && (number || repeats)) {
                dropped.addAll(line.glyphs());
            }
        }
        List<PdfPage.Glyph> body = new ArrayList<>(page.glyphs());
        body.removeIf(dropped::contains);
        return body;
    }

    private static boolean inZone(PdfPage page, Line line) {
        return line.y() < page.height() * ZONE || line.y() > page.height() * (1 - ZONE);
    }

    private static String shape(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
