package io.hengji.evaluation;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Occurrences;
import io.hengji.kernel.Severity;
import io.hengji.kernel.StepId;
import io.hengji.trail.Relation;
import io.hengji.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation of a department's year: everything that evaluation.json, findings.json, the
 * report and the forms show.
 *
 * @param scheme id@version as used
 * @param compareTo id@version, or null
 * @param against the year before beside this one, where a case of it was given
 * @param judged the relations with the step that records each
 */
public record Evaluation(
        Case subject,
        String scheme,
        @Nullable String compareTo,
        Score score,
        List<FundsRow> funds,
        List<ProjectEvaluation> projects,
        List<Figure> figures,
        List<Judged> judged,
        Checks checks,
        List<Finding> findings,
        Trail trail,
        @Nullable Comparison against) {
    public Evaluation {
        funds = List.copyOf(funds);
        projects = List.copyOf(projects);
        figures = List.copyOf(figures);
        judged = List.copyOf(judged);
        findings = Occurrences.numbered(findings);
    }

    /** The same evaluation with what was found while it was written up. */
    public Evaluation with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Evaluation(
                subject, scheme, compareTo, score, funds, projects, figures, judged, checks, all,
                trail, against);
    }

    /** The same evaluation beside that of the year before. */
    public Evaluation against(Evaluation last) {
        return new Evaluation(
                subject,
                scheme,
                compareTo,
                score,
                funds,
                projects,
                figures,
                judged,
                checks,
                findings,
                trail,
                Comparison.of(last, this));
    }

    /** Whether an error stands open: the exit code of the command line follows it. */
    public boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    /** A relation and the step of the trail that records it. */
    public record Judged(Relation relation, StepId step) {}
}
