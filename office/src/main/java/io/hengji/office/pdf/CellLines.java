package io.hengji.office.pdf;

import io.hengji.office.layout.CellText;
import io.hengji.office.layout.FormFit;
import io.hengji.office.layout.TextWidth;
import io.hengji.official.Form;
import java.util.ArrayList;
import java.util.List;

/** The words of a cell broken into lines, measured with the fonts themselves. */
final class CellLines {
    /** A stretch of letters of one size. */
    record Part(List<Letter> letters, int size) {
        int width() {
            return Sheet.width(letters, size, 0);
        }
    }

    private CellLines() {}

    /**
     * @param width of the cell
     */
    static List<List<Part>> of(Form.Cell cell, int width, FormFit fit, Lettering lettering) {
        CellText text = CellText.of(cell.content());
        int size = Measure.of(fit.size());
        int room = width - 2 * Measure.of(FormFit.SIDE);
        Role role = cell.head() ? Role.HEI : Role.SONG;
        List<List<Part>> lines = new ArrayList<>();
        if (!text.text().isEmpty()) {
            lines.addAll(lines(lettering, role, text.text(), size, room));
        }
        if (!text.mark().isEmpty()) {
            mark(text.mark(), Measure.of(fit.markSize()), room, lines, lettering);
        }
        return lines;
    }

    /** Beside the last line; under it where the cell is too narrow for both. */
    private static void mark(
            String mark, int size, int room, List<List<Part>> lines, Lettering lettering) {
        Part beside = new Part(lettering.of(Role.SONG, " " + mark), size);
        if (!lines.isEmpty()) {
            List<Part> last = lines.getLast();
            int used = last.stream().mapToInt(Part::width).sum();
            if (used + beside.width() <= room) {
                List<Part> both = new ArrayList<>(last);
                both.add(beside);
                lines.set(lines.size() - 1, both);
                return;
            }
        }
        lines.addAll(lines(lettering, Role.SONG, mark, size, room));
    }

    static List<List<Part>> lines(Lettering lettering, Role role, String text, int size, int room) {
        List<List<Part>> lines = new ArrayList<>();
        int most = Math.toIntExact((long) room * 1000 / size);
        for (String typed : TextWidth.breaks(text)) {
            LineBreaker.lines(lettering.of(role, typed), most, most, 0)
                    .forEach(line -> lines.add(List.of(new Part(line, size))));
        }
        return lines;
    }
}
