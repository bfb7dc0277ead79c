package io.hengji.office.reading;

import io.hengji.office.reading.PdfPage.Glyph;
import io.hengji.office.reading.PdfPage.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs put into lines, and lines into stretches between wide gaps. */
final class PdfLines {
    private static final float GAP = 1.6f;

    private PdfLines() {}

    /** Lines from top to bottom, each from left to right. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Line> lines = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        float y = 0;
        for (Glyph glyph : sorted) {
            boolean same =
                    !current.isEmpty()
                            && Math.abs(glyph.y() - y)
                                    < 0.5f * Math.max(glyph.size(), current.getFirst().size());
            if (!same && !current.isEmpty()) {
                lines.add(line(current));
                current = new ArrayList<>();
            }
            if (current.isEmpty()) {
                y = glyph.y();
            }
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            lines.add(line(current));
        }
        return lines;
    }

    private static Line line(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        float size = glyphs.stream().map(Glyph::size).sorted().toList().get(glyphs.size() / 2);
        float right = glyphs.stream().map(Glyph::right).max(Float::compare).orElseThrow();
        return new Line(
                glyphs.getFirst().x(), right, glyphs.getFirst().y(), size, List.copyOf(glyphs));
    }

    /** The stretches of a line between gaps wider than a character and a half. */
    static List<Line> stretches(Line line) {
        List<Line> stretches = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            if (!current.isEmpty() && glyph.x() - current.getLast().right() > GAP * line.size()) {
                stretches.add(line(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        stretches.add(line(current));
        return stretches;
    }

    /** The text of a cell, whose lines are one text that was broken to fit. */
    static String joined(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (Line line : of(glyphs)) {
            join(text, line.text());
        }
        return text.toString();
    }

    /** Adds a line; Chinese goes on directly, two Latin words need a space. */
    static void join(StringBuilder text, String line) {
        if (!text.isEmpty() && !line.isEmpty()) {
            char before = text.charAt(text.length() - 1);
            char after = line.charAt(0);
            if (Character.isLetter(before)
                    && before < 0x250
                    && Character.isLetter(after)
                    && after < 0x250) {
                text.append(' ');
            }
        }
        text.append(line);
    }
}
