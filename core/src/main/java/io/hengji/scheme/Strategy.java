package io.hengji.scheme;

import io.hengji.goal.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A scoring method (评分方法), known by name. The roles of its formula: 分值 (points), 指标值 (target),
 * 指标值上限 (upper end of a range), 实际完成值 (actual); a method that scores a rate uses 比率 where no
 * direction is given.
 */
public interface Strategy {

    /** The name a scheme or an indicator writes. */
    String id();

    String chinese();

    /** The document or practice it comes from. */
    String source();

    boolean appliesTo(Direction direction);

    /**
     * The formula, or the bands within which a person chooses.
     *
     * @param direction null when a whole dimension is scored by its rate
     * @param decimals of the score, rounded half up
     */
    Scoring scoring(StrategyUse use, @Nullable Direction direction, int decimals);
}
