package io.hengji.evaluation;

import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.StepId;
import io.hengji.scheme.Scheme;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer asks of one scored indicator: F2, F7, F9 and far more than was planned. */
final class IndicatorChecks {
    private static final int COMPLETION_DECIMALS = 4;
    private static final int MOST_DECIMALS = 30;

    private final FindingList findings;

    IndicatorChecks(FindingList findings) {
        this.findings = findings;
    }

    /** F2, F7, F9 on what was handed in. */
    void claim(Indicator row, Points score, StepId step) {
        BigDecimal claimed = score.claimed();
        BigDecimal points = score.points();
        BigDecimal computed = score.computed();
        String figure = SubjectKey.indicator(row, "score");
        if (claimed != null && points != null && claimed.compareTo(points) > 0) {
            findings.add(
                    EvaluationCode.SCORE_ABOVE_POINTS,
                    row.row().place("score"),
                    Map.of(
                            "subject",
                            "指标“" + row.name() + "”",
                            "score",
                            Scorer.plain(claimed),
                            "points",
                            Scorer.plain(points)),
                    figure,
                    step);
        } else if (claimed != null && computed != null && claimed.compareTo(computed) != 0) {
            findings.add(
                    EvaluationCode.SCORE_DIFFERS,
                    row.row().place("score"),
                    Map.of(
                            "subject",
                            "指标“" + row.name() + "”",
                            "claimed",
                            Scorer.plain(claimed),
                            "computed",
                            Scorer.plain(computed)),
                    figure,
                    step);
        }
        BigDecimal effective = computed == null ? claimed : computed;
        if (points != null
                && effective != null
                && effective.compareTo(points) < 0
                && row.deviation().isEmpty()) {
            findings.add(
                    EvaluationCode.LOST_WITHOUT_CAUSE,
                    row.row().place("deviation"),
                    Map.of(
                            "indicator",
                            row.name(),
                            "points",
                            Scorer.plain(points),
                            "score",
                            Scorer.plain(effective)),
                    figure,
                    step);
        }
    }

    /**
     * A share at the limit or above asks for a reason.
     *
     * @param share actual over target, exact; null where it has no meaning
     */
    void overAchieved(Scheme scheme, Indicator row, @Nullable Fraction share) {
        Fraction explainAt = scheme.options().explainAt();
        if (share != null
                && row.direction() != null
                && row.direction().higherIsBetter()
                && share.compareTo(explainAt) >= 0
                && row.deviation().isEmpty()) {
            BigDecimal percent = shown(share, explainAt).movePointRight(2);
            findings.add(
                    EvaluationCode.OVER_ACHIEVED,
                    row.row().place("deviation"),
                    Map.of("indicator", row.name(), "completion", Scorer.plain(percent) + "%"),
                    SubjectKey.indicator(row, "actual"),
                    null);
        }
    }

    /** Actual over target, exact; null for a range or a target of 0, where it has no meaning. */
    static @Nullable Fraction share(Indicator row, TargetAndActual both) {
        if (both.target() == null || both.actual() == null || row.direction() == Direction.RANGE) {
            return null;
        }
        Optional<Fraction> target = TrailBuilder.number(both.target().outcome());
        Optional<Fraction> actual = TrailBuilder.number(both.actual().outcome());
        return target.isEmpty() || actual.isEmpty()
                ? null
                : actual.get().dividedBy(target.get()).orElse(null);
    }

    /**
     * A share for display: four decimals, and as many more as keep it on its side of a limit.
     * 129.995% is not shown as 130%.
     */
    static BigDecimal shown(Fraction share, Fraction limit) {
        int side = share.compareTo(limit);
        int decimals = COMPLETION_DECIMALS;
        BigDecimal rounded = share.round(decimals, RoundingMode.HALF_UP);
        while (Fraction.of(rounded).compareTo(limit) != side && decimals < MOST_DECIMALS) {
            decimals++;
            rounded = share.round(decimals, RoundingMode.HALF_UP);
        }
        return rounded;
    }
}
