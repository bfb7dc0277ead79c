package io.hengji.evaluation;

import io.hengji.goal.PerformanceGoal;
import io.hengji.ledger.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project: its funds, goals and score.
 *
 * @param score null when the project has no indicators (未填报): it then gets no form 3
 */
public record ProjectEvaluation(
        Project project, List<FundsRow> funds, List<PerformanceGoal> goals, @Nullable Score score) {
    public ProjectEvaluation {
        funds = List.copyOf(funds);
        goals = List.copyOf(goals);
    }
}
