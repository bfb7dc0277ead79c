package io.hengji.watch;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.StepId;
import java.util.Optional;

/**
 * The light of one project, or of the department (灯号): money against its plan, targets against
 * their course, and why in words.
 *
 * @param id {@code light/P01}, {@code light/dept}
 * @param money the colour by money alone, target by targets alone
 * @param amounts in 元, what the light was judged by
 */
public record Light(
        FigureId id,
        String name,
        Colour colour,
        Colour money,
        Colour target,
        String words,
        Amounts amounts,
        Optional<Forecast> forecast,
        String noForecast,
        StepId trail) {

    /**
     * The money of a light; the adjusted budget is kept apart from the initial one, so that both
     * rates can be shown.
     *
     * @param planned to date; empty without a plan
     * @param pace paid over planned
     * @param ofInitial 执行数÷年初预算数; ofAdjusted 执行数÷全年预算数
     */
    public record Amounts(
            Fraction paid,
            Optional<Fraction> planned,
            Optional<Fraction> initial,
            Optional<Fraction> added,
            Optional<Fraction> adjusted,
            Optional<Fraction> pace,
            Optional<Fraction> ofInitial,
            Optional<Fraction> ofAdjusted) {}
}
