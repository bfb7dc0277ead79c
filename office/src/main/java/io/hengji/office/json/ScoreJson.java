package io.hengji.office.json;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.EvidenceShare;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.evaluation.State;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import io.hengji.trail.Outcome;
import io.hengji.trail.Trail;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score with its dimensions and indicators, of the department or of a project. */
final class ScoreJson {
    private final Trail trail;

    ScoreJson(Evaluation evaluation) {
        this.trail = evaluation.trail();
    }

    void write(JsonDocument json, Score score) {
        Points total = score.total();
        json.text("claimed", DecimalText.plain(total.claimed()));
        json.text("computed", DecimalText.score(total.computed()));
        range(json, total);
        json.object(
                "grade",
                grade -> {
                    grade.text("claimed", score.gradeClaimed());
                    grade.text("computed", score.gradeComputed());
                });
        json.text("points", DecimalText.plain(total.points()));
        json.text("verifiablePoints", DecimalText.plain(total.verifiable()));
        EvidenceShare evidence = score.evidence();
        json.object(
                "evidence",
                levels -> {
                    for (EvidenceLevel level : EvidenceLevel.values()) {
                        levels.text(level.name(), DecimalText.plain(evidence.of(level)));
                    }
                });
        json.text("l2Share", evidence.l2Share().toPlainString());
        json.text("state", total.state().word());
        reason(json, total);
        json.text("trail", id(total.trail()));
        json.array("dimensions", score.dimensions(), this::dimension);
    }

    private void dimension(JsonDocument json, DimensionScore dimension) {
        Points score = dimension.score();
        json.text("id", dimension.id());
        json.text("name", dimension.name());
        json.text("points", DecimalText.plain(score.points()));
        json.text("claimed", DecimalText.plain(score.claimed()));
        json.text("computed", DecimalText.score(score.computed()));
        range(json, score);
        json.text("state", score.state().word());
        json.text("trail", id(score.trail()));
        json.array("indicators", dimension.indicators(), this::indicator);
    }

    private void indicator(JsonDocument json, IndicatorScore scored) {
        Indicator indicator = scored.indicator();
        Points score = scored.score();
        json.text("id", indicator.id());
        json.texts("names", indicator.names());
        json.text("type", type(indicator.quantitative()));
        Direction direction = indicator.direction();
        json.text("operator", direction == null ? null : direction.symbol());
        json.text("points", DecimalText.plain(score.points()));
        value(json, "target", indicator, scored.target(), scored.targetState());
        value(json, "actual", indicator, scored.actual(), scored.actualState());
        json.text("completion", DecimalText.plain(scored.completion()));
        json.text("claimed", DecimalText.plain(score.claimed()));
        json.text("computed", DecimalText.score(score.computed()));
        json.text("strategy", scored.strategy());
        json.object(
                "evidence",
                evidence -> {
                    evidence.text("level", scored.level().name());
                    evidence.array("refs", scored.refs(), SourceRefJson::write);
                });
        json.text("deviation", indicator.deviation().isEmpty() ? null : indicator.deviation());
        json.text("state", score.state().word());
        reason(json, score);
        json.text("trail", id(score.trail()));
    }

    private void value(
            JsonDocument json,
            String what,
            Indicator indicator,
            @Nullable Quantity quantity,
            State state) {
        Unit unit = quantity == null ? indicator.unit() : quantity.unit();
        json.object(
                what,
                value -> {
                    value.text(
                            "value", quantity == null ? null : digits(what, indicator, quantity));
                    value.text("unit", unit == null ? null : unit.symbol());
                    value.text("state", state.word());
                });
    }

    /** With the decimals it was printed with (530.50), which the trail knows. */
    private @Nullable String digits(String what, Indicator indicator, Quantity quantity) {
        FigureId figure = new FigureId("indicator/" + indicator.id() + "." + what);
        Precision printed =
                trail.of(figure)
                        .map(step -> step.outcome())
                        .flatMap(outcome ->
                                outcome instanceof Outcome.Value(var value, Precision shown)
                                                && value.equals(quantity)
                                        ? Optional.of(shown)
                                        : Optional.empty())
                        .orElse(Precision.EXACT);
        return DecimalText.value(quantity, printed);
    }

    private static void range(JsonDocument json, Points score) {
        json.object(
                "range",
                range -> {
                    range.text("min", DecimalText.score(score.min()));
                    range.text("max", DecimalText.score(score.max()));
                });
    }

    private static void reason(JsonDocument json, Points score) {
        json.objectOrNull(
                "reason",
                score.reason(),
                (object, reason) -> {
                    object.text("code", reason.code());
                    object.text("message", reason.message());
                });
    }

    private static @Nullable String type(@Nullable Boolean quantitative) {
        return quantitative == null ? null : quantitative ? "quantitative" : "qualitative";
    }

    static @Nullable String id(@Nullable StepId step) {
        return step == null ? null : step.toString();
    }
}
