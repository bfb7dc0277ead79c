package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method, whatever the figures. A failure names its seed. */
class StrategyLawsTest {
    private static final int CASES = 60;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScoreLiesBetweenZeroAndThePointsWithTwoDecimals(int seed) {
        each(
                seed,
                (strategy, direction, values) -> {
                    Optional<Fraction> score = score(strategy, direction, values);
                    if (score.isPresent()) {
                        String message =
                                strategy + " " + direction + " " + values + " seed=" + seed;
                        assertTrue(score.get().signum() >= 0, message);
                        assertTrue(score.get().compareTo(points(values)) <= 0, message);
                        assertTrue(score.get().decimal().orElseThrow().scale() <= 2, message);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreNeverScoresLessWhereHigherIsBetterAndNeverMoreWhereLowerIs(int seed) {
        each(
                seed,
                (strategy, direction, values) -> {
                    if (direction == null
                            || direction.higherIsBetter()
                            || direction.lowerIsBetter()) {
                        String role = direction == null ? "比率" : "实际完成值";
                        Map<String, Fraction> more = new HashMap<>(values);
                        more.put(role, of(values, role).plus(Fraction.of("0.37")));
                        Optional<Fraction> less = score(strategy, direction, values);
                        Optional<Fraction> greater = score(strategy, direction, more);
                        if (less.isPresent() && greater.isPresent()) {
                            boolean reverse =
                                    direction == null
                                            ? strategy == Strategies.CONTROL_RATE_BANDS
                                            : direction.lowerIsBetter();
                            int order = greater.get().compareTo(less.get());
                            assertTrue(
                                    reverse ? order <= 0 : order >= 0,
                                    strategy + " " + direction + " " + values + " seed=" + seed);
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMetPositiveTargetIsFullPoints(int seed) {
        each(
                seed,
                (strategy, direction, values) -> {
                    boolean ofItsOwn =
                            strategy == Strategies.SATISFACTION_STEPS
                                    || strategy == Strategies.CONTROL_RATE_BANDS;
                    if (direction != null && !ofItsOwn && of(values, "指标值").signum() > 0) {
                        Map<String, Fraction> met = new HashMap<>(values);
                        Fraction nudge =
                                switch (direction) {
                                    case ABOVE -> Fraction.of("0.01");
                                    case BELOW -> Fraction.of("-0.01");
                                    default -> Fraction.ZERO;
                                };
                        met.put("实际完成值", of(values, "指标值").plus(nudge));
                        assertEquals(
                                Optional.of(cents(values)),
                                score(strategy, direction, met),
                                strategy + " " + direction + " " + values + " seed=" + seed);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deductionsForOverAchievementKeepTheScoreWithinThePoints(int seed) {
        OverAchievement over =
                new OverAchievement(
                        Fraction.of("1.3"),
                        List.of(
                                StrategyUse.Step.of("3", "0.333"),
                                StrategyUse.Step.of("1.5", "0.1")));
        each(
                seed,
                (strategy, direction, values) -> {
                    if (direction != null && direction.higherIsBetter()) {
                        Expr plain = formula(strategy, direction);
                        Optional<Fraction> before = value(plain, values);
                        Optional<Fraction> after = value(over.applyTo(plain), values);
                        String message = strategy + " " + values + " seed=" + seed;
                        assertEquals(before.isPresent(), after.isPresent(), message);
                        if (before.isPresent() && after.isPresent()) {
                            assertTrue(after.get().signum() >= 0, message);
                            assertTrue(after.get().compareTo(before.get()) <= 0, message);
                            assertTrue(after.get().decimal().orElseThrow().scale() <= 2, message);
                        }
                    }
                });
    }

    private interface Law {
        void check(
                Strategies strategy, @Nullable Direction direction, Map<String, Fraction> values);
    }

    private static void each(int seed, Law law) {
        Random random = new Random(seed);
        for (Strategies strategy : Strategies.values()) {
            for (int i = 0; i < CASES && strategy != Strategies.QUALITATIVE_BAND; i++) {
                Fraction target = number(random, -20, 120);
                Map<String, Fraction> values =
                        Map.of(
                                "分值",
                                        Fraction.of(
                                                new BigDecimal(1 + random.nextInt(4000))
                                                        .movePointLeft(2)),
                                "指标值", target,
                                "指标值上限", target.plus(number(random, 0, 30)),
                                "实际完成值", number(random, -20, 240),
                                "比率", number(random, -20, 300).times(Fraction.of("0.01")));
                for (Direction direction : Direction.values()) {
                    if (strategy.appliesTo(direction)) {
                        law.check(strategy, direction, values);
                    }
                }
                if (strategy.scoresRate()) {
                    law.check(strategy, null, values);
                }
            }
        }
    }

    /** Whole numbers often, so that values meet their targets and zero occurs. */
    private static Fraction number(Random random, int from, int to) {
        int whole = from + random.nextInt(to - from + 1);
        return random.nextBoolean()
                ? Fraction.of(whole)
                : Fraction.of(new BigDecimal(whole * 100 + random.nextInt(100)).movePointLeft(2));
    }

    private static Fraction points(Map<String, Fraction> values) {
        return of(values, "分值");
    }

    private static Fraction of(Map<String, Fraction> values, String role) {
        return values.getOrDefault(role, Fraction.ZERO);
    }

    private static Fraction cents(Map<String, Fraction> values) {
        return Fraction.of(points(values).round(2, RoundingMode.HALF_UP));
    }

    private static Expr formula(Strategies strategy, @Nullable Direction direction) {
        return new Scores(StrategyUse.named(strategy.id()), direction, Map.of()).formula();
    }

    private static Optional<Fraction> score(
            Strategies strategy, @Nullable Direction direction, Map<String, Fraction> values) {
        return value(formula(strategy, direction), values);
    }

    private static Optional<Fraction> value(Expr formula, Map<String, Fraction> values) {
        return formula.evaluate(role -> Optional.ofNullable(values.get(role))).number();
    }
}
