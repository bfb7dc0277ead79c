package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.intake.CaseRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The map from duties (职责) over projects to indicators: a duty for which nothing is aimed at cannot
 * be evaluated. An indicator aims at something when it has a target, in figures or in words.
 */
final class DutyJudgements {
    private final Case subject;
    private final FindingList findings;

    DutyJudgements(Case subject, FindingList findings) {
        this.subject = subject;
        this.findings = findings;
    }

    void apply() {
        Map<String, Indicator> indicators = new HashMap<>();
        subject.indicators().forEach(row -> indicators.putIfAbsent(row.id(), row));
        for (CaseRow duty : subject.files().table("duties").rows()) {
            List<String> named = duty.several("indicators");
            boolean aimed =
                    named.stream().anyMatch(id -> aims(indicators.get(id)))
                            || (named.isEmpty() && aims(duty.several("projects")));
            if (!aimed) {
                findings.add(
                        EvaluationCode.DUTY_WITHOUT_TARGET,
                        duty.place("indicators"),
                        Map.of("duty", duty.text("duty", "")),
                        "dept.score",
                        null);
            }
        }
    }

    private static boolean aims(@Nullable Indicator row) {
        return row != null && (row.target() != null || !row.targetText().isEmpty());
    }

    /** Where no indicator is named, those of the duty's projects count. */
    private boolean aims(List<String> projects) {
        return subject.indicators().stream()
                .anyMatch(row ->
                        !row.projectId().isEmpty()
                                && projects.contains(row.projectId())
                                && aims(row));
    }
}
