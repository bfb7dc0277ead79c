package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.Project;
import io.hengji.trail.FigureCatalogue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in a case that name nothing. */
final class UnknownNames {
    private final Case subject;
    private final FigureCatalogue catalogue;
    private final FindingList findings;

    UnknownNames(Case subject, FigureCatalogue catalogue, FindingList findings) {
        this.subject = subject;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /**
     * Facts that claim a figure which does not exist; rows that name a project which does not
     * exist.
     */
    void apply() {
        for (Fact fact : subject.facts()) {
            if (!fact.claims().isEmpty() && !catalogue.knows(new FigureId(fact.claims()))) {
                String candidates =
                        catalogue.entries().stream()
                                .filter(entry -> entry.aliases().contains(fact.label()))
                                .map(FigureCatalogue.Entry::id)
                                .collect(Collectors.joining("、"));
                findings.add(
                        EvaluationCode.UNKNOWN_FIGURE,
                        fact.value() == null ? new SourceRef.Whole("facts.csv") : fact.value().at(),
                        Map.of(
                                "label", fact.label(),
                                "figure", fact.claims(),
                                "candidates",
                                        candidates.isEmpty() ? "" : "可能是 " + candidates + "。"),
                        "fact/" + fact.id(),
                        null);
            }
        }
        Set<String> known =
                subject.projects().stream().map(Project::id).collect(Collectors.toSet());
        Set<String> told = new LinkedHashSet<>();
        subject.ledger()
                .lines()
                .forEach(line ->
                        unknownProject(
                                line.projectId(), line.row().place("project_id"), known, told));
        subject.indicators()
                .forEach(row ->
                        unknownProject(
                                row.projectId(), row.row().place("project_id"), known, told));
    }

    private void unknownProject(String id, SourceRef at, Set<String> known, Set<String> told) {
        if (!id.isEmpty() && !known.contains(id) && told.add(id)) {
            findings.add(
                    EvaluationCode.UNKNOWN_PROJECT,
                    at,
                    Map.of("project", id),
                    "project/" + id + ".spent",
                    null);
        }
    }
}
