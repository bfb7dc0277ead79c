package io.hengji.office.reading;

import io.hengji.office.reading.PdfPage.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a pdf to paragraphs: a line goes on where the one before it is full and it
 * begins at the left edge itself; official papers indent the first line by two characters.
 */
final class PdfParagraphs {
    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line last;
    private boolean newPage;
    private float left;
    private float right;
    private float pitch;

    PdfParagraphs(Draft draft) {
        this.draft = draft;
    }

    /** The edges of the text on the page that begins; paragraphs go on across pages. */
    void page(List<Line> lines) {
        newPage = true;
        left = lines.stream().map(Line::x).min(Float::compare).orElse(0f);
        right = lines.stream().map(Line::right).max(Float::compare).orElse(0f);
        List<Float> pitches =
                java.util.stream.IntStream.range(1, lines.size())
                        .mapToObj(i -> lines.get(i).y() - lines.get(i - 1).y())
                        .sorted()
                        .toList();
        pitch = pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 2);
    }

    void add(Line line) {
        Line before = last;
        if (before != null && breaks(before, line)) {
            flush();
        }
        PdfLines.join(text, line.text());
        last = line;
        newPage = false;
    }

    private boolean breaks(Line before, Line line) {
        float size = line.size();
        boolean otherSize = Math.max(size, before.size()) > 1.15f * Math.min(size, before.size());
        boolean indented = line.x() - left > size;
        boolean endedShort = right - before.right() > 2f * before.size();
        boolean apart = !newPage && pitch > 0 && line.y() - before.y() > 1.6f * pitch;
        int level = NumberedText.level(line.text());
        boolean numbered =
                level == 1
                        || (level > 1
                                && !text.isEmpty()
                                && "。；;：:".indexOf(text.charAt(text.length() - 1)) >= 0);
        return otherSize || indented || endedShort || apart || numbered;
    }

    void flush() {
        if (!text.isEmpty()) {
            draft.paragraph(new Prose().add(text));
            text.setLength(0);
        }
        last = null;
    }
}
