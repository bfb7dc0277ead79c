package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.Strategies;
import io.hengji.scheme.StrategyUse;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dimension that is scored as a whole by a rate: 预算执行 by 执行率. */
final class RatedDimension {
    private final FigureBook book;
    private final DimensionClaims claims;

    RatedDimension(FigureBook book, DimensionClaims claims) {
        this.book = book;
        this.claims = claims;
    }

    /** 预算执行: the score is a formula of the subject's 执行率. */
    DimensionScore score(
            SubjectKey subject,
            Scheme scheme,
            Dimension dimension,
            StrategyUse use,
            BigDecimal points,
            Optional<Indicator> whole,
            SourceRef at) {
        String figure = subject.dimension(dimension.key(), "score");
        Step rate =
                book.of(subject.figures() + ".rate.execution")
                        .orElseGet(() ->
                                book.absent(
                                        subject.figures() + ".rate.execution",
                                        at,
                                        "EVL-003",
                                        List.of("全年预算数与执行数")));
        Step weight =
                book.read(
                        subject.dimension(dimension.key(), "points"),
                        whole.filter(row -> row.points() != null)
                                .map(row -> row.row().place("points"))
                                .orElse(scheme.at()),
                        new Quantity(points, Unit.POINT),
                        Precision.EXACT);
        Expr formula = Strategies.formula(use, scheme.options().scoreDecimals());
        List<Part> parts = List.of(new Part("分值", weight), new Part("比率", rate));
        Grounds grounds = Grounds.of(use.name(), scheme.version(), List.of(scheme.basis()));
        Step step = book.calc(figure, formula, FigureBook.inputs(parts), Scorer::points, grounds);
        BigDecimal computed = Scorer.number(step);
        BigDecimal claimed = claims.of(subject, dimension, whole, List.of());
        claims.check(subject, dimension, whole, points, claimed, computed, step);
        boolean known = computed != null;
        Points score =
                new Points(
                        points,
                        claimed,
                        computed,
                        computed == null ? BigDecimal.ZERO : computed,
                        computed == null ? points : computed,
                        known ? points : BigDecimal.ZERO,
                        known ? State.COMPUTED : State.UNVERIFIABLE,
                        known ? null : Scorer.reason(step, dimension.name()),
                        step.id());
        ScoreFormula live = known ? new ScoreFormula(formula, values(points, rate)) : null;
        return new DimensionScore(dimension.key(), dimension.name(), score, live, List.of());
    }

    private static Map<String, Fraction> values(BigDecimal points, Step rate) {
        Fraction value =
                rate.outcome() instanceof Outcome.Value
                        ? TrailBuilder.number(rate.outcome()).orElse(Fraction.ZERO)
                        : Fraction.ZERO;
        return Map.of("分值", Fraction.of(points), "比率", value);
    }
}
