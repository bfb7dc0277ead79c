package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.trail.Relation;
import java.util.List;

/**
 * What came of auditing one report: its figures, the relations between them, what does not hold.
 *
 * @param relations in the order of the text; the claims of each stand beside it
 * @param findings by weight, then in the order of the text
 */
public record Audit(
        Document document,
        List<Claim> claims,
        List<Judged> relations,
        List<Finding> findings,
        Coverage coverage) {
    public Audit {
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
    }

    /**
     * A relation with the figures that take part.
     *
     * @param id R1, R2 … in the order of the text
     */
    public record Judged(String id, Relation relation, List<Claim> claims) {
        public Judged {
            claims = List.copyOf(claims);
        }
    }

    /**
     * How far the figures of the report are tied to each other.
     *
     * @param proven figures that a relation holds for; {@code contradicted} those held to be wrong
     * @param unverifiable hedged ones, which decide nothing
     * @param unpartnered figures that no relation reaches
     */
    public record Coverage(
            int figures, int proven, int contradicted, int unverifiable, int unpartnered) {}

    /** Whether something contradicts itself: the exit code of the command line follows it. */
    public boolean hasError() {
        return findings.stream()
                .anyMatch(finding -> finding.code().severity() == io.hengji.kernel.Severity.ERROR);
    }
}
