package io.hengji.official;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form while it is filled in. Every cell that is put gets a position, by which later cells refer
 * to it in their formulas.
 */
final class FormDraft {
    /** Digits kept of a quotient that does not end: more than a spreadsheet can hold. */
    private static final int QUOTIENT_DECIMALS = 18;

    private final String key;
    private final List<Form.Cell> cells = new ArrayList<>();
    private final Map<Position, Content> contents = new LinkedHashMap<>();

    FormDraft(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The cells in the order of printing. */
    List<Form.Cell> cells() {
        return cells.stream()
                .sorted(Comparator.comparingInt(Form.Cell::row).thenComparingInt(Form.Cell::column))
                .toList();
    }

    Position head(int row, int column, int rowSpan, int columnSpan, String text) {
        return put(row, column, rowSpan, columnSpan, Align.CENTRE, true, new Form.Words(text));
    }

    Position head(int row, int column, String text) {
        return head(row, column, 1, 1, text);
    }

    /** Words of the case; none is a blank. */
    Position words(int row, int column, int rowSpan, int columnSpan, Align align, String text) {
        Content content = text.isBlank() ? new Form.Blank() : new Form.Words(text);
        return put(row, column, rowSpan, columnSpan, align, false, content);
    }

    Position words(int row, int column, Align align, String text) {
        return words(row, column, 1, 1, align, text);
    }

    Position cell(int row, int column, Content content) {
        return cell(row, column, 1, 1, content);
    }

    Position cell(int row, int column, int rowSpan, int columnSpan, Content content) {
        return put(row, column, rowSpan, columnSpan, Align.CENTRE, false, content);
    }

    /**
     * A total over its parts. The stated total becomes a formula where the parts that are known
     * make it; where they do not, it stays the number that was stated. An unknown total is a
     * formula that fills in as soon as every part has been.
     */
    Content total(FigureId figure, Content stated, List<Position> parts) {
        if (parts.isEmpty()) {
            return stated;
        }
        if (!(stated instanceof Form.Number number)) {
            return sum(figure, parts, true, FormFigures.MONEY_DECIMALS);
        }
        BigDecimal known = null;
        boolean missing = false;
        for (Position part : parts) {
            BigDecimal value = value(part);
            missing |= value == null;
            known = value == null ? known : known == null ? value : known.add(value);
        }
        return known != null && known.compareTo(number.value()) == 0
                ? sum(figure, parts, !missing, number.decimals())
                : stated;
    }

    /**
     * The sum of these cells: with {@code all}, only once every one of them has a number. It shows
     * at least as many decimals as any of them.
     */
    Content sum(FigureId figure, List<Position> parts, boolean all, int decimals) {
        Map<String, Position> roles = new LinkedHashMap<>();
        List<Expr> terms = new ArrayList<>();
        boolean missing = false;
        BigDecimal sum = null;
        int shown = decimals;
        for (Position part : parts) {
            String role = "第" + part.row() + "行第" + part.column() + "列";
            roles.put(role, part);
            terms.add(Expr.ref(role));
            shown = Math.max(shown, decimals(part));
            BigDecimal value = value(part);
            missing |= value == null;
            sum = value == null ? sum : sum == null ? value : sum.add(value);
        }
        BigDecimal value = all && missing ? null : sum;
        return new Form.Live(new Expr.Add(terms), roles, value, shown, false, figure, all);
    }

    /** numerator ÷ denominator as a percentage; empty while one of them is, or the divisor is 0. */
    Content rate(FigureId figure, Position numerator, Position denominator, int decimals) {
        Expr quotient = Expr.ref("分子").over(Expr.ref("分母"));
        Map<String, Position> roles = Map.of("分子", numerator, "分母", denominator);
        BigDecimal value =
                quotient.evaluate(role -> fraction(roles.get(role)))
                        .number()
                        .map(FormDraft::decimal)
                        .orElse(null);
        return new Form.Live(quotient, roles, value, decimals, true, figure, true);
    }

    /** What stands in a cell of another form. */
    Content copy(FigureId figure, Position other, @Nullable BigDecimal value, int decimals) {
        Map<String, Position> roles = Map.of("得分", other);
        return new Form.Live(Expr.ref("得分"), roles, value, decimals, false, figure, true);
    }

    /**
     * The number that stands there; null for a blank, for words, and for a formula without value.
     */
    @Nullable BigDecimal value(Position position) {
        return switch (contents.get(position)) {
            case Form.Number number -> number.value();
            case Form.Live live -> live.value();
            case Form.Words ignored -> null;
            case Form.Blank ignored -> null;
            case Form.Dash ignored -> null;
            case null -> null;
        };
    }

    private int decimals(Position position) {
        return switch (contents.get(position)) {
            case Form.Number number -> number.decimals();
            case Form.Live live -> live.decimals();
            case Form.Words ignored -> 0;
            case Form.Blank ignored -> 0;
            case Form.Dash ignored -> 0;
            case null -> 0;
        };
    }

    boolean isLive(Position position) {
        return contents.get(position) instanceof Form.Live;
    }

    private Optional<Fraction> fraction(@Nullable Position position) {
        return Optional.ofNullable(position).map(this::value).map(Fraction::of);
    }

    private static BigDecimal decimal(Fraction value) {
        return value.decimal()
                .orElseGet(() -> value.round(QUOTIENT_DECIMALS, RoundingMode.HALF_UP));
    }

    private Position put(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            Align align,
            boolean head,
            Content content) {
        Position position = new Position(key, row, column);
        if (contents.put(position, content) != null) {
            throw new IllegalStateException("two cells at " + position);
        }
        cells.add(new Form.Cell(row, column, rowSpan, columnSpan, align, head, content));
        return position;
    }
}
