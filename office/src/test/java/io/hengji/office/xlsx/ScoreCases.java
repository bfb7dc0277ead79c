package io.hengji.office.xlsx;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.scheme.Scoring;
import io.hengji.scheme.Strategies;
import io.hengji.scheme.Strategy;
import io.hengji.scheme.StrategyUse;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Seeded scores of every strategy: many end in exactly half a cent or exactly on a band. */
final class ScoreCases {
    /** Points of an indicator; with a target from below they make ties that end. */
    private static final String[] POINTS = {
        "10", "20", "5", "8", "4", "2.5", "16", "40", "12.5", "1"
    };

    private static final String[] TARGETS = {
        "100", "95", "90", "125", "80", "530.5", "60", "12", "0.8", "1.6", "3", "7", "1084.6",
        "99.9", "0"
    };

    /** Rates that bands begin with, and steps away from 1. */
    private static final String[] RATES = {
        "1", "0.8", "0.6", "0.9", "0.1", "0.2", "0.3", "0.85", "0.95", "0.7", "0.8835", "0.99995",
        "1.2"
    };

    private static final List<Strategies> QUOTIENTS =
            List.of(
                    Strategies.LINEAR_CAPPED,
                    Strategies.POSITIVE,
                    Strategies.EQUAL,
                    Strategies.EQUAL_DEVIATION,
                    Strategies.EXECUTION_LINEAR);

    private final RandomGenerator random;

    ScoreCases(RandomGenerator random) {
        this.random = random;
    }

    /**
     * One score.
     *
     * @param values role to the number entered for it; {@code 比率} is not entered but 执行数 ÷ 全年预算数
     */
    record Case(String name, Expr formula, Map<String, BigDecimal> values) {

        /** What the score is, exactly; empty where it is undefined. */
        Optional<Fraction> exact() {
            return formula.evaluate(this::value).number();
        }

        private Optional<Fraction> value(String role) {
            if (!role.equals("比率")) {
                return Optional.ofNullable(values.get(role)).map(Fraction::of);
            }
            Fraction adjusted = Fraction.of(values.getOrDefault("全年预算数", BigDecimal.ZERO));
            return Fraction.of(values.getOrDefault("执行数", BigDecimal.ZERO)).dividedBy(adjusted);
        }
    }

    /** All strategies in turn, those whose scores are quotients twice. */
    List<Case> take(int count) {
        List<Strategies> order = new ArrayList<>(List.of(Strategies.values()));
        order.remove(Strategies.QUALITATIVE_BAND);
        order.addAll(QUOTIENTS);
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            Strategies strategy = order.get(cases.size() % order.size());
            boolean ofRate =
                    strategy == Strategies.EXECUTION_LINEAR
                            || (strategy.scoresRate() && random.nextInt(4) == 0);
            cases.add(ofRate ? execution(strategy) : indicator(strategy));
        }
        return cases;
    }

    private Case execution(Strategies strategy) {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("分值", pick(POINTS));
        BigDecimal adjusted =
                random.nextInt(20) == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(BigInteger.valueOf(random.nextInt(1, 2_000_000)), 2);
        values.put("全年预算数", adjusted);
        BigDecimal spent =
                switch (random.nextInt(3)) {
                    case 0 -> adjusted.multiply(pick(RATES));
                    case 1 ->
                            adjusted.multiply(
                                    BigDecimal.valueOf(2L * random.nextInt(1000) + 1, 4)
                                            .multiply(new BigDecimal(5)));
                    default -> new BigDecimal(BigInteger.valueOf(random.nextInt(0, 2_000_000)), 2);
                };
        values.put("执行数", spent);
        return new Case(strategy.id(), formula(strategy, null), values);
    }

    private Case indicator(Strategies strategy) {
        List<Direction> directions = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            if (strategy.appliesTo(direction)) {
                directions.add(direction);
            }
        }
        Direction direction = directions.get(random.nextInt(directions.size()));
        BigDecimal points = pick(POINTS);
        BigDecimal target = pick(TARGETS);
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("分值", points);
        values.put("指标值", target);
        values.put("指标值上限", target.add(BigDecimal.TEN));
        values.put("实际完成值", actual(points, target));
        return new Case(strategy.id() + " " + direction, formula(strategy, direction), values);
    }

    /**
     * Most actual values make, where they can, points × actual ÷ target end in exactly half a cent.
     */
    private BigDecimal actual(BigDecimal points, BigDecimal target) {
        if (random.nextInt(4) > 0 && target.signum() > 0) {
            int cents = points.movePointRight(2).intValue();
            long halves = 2L * random.nextInt(0, cents) + 1;
            Optional<BigDecimal> tie =
                    Fraction.of(halves)
                            .times(Fraction.of(target))
                            .dividedBy(Fraction.of(points.multiply(new BigDecimal(200))))
                            .flatMap(Fraction::decimal);
            if (tie.isPresent()) {
                return tie.get();
            }
        }
        return switch (random.nextInt(3)) {
            case 0 -> target.multiply(pick(RATES));
            case 1 ->
                    target.add(BigDecimal.valueOf(random.nextInt(-40, 60), 1)).max(BigDecimal.ZERO);
            default -> new BigDecimal(BigInteger.valueOf(random.nextInt(0, 200_000)), 2);
        };
    }

    private Expr formula(Strategy strategy, @Nullable Direction direction) {
        String step = direction == null ? "0.05" : random.nextBoolean() ? "5" : "0.1";
        StrategyUse use =
                new StrategyUse(
                        strategy.id(),
                        Map.of("step", Fraction.of(step), "deduct", Fraction.of("0.3")),
                        List.of());
        return strategy.scoring(use, direction, 2) instanceof Scoring.Formula(Expr expr)
                ? expr
                : Expr.lit(0);
    }

    private BigDecimal pick(String... from) {
        return new BigDecimal(from[random.nextInt(from.length)]);
    }
}
