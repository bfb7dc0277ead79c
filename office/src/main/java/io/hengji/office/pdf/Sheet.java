package io.hengji.office.pdf;

import java.util.List;

/**
 * One page (页) and what is drawn on it. Lengths are in thousandths of a point, from the lower left
 * corner.
 */
final class Sheet {
    private final Sheets sheets;
    private final int width;
    private final int height;
    private final StringBuilder content = new StringBuilder("0.5 w\n");

    Sheet(Sheets sheets, int width, int height) {
        this.sheets = sheets;
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String content() {
        return content.toString();
    }

    /**
     * Letters on a line.
     *
     * @param y of the base line
     * @param spacing added to every letter
     */
    void text(List<Letter> letters, int x, int y, int size, int spacing) {
        int at = x;
        int from = 0;
        while (from < letters.size()) {
            int to = from;
            Typeface face = letters.get(from).face();
            EmbeddedFont font = sheets.font(face);
            StringBuilder codes = new StringBuilder();
            int run = 0;
            while (to < letters.size() && letters.get(to).face().equals(face)) {
                Letter letter = letters.get(to);
                codes.append(EmbeddedFont.hex(font.code(letter.character(), letter.glyph())));
                run += advance(letter, size) + spacing;
                to++;
            }
            content.append("BT /").append(font.resource()).append(' ').append(points(size));
            content.append(" Tf ").append(points(spacing)).append(" Tc ");
            content.append(points(at)).append(' ').append(points(y)).append(" Td <");
            content.append(codes).append("> Tj ET\n");
            at += run;
            from = to;
        }
    }

    void line(int fromX, int fromY, int toX, int toY) {
        content.append(points(fromX)).append(' ').append(points(fromY)).append(" m ");
        content.append(points(toX)).append(' ').append(points(toY)).append(" l S\n");
    }

    void box(int x, int y, int boxWidth, int boxHeight) {
        content.append(points(x)).append(' ').append(points(y)).append(' ');
        content.append(points(boxWidth)).append(' ').append(points(boxHeight));
        content.append(" re S\n");
    }

    /** The width of letters at a size. */
    static int width(List<Letter> letters, int size, int spacing) {
        return letters.stream().mapToInt(letter -> advance(letter, size) + spacing).sum();
    }

    private static int advance(Letter letter, int size) {
        return Math.toIntExact((long) letter.width() * size / 1000);
    }

    static String points(int thousandths) {
        String sign = thousandths < 0 ? "-" : "";
        int absolute = Math.abs(thousandths);
        int rest = absolute % 1000;
        if (rest == 0) {
            return sign + absolute / 1000;
        }
        String decimals = String.valueOf(1000 + rest).substring(1);
        return sign + absolute / 1000 + "." + decimals.replaceAll("0+$", "");
    }
}
