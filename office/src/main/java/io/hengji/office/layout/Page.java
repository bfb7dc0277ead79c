package io.hengji.office.layout;

/**
 * The page of GB/T 9704-2012 in twips (1/20 pt, 1/1440 inch): A4, 天头 37 mm, 订口 28 mm, 版心 156 mm ×
 * 225 mm, 22 lines of 28 characters. A wide form turns the page: its head then lies at the binding
 * side (版心 225 mm × 156 mm).
 */
public final class Page {
    public static final int SHORT_SIDE = mm(210);
    public static final int LONG_SIDE = mm(297);

    public static final int TOP = mm(37);
    public static final int BINDING = mm(28);
    public static final int RIGHT = mm(26);
    public static final int BOTTOM = mm(35);

    public static final int LINES = 22;
    public static final int CHARACTERS = 28;

    public static final int TEXT_WIDTH = SHORT_SIDE - BINDING - RIGHT;
    public static final int TEXT_HEIGHT = LONG_SIDE - TOP - BOTTOM;
    public static final int WIDE_TEXT_WIDTH = TEXT_HEIGHT;
    public static final int WIDE_TEXT_HEIGHT = TEXT_WIDTH;

    /** 3号. */
    public static final int BODY_SIZE = 16 * 20;

    /** Rounded down: 22 lines must never need more than the 版心. */
    public static final int LINE_PITCH = TEXT_HEIGHT / LINES;

    /**
     * What a 3号 character is given beyond its size, rounded down: 28 characters never need more
     * than the 版心. Negative, for 28 × 16 pt = 448 pt is more than 156 mm = 442 pt. The characters
     * are drawn together by the styles and not by the grid of the document, because LibreOffice
     * gives two cells of a grid to a character wider than one.
     */
    public static final int CHARACTER_SPACING =
            Math.floorDiv(TEXT_WIDTH - BODY_SIZE * CHARACTERS, CHARACTERS);

    /** 4号, the page number, on a line of its own height. */
    public static final int NUMBER_SIZE = 14 * 20;

    /**
     * From the lower edge of the 版心 to the top of the number's line, so that the dash is at 7 mm.
     */
    private static final int NUMBER_DROP = mm(7) - NUMBER_SIZE / 2;

    public static final int FOOTER = BOTTOM - NUMBER_DROP - NUMBER_SIZE;
    public static final int WIDE_FOOTER = RIGHT - NUMBER_DROP - NUMBER_SIZE;

    private Page() {}

    public static int mm(int millimetres) {
        return Math.toIntExact(Math.round(millimetres * 14400L / 254.0));
    }

    /** The width of {@code halves} half characters of the body on the grid. */
    public static int halfCharacters(int halves) {
        return TEXT_WIDTH * halves / (CHARACTERS * 2);
    }
}
