package io.hengji.office.pdf;

import io.hengji.office.layout.Page;
import io.hengji.office.layout.TextWidth;
import io.hengji.official.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of the report on upright pages of 22 lines of 28 characters: title, body by levels, 附件
 * list, issuer and date.
 */
final class BodyPages {
    private static final int SIZE = Measure.of(Page.BODY_SIZE);

    /** 2号. */
    private static final int TITLE_SIZE = Measure.of(22 * 20);

    private static final int WIDTH = Measure.of(Page.TEXT_WIDTH);

    /** What a letter is given beyond its width, so that 28 fill the line exactly. */
    private static final int SPACING =
            Math.floorDiv(WIDTH - SIZE * Page.CHARACTERS, Page.CHARACTERS);

    private static final int CHARACTER = SIZE + SPACING;

    /** The date ends four characters before the edge. */
    private static final int DATE_INDENT = 4;

    private final Sheets sheets;
    private @Nullable Sheet sheet;
    private int line = Page.LINES;

    private BodyPages(Sheets sheets) {
        this.sheets = sheets;
    }

    static void write(Report report, Sheets sheets) {
        new BodyPages(sheets).report(report);
    }

    private void report(Report report) {
        report.title().forEach(this::title);
        if (!report.title().isEmpty()) {
            blank();
        }
        report.body().forEach(this::block);
        annexes(report.annexes());
        closing(report.signedBy(), report.dated());
    }

    private void title(String title) {
        for (String typed : TextWidth.breaks(title)) {
            List<Letter> letters = sheets.lettering().of(Role.TITLE, typed);
            int room = thousandths(WIDTH, TITLE_SIZE);
            for (List<Letter> broken : LineBreaker.lines(letters, room, room, 0)) {
                int width = Sheet.width(broken, TITLE_SIZE, 0);
                next(1).text(broken, left() + (WIDTH - width) / 2, base(TITLE_SIZE), TITLE_SIZE, 0);
            }
        }
    }

    private void block(Report.Block block) {
        switch (block) {
            case Report.Heading heading ->
                    paragraph(role(heading.level()), text(heading.runs()), true);
            case Report.Paragraph paragraph -> paragraph(Role.FANG, text(paragraph.runs()), false);
        }
    }

    private static Role role(int level) {
        return switch (level) {
            case 1 -> Role.HEI;
            case 2 -> Role.KAI;
            default -> Role.FANG;
        };
    }

    private static String text(List<Report.Run> runs) {
        return runs.stream().map(Report.Run::text).collect(Collectors.joining());
    }

    /** A heading is never the last line of a page. */
    private void paragraph(Role role, String text, boolean heading) {
        boolean first = true;
        for (String typed : TextWidth.breaks(text)) {
            lines(role, typed, first ? 2 : 0, 0, heading ? 1 : 0);
            first = false;
        }
    }

    /**
     * Lines that fill the width.
     *
     * @param begin characters before the first line
     * @param indent characters before the others
     * @param with lines that must find room on the same page
     */
    private void lines(Role role, String text, int begin, int indent, int with) {
        List<List<Letter>> lines =
                LineBreaker.lines(
                        sheets.lettering().of(role, text),
                        thousandths(CHARACTER * (Page.CHARACTERS - begin), SIZE),
                        thousandths(CHARACTER * (Page.CHARACTERS - indent), SIZE),
                        Math.floorDiv(SPACING * 1000, SIZE));
        for (int i = 0; i < lines.size(); i++) {
            int before = CHARACTER * (i == 0 ? begin : indent);
            boolean last = i == lines.size() - 1;
            int needed = i == 0 ? lines.size() + with : 1;
            List<Letter> letters = lines.get(i);
            int spacing = last ? SPACING : justified(letters, WIDTH - before);
            next(with > 0 ? needed : 1).text(letters, left() + before, base(SIZE), SIZE, spacing);
        }
    }

    /** Letters moved apart or together so that the line ends at the edge; not by too much. */
    private static int justified(List<Letter> letters, int room) {
        if (letters.size() < 2) {
            return SPACING;
        }
        int spacing = Math.floorDiv(room - Sheet.width(letters, SIZE, 0), letters.size() - 1);
        return Math.min(spacing, SIZE / 4);
    }

    /** Names stand under one another, their second lines under their first character. */
    private void annexes(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        blank();
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            String label = (i == 0 ? "附件：" : "") + number;
            List<Letter> letters = sheets.lettering().of(Role.FANG, label);
            int begin = CHARACTER * (i == 0 ? 2 : 5);
            int indent = CHARACTER * (names.size() == 1 ? 5 : 6);
            List<List<Letter>> lines =
                    LineBreaker.lines(
                            sheets.lettering().of(Role.FANG, names.get(i)),
                            thousandths(WIDTH - indent, SIZE),
                            thousandths(WIDTH - indent, SIZE),
                            Math.floorDiv(SPACING * 1000, SIZE));
            for (int j = 0; j < lines.size(); j++) {
                Sheet page = next(1);
                if (j == 0) {
                    page.text(letters, left() + begin, base(SIZE), SIZE, SPACING);
                }
                page.text(lines.get(j), left() + indent, base(SIZE), SIZE, SPACING);
            }
        }
    }

    /** The issuer stands centred over the date; one too long for that ends at the edge. */
    private void closing(@Nullable String issuer, @Nullable String dated) {
        if (issuer == null && dated == null) {
            return;
        }
        // Never alone on a page: the two blank lines go with them, or what is before them.
        blank();
        blank();
        List<Letter> date = sheets.lettering().of(Role.FANG, dated == null ? "" : dated);
        int dateWidth = Sheet.width(date, SIZE, SPACING);
        int dateLeft = WIDTH - CHARACTER * DATE_INDENT - dateWidth;
        if (issuer != null) {
            List<Letter> letters = sheets.lettering().of(Role.FANG, issuer);
            for (List<Letter> broken :
                    LineBreaker.lines(
                            letters, thousandths(WIDTH, SIZE), thousandths(WIDTH, SIZE), 0)) {
                int width = Sheet.width(broken, SIZE, SPACING);
                int centred = dateLeft + (dateWidth - width) / 2;
                int x = Math.clamp(centred, 0, Math.max(0, WIDTH - width));
                next(dated == null ? 1 : 2).text(broken, left() + x, base(SIZE), SIZE, SPACING);
            }
        }
        if (dated != null) {
            next(1).text(date, left() + dateLeft, base(SIZE), SIZE, SPACING);
        }
    }

    /** At the head of a page no line is left blank, so that no page is begun by one alone. */
    private void blank() {
        if (line < Page.LINES) {
            line++;
        }
    }

    /** The page of the next line, of which there must be {@code needed} together. */
    private Sheet next(int needed) {
        Sheet current = sheet;
        if (current == null || line + Math.min(needed, Page.LINES) > Page.LINES) {
            current = sheets.upright();
            sheet = current;
            line = 0;
        }
        line++;
        return current;
    }

    /** The base line of the line last begun: the letter in the middle of its 22nd part. */
    private int base(int size) {
        int top = Measure.of(Page.LONG_SIDE - Page.TOP);
        int pitch = Measure.of(Page.TEXT_HEIGHT) / Page.LINES;
        return top - pitch * (line - 1) - (pitch - size) / 2 - size * 88 / 100;
    }

    private static int left() {
        return Measure.of(Page.BINDING);
    }

    private static int thousandths(int room, int size) {
        return Math.toIntExact((long) room * 1000 / size);
    }
}
