package io.hengji.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it lies in the file, before anything is known about its column. Cells that say the same
 * may be one object, which then keeps what was made of its words.
 */
public final class RawCell {
    private final String text;
    private final Kind kind;
    private CellValue.@Nullable Words words;

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

    /**
     * @param text as a reader of the sheet sees it, without rounding: numbers plainly (5267.55),
     *     percentages with their sign (95%), days as 2025-02-21; of a formula the stored result
     */
    public RawCell(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    public static RawCell text(String text) {
        return new RawCell(text, Kind.TEXT);
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a spreadsheet has put 1.23E+17 in the place of a long code. */
    public boolean lostDigits() {
        return DeskText.lostDigits(DeskText.plain(text));
    }

    boolean isBlank() {
        return kind == Kind.TEXT && DeskText.isBlank(text);
    }

    /** Its text without the spaces around it. */
    CellValue.Words words() {
        CellValue.Words made = words;
        if (made == null) {
            made = new CellValue.Words(DeskText.strip(text));
            words = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RawCell cell && kind == cell.kind && text.equals(cell.text));
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, kind);
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}
