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
    private static final float APART = 1.9f;
    private static final int OUTERMOST = 2;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–―－·\\s]*\\d{1,4}[-—–―－·\\s]*|第\\s*\\d{1,4}\\s*页.{0,14}|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private final Map<String, Integer> seen = new HashMap<>();
    private final int pages;

    PdfMargins(List<PdfPage> pages) {
        this.pages = pages.size();
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            for (Line line : heads(page, PdfLines.of(page.glyphs()))) {
                if (here.add(shape(line))) {
                    seen.merge(shape(line), 1, Integer::sum);
                }
            }
        }
    }

    /** The page without its page number and running heads. */
    List<PdfPage.Glyph> body(PdfPage page) {
        Set<PdfPage.Glyph> dropped = new HashSet<>();
        List<Line> lines = PdfLines.of(page.glyphs());
        for (Line line : lines) {
            if (inZone(page, line) && PAGE_NUMBER.matcher(line.text()).matches()) {
                dropped.addAll(line.glyphs());
            }
        }
        for (Line line : heads(page, lines)) {
            if (seen.getOrDefault(shape(line), 0) >= Math.max(2, (pages + 1) / 2)) {
                dropped.addAll(line.glyphs());
            }
        }
        List<PdfPage.Glyph> body = new ArrayList<>(page.glyphs());
        body.removeIf(dropped::contains);
        return body;
    }

    /** The first and last lines, where they stand apart from the text. */
    private static List<Line> heads(PdfPage page, List<Line> lines) {
        List<Line> heads = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean apart = lines.get(i + 1).y() - lines.get(i).y() > APART * lines.get(i).size();
            if (i < OUTERMOST && apart && inZone(page, lines.get(i))) {
                heads.addAll(lines.subList(0, i + 1));
                break;
            }
        }
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - OUTERMOST; i--) {
            boolean apart = lines.get(i).y() - lines.get(i - 1).y() > APART * lines.get(i).size();
            if (apart && inZone(page, lines.get(i))) {
                heads.addAll(lines.subList(i, lines.size()));
                break;
            }
        }
        return heads;
    }

    private static boolean inZone(PdfPage page, Line line) {
        return line.y() < page.height() * ZONE || line.y() > page.height() * (1 - ZONE);
    }

    private static String shape(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
