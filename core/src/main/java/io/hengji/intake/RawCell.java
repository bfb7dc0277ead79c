package io.hengji.intake;

/**
 * A cell as it lies in the file, before anything is known about its column.
 *
 * @param text as a reader of the sheet sees it, without rounding: numbers plainly (5267.55),
 *     percentages with their sign (95%), days as 2025-02-21; of a formula the stored result
 */
public record RawCell(String text, Kind kind) {

    /** How the cell came by its text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** 是/否 of a spreadsheet: TRUE, FALSE. */
        BOOLEAN,
        /** #REF!, #DIV/0! and their like. */
        ERROR,
        /** A formula whose result was never stored; the text is the formula. */
        UNCALCULATED
    }

    public static RawCell text(String text) {
        return new RawCell(text, Kind.TEXT);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && DeskText.isBlank(text);
    }
}
