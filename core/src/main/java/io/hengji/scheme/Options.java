package io.hengji.scheme;

import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import java.util.Map;

/**
 * The choices a scheme makes where documents leave them open.
 *
 * @param strategies the usual strategy for each direction
 * @param qualitative the share of the points that belongs to each level
 * @param rescaleNotApplicable whether the points of an indicator that does not apply go to the
 *     others
 * @param scoreDecimals decimals of a score, rounded half up
 */
public record Options(
        Map<Direction, StrategyUse> strategies,
        Map<Achievement, Scoring.ShareBand> qualitative,
        OverAchievement overAchievement,
        boolean rescaleNotApplicable,
        int scoreDecimals) {

    static final Map<Direction, String> USUAL =
            Map.of(
                    Direction.AT_LEAST, "linear-capped",
                    Direction.ABOVE, "linear-capped",
                    Direction.AT_MOST, "reverse-linear",
                    Direction.BELOW, "reverse-linear",
                    Direction.EQUAL, "equal",
                    Direction.RANGE, "range");

    public Options {
        strategies = Map.copyOf(strategies);
        qualitative = Map.copyOf(qualitative);
    }

    public StrategyUse strategyFor(Direction direction) {
        StrategyUse use = strategies.get(direction);
        return use == null
                ? StrategyUse.named(USUAL.getOrDefault(direction, "linear-capped"))
                : use;
    }

    public Fraction explainAt() {
        return overAchievement.explainAt();
    }
}
