package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Relation;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import io.hengji.trail.Verdict;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The rates that a report prints, against the quotients of the figures that make them. */
final class RateRelations {
    private final FigureBook book;
    private final Stated stated;
    private final CatalogueLabels labels;
    private final RelationSteps steps;
    private final Consumer<Checks.NotRun> notRun;

    /**
     * @param notRun takes the relations for which figures are missing
     */
    RateRelations(
            FigureBook book,
            Stated stated,
            CatalogueLabels labels,
            RelationSteps steps,
            Consumer<Checks.NotRun> notRun) {
        this.book = book;
        this.stated = stated;
        this.labels = labels;
        this.steps = steps;
        this.notRun = notRun;
    }

    /** A printed rate against the quotient of the figures that make it. */
    void check(RelationRule rule) {
        List<Step> printed = stated.of(rule.figure());
        Optional<Step> derived = book.of(rule.figure());
        if (printed.isEmpty() || derived.isEmpty()) {
            notRun.accept(
                    new Checks.NotRun(rule.id(), List.of("报告所载的" + labels.label(rule.figure()))));
            return;
        }
        for (Step side : printed) {
            Term shown = Terms.of(stated.label(side, labels.label(rule.figure())), side);
            Relation relation = rateOf(rule, shown, derived.get());
            Step step = steps.record(relation);
            if (relation.verdict() == Verdict.UNVERIFIABLE) {
                steps.add(unverifiableRate(rule, side, relation, step.id()));
            }
        }
    }

    private Relation rateOf(RelationRule rule, Term shown, Step derived) {
        if (derived.op() instanceof Op.Calc(Expr.Div(Expr.Ref above, Expr.Ref below))) {
            Term numerator = input(derived, 0);
            Term denominator = input(derived, 1);
            return Relation.rate(rule.id(), rule.title(), shown, numerator, denominator);
        }
        Term exact = Terms.of(labels.label(rule.figure()), derived);
        return Relation.repeat(rule.id(), rule.title(), shown, asPrinted(exact, shown));
    }

    /** The derived rate with as many decimals as the report prints: a rate rarely ends. */
    private static Term asPrinted(Term exact, Term shown) {
        Fraction value = exact.value();
        if (value == null || shown.printed().isExact()) {
            return exact;
        }
        Unit unit = shown.unit();
        int decimals = shown.printed().decimalsIn(unit);
        Fraction own = value.dividedBy(unit.factor()).orElseThrow();
        Fraction rounded = Fraction.of(own.round(decimals, RoundingMode.HALF_UP));
        return Term.of(
                exact.label(),
                exact.figure(),
                exact.step(),
                rounded.times(unit.factor()),
                unit,
                shown.printed());
    }

    private Term input(Step step, int index) {
        Input input = step.inputs().get(index);
        return Terms.of(input.role(), book.trail().step(input.step()));
    }

    private Finding unverifiableRate(
            RelationRule rule, Step printed, Relation relation, StepId step) {
        String shown =
                relation.terms().getFirst().shown() + relation.terms().getFirst().unit().symbol();
        return Finding.of(
                        EvaluationCode.RATE_UNVERIFIABLE,
                        steps.place(printed),
                        Map.of(
                                "rate",
                                rule.title(),
                                "shown",
                                shown,
                                "missing",
                                String.join("、", relation.missing())))
                .expecting(null, shown)
                .about(List.of(new FigureId(rule.figure()), printed.of()), step)
                .relating(rule.id(), List.of(), List.of());
    }
}
