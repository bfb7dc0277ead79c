package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Occurrences;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One report after the audit, as it is shown: every figure with its standing, every relation with
 * the places of its terms, and what reading the file found beside what the audit found.
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
        findings = Occurrences.numbered(findings);
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

    /** A relation with the place of each term, under the id that findings name. */
    public record Judged(String id, Relation relation, List<SourceRef.Span> places) {
        public Judged {
            places = List.copyOf(places);
        }
    }

    /**
     * What is shown of an audit.
     *
     * @param reading what reading the file found
     */
    public static Audited of(Audit audit, List<Finding> reading) {
        Document document = audit.document();
        Map<Integer, List<String>> relationsOf = new HashMap<>();
        Set<Integer> proven = new HashSet<>();
        Set<String> failing = new HashSet<>();
        List<Judged> relations = new ArrayList<>();
        for (Audit.Judged judged : audit.relations()) {
            Verdict verdict = judged.relation().verdict();
            if (verdict == Verdict.FAILS) {
                failing.add(judged.id());
            }
            List<SourceRef.Span> places = new ArrayList<>();
            for (Claim claim : judged.claims()) {
                places.add(document.span(claim.start(), claim.end()));
                relationsOf
                        .computeIfAbsent(claim.index(), any -> new ArrayList<>())
                        .add(judged.id());
                if (verdict == Verdict.HOLDS || verdict == Verdict.ROUNDING) {
                    proven.add(claim.index());
                }
            }
            relations.add(new Judged(judged.id(), judged.relation(), places));
        }
        Set<Integer> wrong = new HashSet<>();
        for (Finding finding : audit.findings()) {
            String relation = finding.relation();
            if (relation != null
                    && failing.contains(relation)
                    && finding.at() instanceof SourceRef.Span span) {
                wrong.add(span.start());
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Claim claim : audit.claims()) {
            Standing standing =
                    wrong.contains(claim.start())
                            ? Standing.CONTRADICTED
                            : proven.contains(claim.index())
                                    ? Standing.PROVEN
                                    : claim.hedged() ? Standing.UNVERIFIABLE : Standing.UNPARTNERED;
            List<String> own = relationsOf.getOrDefault(claim.index(), List.of());
            figures.add(new Figure(claim.start(), claim.end(), standing, own));
        }
        List<Finding> findings = new ArrayList<>(reading);
        findings.addAll(audit.findings());
        return new Audited(document, figures, relations, findings, StatedFact.of(audit));
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
