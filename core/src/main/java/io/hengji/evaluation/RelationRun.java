package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the relations A to E over the figures of a case. */
final class RelationRun {
    private final FigureBook book;
    private final Stated stated;
    private final CatalogueLabels labels;
    private final RelationSteps steps;
    private final RateRelations rates;
    private final List<Checks.NotRun> notRun = new ArrayList<>();

    RelationRun(FigureBook book, Stated stated, FigureCatalogue catalogue, RelationSteps steps) {
        this.book = book;
        this.stated = stated;
        this.labels = new CatalogueLabels(catalogue);
        this.steps = steps;
        this.rates = new RateRelations(book, stated, labels, steps, notRun::add);
    }

    void run(List<RelationRule> rules) {
        for (RelationRule rule : rules) {
            switch (rule.kind()) {
                case SUM -> sum(rule);
                case REPEAT -> each(rule, Relation::repeat);
                case BOUND -> each(rule, Relation::bound);
                case RATE -> rates.check(rule);
            }
        }
    }

    List<Checks.NotRun> notRun() {
        return notRun;
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
                            ? labels.label(rule.figure()) + "的分项"
                            : labels.label(rule.figure()) + "的填报或公布数";
            notRun.add(new Checks.NotRun(rule.id(), List.of(missing)));
            return;
        }
        for (Step side : sides) {
            String id =
                    sides.indexOf(side) == 0
                            ? rule.id()
                            : rule.id() + "#" + (sides.indexOf(side) + 1);
            Term total = Terms.of(stated.label(side, labels.label(rule.figure())), side);
            steps.record(Relation.sum(id, rule.title(), total, parts));
        }
    }

    /**
     * Left side = right side, each a sum; an absent figure makes it unverifiable and says which.
     */
    private void balance(RelationRule rule) {
        List<Term> left = parts(rule.left());
        List<Term> right = parts(rule.right());
        List<Term> rest = new ArrayList<>(left.subList(1, left.size()));
        steps.record(
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
                parts.add(Terms.of(labels.label(figure), step.get()));
            } else if (!optional) {
                FigureId id = new FigureId(figure);
                parts.add(
                        Term.unknown(
                                labels.label(figure),
                                id,
                                null,
                                labels.unit(figure),
                                List.of(labels.label(figure))));
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
            String missing = value.isEmpty() ? labels.label(first) : labels.label(second);
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
                        Terms.of(labels.label(first), value.get()),
                        Terms.of(labels.label(second), other));
        Step step = steps.record(relation, false);
        steps.report(
                relation,
                step.id(),
                rule.policy() ? EvaluationCode.LIMIT_EXCEEDED : EvaluationCode.RELATION_FAILS);
    }

    private static boolean hasValue(Step step) {
        return step.outcome() instanceof Outcome.Value;
    }
}
