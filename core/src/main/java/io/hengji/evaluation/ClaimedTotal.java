package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Relation;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import io.hengji.trail.TrailBuilder;
import io.hengji.trail.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** F4: a total that was handed in, against the scores of its dimensions that were handed in. */
final class ClaimedTotal {
    private final FigureBook book;
    private final Stated stated;
    private final RelationSteps relations;
    private final FindingList findings;

    ClaimedTotal(FigureBook book, Stated stated, RelationSteps relations, FindingList findings) {
        this.book = book;
        this.stated = stated;
        this.relations = relations;
        this.findings = findings;
    }

    /**
     * F4: the total that was handed in against the scores of the dimensions that were handed in.
     */
    void check(SubjectKey subject, Step claim, List<DimensionScore> scored) {
        List<Term> terms = new ArrayList<>();
        List<DimensionScore> unsaid = new ArrayList<>();
        for (DimensionScore dimension : scored) {
            BigDecimal claimed = dimension.score().claimed();
            FigureId figure = new FigureId(subject.dimension(dimension.id(), "score"));
            List<Step> facts = stated.of(figure.value());
            if (claimed == null) {
                terms.add(
                        Term.unknown(
                                dimension.name(),
                                figure,
                                null,
                                Unit.POINT,
                                List.of(dimension.name() + "的自评得分")));
            } else {
                Step step = facts.isEmpty() ? null : facts.getFirst();
                terms.add(
                        Term.of(
                                dimension.name(),
                                figure,
                                step == null ? null : step.id(),
                                Fraction.of(claimed),
                                Unit.POINT,
                                Precision.EXACT));
                if (step != null) {
                    unsaid.add(dimension);
                }
            }
        }
        String id = subject.department() ? "F4" : "F4/" + subject.projectId();
        Relation relation =
                Relation.sum(id, subject.name() + "总分等于各一级指标得分之和", Terms.of("自评总分", claim), terms);
        Step step = relations.record(relation, false);
        Fraction residual = relation.residual();
        if (relation.verdict() != Verdict.FAILS || residual == null) {
            return;
        }
        Fraction total = TrailBuilder.number(claim.outcome()).orElseThrow();
        String sum = Scorer.plain(total.minus(residual));
        findings.add(
                Finding.of(
                                EvaluationCode.TOTAL_DIFFERS,
                                relations.place(claim),
                                Map.of(
                                        "total", Scorer.plain(total),
                                        "sum", sum,
                                        "residual", Scorer.plain(residual.abs()),
                                        "place", place(scored, unsaid, residual)))
                        .expecting(sum, Scorer.plain(total))
                        .about(List.of(new FigureId(subject.total())), step.id())
                        .relating(id, places(terms), relation.causes()));
    }

    /**
     * Where the difference can be: if every dimension but one is plainly handed in with full
     * points, only that one is left. A score is not plain when it was taken from a heading
     * (预算执行10分) and not from a statement of what was scored (得20分).
     */
    private static String place(
            List<DimensionScore> scored, List<DimensionScore> unsaid, Fraction residual) {
        boolean othersFull =
                scored.stream()
                        .filter(dimension -> !unsaid.contains(dimension))
                        .allMatch(dimension ->
                                same(dimension.score().claimed(), dimension.score().points()));
        if (unsaid.size() != 1 || !othersFull || residual.signum() >= 0) {
            return "";
        }
        DimensionScore only = unsaid.getFirst();
        BigDecimal claimed = only.score().claimed();
        String value = claimed == null ? "" : Scorer.plain(Fraction.of(claimed).plus(residual));
        return "其余各项均写明得满分，唯独“"
                + only.name()
                + "”只写分数、未写“得”，所差只可能在“"
                + only.name()
                + "”（应为 "
                + value
                + " 分）。";
    }

    private List<SourceRef> places(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> Optional.ofNullable(term.step()).stream())
                .map(id -> relations.place(book.trail().step(id)))
                .toList();
    }

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
    }
}
