package io.hengji.office.json;

import io.hengji.evaluation.Checks;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Outstanding;
import io.hengji.kernel.Clause;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.trail.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * {@code findings.json}: everything a person should look at, the gravest first, in the shape {@code
 * hengji/findings/1} of CONTRACTS.
 */
public final class FindingsJson {
    private FindingsJson() {}

    public static byte[] write(Evaluation evaluation) {
        return JsonDocument.write(json -> {
            json.text("schema", "hengji/findings/1");
            json.array("findings", bySeverity(evaluation), FindingsJson::finding);
            json.object("checks", checks -> checks(checks, evaluation));
            json.object("counts", counts -> counts(counts, evaluation));
            json.array("outstanding", Outstanding.of(evaluation), FindingsJson::outstanding);
        });
    }

    /** The order in which findings are shown: by severity, and as the case has them within one. */
    public static List<Finding> bySeverity(Evaluation evaluation) {
        return evaluation.findings().stream()
                .sorted(Comparator.comparing(finding -> finding.code().severity()))
                .toList();
    }

    static void finding(JsonDocument json, Finding finding) {
        json.text("id", finding.id());
        json.text("code", finding.code().id());
        json.text("severity", word(finding.code().severity()));
        json.text("title", finding.code().title());
        json.text("message", finding.message());
        json.text("expected", finding.expected());
        json.text("found", finding.found());
        json.text("remedy", finding.remedy());
        json.array("basis", finding.code().basis(), FindingsJson::clause);
        json.object("at", at -> SourceRefJson.write(at, finding.at()));
        json.array("related", finding.related(), SourceRefJson::write);
        json.texts("figures", finding.figures().stream().map(FigureId::value).toList());
        json.text("relation", finding.relation());
        json.array("cause", finding.causes(), EvaluationJson::cause);
        json.text("trail", ScoreJson.id(finding.trail()));
    }

    static void clause(JsonDocument json, Clause clause) {
        json.text("issuer", clause.issuer());
        json.text("document", clause.document());
        json.text("clause", clause.article());
        json.yes("verified", clause.verified());
    }

    private static void checks(JsonDocument json, Evaluation evaluation) {
        for (Verdict verdict : Verdict.values()) {
            json.whole(
                    verdict.word(),
                    evaluation.judged().stream()
                            .filter(judged -> judged.relation().verdict() == verdict)
                            .count());
        }
        json.array("notRun", evaluation.checks().notRun(), FindingsJson::notRun);
    }

    private static void notRun(JsonDocument json, Checks.NotRun notRun) {
        json.text("id", notRun.id());
        json.texts("missing", notRun.missing());
    }

    private static void counts(JsonDocument json, Evaluation evaluation) {
        for (Severity severity : Severity.values()) {
            json.whole(
                    word(severity),
                    evaluation.findings().stream()
                            .filter(finding -> finding.code().severity() == severity)
                            .count());
        }
    }

    /** What one section has still to supply; the id is null for a table that is not there. */
    private static void outstanding(JsonDocument json, Outstanding outstanding) {
        json.text("section", outstanding.section());
        json.array("items", outstanding.items(), FindingsJson::item);
    }

    private static void item(JsonDocument json, Outstanding.Item item) {
        json.text("what", item.what());
        json.text("finding", item.finding() == null ? null : item.finding().id());
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
