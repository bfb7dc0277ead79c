package io.hengji.office.json;

import io.hengji.audit.Audited;
import io.hengji.audit.Standing;
import io.hengji.intake.Document;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the audit of reports found, in the shape {@code hengji/audit/1} of DESIGN and CONTRACTS. Of
 * several reports each is an object of its own, so that they can be written as they come.
 */
public final class AuditJson {
    private static final String SCHEMA = "hengji/audit/1";

    private AuditJson() {}

    /** One report. */
    public static byte[] write(Audited audited) {
        return JsonDocument.write(json -> report(json, audited));
    }

    /** A file that could not be read: the same keys, and nothing found in it but why. */
    public static byte[] unreadable(String file, List<Finding> findings) {
        return JsonDocument.write(json -> {
            head(json, file, null, null, findings);
            json.whole("quantities", 0);
            json.object(
                    "coverage",
                    coverage -> {
                        coverage.whole("figures", 0);
                        for (Standing standing : Standing.values()) {
                            coverage.whole(standing.word(), 0);
                        }
                    });
            json.array("relations", List.<Audited.Judged>of(), AuditJson::relation);
        });
    }

    /** What several reports say of the same facts. */
    public static byte[] set(List<Audited.Judged> ties, List<Finding> findings) {
        return JsonDocument.write(json -> {
            json.array("findings", findings, AuditJson::finding);
            json.array("relations", ties, AuditJson::relation);
        });
    }

    private static void report(JsonDocument json, Audited audited) {
        Document document = audited.document();
        head(json, document.file(), document.sm3(), Digest.of(document.text()), audited.byWeight());
        json.whole("quantities", audited.figures().size());
        json.object(
                "coverage",
                coverage -> {
                    coverage.whole("figures", audited.figures().size());
                    for (Standing standing : Standing.values()) {
                        coverage.whole(standing.word(), audited.count(standing));
                    }
                });
        json.array("relations", audited.relations(), AuditJson::relation);
    }

    private static void head(
            JsonDocument json,
            String file,
            @Nullable Digest sm3,
            @Nullable Digest textSm3,
            List<Finding> findings) {
        json.text("schema", SCHEMA);
        json.text("file", file);
        json.text("sm3", sm3 == null ? null : sm3.hex());
        json.text("textSm3", textSm3 == null ? null : textSm3.hex());
        json.array("findings", findings, AuditJson::finding);
    }

    private static void finding(JsonDocument json, Finding finding) {
        json.text("id", finding.id());
        json.text("code", finding.code().id());
        json.text("severity", finding.code().severity().name().toLowerCase(Locale.ROOT));
        json.text("rule", finding.args().getOrDefault("rule", finding.code().id()));
        json.text("title", finding.code().title());
        json.object("at", at -> place(at, finding.at()));
        json.array("related", finding.related(), AuditJson::place);
        json.text("message", finding.message());
        json.text("expected", finding.expected());
        json.text("found", finding.found());
        json.text("remedy", finding.remedy());
        json.array("basis", finding.code().basis(), AuditJson::clause);
        json.text("relation", finding.relation());
        json.array("cause", finding.causes(), EvaluationJson::cause);
    }

    private static void clause(JsonDocument json, Clause clause) {
        json.text("issuer", clause.issuer());
        json.text("document", clause.document());
        json.text("clause", clause.article());
        json.yes("verified", clause.verified());
    }

    private static void relation(JsonDocument json, Audited.Judged judged) {
        Relation relation = judged.relation();
        json.text("id", judged.id());
        json.text("kind", relation.kind().word());
        json.text("title", relation.title());
        Boolean holds = relation.holds();
        if (holds == null) {
            json.none("holds");
        } else {
            json.yes("holds", holds);
        }
        json.text("verdict", relation.verdict().word());
        json.text("equation", relation.equation());
        json.text("residual", DecimalText.fraction(relation.residual()));
        json.text("bound", DecimalText.fraction(relation.bound()));
        json.array("terms", judged.places(), AuditJson::place);
        json.array("cause", relation.causes(), EvaluationJson::cause);
    }

    /** A span of the report without its kind, which goes without saying; other places with it. */
    private static void place(JsonDocument json, SourceRef at) {
        if (at instanceof SourceRef.Span span) {
            json.text("file", span.file());
            json.whole("start", span.start());
            json.whole("end", span.end());
            json.text("text", span.text());
        } else {
            SourceRefJson.write(json, at);
        }
    }
}
