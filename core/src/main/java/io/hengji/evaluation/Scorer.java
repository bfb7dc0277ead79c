package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.trail.Band;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores one subject (部门整体 or a project) under a scheme: dimensions, total, range and grade. */
final class Scorer {
    private final FigureBook book;
    private final Stated stated;
    private final DimensionScorer dimensions;
    private final RelationSteps relations;
    private final ClaimedTotal claims;
    private final EvidenceLevel execution;
    private final FindingList findings;

    /**
     * @param execution the evidence behind 执行数: L2 when payments with an agreeing control total
     *     give it
     */
    Scorer(
            FigureBook book,
            Stated stated,
            DimensionScorer dimensions,
            RelationSteps relations,
            EvidenceLevel execution,
            FindingList findings) {
        this.book = book;
        this.stated = stated;
        this.dimensions = dimensions;
        this.relations = relations;
        this.claims = new ClaimedTotal(book, stated, relations, findings);
        this.execution = execution;
        this.findings = findings;
    }

    /**
     * @param indicators the rows of this subject only
     * @param at where the subject stands, for findings about it as a whole
     */
    Score score(SubjectKey subject, Scheme scheme, List<Indicator> indicators, SourceRef at) {
        Map<String, List<Indicator>> own = new HashMap<>();
        for (Indicator row : indicators) {
            scheme.dimension(row.level1())
                    .ifPresent(dimension ->
                            own.computeIfAbsent(dimension.key(), key -> new ArrayList<>())
                                    .add(row));
        }
        List<DimensionScore> scored = new ArrayList<>();
        for (Dimension dimension : scheme.dimensions()) {
            List<Indicator> rows = own.getOrDefault(dimension.key(), List.of());
            scored.add(dimensions.score(subject, scheme, dimension, rows, at));
        }
        unknownDimensions(scheme, indicators);
        weights(subject, scheme, scored, weightsAt(scheme, indicators, at));
        return total(subject, scheme, scored);
    }

    private Score total(SubjectKey subject, Scheme scheme, List<DimensionScore> scored) {
        List<Part> parts = new ArrayList<>();
        for (DimensionScore dimension : scored) {
            book.of(subject.dimension(dimension.id(), "score"))
                    .ifPresent(step -> parts.add(new Part(dimension.name(), step)));
        }
        Expr sum =
                new Expr.Add(
                        FigureBook.inputs(parts).stream()
                                .<Expr>map(in -> Expr.ref(in.role()))
                                .toList());
        Step step =
                book.calc(
                        subject.total(),
                        sum,
                        FigureBook.inputs(parts),
                        Scorer::points,
                        Grounds.of("F4", 1, List.of(scheme.basis())));
        BigDecimal computed = number(step);
        Optional<Step> claim = stated.of(subject.total()).stream().findFirst();
        BigDecimal claimed = claim.map(Scorer::number).orElse(null);
        BigDecimal min = sum(scored, Points::min);
        BigDecimal max = sum(scored, Points::max);
        BigDecimal verifiable = sum(scored, Points::verifiable);
        claim.ifPresent(side -> claims.check(subject, side, scored));
        if (claimed != null && computed != null && claimed.compareTo(computed) != 0) {
            findings.add(
                    EvaluationCode.SCORE_DIFFERS,
                    relations.place(claim.orElseThrow()),
                    Map.of(
                            "subject",
                            subject.name() + "总分",
                            "claimed",
                            plain(claimed),
                            "computed",
                            plain(computed)),
                    subject.total(),
                    step.id());
        }
        Points.Reason reason = computed == null ? reason(step, subject.name() + "总分") : null;
        State state = computed == null ? State.UNVERIFIABLE : State.COMPUTED;
        Points total =
                new Points(
                        scheme.total(),
                        claimed,
                        computed,
                        min,
                        max,
                        verifiable,
                        state,
                        reason,
                        step.id());
        return new Score(
                total,
                grade(scheme, claimed),
                grade(scheme, computed),
                evidence(scored, scheme.total()),
                scored);
    }

    private void unknownDimensions(Scheme scheme, List<Indicator> indicators) {
        String known =
                scheme.dimensions().stream().map(Dimension::name).collect(Collectors.joining("、"));
        for (Indicator row : indicators) {
            if (scheme.dimension(row.level1()).isEmpty()) {
                findings.add(
                        EvaluationCode.UNKNOWN_DIMENSION,
                        row.row().place("level1"),
                        Map.of("dimension", row.level1(), "scheme", scheme.ref(), "known", known),
                        SubjectKey.indicator(row, "score"),
                        null);
            }
        }
    }

    /** The first points that the case states itself; the subject where it states none. */
    private static SourceRef weightsAt(
            Scheme scheme, List<Indicator> indicators, SourceRef otherwise) {
        return indicators.stream()
                .filter(row -> row.isDimensionRow() && row.points() != null)
                .filter(row -> scheme.dimension(row.level1()).isPresent())
                .findFirst()
                .map(row -> row.row().place("points"))
                .orElse(otherwise);
    }

    /** F1: the points of the dimensions add up to the scheme's total. */
    private void weights(
            SubjectKey subject, Scheme scheme, List<DimensionScore> scored, SourceRef at) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DimensionScore dimension : scored) {
            BigDecimal points = dimension.score().points();
            sum = points == null ? sum : sum.add(points);
        }
        if (sum.compareTo(scheme.total()) != 0) {
            findings.add(
                    EvaluationCode.WEIGHTS_DIFFER_FROM_TOTAL,
                    at,
                    Map.of(
                            "subject",
                            subject.name(),
                            "sum",
                            plain(sum),
                            "total",
                            plain(scheme.total())),
                    subject.total(),
                    null);
        }
    }

    /**
     * Points by the level of evidence behind them; what is not verified, or not placed at all, is
     * L0.
     */
    private EvidenceShare evidence(List<DimensionScore> scored, BigDecimal total) {
        Map<EvidenceLevel, BigDecimal> points = new EnumMap<>(EvidenceLevel.class);
        BigDecimal placed = BigDecimal.ZERO;
        for (DimensionScore dimension : scored) {
            BigDecimal whole = dimension.score().verifiable();
            if (dimension.formula() != null && dimension.indicators().isEmpty()) {
                points.merge(execution, whole, BigDecimal::add);
                placed = placed.add(whole);
            }
            for (IndicatorScore indicator : dimension.indicators()) {
                BigDecimal own = indicator.score().verifiable();
                points.merge(indicator.level(), own, BigDecimal::add);
                placed = placed.add(own);
            }
        }
        points.merge(
                EvidenceLevel.L0, total.subtract(placed).max(BigDecimal.ZERO), BigDecimal::add);
        return new EvidenceShare(points, total);
    }

    static Points.Reason reason(Step step, String subject) {
        List<String> missing =
                step.outcome() instanceof Outcome.Unverifiable(String why, List<String> what)
                        ? what
                        : List.of("可以计算的数");
        return new Points.Reason(
                EvaluationCode.SCORE_UNVERIFIABLE.id(),
                subject + "无法复算：缺少" + String.join("、", missing));
    }

    private static @Nullable String grade(Scheme scheme, @Nullable BigDecimal score) {
        return score == null
                ? null
                : scheme.grades()
                        .bandOf(Fraction.of(score))
                        .map(Band::level)
                        .map(level -> level.words())
                        .orElse(null);
    }

    private static BigDecimal sum(List<DimensionScore> scored, Function<Points, BigDecimal> part) {
        return scored.stream()
                .map(DimensionScore::score)
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Scalar points(Fraction value) {
        return new Quantity(
                value.decimal().orElseGet(() -> value.round(2, RoundingMode.HALF_UP)), Unit.POINT);
    }

    static @Nullable BigDecimal number(Step step) {
        return step.outcome()
                        instanceof
                        Outcome.Value(Quantity(BigDecimal value, Unit unit), Precision shown)
                ? value
                : null;
    }

    static String plain(Fraction value) {
        return value.toString();
    }

    static String plain(BigDecimal value) {
        return Fraction.of(value).toString();
    }

    /** A typed number of a case as a fraction, or null. */
    static @Nullable BigDecimal value(@Nullable Located<BigDecimal> located) {
        return located == null ? null : located.value();
    }
}
