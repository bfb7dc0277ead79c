package io.hengji.evaluation;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Unit;
import io.hengji.ledger.BaseItem;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stated figures by the figure they claim to be: facts of facts.csv and rows of 附件1. They never
 * take the place of a derived figure; relations compare the two.
 */
final class Stated {
    private final Map<String, List<Step>> byClaim = new LinkedHashMap<>();
    private final Map<FigureId, Fact> facts = new LinkedHashMap<>();

    /** Puts every fact on the trail and remembers what it claims. */
    Stated(Case subject, FigureBook book) {
        for (Fact fact : subject.facts()) {
            if (fact.value() == null) {
                continue;
            }
            Unit unit = fact.unit() == null ? Unit.POINT : fact.unit();
            Step step =
                    book.read(
                            "fact/" + fact.id(),
                            fact.value().at(),
                            scalar(fact.value().value(), unit),
                            precision(fact.value().value(), unit));
            facts.put(step.of(), fact);
            if (!fact.claims().isEmpty()) {
                byClaim.computeIfAbsent(fact.claims(), claim -> new ArrayList<>()).add(step);
            }
        }
        for (BaseItem item : BaseItem.values()) {
            for (String column : List.of("prior", "budget", "spent")) {
                book.of("base/" + item.name() + "." + column)
                        .ifPresent(step ->
                                byClaim.computeIfAbsent(
                                                item.figure(column), claim -> new ArrayList<>())
                                        .add(step));
            }
        }
    }

    List<Step> of(String figure) {
        return byClaim.getOrDefault(figure, List.of());
    }

    /** The name under which a stated figure is shown in an equation. */
    String label(Step step, String otherwise) {
        Fact fact = facts.get(step.of());
        return fact == null ? otherwise : fact.label();
    }

    private static Scalar scalar(BigDecimal value, Unit unit) {
        return switch (unit.dimension()) {
            case MONEY -> FigureBook.money(Fraction.of(value).times(unit.factor()));
            case RATIO -> new Rate.Exact(Fraction.of(value).times(unit.factor()));
            default -> new Quantity(value, unit);
        };
    }

    private static Precision precision(BigDecimal value, Unit unit) {
        boolean counted = unit.dimension() == Dimension.COUNTED && value.scale() <= 0;
        boolean entered = unit.equals(Unit.YUAN) || unit.equals(Unit.POINT);
        return (counted && unit.factor().equals(Fraction.ONE)) || entered
                ? Precision.EXACT
                : Precision.ofPrinted(value, unit);
    }
}
