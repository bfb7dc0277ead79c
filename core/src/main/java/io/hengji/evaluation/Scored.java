package io.hengji.evaluation;

import io.hengji.trail.Step;
import org.jspecify.annotations.Nullable;

/**
 * What became of the scoring of one indicator: the step, the way it was made, and why it is a hole.
 *
 * @param strategy the scoring method that was used; null for a hole
 * @param formula the score as a live formula; null where a person chose it or nothing was computed
 */
record Scored(
        @Nullable String strategy,
        @Nullable ScoreFormula formula,
        Step step,
        State state,
        Points.@Nullable Reason reason) {}
