package io.hengji.scheme;

import io.hengji.goal.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scoring method (评分方法), known by name. The roles of its formula: 分值 (points), 指标值 (target),
 * 指标值上限 (upper end of a range), 实际完成值 (actual), all in the unit of the indicator; a method that
 * scores a rate uses 比率 (1 is 100%) where no direction is given.
 */
public interface Strategy {

    /** The name a scheme or an indicator writes. */
    String id();

    String chinese();

    /** The document or practice it comes from. */
    String source();

    /** What a scheme may set; anything else is a finding. */
    List<Parameter> parameters();

    boolean appliesTo(Direction direction);

    /** Whether it can score a rate alone, as a dimension (预算执行率) or a fixed indicator has one. */
    boolean scoresRate();

    /**
     * The formula, or the bands within which a person chooses.
     *
     * @param direction null when a rate is scored, by a method that {@link #scoresRate}
     * @param decimals of the score, rounded half up
     */
    Scoring scoring(StrategyUse use, @Nullable Direction direction, int decimals);
}
