package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A strategy with points, target and actual value, and the score that it gives. */
record Scores(StrategyUse use, @Nullable Direction direction, Map<String, Fraction> values) {

    /** Stands for a score that has no value because a quotient has none. */
    static final String UNDEFINED = "undefined";

    static Scores of(String strategy, @Nullable Direction direction) {
        return new Scores(StrategyUse.named(strategy), direction, Map.of());
    }

    Scores with(String role, String value) {
        Map<String, Fraction> more = new HashMap<>(values);
        more.put(role, Fraction.of(value));
        return new Scores(use, direction, more);
    }

    Scores points(String points) {
        return with("分值", points);
    }

    Scores target(String target) {
        return with("指标值", target);
    }

    Scores upTo(String max) {
        return with("指标值上限", max);
    }

    Scores number(String parameter, String value) {
        Map<String, Fraction> numbers = new HashMap<>(use.numbers());
        numbers.put(parameter, Fraction.of(value));
        return new Scores(new StrategyUse(use.name(), numbers, use.bands()), direction, values);
    }

    /** Bounds and shares in turn. */
    Scores bands(String... boundsAndShares) {
        List<StrategyUse.Step> steps = new ArrayList<>();
        for (int i = 0; i < boundsAndShares.length; i += 2) {
            steps.add(StrategyUse.Step.of(boundsAndShares[i], boundsAndShares[i + 1]));
        }
        return new Scores(new StrategyUse(use.name(), use.numbers(), steps), direction, values);
    }

    Expr formula() {
        Strategy strategy = Strategies.of(use.name()).orElseThrow();
        return assertInstanceOf(Scoring.Formula.class, strategy.scoring(use, direction, 2)).expr();
    }

    /** The score of that actual value (or rate), as a plain decimal. */
    String at(String actual) {
        return of(formula(), with(direction == null ? "比率" : "实际完成值", actual).values());
    }

    Scores gives(String actual, String score) {
        assertEquals(score, at(actual), use.name() + " at " + actual + " of " + values);
        return this;
    }

    static String of(Expr formula, Map<String, Fraction> values) {
        return switch (formula.evaluate(role -> Optional.ofNullable(values.get(role)))) {
            case Expr.Result.Exact(Fraction value) -> value.toString();
            case Expr.Result.Undefined ignored -> UNDEFINED;
            case Expr.Result.Missing(List<String> roles) -> "missing " + roles;
        };
    }
}
