package io.hengji.office.pdf;

import io.hengji.office.layout.FormFit;
import io.hengji.office.layout.FormGrid;
import io.hengji.office.layout.Page;
import io.hengji.official.Form;
import java.util.ArrayList;
import java.util.List;

/** One form on turned pages: annex line, title, lines above, table, lines below. */
final class FormPages {
    private static final int LEFT = Measure.of(Page.BOTTOM);
    private static final int TOP = Measure.of(Page.SHORT_SIDE - Page.BINDING);
    private static final int WIDTH = Measure.of(Page.WIDE_TEXT_WIDTH);
    private static final int HEIGHT = Measure.of(Page.WIDE_TEXT_HEIGHT);

    private static final int ANNEX_SIZE = Measure.of(Page.BODY_SIZE);
    private static final int TITLE_SIZE = Measure.of(22 * 20);
    private static final int LINE_SIZE = Measure.of(210);

    private static final int ANNEX_LINE = Measure.of(Page.LINE_PITCH);
    private static final int TITLE_LINE = Measure.of(520);
    private static final int LINE = Measure.of(320);
    private static final int GAP = Measure.of(60);

    private final Form form;
    private final Sheets sheets;
    private final List<Sheet> pages = new ArrayList<>();
    private int used;

    private FormPages(Form form, Sheets sheets) {
        this.form = form;
        this.sheets = sheets;
        pages.add(sheets.wide());
    }

    static void write(Form form, Sheets sheets) {
        FormPages pages = new FormPages(form, sheets);
        pages.head();
        pages.table();
    }

    private void head() {
        if (!form.annex().isBlank()) {
            lines(form.annex(), Role.HEI, ANNEX_SIZE, ANNEX_LINE, Form.Align.LEFT);
        }
        lines(form.title(), Role.TITLE, TITLE_SIZE, TITLE_LINE, Form.Align.CENTRE);
        used += GAP;
        above(form.above());
    }

    /** On one line if they fit: the first at the left, the last at the right, others between. */
    private void above(List<String> texts) {
        List<List<Letter>> letters =
                texts.stream().map(text -> sheets.lettering().of(Role.SONG, text)).toList();
        int width =
                letters.stream().mapToInt(one -> Sheet.width(one, LINE_SIZE, 0)).sum()
                        + 2 * LINE_SIZE * texts.size();
        if (width > WIDTH || texts.size() > 3) {
            for (int i = 0; i < texts.size(); i++) {
                boolean right = i > 0 && i == texts.size() - 1;
                Form.Align align = right ? Form.Align.RIGHT : Form.Align.LEFT;
                lines(texts.get(i), Role.SONG, LINE_SIZE, LINE, align);
            }
            return;
        }
        for (int i = 0; i < letters.size(); i++) {
            Form.Align align =
                    i == 0
                            ? Form.Align.LEFT
                            : i == letters.size() - 1 ? Form.Align.RIGHT : Form.Align.CENTRE;
            draw(letters.get(i), LINE_SIZE, LINE, align);
        }
        used += texts.isEmpty() ? 0 : LINE;
    }

    private void table() {
        List<List<List<CellLines.Part>>> below =
                form.below().stream()
                        .map(text ->
                                CellLines.lines(
                                        sheets.lettering(), Role.SONG, text, LINE_SIZE, WIDTH))
                        .toList();
        int belowHeight = below.stream().mapToInt(List::size).sum() * LINE;
        if (form.rows() > 0 && form.columns() > 0) {
            FormGrid grid = new FormGrid(form, Page.WIDE_TEXT_WIDTH);
            FormFit fit = FormFit.of(grid, form, (HEIGHT - used - belowHeight) / Measure.of(1));
            RowPages.Room room =
                    new RowPages.Room(
                            used,
                            HEIGHT,
                            Measure.of(fit.line()),
                            2 * Measure.of(FormFit.EDGE),
                            belowHeight);
            FormTable table = new FormTable(form, grid, fit, room, sheets.lettering());
            while (pages.size() <= table.pages().lastPage()) {
                pages.add(sheets.wide());
            }
            table.draw(pages, LEFT, TOP);
            used = table.pages().bottom();
        }
        form.below().forEach(text -> lines(text, Role.SONG, LINE_SIZE, LINE, Form.Align.LEFT));
    }

    private void lines(String text, Role role, int size, int pitch, Form.Align align) {
        for (List<CellLines.Part> line :
                CellLines.lines(sheets.lettering(), role, text, size, WIDTH)) {
            if (used + pitch > HEIGHT) {
                pages.add(sheets.wide());
                used = 0;
            }
            line.forEach(part -> draw(part.letters(), size, pitch, align));
            used += pitch;
        }
    }

    private void draw(List<Letter> letters, int size, int pitch, Form.Align align) {
        int free = WIDTH - Sheet.width(letters, size, 0);
        int x =
                switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
        int y = TOP - used - (pitch - size) / 2 - size * 88 / 100;
        pages.getLast().text(letters, LEFT + x, y, size, 0);
    }
}
