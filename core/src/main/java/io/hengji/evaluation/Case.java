package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.goal.PerformanceGoal;
import io.hengji.intake.CaseFiles;
import io.hengji.ledger.Ledger;
import io.hengji.ledger.Project;
import java.util.List;

/**
 * A department's year as handed in (案卷), interpreted: the ledger, the projects, the indicators of
 * department and projects, and the stated facts.
 */
public record Case(
        CaseFiles files,
        Ledger ledger,
        List<Project> projects,
        List<Indicator> indicators,
        List<PerformanceGoal> goals,
        List<Fact> facts) {
    public Case {
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
    }
}
