package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
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
import io.hengji.trail.Relation;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import io.hengji.trail.TrailBuilder;
import io.hengji.trail.Verdict;
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
    private final RelationRun relations;
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
            RelationRun relations,
            EvidenceLevel execution,
            FindingList findings) {
        this.book = book;
        this.stated = stated;
        this.dimensions = dimensions;
        this.relations = relations;
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
        claim.ifPresent(side -> parts(subject, side, scored));
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

    /**
     * F4: the total that was handed in against the scores of the dimensions that were handed in.
     */
    private void parts(SubjectKey subject, Step claim, List<DimensionScore> scored) {
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
        String sum = plain(total.minus(residual));
        findings.add(
                Finding.of(
                                EvaluationCode.TOTAL_DIFFERS,
                                relations.place(claim),
                                Map.of(
                                        "total", plain(total),
                                        "sum", sum,
                                        "residual", plain(residual.abs()),
                                        "place", place(scored, unsaid, residual)))
                        .expecting(sum, plain(total))
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
        String value = claimed == null ? "" : plain(Fraction.of(claimed).plus(residual));
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

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
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
