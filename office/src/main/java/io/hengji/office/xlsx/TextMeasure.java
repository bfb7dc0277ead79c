package io.hengji.office.xlsx;

/**
 * How much room a text needs, estimated in hundredths of its size: the fonts are not at hand here.
 */
public final class TextMeasure {
    private static final int FULL = 100;
    private static final int HALF = 52;
    private static final int WIDE = 72;

    /** Marks of the Western blocks that a Chinese font draws a full character wide. */
    private static final String FULL_MARKS = "—…‘’“”·×÷±°§≥≤";

    private TextMeasure() {}

    static int hundredths(String text) {
        return text.codePoints().map(TextMeasure::hundredths).sum();
    }

    /**
     * The lines a text takes, rather one too many than one too few.
     *
     * @param room the width of a line in hundredths of the size
     */
    public static int lines(String text, int room) {
        int lines = 0;
        for (String line : text.split("\\R", -1)) {
            lines += Math.max(1, Math.ceilDiv(hundredths(line), Math.max(FULL, room - HALF)));
        }
        return lines;
    }

    private static int hundredths(int character) {
        if (character < 0x2000 && FULL_MARKS.indexOf(character) < 0) {
            return Character.isUpperCase(character) ? WIDE : HALF;
        }
        return FULL;
    }
}
