package io.hengji.office.layout;

import java.util.List;

/** How wide a text is, estimated in hundredths of its size: the fonts are not at hand here. */
public final class TextWidth {
    private static final int FULL = 100;
    private static final int HALF = 50;
    private static final int CAPITAL = 72;

    /** Marks of the Western blocks that a Chinese font draws a full character wide. */
    private static final String FULL_MARKS = "—…‘’“”·×÷±°§";

    private TextWidth() {}

    public static int hundredths(String text) {
        return text.codePoints().map(TextWidth::hundredths).sum();
    }

    public static int hundredths(int character) {
        if (character < 0x2000 && FULL_MARKS.indexOf(character) < 0) {
            return Character.isUpperCase(character) ? CAPITAL : HALF;
        }
        return FULL;
    }

    /** The widest stretch no line break should fall in: a number, a date, a code. */
    public static int widestUnbroken(String text) {
        int widest = 0;
        int width = 0;
        for (int character : text.codePoints().toArray()) {
            width = character > ' ' && character < 0x7F ? width + hundredths(character) : 0;
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /**
     * The lines a text needs, a little too many rather than too few.
     *
     * @param room the width of a line in hundredths of the size
     */
    public static int lines(String text, int room) {
        int lines = 0;
        for (String line : breaks(text)) {
            lines += Math.max(1, Math.ceilDiv(hundredths(line), Math.max(FULL, room - HALF)));
        }
        return lines;
    }

    /** The lines as they were typed. */
    public static List<String> breaks(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(text);
        }
        return List.of(text.split("\\R", -1));
    }
}
