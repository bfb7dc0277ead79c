package io.hengji.evaluation;

import io.hengji.kernel.Count;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of an evaluation with the label, unit and decimals they are shown with. */
final class FigureTexts {
    private static final int MONEY_DECIMALS = 2;

    private final FigureBook book;
    private final FigureCatalogue catalogue;
    private final Stated stated;

    FigureTexts(FigureBook book, FigureCatalogue catalogue, Stated stated) {
        this.book = book;
        this.catalogue = catalogue;
        this.stated = stated;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        book.each((id, step) -> {
            if (!id.value().startsWith("relation/")) {
                figures.add(figure(id, step));
            }
        });
        return figures;
    }

    private Figure figure(FigureId id, Step step) {
        Optional<FigureCatalogue.Entry> known = catalogue.of(id);
        String label =
                stated.label(step, known.map(FigureCatalogue.Entry::label).orElse(id.value()));
        Unit unit = known.map(FigureCatalogue.Entry::unit).orElse(Unit.POINT);
        return switch (step.outcome()) {
            case Outcome.Value(Scalar value, Precision printed) ->
                    new Figure(
                            id,
                            label,
                            value,
                            unit(value, unit),
                            printed,
                            shown(value, printed),
                            state(step),
                            step.id());
            case Outcome.Judged(var level, String words) ->
                    new Figure(
                            id,
                            label,
                            new Text(words),
                            unit,
                            Precision.EXACT,
                            words,
                            State.COMPUTED,
                            step.id());
            case Outcome.Unverifiable ignored ->
                    new Figure(
                            id,
                            label,
                            null,
                            unit,
                            Precision.EXACT,
                            "无法核验",
                            State.UNVERIFIABLE,
                            step.id());
            case Outcome.NotApplicable ignored ->
                    new Figure(
                            id,
                            label,
                            null,
                            unit,
                            Precision.EXACT,
                            "不适用",
                            State.NOT_APPLICABLE,
                            step.id());
        };
    }

    private static State state(Step step) {
        return switch (step.op()) {
            case Op.Read ignored -> State.CLAIMED;
            case Op.Choose ignored -> State.CHOSEN;
            case Op.Query ignored -> State.COMPUTED;
            case Op.Calc ignored -> State.COMPUTED;
            case Op.Relate ignored -> State.COMPUTED;
            case Op.Grade ignored -> State.COMPUTED;
        };
    }

    private static Unit unit(Scalar value, Unit otherwise) {
        return switch (value) {
            case Quantity quantity -> quantity.unit();
            case Money ignored ->
                    otherwise.dimension() == Unit.YUAN.dimension() ? otherwise : Unit.WAN_YUAN;
            case Rate ignored -> Unit.PERCENT;
            case Count ignored -> otherwise;
            case Text ignored -> otherwise;
        };
    }

    /**
     * Amounts in 万元 with two decimals, or more where more were entered; rates with two decimals.
     */
    private static String shown(Scalar value, Precision printed) {
        return switch (value) {
            case Money money -> {
                int decimals =
                        Math.max(
                                MONEY_DECIMALS,
                                printed.isExact() ? 0 : printed.decimalsIn(Unit.WAN_YUAN));
                yield money.wanYuan(decimals).toPlainString() + "万元";
            }
            case Quantity(BigDecimal number, Unit unit) -> {
                int decimals =
                        printed.isExact()
                                ? number.scale()
                                : Math.max(number.scale(), printed.decimalsIn(unit));
                yield number.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                        + unit.symbol();
            }
            case Rate rate -> rate.shown();
            case Count count -> count.shown();
            case Text text -> text.value();
        };
    }
}
