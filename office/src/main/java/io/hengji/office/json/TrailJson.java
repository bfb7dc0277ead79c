package io.hengji.office.json;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.FigureLabels;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Rate;
import io.hengji.trail.Level;
import io.hengji.trail.Narration;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.Trail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The steps of the trail, each with its sentence. */
final class TrailJson {
    private final Narration narration;
    private final Map<FigureId, Figure> figures = new HashMap<>();

    TrailJson(Trail trail, Function<FigureId, String> labels) {
        this.narration = new Narration(trail, labels);
    }

    TrailJson(Evaluation evaluation) {
        this(evaluation.trail(), FigureLabels.of(evaluation));
        evaluation.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    void write(JsonDocument json, Step step) {
        json.text("id", step.id().toString());
        json.text("figure", step.of().value());
        json.text("op", step.op().word());
        json.text("text", narration.sentence(step));
        String rule = step.grounds().shown();
        json.text("rule", rule.isEmpty() ? null : rule);
        json.array(
                "inputs",
                step.inputs(),
                (object, input) -> {
                    object.text("role", input.role());
                    object.text("step", input.step().toString());
                });
        switch (step.op()) {
            case Op.Read(var at) -> json.object("ref", ref -> SourceRefJson.write(ref, at));
            case Op.Query query -> json.object("ref", ref -> SourceRefJson.write(ref, query));
            case Op.Calc ignored -> json.none("ref");
            case Op.Relate ignored -> json.none("ref");
            case Op.Grade ignored -> json.none("ref");
            case Op.Choose ignored -> json.none("ref");
        }
        json.object("outcome", outcome -> outcome(outcome, step));
    }

    /**
     * A value has value and unit (and, for a quotient without one, why it is undefined); a
     * judgement its level and words; what cannot be recomputed the code of the reason and what is
     * missing.
     */
    private void outcome(JsonDocument json, Step step) {
        switch (step.outcome()) {
            case Outcome.Value(var value, var printed) -> {
                json.text("value", DecimalText.value(value, printed));
                json.text("unit", DecimalText.unit(value, figures.get(step.of())));
                if (value instanceof Rate.Undefined(String reason)) {
                    json.text("undefined", reason);
                }
            }
            case Outcome.Judged(Level level, String words) -> {
                json.text("level", level.key());
                json.text("words", words);
            }
            case Outcome.Unverifiable(String why, List<String> missing) -> {
                json.text("unverifiable", why);
                json.texts("missing", missing);
            }
            case Outcome.NotApplicable(String why) -> json.text("notApplicable", why);
        }
    }
}
