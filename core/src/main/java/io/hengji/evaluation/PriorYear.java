package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.ledger.BaseItem;
import io.hengji.ledger.LedgerFigures;
import io.hengji.ledger.PaymentsByLine;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Last year's case ({@code prior} in case.yaml) as the source of the 上年 figures of this one. What
 * this year takes over is copied with everything it rests on, under {@code prior/} and with the
 * places of the other case, so that the trail leads into last year's files.
 */
final class PriorYear {
    private final Case prior;
    private final String folder;
    private final FigureBook theirs = new FigureBook();
    private final FigureBook ours;
    private final Map<StepId, Step> copied = new HashMap<>();

    /**
     * @param folder where last year's files lie, as this case names it
     * @param ours the book of this year, before its own figures are derived
     */
    PriorYear(Case prior, String folder, FigureBook ours) {
        this.prior = prior;
        this.folder = folder;
        this.ours = ours;
    }

    /** The figure under which last year's stands in this year's book. */
    static String of(String figure) {
        return "prior/" + figure;
    }

    void derive() {
        PaymentsByLine payments =
                new PaymentsByLine(prior.ledger(), prior.files().table("payments"));
        LedgerFigures.derive(prior.ledger(), prior.projects(), payments, theirs);
        for (BaseItem item : BaseItem.values()) {
            take(item.figure("prior"), item.figure("spent"));
            take(of("base/" + item.name() + ".spent"), item.figure("spent"));
        }
        take("dept.threePublic.prior.vehicles", "dept.threePublic.spent.vehicles");
        take("dept.threePublic.priorBudget", "dept.threePublic.budget");
    }

    private void take(String ourName, String theirName) {
        theirs.of(theirName)
                .filter(step -> step.outcome() instanceof Outcome.Value)
                .ifPresent(step -> {
                    Part last = new Part("上年数", copy(step));
                    ours.calc(
                            ourName,
                            Expr.ref(last.role()),
                            FigureBook.inputs(List.of(last)),
                            FigureBook::money,
                            Grounds.NONE);
                });
    }

    private Step copy(Step step) {
        Step known = copied.get(step.id());
        if (known != null) {
            return known;
        }
        List<Input> inputs =
                step.inputs().stream()
                        .map(input ->
                                new Input(
                                        input.role(), copy(theirs.trail().step(input.step())).id()))
                        .toList();
        Op op = step.op() instanceof Op.Read(SourceRef at) ? new Op.Read(there(at)) : step.op();
        Step copy =
                ours.record(
                        ours.trail()
                                .add(
                                        new FigureId(of(step.of().value())),
                                        op,
                                        inputs,
                                        step.outcome(),
                                        step.grounds()));
        copied.put(step.id(), copy);
        return copy;
    }

    private SourceRef there(SourceRef at) {
        return switch (at) {
            case SourceRef.Cell(var file, var sm3, var sheet, var row, var column, var text) ->
                    new SourceRef.Cell(folder + "/" + file, sm3, sheet, row, column, text);
            case SourceRef.Whole(String file) -> new SourceRef.Whole(folder + "/" + file);
            case SourceRef.Span span -> span;
            case SourceRef.Field(String form, String field) ->
                    new SourceRef.Field(folder + "/" + form, field);
            case SourceRef.Row row -> row;
            case SourceRef.Rows rows -> rows;
        };
    }
}
