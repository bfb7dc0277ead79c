package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Level;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import io.hengji.trail.Verdict;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the relations A to E over the figures of a case and records each on the trail. */
final class RelationRun {
    private final FigureBook book;
    private final Stated stated;
    private final FigureCatalogue catalogue;
    private final List<Evaluation.Judged> judged = new ArrayList<>();
    private final List<Checks.NotRun> notRun = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RelationRun(FigureBook book, Stated stated, FigureCatalogue catalogue) {
        this.book = book;
        this.stated = stated;
        this.catalogue = catalogue;
    }

    void run(List<RelationRule> rules) {
        for (RelationRule rule : rules) {
            switch (rule.kind()) {
                case SUM -> sum(rule);
                case REPEAT -> each(rule, Relation::repeat);
                case BOUND -> each(rule, Relation::bound);
                case RATE -> rate(rule);
            }
        }
    }

    List<Evaluation.Judged> judged() {
        return judged;
    }

    List<Checks.NotRun> notRun() {
        return notRun;
    }

    List<Finding> findings() {
        return findings;
    }

    private void sum(RelationRule rule) {
        if (!rule.left().isEmpty()) {
            balance(rule);
            return;
        }
        if (rule.unless().stream().anyMatch(figure -> book.of(figure).isPresent())) {
            return;
        }
        List<Step> sides = new ArrayList<>(stated.of(rule.figure()));
        if (rule.independent()) {
            book.of(rule.figure())
                    .filter(RelationRun::hasValue)
                    .ifPresent(step -> {
                        if (sides.isEmpty()) {
                            sides.add(step);
                        }
                    });
        }
        List<Term> parts = rule.items() ? items(rule.figure()) : parts(rule.parts());
        if (sides.isEmpty() || parts.isEmpty()) {
            String missing =
                    parts.isEmpty()
                            ? label(rule.figure()) + "的分项"
                            : label(rule.figure()) + "的填报或公布数";
            notRun.add(new Checks.NotRun(rule.id(), List.of(missing)));
            return;
        }
        for (Step side : sides) {
            String id =
                    sides.indexOf(side) == 0
                            ? rule.id()
                            : rule.id() + "#" + (sides.indexOf(side) + 1);
            Term total = Terms.of(stated.label(side, label(rule.figure())), side);
            record(Relation.sum(id, rule.title(), total, parts));
        }
    }

    /**
     * Left side = right side, each a sum; an absent figure makes it unverifiable and says which.
     */
    private void balance(RelationRule rule) {
        List<Term> left = parts(rule.left());
        List<Term> right = parts(rule.right());
        List<Term> rest = new ArrayList<>(left.subList(1, left.size()));
        record(
                Relation.signed(
                        rule.id(), RelationKind.SUM, rule.title(), left.getFirst(), right, rest));
    }

    private List<Term> items(String figure) {
        Optional<Step> step = book.of(figure).filter(found -> found.op() instanceof Op.Calc);
        List<Term> items = new ArrayList<>();
        step.ifPresent(found -> {
            for (Input input : found.inputs()) {
                items.add(Terms.of(input.role(), book.trail().step(input.step())));
            }
        });
        return items;
    }

    private List<Term> parts(List<String> figures) {
        List<Term> parts = new ArrayList<>();
        for (String named : figures) {
            boolean optional = named.endsWith("?");
            String figure = optional ? named.substring(0, named.length() - 1) : named;
            Optional<Step> step = book.of(figure);
            if (step.isPresent()) {
                parts.add(Terms.of(label(figure), step.get()));
            } else if (!optional) {
                FigureId id = new FigureId(figure);
                parts.add(
                        Term.unknown(
                                label(figure), id, null, unit(figure), List.of(label(figure))));
            }
        }
        return parts;
    }

    private interface Comparison {
        Relation of(String id, String title, Term first, Term second);
    }

    private void each(RelationRule rule, Comparison comparison) {
        int star = rule.figure().indexOf('*');
        if (star < 0) {
            compare(rule, rule.id(), rule.figure(), rule.other(), comparison);
            return;
        }
        if (!rule.without().isEmpty()
                && book.figures().stream().noneMatch(one -> like(one, rule.other()))) {
            notRun.add(new Checks.NotRun(rule.id(), List.of(rule.without())));
            return;
        }
        String before = rule.figure().substring(0, star);
        String name = rule.figure().substring(star + 2);
        for (FigureId figure : book.figures()) {
            // A code may have dots of its own: what is its and what is the name, the id knows.
            if (figure.value().startsWith(before)
                    && figure.value().endsWith(name)
                    && figure.subject().startsWith(before)
                    && figure.name().equals(name)) {
                String key = figure.subject().substring(before.length());
                if (!key.contains("/")) {
                    String other = rule.other().replace("*", key);
                    compare(rule, rule.id() + "/" + key, figure.value(), other, comparison);
                }
            }
        }
    }

    private static boolean like(FigureId figure, String pattern) {
        int star = pattern.indexOf('*');
        return figure.value().startsWith(pattern.substring(0, star))
                && figure.value().endsWith(pattern.substring(star + 1));
    }

    private void compare(
            RelationRule rule, String id, String first, String second, Comparison comparison) {
        List<Step> others = new ArrayList<>(stated.of(second));
        Optional<Step> derived = book.of(second);
        Optional<Step> value = book.of(first);
        if (value.isEmpty() || (derived.isEmpty() && others.isEmpty())) {
            String missing = value.isEmpty() ? label(first) : label(second);
            notRun.add(new Checks.NotRun(id, List.of(missing)));
            return;
        }
        Step other =
                derived.filter(RelationRun::hasValue)
                        .orElseGet(
                                () -> others.isEmpty() ? derived.orElseThrow() : others.getFirst());
        Relation relation =
                comparison.of(
                        id,
                        rule.title(),
                        Terms.of(label(first), value.get()),
                        Terms.of(label(second), other));
        Step step = record(relation, false);
        report(
                relation,
                step.id(),
                rule.policy() ? EvaluationCode.LIMIT_EXCEEDED : EvaluationCode.RELATION_FAILS);
    }

    /** A printed rate against the quotient of the figures that make it. */
    private void rate(RelationRule rule) {
        List<Step> printed = stated.of(rule.figure());
        Optional<Step> derived = book.of(rule.figure());
        if (printed.isEmpty() || derived.isEmpty()) {
            notRun.add(new Checks.NotRun(rule.id(), List.of("报告所载的" + label(rule.figure()))));
            return;
        }
        for (Step side : printed) {
            Term shown = Terms.of(stated.label(side, label(rule.figure())), side);
            Relation relation = rateOf(rule, shown, derived.get());
            Step step = record(relation);
            if (relation.verdict() == Verdict.UNVERIFIABLE) {
                findings.add(unverifiableRate(rule, side, relation, step.id()));
            }
        }
    }

    private Relation rateOf(RelationRule rule, Term shown, Step derived) {
        if (derived.op() instanceof Op.Calc(Expr.Div(Expr.Ref above, Expr.Ref below))) {
            Term numerator = input(derived, 0);
            Term denominator = input(derived, 1);
            return Relation.rate(rule.id(), rule.title(), shown, numerator, denominator);
        }
        Term exact = Terms.of(label(rule.figure()), derived);
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
                        place(printed),
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

    private Step record(Relation relation) {
        return record(relation, true);
    }

    /**
     * Puts a relation on the trail; a failed one is an error, a rounding a notice, unless the
     * caller reports it itself.
     */
    Step record(Relation relation, boolean report) {
        List<FigureBook.Part> parts = new ArrayList<>();
        for (Term term : relation.terms()) {
            StepId id = term.step();
            if (id != null) {
                parts.add(new FigureBook.Part(term.label(), book.trail().step(id)));
            }
        }
        List<Input> inputs = FigureBook.inputs(parts);
        Fraction residual = relation.residual();
        Fraction bound = relation.bound();
        Op op =
                new Op.Relate(
                        relation.kind(),
                        Expr.ref(relation.terms().getFirst().label()),
                        Expr.sum(inputs.stream().skip(1).map(Input::role).toList()),
                        residual == null ? Fraction.ZERO : residual,
                        bound == null ? Fraction.ZERO : bound,
                        relation.causes());
        Outcome outcome =
                relation.verdict() == Verdict.UNVERIFIABLE
                        ? new Outcome.Unverifiable("EVL-012", relation.missing())
                        : new Outcome.Judged(
                                new Level(relation.verdict().word(), relation.verdict().chinese()),
                                relation.equation());
        String rule = relation.id().replaceAll("[/#].*", "");
        Step step =
                book.trail()
                        .add(
                                new FigureId("relation/" + relation.id()),
                                op,
                                inputs,
                                outcome,
                                Grounds.of(rule));
        book.record(step);
        judged.add(new Evaluation.Judged(relation, step.id()));
        if (report) {
            report(relation, step.id(), EvaluationCode.RELATION_FAILS);
        }
        return step;
    }

    private void report(Relation relation, StepId step, EvaluationCode failing) {
        EvaluationCode code =
                switch (relation.verdict()) {
                    case FAILS -> failing;
                    // a printed rate is always rounded: that is nothing to report
                    case ROUNDING ->
                            relation.kind() == RelationKind.RATE
                                    ? null
                                    : EvaluationCode.RELATION_ROUNDING;
                    case HOLDS, UNVERIFIABLE -> null;
                };
        Fraction residual = relation.residual();
        if (code == null || residual == null) {
            return;
        }
        Term first = relation.terms().getFirst();
        String unit = first.unit().symbol();
        List<SourceRef> related = new ArrayList<>();
        for (Term term : relation.terms().subList(1, relation.terms().size())) {
            StepId id = term.step();
            if (id != null && book.trail().step(id).op() instanceof Op.Read(SourceRef at)) {
                related.add(at);
            }
        }
        StepId at = first.step();
        SourceRef place =
                at == null ? new SourceRef.Whole("case.yaml") : place(book.trail().step(at));
        findings.add(
                Finding.of(
                                code,
                                place,
                                Map.of(
                                        "title",
                                        relation.title(),
                                        "equation",
                                        relation.equation(),
                                        "residual",
                                        residual + unit,
                                        "cause",
                                        relation.causes().isEmpty()
                                                ? ""
                                                : "可能原因："
                                                        + relation.causes().getFirst().text()
                                                        + "。"))
                        .expecting(
                                first.value() == null ? null : expected(relation, residual),
                                first.shown() + unit)
                        .about(relation.terms().stream().map(Term::figure).toList(), step)
                        .relating(relation.id(), related, relation.causes()));
    }

    private static String expected(Relation relation, Fraction residual) {
        Term first = relation.terms().getFirst();
        Fraction value = first.value();
        if (value == null) {
            return "";
        }
        Fraction own = value.dividedBy(first.unit().factor()).orElseThrow().minus(residual);
        return own.round(
                                Math.max(2, first.printed().decimalsIn(first.unit())),
                                RoundingMode.HALF_UP)
                        .toPlainString()
                + first.unit().symbol();
    }

    /** Where a step was read; for a derived one, where its first input was. */
    SourceRef place(Step step) {
        if (step.op() instanceof Op.Read(SourceRef at)) {
            return at;
        }
        return step.inputs().isEmpty()
                ? new SourceRef.Field("evaluation", step.of().value())
                : place(book.trail().step(step.inputs().getFirst().step()));
    }

    private static boolean hasValue(Step step) {
        return step.outcome() instanceof Outcome.Value;
    }

    private String label(String figure) {
        return catalogue.of(new FigureId(figure)).map(FigureCatalogue.Entry::label).orElse(figure);
    }

    private Unit unit(String figure) {
        return catalogue
                .of(new FigureId(figure))
                .map(FigureCatalogue.Entry::unit)
                .orElse(Unit.WAN_YUAN);
    }
}
