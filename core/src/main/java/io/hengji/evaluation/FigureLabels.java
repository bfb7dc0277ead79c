package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.trail.Input;
import io.hengji.trail.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The Chinese name of every figure of an evaluation: its label; for a step that is no figure of its
 * own, the part it plays in what uses it; its id as a last resort.
 */
public final class FigureLabels implements Function<FigureId, String> {
    private final Map<FigureId, String> names = new HashMap<>();

    private FigureLabels() {}

    public static FigureLabels of(Evaluation evaluation) {
        FigureLabels labels = new FigureLabels();
        evaluation.figures().forEach(figure -> labels.names.put(figure.id(), figure.label()));
        evaluation
                .judged()
                .forEach(judged ->
                        labels.names.putIfAbsent(
                                evaluation.trail().step(judged.step()).of(),
                                judged.relation().title()));
        for (Step step : evaluation.trail().steps()) {
            for (Input input : step.inputs()) {
                labels.names.putIfAbsent(
                        evaluation.trail().step(input.step()).of(),
                        input.role().replaceFirst("#\\d+$", ""));
            }
        }
        return labels;
    }

    @Override
    public String apply(FigureId figure) {
        return names.getOrDefault(figure, figure.value());
    }
}
