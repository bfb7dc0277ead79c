package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.StepId;
import java.util.List;

/**
 * One justified statement about a figure. A trail is a flat acyclic list: inputs stand before what
 * uses them.
 */
public record Step(
        StepId id, FigureId of, Op op, List<Input> inputs, Outcome outcome, Grounds grounds) {
    public Step {
        inputs = List.copyOf(inputs);
        for (Input input : inputs) {
            if (input.step().compareTo(id) >= 0) {
                throw new IllegalArgumentException(
                        "step " + id + " uses " + input.step() + ", which stands after it");
            }
        }
    }
}
