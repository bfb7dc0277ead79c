package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The whole justification of an evaluation, in an order in which it can be read once from top to
 * bottom.
 */
public final class Trail {
    private final List<Step> steps;
    private final Map<FigureId, StepId> latest;

    Trail(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.latest = HashMap.newHashMap(this.steps.size());
        this.steps.forEach(step -> latest.put(step.of(), step.id()));
    }

    public List<Step> steps() {
        return steps;
    }

    public Step step(StepId id) {
        return steps.get(id.number() - 1);
    }

    /** The last step that states this figure. */
    public Optional<Step> of(FigureId figure) {
        return Optional.ofNullable(latest.get(figure)).map(this::step);
    }

    /** Everything that this step rests on, itself last. */
    public List<Step> under(StepId id) {
        TreeSet<StepId> needed = new TreeSet<>();
        List<StepId> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            StepId next = open.removeLast();
            if (needed.add(next)) {
                step(next).inputs().forEach(input -> open.add(input.step()));
            }
        }
        return needed.stream().map(this::step).toList();
    }
}
