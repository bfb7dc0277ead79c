package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Quantity;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the cells of a form their content from the figures of an evaluation; what is not known
 * stays blank.
 */
final class FormValues {
    private static final int CACHED_DECIMALS = 12;
    private static final int SHOWN_DECIMALS = 2;

    private final Map<FigureId, Figure> figures = new HashMap<>();

    FormValues(Evaluation evaluation) {
        evaluation.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    /** An amount in 万元, or a number of people. */
    Content figure(String id) {
        Figure figure = figures.get(new FigureId(id));
        if (figure == null) {
            return new Form.Blank();
        }
        return switch (figure.value()) {
            case Money money ->
                    new Form.Number(money.wanYuan(), SHOWN_DECIMALS, false, figure.id(), null);
            case Quantity quantity ->
                    new Form.Number(
                            quantity.value(),
                            Math.max(0, quantity.value().scale()),
                            false,
                            figure.id(),
                            null);
            case null, default -> new Form.Blank();
        };
    }

    boolean knows(String id) {
        return !(figure(id) instanceof Form.Blank);
    }

    Optional<Fraction> number(String id) {
        return figure(id) instanceof Form.Number number
                ? Optional.of(Fraction.of(number.value()))
                : Optional.empty();
    }

    /**
     * numerator ÷ denominator of two printed cells, as a live percentage; blank when one is not
     * known or the base is 0.
     */
    Content rate(String id, String numerator, Position above, String denominator, Position below) {
        Optional<Fraction> rate =
                number(numerator).flatMap(top -> number(denominator).flatMap(top::dividedBy));
        if (rate.isEmpty()) {
            return new Form.Blank();
        }
        Expr formula = Expr.ref("分子").over(Expr.ref("分母"));
        return new Form.Live(
                formula,
                Map.of("分子", above, "分母", below),
                cached(rate.get()),
                SHOWN_DECIMALS,
                true,
                new FigureId(id),
                false);
    }

    /**
     * The sum of printed cells as a live formula; blank when none of them is known.
     *
     * @param needAll blank unless every cell holds a number, as a total score has to be
     */
    static Content sum(String id, List<Summand> parts, boolean needAll) {
        Map<String, Position> cells = new LinkedHashMap<>();
        Fraction total = Fraction.ZERO;
        boolean complete = true;
        for (Summand part : parts) {
            Optional<BigDecimal> value = value(part.content());
            complete &= value.isPresent();
            if (value.isPresent() || needAll) {
                cells.put("c" + cells.size(), part.at());
            }
            total = total.plus(Fraction.of(value.orElse(BigDecimal.ZERO)));
        }
        if (cells.isEmpty()) {
            return new Form.Blank();
        }
        Expr formula = Expr.sum(List.copyOf(cells.keySet()));
        BigDecimal cached = complete || !needAll ? cached(total) : null;
        return new Form.Live(
                formula, cells, cached, SHOWN_DECIMALS, false, new FigureId(id), needAll);
    }

    /** A cell that takes part in a sum. */
    record Summand(Position at, Content content) {}

    static Optional<BigDecimal> value(Content content) {
        return switch (content) {
            case Form.Number number -> Optional.of(number.value());
            case Form.Live live -> Optional.ofNullable(live.value());
            case Form.Words ignored -> Optional.empty();
            case Form.Blank ignored -> Optional.empty();
            case Form.Dash ignored -> Optional.empty();
        };
    }

    /**
     * The exact decimal, or twelve decimals of one that does not end: what a spreadsheet would have
     * cached.
     */
    static BigDecimal cached(Fraction value) {
        return value.decimal().orElseGet(() -> value.round(CACHED_DECIMALS, RoundingMode.HALF_UP));
    }
}
