package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
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

/**
 * The ways in which a relation comes to stand on the trail, and what is reported of one that does
 * not hold.
 */
final class RelationSteps {
    private static final int SHOWN_DECIMALS = 4;

    private final FigureBook book;
    private final List<Evaluation.Judged> judged = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RelationSteps(FigureBook book) {
        this.book = book;
    }

    List<Evaluation.Judged> judged() {
        return judged;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Puts a relation on the trail; a failed one is an error, a rounding a notice. */
    Step record(Relation relation) {
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

    void report(Relation relation, StepId step, EvaluationCode failing) {
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
                                        relation.brief(),
                                        "residual",
                                        residual.shown(SHOWN_DECIMALS) + unit,
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
}
