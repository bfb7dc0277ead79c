package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.StrategyUse;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores one dimension (一级指标): as a whole by its rate (预算执行率), or from its indicators. Points
 * without indicators are a hole that the score keeps.
 */
final class DimensionScorer {
    private final FigureBook book;
    private final DimensionClaims claims;
    private final RatedDimension rated;
    private final IndicatorScorer indicators;
    private final FixedIndicatorScorer prescribed;
    private final Applicability applicability;
    private final FindingList findings;

    DimensionScorer(
            FigureBook book,
            Stated stated,
            IndicatorScorer indicators,
            FixedIndicatorScorer prescribed,
            FindingList findings) {
        this.book = book;
        this.claims = new DimensionClaims(stated, findings);
        this.rated = new RatedDimension(book, claims);
        this.indicators = indicators;
        this.prescribed = prescribed;
        this.applicability = new Applicability();
        this.findings = findings;
    }

    DimensionScore score(
            SubjectKey subject,
            Scheme scheme,
            Dimension dimension,
            List<Indicator> rows,
            SourceRef at) {
        Optional<Indicator> whole = rows.stream().filter(Indicator::isDimensionRow).findFirst();
        BigDecimal points = whole.map(row -> Scorer.value(row.points())).orElse(dimension.points());
        StrategyUse strategy = dimension.strategy();
        if (strategy != null) {
            return rated.score(subject, scheme, dimension, strategy, points, whole, at);
        }
        List<Indicator> third = rows.stream().filter(row -> !row.isDimensionRow()).toList();
        List<IndicatorScore> scored =
                dimension.indicators().isEmpty()
                        ? free(subject, scheme, dimension, third)
                        : prescribed.score(subject, scheme, dimension, third);
        Step step = sum(subject, dimension, scored, points, at);
        Points score = points(subject, dimension, whole, points, scored, step);
        return new DimensionScore(dimension.key(), dimension.name(), score, null, scored);
    }

    /** The indicators that the case itself sets. */
    private List<IndicatorScore> free(
            SubjectKey subject, Scheme scheme, Dimension dimension, List<Indicator> rows) {
        Map<String, BigDecimal> effective = applicability.points(scheme, rows);
        List<IndicatorScore> scored = new ArrayList<>();
        for (Indicator row : rows) {
            scored.add(indicators.score(subject, scheme, dimension, row, effective.get(row.id())));
        }
        return scored;
    }

    /** Σ of the indicators, or the hole. Points that no indicator takes up are a hole as well. */
    private Step sum(
            SubjectKey subject,
            Dimension dimension,
            List<IndicatorScore> scored,
            BigDecimal points,
            SourceRef at) {
        String figure = subject.dimension(dimension.key(), "score");
        List<Part> parts = new ArrayList<>();
        BigDecimal placed = BigDecimal.ZERO;
        for (IndicatorScore score : scored) {
            if (score.score().state() != State.NOT_APPLICABLE) {
                BigDecimal own = score.score().points();
                if (own == null) {
                    continue;
                }
                placed = placed.add(own);
                book.of(SubjectKey.indicator(score.indicator(), "score"))
                        .ifPresent(step -> parts.add(new Part(score.indicator().name(), step)));
            }
        }
        if (placed.compareTo(points) > 0) {
            exceeds(subject, dimension, scored, placed, points);
        }
        if (parts.isEmpty() || placed.compareTo(points) < 0) {
            String missing =
                    parts.isEmpty()
                            ? "“" + dimension.name() + "”的三级指标及其分值"
                            : dimension.name()
                                    + "中未分配到三级指标的 "
                                    + Scorer.plain(points.subtract(placed))
                                    + " 分";
            String why =
                    parts.isEmpty()
                            ? EvaluationCode.NO_INDICATORS.id()
                            : EvaluationCode.NO_POINTS.id();
            parts.add(new Part("未分配", book.absent(figure, at, why, List.of(missing))));
        }
        Expr sum =
                new Expr.Add(
                        FigureBook.inputs(parts).stream()
                                .<Expr>map(in -> Expr.ref(in.role()))
                                .toList());
        return book.calc(figure, sum, FigureBook.inputs(parts), Scorer::points, Grounds.of("F3"));
    }

    private void exceeds(
            SubjectKey subject,
            Dimension dimension,
            List<IndicatorScore> scored,
            BigDecimal placed,
            BigDecimal points) {
        List<SourceRef> places =
                scored.stream()
                        .filter(score -> score.score().points() != null)
                        .map(score -> score.indicator().row().place("points"))
                        .toList();
        findings.add(
                Finding.of(
                                EvaluationCode.INDICATOR_POINTS_EXCEED,
                                places.getFirst(),
                                Map.of(
                                        "subject", subject.name(),
                                        "dimension", dimension.name(),
                                        "points", Scorer.plain(points),
                                        "sum", Scorer.plain(placed)))
                        .about(
                                List.of(new FigureId(subject.dimension(dimension.key(), "points"))),
                                null)
                        .relating(null, places.subList(1, places.size()), List.of()));
    }

    private Points points(
            SubjectKey subject,
            Dimension dimension,
            Optional<Indicator> whole,
            BigDecimal points,
            List<IndicatorScore> scored,
            Step step) {
        BigDecimal min = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        BigDecimal verifiable = BigDecimal.ZERO;
        BigDecimal placed = BigDecimal.ZERO;
        for (IndicatorScore score : scored) {
            if (score.score().state() == State.NOT_APPLICABLE) {
                continue;
            }
            BigDecimal own = score.score().points();
            placed = own == null ? placed : placed.add(own);
            min = min.add(score.score().min());
            max = max.add(score.score().max());
            verifiable = verifiable.add(score.score().verifiable());
        }
        max = max.add(points.subtract(placed).max(BigDecimal.ZERO));
        BigDecimal computed = Scorer.number(step);
        BigDecimal claimed = claims.of(subject, dimension, whole, scored);
        claims.check(subject, dimension, whole, points, claimed, computed, step);
        boolean chosen =
                !scored.isEmpty()
                        && scored.stream().allMatch(score -> score.score().state() == State.CHOSEN);
        State state =
                computed == null ? State.UNVERIFIABLE : chosen ? State.CHOSEN : State.COMPUTED;
        Points.Reason reason = computed == null ? reason(scored, dimension, points, step) : null;
        return new Points(
                points, claimed, computed, min, max, verifiable, state, reason, step.id());
    }

    private static Points.Reason reason(
            List<IndicatorScore> scored, Dimension dimension, BigDecimal points, Step step) {
        if (!scored.isEmpty()) {
            return Scorer.reason(step, dimension.name());
        }
        EvaluationCode code = EvaluationCode.NO_INDICATORS;
        String message =
                code.template()
                        .replace("{dimension}", dimension.name())
                        .replace("{points}", Scorer.plain(points));
        return new Points.Reason(code.id(), message);
    }
}
