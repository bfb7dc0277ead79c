package io.hengji.official;

import io.hengji.evaluation.IndicatorScore;
import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cells 年度指标值 and 实际完成值 of one indicator: numbers with their unit, or the words of the case.
 */
final class IndicatorValueCell {
    /** The target was not stated but follows from 实际完成值 and 超出数. */
    static final String DERIVED = "推算";

    private final FormFigures figures;

    IndicatorValueCell(FormFigures figures) {
        this.figures = figures;
    }

    /** ≥530.50万亩; a range and a qualitative target are words. */
    Form.Content target(IndicatorScore score) {
        Indicator indicator = score.indicator();
        Quantity target = score.target();
        String unit = unit(indicator);
        if (target == null) {
            return words(indicator.targetText());
        }
        if (indicator.direction() == Direction.RANGE && indicator.targetMax() != null) {
            BigDecimal max = indicator.targetMax().value();
            return words(target.value().toPlainString() + "～" + max.toPlainString() + unit);
        }
        FigureId id = new FigureId("indicator/" + indicator.id() + ".target");
        String mark = indicator.target() == null ? DERIVED : null;
        return number(target, id, mark, sign(indicator.direction()), unit);
    }

    /** 535.02万亩; the words of the case where no score rests on the number (90%以上). */
    Form.Content actual(IndicatorScore score) {
        Indicator indicator = score.indicator();
        Quantity actual = score.actual() == null ? typed(indicator) : score.actual();
        boolean words = score.formula() == null && !indicator.actualText().isBlank();
        if (actual == null || words) {
            Achievement level = indicator.level();
            return words(
                    indicator.actualText().isBlank() && level != null
                            ? level.word()
                            : indicator.actualText());
        }
        boolean typed =
                indicator.actual() != null
                        && indicator.actual().value().compareTo(actual.value()) == 0;
        FigureId id =
                new FigureId("indicator/" + indicator.id() + (typed ? ".actual" : ".measured"));
        return number(actual, id, null, "", unit(indicator));
    }

    /** What was typed stands in the form, also where nothing could be recomputed. */
    private static @Nullable Quantity typed(Indicator indicator) {
        return indicator.actual() == null
                ? null
                : new Quantity(
                        indicator.actual().value(), indicator.unitOfMeasure().orElse(Unit.POINT));
    }

    private Form.Number number(
            Quantity quantity, FigureId id, @Nullable String mark, String before, String after) {
        return new Form.Number(
                quantity.value(), figures.decimals(id, quantity), false, id, mark, before, after);
    }

    private static Form.Content words(String text) {
        return text.isBlank() ? new Form.Blank() : new Form.Words(text);
    }

    private static String unit(Indicator indicator) {
        Unit unit = indicator.unit();
        return unit == null ? "" : unit.symbol();
    }

    private static String sign(@Nullable Direction direction) {
        return switch (direction) {
            case AT_LEAST -> "≥";
            case ABOVE -> "＞";
            case AT_MOST -> "≤";
            case BELOW -> "＜";
            case EQUAL, RANGE -> "";
            case null -> "";
        };
    }
}
