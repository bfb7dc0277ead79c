package io.hengji.scheme;

import static io.hengji.goal.Direction.AT_LEAST;
import static io.hengji.goal.Direction.AT_MOST;
import static io.hengji.goal.Direction.EQUAL;
import static io.hengji.scheme.Scores.UNDEFINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hengji.goal.Achievement;
import io.hengji.kernel.Fraction;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Methods with steps and bands, at both sides of every bound. */
class BandedStrategiesTest {
    @Test
    void completionStepsIncludeTheirLowerBound() {
        Scores.of("completion-steps", null)
                .points("10")
                .gives("1", "10")
                .gives("0.9999", "7")
                .gives("0.8", "7")
                .gives("0.7999", "5")
                .gives("0.6", "5")
                .gives("0.5999", "0");
        // 5 of 6 = 83.3 %: 20 × 0.7 = 14
        Scores.of("completion-steps", AT_LEAST).points("20").target("6").gives("5", "14");
    }

    @Test
    void theOrderInWhichBandsAreWrittenDoesNotMatter() {
        Scores.of("completion-steps", null)
                .points("10")
                .bands("0.5", "0.2", "1", "1", "0.9", "0.6")
                .gives("1", "10")
                .gives("0.95", "6")
                .gives("0.5", "2")
                .gives("0.49", "0");
        Scores.of("control-rate-bands", null)
                .points("8")
                .bands("0.3", "0.25", "0", "1", "0.2", "0.5", "0.1", "0.75")
                .gives("0", "8")
                .gives("0.05", "6")
                .gives("0.15", "4")
                .gives("0.3", "2")
                .gives("0.31", "0");
    }

    @Test
    void deductPerStepCountsWholeStepsOnly() {
        // 预算完成率: each 5% below 100% takes 2 of 5; a real 99.27% kept everything
        Scores.of("deduct-per-step", null)
                .points("5")
                .gives("1", "5")
                .gives("0.9927", "5")
                .gives("0.9501", "5")
                .gives("0.95", "3")
                .gives("0.9", "1")
                .gives("0.85", "0") // 5 − 6, not below 0
                .gives("1.2", "5");
        // 三公变动率: at most 0, each whole point above takes 0.5
        Scores.of("deduct-per-step", null)
                .points("5")
                .number("target", "0")
                .number("side", "1")
                .number("step", "0.01")
                .number("deduct", "0.5")
                .gives("-0.2", "5")
                .gives("0", "5")
                .gives("0.0099", "5")
                .gives("0.01", "4.5")
                .gives("0.035", "3.5") // three whole points
                .gives("0.1", "0");
        // 政府采购执行率: either side
        Scores.of("deduct-per-step", null)
                .points("6")
                .number("side", "0")
                .gives("1.04", "6")
                .gives("1.05", "4")
                .gives("0.9", "2");
    }

    @Test
    void deductPerStepOfAnIndicatorDoesNotDependOnItsUnit() {
        // 95% of the target: one step of 5%
        Scores.of("deduct-per-step", AT_LEAST).points("10").target("100").gives("95", "8");
        Scores.of("deduct-per-step", AT_LEAST).points("10").target("2000").gives("1900", "8");
        Scores.of("deduct-per-step", AT_LEAST).points("10").target("1").gives("0.95", "8");
        Scores.of("deduct-per-step", AT_MOST)
                .points("10")
                .target("40")
                .gives("40", "10")
                .gives("41.99", "10")
                .gives("42", "8");
        Scores.of("deduct-per-step", EQUAL)
                .points("10")
                .target("20")
                .gives("21", "8")
                .gives("19", "8");
        // met is met, whatever the target; missing a target of 0 has no proportion
        Scores.of("deduct-per-step", AT_MOST)
                .points("10")
                .target("0")
                .gives("-1", "10")
                .gives("0", "10")
                .gives("1", UNDEFINED);
    }

    @Test
    void deductProportionalCountsPartsOfSteps() {
        Scores.of("deduct-proportional", null)
                .points("8")
                .number("side", "1")
                .gives("1", "8")
                .gives("1.005", "7.5") // half a point above takes half of 1
                .gives("1.025", "5.5")
                .gives("1.08", "0")
                .gives("1.5", "0");
        Scores.of("deduct-proportional", AT_LEAST).points("8").target("200").gives("197", "6.5");
    }

    @Test
    void controlRateIsBetterTheLowerItIs() {
        Scores.of("control-rate-bands", null)
                .points("5")
                .gives("-0.1", "5")
                .gives("0", "5")
                .gives("0.0001", "4")
                .gives("0.1", "4")
                .gives("0.1001", "3")
                .gives("0.2", "3")
                .gives("0.3", "2")
                .gives("0.3001", "0");
        // an indicator is entered in percent
        Scores.of("control-rate-bands", AT_MOST).points("5").target("0").gives("10", "4");
    }

    @Test
    void satisfactionIsNotDividedByItsTarget() {
        Scores.of("satisfaction-steps", AT_LEAST)
                .points("10")
                .target("95")
                .gives("90", "10")
                .gives("89.99", "8")
                .gives("80", "8")
                .gives("79.9", "5")
                .gives("60", "5")
                .gives("59.9", "0");
        Scores.of("satisfaction-steps", null).points("10").gives("0.9", "10").gives("0.5999", "0");
    }

    @Test
    void aQualitativeScoreIsChosenWithinItsBand() {
        Strategy strategy = Strategies.of("qualitative-band").orElseThrow();
        Scoring.Choice choice =
                assertInstanceOf(
                        Scoring.Choice.class,
                        strategy.scoring(StrategyUse.named("qualitative-band"), null, 2));
        Map<String, Set<Achievement>> expected =
                Map.of(
                        "1", Set.of(Achievement.ACHIEVED),
                        "0.8", Set.of(Achievement.ACHIEVED),
                        "0.7999", Set.of(Achievement.PARTLY),
                        "0.6", Set.of(Achievement.PARTLY),
                        "0.5999", Set.of(Achievement.MISSED),
                        "0", Set.of(Achievement.MISSED),
                        "1.0001", Set.of(),
                        "-0.01", Set.of());
        expected.forEach((share, levels) -> {
            Set<Achievement> found = new HashSet<>();
            choice.bands()
                    .forEach((level, band) -> {
                        if (band.contains(Fraction.of(share))) {
                            found.add(level);
                        }
                    });
            assertEquals(levels, found, share);
        });
    }
}
