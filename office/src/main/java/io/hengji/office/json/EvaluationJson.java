package io.hengji.office.json;

import io.hengji.evaluation.Comparison;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluation.Judged;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.FundsRow;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.intake.CaseSettings;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Scalar;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import org.jspecify.annotations.Nullable;

/**
 * {@code evaluation.json}: scores, money, figures, relations and the trail of an evaluation, in the
 * shape {@code hengji/evaluation/1} of CONTRACTS. Same evaluation, same bytes.
 */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static byte[] write(Evaluation evaluation) {
        return JsonDocument.write(json -> write(json, evaluation));
    }

    private static void write(JsonDocument json, Evaluation evaluation) {
        ScoreJson scores = new ScoreJson(evaluation);
        json.text("schema", "hengji/evaluation/1");
        json.object("case", subject -> subject(subject, evaluation));
        json.object("score", score -> scores.write(score, evaluation.score()));
        json.array(
                "projects",
                evaluation.projects(),
                (object, project) -> project(object, project, scores));
        json.array("figures", evaluation.figures(), EvaluationJson::figure);
        json.array("relations", evaluation.judged(), EvaluationJson::relation);
        Comparison against = evaluation.against();
        if (against != null) {
            json.object("against", object -> against(object, against));
        }
        TrailJson trail = new TrailJson(evaluation);
        json.array("trail", evaluation.trail().steps(), trail::write);
    }

    private static void subject(JsonDocument json, Evaluation evaluation) {
        CaseSettings settings = evaluation.subject().files().settings();
        json.text("id", settings.id());
        json.text("department", settings.department());
        json.whole("year", settings.year().year());
        json.text("scheme", evaluation.scheme());
        json.text("compareTo", evaluation.compareTo());
    }

    private static void project(JsonDocument json, ProjectEvaluation project, ScoreJson scores) {
        json.text("id", project.project().id());
        json.text("name", project.project().name());
        json.text("unit", project.project().unit());
        json.array("funds", project.funds(), EvaluationJson::funds);
        json.objectOrNull("score", project.score(), scores::write);
    }

    private static void funds(JsonDocument json, FundsRow funds) {
        json.text("row", funds.row());
        json.text("initial", DecimalText.money(funds.initial()));
        json.text("adjusted", DecimalText.money(funds.adjusted()));
        json.text("spent", DecimalText.money(funds.spent()));
        json.text("rate", DecimalText.rate(funds.rate()));
    }

    private static void figure(JsonDocument json, Figure figure) {
        json.text("id", figure.id().value());
        json.text("label", figure.label());
        json.text("value", value(figure));
        json.text("unit", unit(figure));
        json.text("shown", figure.shown());
        json.text("state", figure.state().word());
        json.text("trail", figure.trail().toString());
    }

    private static void against(JsonDocument json, Comparison against) {
        json.text("id", against.id());
        json.whole("year", against.year());
        json.array("moved", against.moved(), EvaluationJson::moved);
    }

    private static void moved(JsonDocument json, Comparison.Moved moved) {
        json.text("id", moved.now().id().value());
        json.text("label", moved.label());
        json.text("last", value(moved.last()));
        json.text("now", value(moved.now()));
        json.text("unit", unit(moved.now()));
        json.text("rate", DecimalText.fraction(moved.rate()));
        json.text("trail", moved.now().trail().toString());
    }

    private static @Nullable String value(Figure figure) {
        Scalar value = figure.value();
        return value == null ? null : DecimalText.value(value, figure.printed());
    }

    private static @Nullable String unit(Figure figure) {
        Scalar value = figure.value();
        return value == null ? figure.unit().base() : DecimalText.unit(value, figure);
    }

    private static void relation(JsonDocument json, Judged judged) {
        Relation relation = judged.relation();
        json.text("id", relation.id());
        json.text("kind", relation.kind().word());
        json.text("verdict", relation.verdict().word());
        json.text("equation", relation.equation());
        json.text("residual", DecimalText.fraction(relation.residual()));
        json.text("bound", DecimalText.fraction(relation.bound()));
        json.texts(
                "terms",
                relation.terms().stream().map(Term::figure).map(Object::toString).toList());
        if (relation.causes().isEmpty()) {
            json.none("cause");
        } else {
            json.array("cause", relation.causes(), EvaluationJson::cause);
        }
        json.text("trail", judged.step().toString());
    }

    static void cause(JsonDocument json, Cause cause) {
        json.text("kind", cause.kind());
        json.text("value", cause.value());
        json.text("text", cause.text());
    }
}
