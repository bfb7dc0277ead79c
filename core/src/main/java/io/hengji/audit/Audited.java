package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import java.util.Comparator;
import java.util.List;

/**
 * One report after the audit.
 *
 * @param figures every figure of the text, in order
 * @param relations those that were found, whatever their verdict
 * @param findings the ones about reading first, then those of the audit
 * @param facts the figures that can be compared with other reports
 */
public record Audited(
        Document document,
        List<Figure> figures,
        List<Judged> relations,
        List<Finding> findings,
        List<StatedFact> facts) {
    public Audited {
        figures = List.copyOf(figures);
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /**
     * A figure in the text, positions in code points.
     *
     * @param relations the ids of the relations it takes part in
     */
    public record Figure(int start, int end, Standing standing, List<String> relations) {
        public Figure {
            relations = List.copyOf(relations);
        }
    }

    /** A relation with the place of each term, in the order of the terms. */
    public record Judged(Relation relation, List<SourceRef.Span> places) {
        public Judged {
            places = List.copyOf(places);
        }
    }

    /** How many figures have that standing. */
    public long count(Standing standing) {
        return figures.stream().filter(figure -> figure.standing() == standing).count();
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.code().severity() == severity).count();
    }

    /** The gravest first; within a severity as they stand in the text. */
    public List<Finding> byWeight() {
        return findings.stream().sorted(Comparator.comparing(f -> f.code().severity())).toList();
    }
}
