package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.BudgetLayer;
import io.hengji.ledger.BudgetLine;
import io.hengji.ledger.PaymentsByLine;
import io.hengji.ledger.Project;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer would ask about a case whose figures may all be right: sources, evidence,
 * coverage, weights.
 */
final class Judgements {
    private static final List<String> FEE_WORDS = List.of("收费返还", "返还");

    private final Case subject;
    private final FigureBook book;
    private final Stated stated;
    private final FigureCatalogue catalogue;
    private final SurveyFigures surveys;
    private final PaymentsByLine payments;
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
        this.book = book;
        this.stated = stated;
        this.catalogue = catalogue;
        this.surveys = surveys;
        this.payments = payments;
        this.findings = findings;
    }

    void apply(
            Scheme scheme,
            @Nullable Scheme compareTo,
            Score score,
            List<ProjectEvaluation> projects) {
        carriedWithoutOpening();
        otherIncome();
        feeReturn();
        unstatedSources();
        transfers();
        unassignedPayments();
        impossibleRates();
        costEvidence(scheme, score);
        survey(scheme, score, new SubjectKey(SubjectKey.DEPARTMENT, "部门整体"));
        for (ProjectEvaluation project : projects) {
            lowExecution(project);
            required(project);
        }
        if (compareTo != null) {
            weights(score, compareTo);
        }
        coverage(projects);
        fullScoreWithProblems(score);
        unknownNames();
    }

    /**
     * A line of carried-over money needs an opening balance; income = expenditure to the cent
     * leaves no room for it.
     */
    private void carriedWithoutOpening() {
        Optional<Step> opening = book.of("dept.income.settled.opening");
        Optional<Money> income = money("dept.income.settled");
        Optional<Money> spent = money("dept.spent");
        if (opening.isPresent()
                || income.isEmpty()
                || spent.isEmpty()
                || income.get().compareTo(spent.get()) > 0) {
            return;
        }
        for (BudgetLine line : subject.ledger().lines()) {
            Money amount = money("line/" + line.id() + ".spent").orElse(Money.ZERO);
            if (!line.vintage().equals("当年") && amount.signum() > 0) {
                findings.add(
                        EvaluationCode.CARRIED_WITHOUT_OPENING,
                        line.row().place("vintage"),
                        Map.of(
                                "title", name(line),
                                "amount", wan(amount),
                                "income", wan(income.get()),
                                "spent", wan(spent.get())),
                        "dept.income.settled.opening",
                        step("line/" + line.id() + ".spent"));
            }
        }
    }

    private void otherIncome() {
        Optional<Money> other =
                money("dept.income.settled.other").filter(amount -> amount.signum() > 0);
        boolean used =
                subject.ledger().lines().stream()
                        .anyMatch(line ->
                                "单位".equals(line.source())
                                        || "其他".equals(line.source())
                                        || "单位资金".equals(line.nature()));
        if (other.isPresent() && !used) {
            Step step = book.of("dept.income.settled.other").orElseThrow();
            findings.add(
                    EvaluationCode.OTHER_INCOME_UNUSED,
                    place(step),
                    Map.of("amount", wan(other.get())),
                    "dept.income.settled.other",
                    step.id());
        }
    }

    private void feeReturn() {
        for (BudgetLine line : subject.ledger().lines()) {
            String words = line.note() + " " + line.document();
            FEE_WORDS.stream()
                    .filter(words::contains)
                    .findFirst()
                    .ifPresent(word ->
                            findings.add(
                                    EvaluationCode.FEE_RETURN,
                                    line.row().place("note"),
                                    Map.of("title", name(line), "word", line.note().strip()),
                                    "line/" + line.id() + ".spent",
                                    step("line/" + line.id() + ".spent")));
        }
    }

    private void unstatedSources() {
        List<BudgetLine> lines =
                subject.ledger().lines().stream().filter(line -> line.source() == null).toList();
        if (!lines.isEmpty()) {
            Finding finding =
                    Finding.of(
                            EvaluationCode.SOURCE_UNSTATED,
                            lines.getFirst().row().place("source"),
                            Map.of("count", Integer.toString(lines.size())));
            List<SourceRef> others =
                    lines.stream().skip(1).map(line -> line.row().place("source")).toList();
            findings.add(finding.relating(null, others, List.of()));
        }
    }

    private void transfers() {
        Optional<Money> sum =
                money("dept.budget.transferred").filter(amount -> amount.signum() != 0);
        sum.ifPresent(amount -> {
            List<BudgetLine> moved =
                    subject.ledger().lines().stream()
                            .filter(line -> line.entry(BudgetLayer.TRANSFERRED).isPresent())
                            .toList();
            boolean documented = moved.stream().allMatch(line -> !line.document().isEmpty());
            if (!documented) {
                findings.add(
                        EvaluationCode.TRANSFERS_UNBALANCED,
                        moved.getFirst().row().place("transferred"),
                        Map.of("sum", wan(amount)),
                        "dept.budget.transferred",
                        step("dept.budget.transferred"));
            }
        });
    }

    private void unassignedPayments() {
        if (!payments.unassigned().isEmpty()) {
            findings.add(
                    EvaluationCode.PAYMENTS_UNASSIGNED,
                    payments.unassigned().getFirst().row().place("line_id"),
                    Map.of("count", Integer.toString(payments.unassigned().size())),
                    "dept.spent",
                    step("dept.spent"));
        }
    }

    /** 预算完成率 by its formula cannot exceed 100%: a larger printed one used another quotient. */
    private void impossibleRates() {
        for (Step printed : stated.of("dept.rate.completion")) {
            if (printed.outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                    && value instanceof Rate.Exact(Fraction rate)
                    && rate.compareTo(Fraction.ONE) > 0) {
                findings.add(
                        EvaluationCode.RATE_IMPOSSIBLE,
                        place(printed),
                        Map.of("rate", "预算完成率", "shown", rate.times(Fraction.of(100)) + "%"),
                        "dept.rate.completion",
                        printed.id());
            }
        }
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

    private void lowExecution(ProjectEvaluation project) {
        String figure = "project/" + project.project().id() + ".rate.execution";
        Optional<Step> step = book.of(figure);
        if (project.score() != null
                && step.isPresent()
                && step.get().outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                && value instanceof Rate.Exact(Fraction rate)
                && rate.compareTo(Fraction.of("0.9")) < 0
                && project.project().problems().isEmpty()) {
            findings.add(
                    EvaluationCode.LOW_EXECUTION,
                    project.project().row().place("problems"),
                    Map.of(
                            "subject",
                            "项目“" + project.project().name() + "”",
                            "rate",
                            value.shown()),
                    figure,
                    step.get().id());
        }
    }

    /** 101号: works need 成本 indicators, public services need 满意度 indicators. */
    private void required(ProjectEvaluation project) {
        Score score = project.score();
        if (score == null) {
            return;
        }
        Project row = project.project();
        if (row.works() && has(score, "cost")) {
            missing(EvaluationCode.COST_MISSING, row, "works");
        }
        if (row.publicService() && has(score, "satisfaction")) {
            missing(EvaluationCode.SATISFACTION_MISSING, row, "public_service");
        }
    }

    private static boolean has(Score score, String dimension) {
        return score.dimensions().stream()
                .noneMatch(found -> found.id().equals(dimension) && !found.indicators().isEmpty());
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

    /**
     * Facts that claim a figure which does not exist; rows that name a project which does not
     * exist.
     */
    private void unknownNames() {
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

    private Optional<Money> money(String figure) {
        return book.of(figure)
                .map(Step::outcome)
                .filter(Outcome.Value.class::isInstance)
                .map(outcome -> ((Outcome.Value) outcome).value())
                .filter(Money.class::isInstance)
                .map(Money.class::cast);
    }

    private io.hengji.kernel.@Nullable StepId step(String figure) {
        return book.of(figure).map(Step::id).orElse(null);
    }

    private SourceRef place(Step step) {
        return step.op() instanceof io.hengji.trail.Op.Read(SourceRef at)
                ? at
                : place(book.trail().step(step.inputs().getFirst().step()));
    }

    private static String name(BudgetLine line) {
        return line.title().isEmpty() ? line.id() : line.title();
    }

    private static String wan(Money money) {
        return money.wanYuan(2).toPlainString() + "万元";
    }
}
