package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverAchievementTest {
    private static final Expr SCORE = Scores.of("linear-capped", Direction.AT_LEAST).formula();
    private static final OverAchievement BANDS =
            new OverAchievement(
                    Fraction.of("1.3"),
                    List.of(
                            StrategyUse.Step.of("3", "0.5"),
                            StrategyUse.Step.of("1.5", "0.1"),
                            StrategyUse.Step.of("2", "0.2")));

    @Test
    void withoutBandsNothingIsDeducted() {
        assertSame(SCORE, new OverAchievement(Fraction.of("1.3"), List.of()).applyTo(SCORE));
    }

    @Test
    void theHighestBandReachedCountsInWhateverOrderTheyAreWritten() {
        assertEquals("8.85", score("149", "100", "8.85"));
        assertEquals("7.97", score("150", "100", "8.85")); // 8.85 − 0.885 = 7.965, a tie
        assertEquals("7.08", score("200", "100", "8.85")); // 8.85 − 1.77
        assertEquals("4.43", score("300", "100", "8.85")); // 8.85 − 4.425 = 4.425
        assertEquals("4.43", score("9000", "100", "8.85"));
        assertEquals("4.43", score("50", "100", "8.85")); // below the target: the usual quotient
    }

    @Test
    void aTargetOfZeroIsNotExceededByAProportion() {
        assertEquals(Scores.UNDEFINED, score("5", "0", "10"));
        Expr yesNo = Scores.of("yes-no", Direction.AT_LEAST).formula();
        assertEquals("10", value(BANDS.applyTo(yesNo), "5", "0", "10"));
    }

    private static String score(String actual, String target, String points) {
        return value(BANDS.applyTo(SCORE), actual, target, points);
    }

    private static String value(Expr formula, String actual, String target, String points) {
        return Scores.of(
                formula,
                Map.of(
                        "实际完成值", Fraction.of(actual),
                        "指标值", Fraction.of(target),
                        "分值", Fraction.of(points)));
    }
}
