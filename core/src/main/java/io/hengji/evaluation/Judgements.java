package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.PaymentsByLine;
import io.hengji.ledger.Project;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureCatalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer would ask about a case whose figures may all be right: sources, evidence,
 * coverage, weights.
 */
final class Judgements {
    private final Case subject;
    private final SurveyFigures surveys;
    private final LedgerJudgements money;
    private final ExecutionJudgements execution;
    private final UnknownNames names;
    private final FindingList findings;

    Judgements(
            Case subject,
            FigureBook book,
            Stated stated,
            FigureCatalogue catalogue,
            SurveyFigures surveys,
            PaymentsByLine payments,
            FindingList findings) {
        this.subject = subject;
        this.surveys = surveys;
        this.money = new LedgerJudgements(subject, book, stated, payments, findings);
        this.execution = new ExecutionJudgements(subject, book, findings);
        this.names = new UnknownNames(subject, catalogue, findings);
        this.findings = findings;
    }

    void apply(
            Scheme scheme,
            @Nullable Scheme compareTo,
            Score score,
            List<ProjectEvaluation> projects) {
        money.apply();
        costEvidence(scheme, score);
        survey(scheme, score, new SubjectKey(SubjectKey.DEPARTMENT, "部门整体"));
        execution.department(scheme);
        for (ProjectEvaluation project : projects) {
            execution.project(project);
            required(project);
        }
        if (compareTo != null) {
            weights(score, compareTo);
        }
        coverage(projects);
        fullScoreWithProblems(score);
        names.apply();
    }

    /** F11: what stands under 成本 must speak of cost, not of income. */
    private void costEvidence(Scheme scheme, Score score) {
        for (DimensionScore scored : score.dimensions()) {
            Optional<Dimension> dimension = scheme.byKey(scored.id());
            List<String> contrary =
                    dimension.map(found -> found.evidence().contrary()).orElse(List.of());
            List<String> wants = dimension.map(found -> found.evidence().wants()).orElse(List.of());
            List<IndicatorScore> wrong =
                    scored.indicators().stream()
                            .filter(indicator -> contrary(indicator, contrary, wants).isPresent())
                            .toList();
            if (!wrong.isEmpty()) {
                IndicatorScore first = wrong.getFirst();
                String names =
                        wrong.stream()
                                .map(one -> one.indicator().name())
                                .collect(Collectors.joining("、"));
                String word = contrary(first, contrary, wants).orElseThrow();
                List<SourceRef> others =
                        wrong.stream()
                                .skip(1)
                                .map(one -> one.indicator().row().place("level3"))
                                .toList();
                findings.add(
                        Finding.of(
                                        EvaluationCode.INCOME_AS_COST,
                                        first.indicator().row().place("level3"),
                                        Map.of("indicator", names, "word", word))
                                .about(
                                        List.of(
                                                new FigureId(
                                                        SubjectKey.indicator(
                                                                first.indicator(), "actual"))),
                                        first.score().trail())
                                .relating(null, others, List.of()));
            }
        }
    }

    /**
     * The word that shows another kind of evidence, unless a word of the right kind stands beside
     * it.
     */
    private static Optional<String> contrary(
            IndicatorScore indicator, List<String> contrary, List<String> wants) {
        String words = indicator.indicator().name() + indicator.indicator().actualText();
        return wants.stream().anyMatch(words::contains)
                ? Optional.empty()
                : contrary.stream().filter(words::contains).findFirst();
    }

    private void survey(Scheme scheme, Score score, SubjectKey key) {
        for (DimensionScore scored : score.dimensions()) {
            boolean needed =
                    scheme.byKey(scored.id()).map(found -> found.evidence().survey()).orElse(false);
            if (needed && surveys.rate(key.projectId()).isEmpty()) {
                BigDecimal claimed = scored.score().claimed();
                SourceRef at =
                        subject.indicators().stream()
                                .filter(row -> row.projectId().equals(key.projectId()))
                                .filter(row ->
                                        scheme.dimension(row.level1())
                                                .filter(d -> d.key().equals(scored.id()))
                                                .isPresent())
                                .findFirst()
                                .map(row -> row.row().place("score"))
                                .orElse(new SourceRef.Whole("survey.csv"));
                findings.add(
                        EvaluationCode.NO_SURVEY,
                        at,
                        Map.of(
                                "dimension",
                                scored.name(),
                                "claim",
                                claimed == null ? "" : "自评 " + Scorer.plain(claimed) + " 分"),
                        key.dimension(scored.id(), "score"),
                        scored.score().trail());
            }
        }
    }

    /** 101号: works need 成本 indicators, public services need 满意度 indicators. */
    private void required(ProjectEvaluation project) {
        Score score = project.score();
        if (score == null) {
            return;
        }
        Project row = project.project();
        if (row.works() && !speaksOf(score, "成本")) {
            missing(EvaluationCode.COST_MISSING, row, "works");
        }
        if (row.publicService() && !speaksOf(score, "满意度")) {
            missing(EvaluationCode.SATISFACTION_MISSING, row, "public_service");
        }
    }

    /** An indicator whose first or second level is of that kind: 10号 keeps 成本 inside 产出. */
    private static boolean speaksOf(Score score, String kind) {
        return score.dimensions().stream()
                .flatMap(found -> found.indicators().stream())
                .map(IndicatorScore::indicator)
                .anyMatch(row -> row.level1().contains(kind) || row.level2().contains(kind));
    }

    private void missing(EvaluationCode code, Project row, String column) {
        findings.add(
                code,
                row.row().place(column),
                Map.of("project", row.name()),
                "project/" + row.id() + ".score",
                null);
    }

    private void weights(Score score, Scheme reference) {
        for (DimensionScore scored : score.dimensions()) {
            BigDecimal points = scored.score().points();
            Optional<BigDecimal> other = reference.byKey(scored.id()).map(Dimension::points);
            if (points != null && other.isPresent() && points.compareTo(other.get()) != 0) {
                SourceRef at =
                        subject.indicators().stream()
                                .filter(row -> row.projectId().isEmpty() && row.isDimensionRow())
                                .filter(row ->
                                        reference
                                                .dimension(row.level1())
                                                .filter(d -> d.key().equals(scored.id()))
                                                .isPresent())
                                .findFirst()
                                .map(row -> row.row().place("points"))
                                .orElse(subject.files().settings().at());
                findings.add(
                        EvaluationCode.WEIGHT_DIFFERS,
                        at,
                        Map.of(
                                "dimension", scored.name(),
                                "points", Scorer.plain(points),
                                "scheme", reference.name(),
                                "reference", Scorer.plain(other.get())),
                        "dimension/" + scored.id() + ".points",
                        scored.score().trail());
            }
        }
    }

    private void coverage(List<ProjectEvaluation> projects) {
        long covered = projects.stream().filter(project -> project.score() != null).count();
        if (!projects.isEmpty() && covered < projects.size()) {
            SourceRef at =
                    projects.stream()
                            .filter(project -> project.score() == null)
                            .findFirst()
                            .orElseThrow()
                            .project()
                            .row()
                            .at();
            findings.add(
                    Finding.of(
                                    EvaluationCode.NOT_COVERED,
                                    at,
                                    Map.of(
                                            "all", Integer.toString(projects.size()),
                                            "covered", Long.toString(covered)))
                            .expecting(Integer.toString(projects.size()), Long.toString(covered)));
        }
    }

    /** F10: full marks everywhere, and a section that admits problems. */
    private void fullScoreWithProblems(Score score) {
        List<String> full = new ArrayList<>();
        for (DimensionScore scored : score.dimensions()) {
            BigDecimal claimed = scored.score().claimed();
            BigDecimal points = scored.score().points();
            if (claimed != null && points != null && claimed.compareTo(points) == 0) {
                full.add(scored.name());
            }
        }
        for (Map.Entry<String, String> file : subject.files().narrative().entrySet()) {
            Optional<String> heading =
                    file.getValue()
                            .lines()
                            .filter(line -> line.startsWith("#") && line.contains("问题"))
                            .findFirst();
            if (heading.isPresent() && !full.isEmpty()) {
                String words = heading.get().replaceFirst("^#+\\s*", "");
                SourceRef at = new SourceRef.Whole("narrative/" + file.getKey());
                findings.add(
                        EvaluationCode.FULL_SCORE_WITH_PROBLEMS,
                        at,
                        Map.of("dimensions", String.join("、", full), "heading", words),
                        "dept.score",
                        score.total().trail());
                return;
            }
        }
    }
}
