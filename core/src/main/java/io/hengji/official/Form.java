package io.hengji.official;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One official form (表) as a grid, in the order of printing. Positions are 1-based; a covered
 * position is not repeated.
 *
 * @param key form1 … form4, form3/P05
 * @param sheet the sheet's name, at most 31 characters, unique in a package
 * @param title as printed above the table
 * @param above lines between title and table: unit, year, department; first is left, last is right
 *     aligned
 * @param widths relative column widths, as many as the grid has columns
 * @param below lines under the table: notes, signature line
 */
public record Form(
        String key,
        String annex,
        String sheet,
        String title,
        List<String> above,
        List<Integer> widths,
        List<Cell> cells,
        List<String> below) {
    public Form {
        above = List.copyOf(above);
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
        below = List.copyOf(below);
    }

    public int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
    }

    public int columns() {
        return widths.size();
    }

    public record Cell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            Align align,
            boolean head,
            Content content) {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What stands in a cell. */
    public sealed interface Content {}

    /** Words of the form itself or of the case. */
    public record Words(String text) implements Content {}

    /** Nothing, on purpose: to be filled by hand, or not known. */
    public record Blank() implements Content {}

    /** Not asked for here, printed as —. */
    public record Dash() implements Content {}

    /**
     * A number of the trail.
     *
     * @param value in the unit the form prints
     * @param decimals as printed
     * @param percent printed with %; {@code value} is then the fraction (0.5904)
     * @param mark null, or 自评填报 for a chosen or claimed score, shown beside or under the number
     * @param before printed before the digits without being part of the value: ≥, or empty
     * @param after printed after them: 万亩, or empty; a 95 entered in % is 95 with % after it
     */
    public record Number(
            BigDecimal value,
            int decimals,
            boolean percent,
            FigureId figure,
            @Nullable String mark,
            String before,
            String after)
            implements Content {

        /** A number that stands alone in its cell. */
        public Number(
                BigDecimal value,
                int decimals,
                boolean percent,
                FigureId figure,
                @Nullable String mark) {
            this(value, decimals, percent, figure, mark, "", "");
        }
    }

    /**
     * A live formula: in xlsx it is a formula whose cached value is {@code value}; elsewhere the
     * value is printed. A divisor that is 0 leaves the cell empty.
     *
     * @param formula over roles
     * @param cells role to the position of the cell it stands for, in this form or another (form
     *     key, row, column)
     * @param value null where an input is missing: the formula then yields ""
     * @param blankUnlessAll whether one input without a number leaves the cell empty; otherwise it
     *     is empty only if no input has one, and the formula is a plain sum of those that have
     */
    public record Live(
            Expr formula,
            Map<String, Position> cells,
            @Nullable BigDecimal value,
            int decimals,
            boolean percent,
            FigureId figure,
            boolean blankUnlessAll)
            implements Content {
        public Live {
            cells = Map.copyOf(cells);
        }
    }

    public record Position(String form, int row, int column) {}

    /**
     * Marks of provenance that a renderer may show beside the form (a Word comment, a cell note).
     */
    public record Note(int row, int column, String text, SourceRef at) {}
}
