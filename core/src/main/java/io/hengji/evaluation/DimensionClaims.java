package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import io.hengji.scheme.Dimension;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The score of a dimension that was handed in, and what there is to ask about it. */
final class DimensionClaims {
    private final Stated stated;
    private final FindingList findings;

    DimensionClaims(Stated stated, FindingList findings) {
        this.stated = stated;
        this.findings = findings;
    }

    /**
     * What was handed in: the row of the dimension, a fact that claims it, or the sum of its
     * indicators' claims.
     */
    @Nullable BigDecimal of(
            SubjectKey subject,
            Dimension dimension,
            Optional<Indicator> whole,
            List<IndicatorScore> scored) {
        Located<BigDecimal> typed = whole.map(Indicator::claimed).orElse(null);
        if (typed != null) {
            return typed.value();
        }
        List<Step> facts = stated.of(subject.dimension(dimension.key(), "score"));
        if (!facts.isEmpty()) {
            return Scorer.number(facts.getFirst());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (IndicatorScore score : scored) {
            BigDecimal own = score.score().claimed();
            if (own == null) {
                return null;
            }
            sum = sum.add(own);
        }
        return scored.isEmpty() ? null : sum;
    }

    /**
     * F2 and F6: no score above its points, and a handed-in score that can be recomputed equals the
     * recomputed one.
     */
    void check(
            SubjectKey subject,
            Dimension dimension,
            Optional<Indicator> whole,
            BigDecimal points,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal computed,
            Step step) {
        if (whole.isEmpty() || claimed == null) {
            return;
        }
        SourceRef at = whole.get().row().place("score");
        String name = subject.name() + "“" + dimension.name() + "”";
        String figure = subject.dimension(dimension.key(), "score");
        if (claimed.compareTo(points) > 0) {
            findings.add(
                    EvaluationCode.SCORE_ABOVE_POINTS,
                    at,
                    Map.of(
                            "subject",
                            name,
                            "score",
                            Scorer.plain(claimed),
                            "points",
                            Scorer.plain(points)),
                    figure,
                    step.id());
        } else if (computed != null && claimed.compareTo(computed) != 0) {
            findings.add(
                    EvaluationCode.SCORE_DIFFERS,
                    at,
                    Map.of(
                            "subject",
                            name,
                            "claimed",
                            Scorer.plain(claimed),
                            "computed",
                            Scorer.plain(computed)),
                    figure,
                    step.id());
        }
    }
}
