package io.hengji.scheme;

import static io.hengji.goal.Direction.ABOVE;
import static io.hengji.goal.Direction.AT_LEAST;
import static io.hengji.goal.Direction.AT_MOST;
import static io.hengji.goal.Direction.BELOW;
import static io.hengji.goal.Direction.EQUAL;
import static io.hengji.goal.Direction.RANGE;
import static io.hengji.scheme.Scores.UNDEFINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.goal.Direction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every scoring method at its boundaries; the hand calculation stands beside the figure. */
class StrategiesTest {

    @Test
    void linearCappedIsTheShareReachedAndNeverMoreThanThePoints() {
        Scores.of("linear-capped", AT_LEAST)
                .points("10")
                .target("12")
                .gives("12", "10")
                .gives("11", "9.17") // 10 × 11/12 = 9.1666…
                .gives("13", "10") // capped: no bonus
                .gives("0", "0")
                .gives("-3", "0");
        // 8.85 × 1/2 = 4.425: a tie goes up
        Scores.of("linear-capped", ABOVE).points("8.85").target("2").gives("1", "4.43");
    }

    @Test
    void aTargetOfZeroOrBelowHasNoProportion() {
        for (String strategy : Set.of("linear-capped", "positive", "completion-steps")) {
            Scores.of(strategy, AT_LEAST).points("10").target("0").gives("5", UNDEFINED);
            Scores.of(strategy, AT_LEAST).points("10").target("-5").gives("-4", UNDEFINED);
        }
    }

    @Test
    void positiveIsTheSameQuotientUnderTheNameThatSystemsUse() {
        Scores.of("positive", AT_LEAST)
                .points("20")
                .target("3")
                .gives("2", "13.33") // 20 × 2/3 = 13.333…
                .gives("3", "20")
                .gives("4", "20");
    }

    @Test
    void executionIsThePointsTimesTheRate() {
        Scores.of("execution-linear", null)
                .points("10")
                .gives("1", "10")
                .gives("0.8567", "8.57") // 8.567
                .gives("1.66", "10")
                .gives("0", "0");
    }

    @Test
    void reverseLinearLosesWhatIsOverInProportion() {
        Scores.of("reverse-linear", AT_MOST)
                .points("10")
                .target("100")
                .gives("100", "10")
                .gives("80", "10")
                .gives("150", "5") // (1 − 50/100) × 10
                .gives("199", "0.1")
                .gives("200", "0")
                .gives("300", "0");
        Scores.of("reverse-linear", BELOW)
                .points("10")
                .target("0")
                .gives("0", "10")
                .gives("1", "0");
        Scores.of("reverse-linear", AT_MOST)
                .points("10")
                .target("-5")
                .gives("-6", "10")
                .gives("-4", "0");
    }

    @Test
    void reverseRatioIsMilderThanReverseLinear() {
        Scores.of("reverse-ratio", AT_MOST)
                .points("10")
                .target("100")
                .gives("100", "10")
                .gives("0", "10")
                .gives("150", "6.67") // 10 × 100/150; reverse-linear gives 5
                .gives("200", "5")
                .gives("400", "2.5");
        Scores.of("reverse-ratio", AT_MOST)
                .points("10")
                .target("0")
                .gives("0", "10")
                .gives("1", "0");
        // -5 / -4 = 1.25 would be more than the points
        Scores.of("reverse-ratio", AT_MOST).points("10").target("-5").gives("-4", "0");
    }

    @Test
    void equalIsAQuotientCappedAtThePoints() {
        Scores.of("equal", EQUAL)
                .points("10")
                .target("8")
                .gives("8", "10")
                .gives("6", "7.5") // 10 × 6/8
                .gives("9", "10");
        Scores.of("equal", EQUAL)
                .points("10")
                .target("0")
                .gives("0", "10")
                .gives("1", "0")
                .gives("-1", "0");
    }

    @Test
    void equalDeviationLosesOnBothSides() {
        Scores.of("equal-deviation", EQUAL)
                .points("10")
                .target("8")
                .gives("8", "10")
                .gives("6", "7.5") // 1 − 2/8
                .gives("10", "7.5")
                .gives("16", "0")
                .gives("20", "0");
        Scores.of("equal-deviation", EQUAL)
                .points("10")
                .target("0")
                .gives("0", "10")
                .gives("-1", "0");
        // |−4 − (−5)| / 5 = 0.2
        Scores.of("equal-deviation", EQUAL).points("10").target("-5").gives("-4", "8");
    }

    @Test
    void rangeIsFullFromEndToEnd() {
        Scores.of("range", RANGE)
                .points("5")
                .target("20")
                .upTo("30")
                .gives("20", "5")
                .gives("30", "5")
                .gives("19.99", "0")
                .gives("30.01", "0");
        Scores.of("range", RANGE)
                .points("5")
                .target("20")
                .gives("19", "0") // below the lower end the upper one is not needed
                .gives("25", "missing [指标值上限]");
    }

    @Test
    void rangeProportionalFallsOffOnBothSides() {
        Scores.of("range-proportional", RANGE)
                .points("5")
                .target("20")
                .upTo("30")
                .gives("20", "5")
                .gives("30", "5")
                .gives("10", "2.5") // 10/20
                .gives("36", "4") // 1 − 6/30
                .gives("60", "0")
                .gives("-1", "0");
        Scores.of("range-proportional", RANGE)
                .points("5")
                .target("0")
                .upTo("0")
                .gives("0", "5")
                .gives("1", "0")
                .gives("-1", UNDEFINED);
    }

    @Test
    void yesNoTakesTheOperatorAtItsWord() {
        Scores.of("yes-no", AT_LEAST).points("4").target("3").gives("3", "4").gives("2.9", "0");
        Scores.of("yes-no", ABOVE).points("4").target("3").gives("3", "0").gives("3.1", "4");
        Scores.of("yes-no", AT_MOST).points("4").target("3").gives("3", "4").gives("3.1", "0");
        Scores.of("yes-no", BELOW).points("4").target("3").gives("3", "0").gives("2.9", "4");
        Scores.of("yes-no", EQUAL).points("4").target("3").gives("3", "4").gives("3.1", "0");
        Scores.of("yes-no", AT_LEAST).points("4").target("0").gives("0", "4").gives("-1", "0");
    }

    @Test
    void aMethodThatNeedsATargetDoesNotScoreABareRate() {
        for (Strategies strategy : Strategies.values()) {
            StrategyUse use = StrategyUse.named(strategy.id());
            if (strategy != Strategies.QUALITATIVE_BAND && !strategy.scoresRate()) {
                assertThrows(IllegalArgumentException.class, () -> strategy.scoring(use, null, 2));
            }
        }
    }

    @Test
    void everyDirectionHasAMethodThatAppliesToIt() {
        for (Direction direction : Direction.values()) {
            String usual = Options.USUAL.getOrDefault(direction, "none");
            assertTrue(Strategies.of(usual).orElseThrow().appliesTo(direction), usual);
        }
        assertFalse(Strategies.REVERSE_LINEAR.appliesTo(AT_LEAST));
        assertFalse(Strategies.LINEAR_CAPPED.appliesTo(AT_MOST));
        assertFalse(Strategies.EXECUTION_LINEAR.appliesTo(AT_LEAST));
        assertFalse(Strategies.YES_NO.appliesTo(RANGE));
    }

    @Test
    void namesAreUniqueAndFound() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Strategies.values()).forEach(strategy -> names.add(strategy.id()));
        assertEquals(Strategies.values().length, names.size());
        assertTrue(Strategies.of("no-such").isEmpty());
    }
}
