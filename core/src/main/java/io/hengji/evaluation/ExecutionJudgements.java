package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.Project;
import io.hengji.scheme.Scheme;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.util.Map;
import java.util.Optional;

/** Low rates of execution (预算执行率) that nobody explains. */
final class ExecutionJudgements {
    private final Case subject;
    private final FigureBook book;
    private final FindingList findings;

    ExecutionJudgements(Case subject, FigureBook book, FindingList findings) {
        this.subject = subject;
        this.book = book;
        this.findings = findings;
    }

    /** A project explains itself in its problems. */
    void project(ProjectEvaluation project) {
        Project row = project.project();
        if (project.score() != null && row.problems().isEmpty()) {
            check(
                    "project/" + row.id() + ".rate.execution",
                    row.row().place("problems"),
                    "项目“" + row.name() + "”");
        }
    }

    /** The department explains itself in the row of 预算执行, or in the section on problems. */
    void department(Scheme scheme) {
        Optional<Indicator> execution =
                subject.indicators().stream()
                        .filter(row -> row.projectId().isEmpty() && row.isDimensionRow())
                        .filter(row ->
                                scheme.dimension(row.level1())
                                        .filter(found -> found.strategy() != null)
                                        .isPresent())
                        .findFirst();
        boolean explained =
                execution.filter(row -> !row.deviation().isEmpty()).isPresent()
                        || subject.files().narrative().values().stream()
                                .anyMatch(text -> text.contains("执行率"));
        if (!explained) {
            check(
                    "dept.rate.execution",
                    execution
                            .map(row -> row.row().place("deviation"))
                            .orElse(subject.files().settings().at()),
                    "部门整体");
        }
    }

    private void check(String figure, SourceRef at, String name) {
        Optional<Step> step = book.of(figure);
        if (step.isPresent()
                && step.get().outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                && value instanceof Rate.Exact(Fraction rate)
                && rate.compareTo(Fraction.of("0.9")) < 0) {
            findings.add(
                    EvaluationCode.LOW_EXECUTION,
                    at,
                    Map.of("subject", name, "rate", value.shown()),
                    figure,
                    step.get().id());
        }
    }
}
