package io.hengji.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total score (总分) with its dimensions, grades and the share of points that stand on evidence.
 */
public record Score(
        Points total,
        @Nullable String gradeClaimed,
        @Nullable String gradeComputed,
        EvidenceShare evidence,
        List<DimensionScore> dimensions) {
    public Score {
        dimensions = List.copyOf(dimensions);
    }
}
