package io.hengji.official;

import io.hengji.evaluation.Figure;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an evaluation as cells of a form. A figure that is absent or unverifiable leaves a
 * blank, never 0. Amounts are in 万元 with two decimals, or with more where more were entered.
 */
final class FormFigures {
    static final int MONEY_DECIMALS = 2;

    /** A value from a dataset has as many decimals as its quotient; two are printed. */
    private static final int COMPUTED_DECIMALS = 2;

    private final Map<FigureId, Figure> figures = new HashMap<>();

    FormFigures(List<Figure> figures) {
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
    }

    Form.Content money(String id) {
        Figure figure = figures.get(new FigureId(id));
        return figure != null && figure.value() instanceof Money money
                ? money(figure.id(), money, figure.printed())
                : new Form.Blank();
    }

    /** An amount that is known without its figure: a row of the funds block. */
    Form.Content money(String id, @Nullable Money money) {
        Figure figure = figures.get(new FigureId(id));
        Precision printed = figure == null ? Precision.EXACT : figure.printed();
        return money == null ? new Form.Blank() : money(new FigureId(id), money, printed);
    }

    /** 平方米 with two decimals, or with more where more were entered. */
    Form.Content area(String id) {
        Figure figure = figures.get(new FigureId(id));
        return figure != null && figure.value() instanceof Quantity(BigDecimal area, Unit unit)
                ? new Form.Number(
                        area, Math.max(MONEY_DECIMALS, area.scale()), false, figure.id(), null)
                : new Form.Blank();
    }

    Form.Content people(String id) {
        Figure figure = figures.get(new FigureId(id));
        return figure != null && figure.value() instanceof Quantity(BigDecimal people, Unit unit)
                ? new Form.Number(people, Math.max(0, people.scale()), false, figure.id(), null)
                : new Form.Blank();
    }

    /** The decimals a quantity was entered with: 530.50 万亩 has two, though its value is 530.5. */
    int decimals(FigureId id, Quantity quantity) {
        Figure figure = figures.get(id);
        return figure == null || figure.printed().isExact()
                ? Math.min(quantity.value().scale(), COMPUTED_DECIMALS)
                : Math.max(quantity.value().scale(), figure.printed().decimalsIn(quantity.unit()));
    }

    private static Form.Number money(FigureId id, Money money, Precision printed) {
        int entered = printed.isExact() ? 0 : printed.decimalsIn(Unit.WAN_YUAN);
        return new Form.Number(money.wanYuan(), Math.max(MONEY_DECIMALS, entered), false, id, null);
    }
}
