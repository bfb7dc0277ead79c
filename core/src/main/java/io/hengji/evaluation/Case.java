package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.goal.PerformanceGoal;
import io.hengji.intake.CaseFiles;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.ledger.Ledger;
import io.hengji.ledger.Project;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A department's year as handed in (案卷), interpreted: the ledger, the projects, the indicators of
 * department and projects, and the stated facts.
 *
 * @param prior last year's case, where this one names it
 */
public record Case(
        CaseFiles files,
        Ledger ledger,
        List<Project> projects,
        List<Indicator> indicators,
        List<PerformanceGoal> goals,
        List<Fact> facts,
        Optional<Case> prior) {
    public Case {
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
    }

    /** With last year's case beside it. */
    public Case after(Case last) {
        return new Case(files, ledger, projects, indicators, goals, facts, Optional.of(last));
    }

    /** With more files read, for the manifest. */
    Case reading(SortedMap<String, Digest> more) {
        return new Case(files.reading(more), ledger, projects, indicators, goals, facts, prior);
    }

    /** With a finding about its files. */
    Case reporting(Finding finding) {
        return new Case(
                files.reporting(finding), ledger, projects, indicators, goals, facts, prior);
    }
}
