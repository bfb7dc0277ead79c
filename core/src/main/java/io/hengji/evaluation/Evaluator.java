package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.evidence.EvidenceSource;
import io.hengji.goal.Indicator;
import io.hengji.goal.PerformanceGoal;
import io.hengji.intake.CaseSettings;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.Funds;
import io.hengji.ledger.LedgerFigures;
import io.hengji.ledger.PaymentsByLine;
import io.hengji.ledger.Project;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.SchemeLibrary;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a case: derives the ledger's figures, scores the department and every project that has
 * indicators, runs the relations and the judgement rules. Pure: the same case and the same schemes
 * give the same evaluation.
 */
public final class Evaluator {
    /** The scheme of projects where the case names none. */
    private static final String PROJECT_SCHEME = "mof-2020-10";

    private final SchemeLibrary schemes;
    private final Reference reference;

    public Evaluator(SchemeLibrary schemes, Reference reference) {
        this.schemes = schemes;
        this.reference = reference;
    }

    /**
     * Empty when the case names a scheme that does not exist; the reason is then in {@link
     * Result#findings}.
     */
    public Result evaluate(Case subject, EvidenceSource evidence) {
        FindingList findings = new FindingList();
        findings.addAll(subject.files().findings());
        findings.addAll(schemes.findings());
        findings.addAll(reference.codes().findings());
        CaseSettings settings = subject.files().settings();
        Optional<Scheme> scheme = scheme(settings.scheme(), settings, findings);
        Optional<Scheme> compareTo =
                settings.compareTo().flatMap(name -> scheme(name, settings, findings));
        if (scheme.isEmpty()) {
            return new Result(Optional.empty(), findings.all());
        }
        return new Result(
                Optional.of(run(subject, evidence, scheme.get(), compareTo.orElse(null), findings)),
                List.of());
    }

    /**
     * What came of it.
     *
     * @param findings why there is no evaluation; otherwise they are in the evaluation
     */
    public record Result(Optional<Evaluation> evaluation, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    private Evaluation run(
            Case subject,
            EvidenceSource evidence,
            Scheme scheme,
            @Nullable Scheme compareTo,
            FindingList findings) {
        FigureBook book = new FigureBook();
        String folder = subject.files().settings().prior().orElse("上年案卷");
        subject.prior().ifPresent(prior -> new PriorYear(prior, folder, book).derive());
        PaymentsByLine payments =
                new PaymentsByLine(subject.ledger(), subject.files().table("payments"));
        LedgerFigures.derive(subject.ledger(), subject.projects(), payments, book);
        Stated stated = new Stated(subject, book);
        SurveyFigures surveys = new SurveyFigures(subject.files().table("survey"), book);
        RelationSteps relationSteps = new RelationSteps(book);
        RelationRun relations = new RelationRun(book, stated, reference.figures(), relationSteps);
        relations.run(reference.relations());
        IndicatorValues values = new IndicatorValues(book, stated, evidence, surveys, findings);
        IndicatorSteps steps = new IndicatorSteps(book, findings);
        IndicatorScorer indicatorScorer =
                new IndicatorScorer(steps, values, new IndicatorChecks(findings), findings);
        DimensionScorer dimensions =
                new DimensionScorer(
                        book,
                        stated,
                        indicatorScorer,
                        new FixedIndicatorScorer(book, steps, indicatorScorer, surveys, findings),
                        findings);
        EvidenceLevel execution = payments.complete() ? EvidenceLevel.L2 : EvidenceLevel.L0;
        Scorer scorer = new Scorer(book, stated, dimensions, relationSteps, execution, findings);

        Map<String, List<Indicator>> indicators =
                subject.indicators().stream().collect(Collectors.groupingBy(Indicator::projectId));
        Map<String, List<PerformanceGoal>> goals =
                subject.goals().stream().collect(Collectors.groupingBy(PerformanceGoal::projectId));
        CaseSettings settings = subject.files().settings();
        Score score =
                scorer.score(
                        new SubjectKey(SubjectKey.DEPARTMENT, "部门整体"),
                        scheme,
                        indicators.getOrDefault(SubjectKey.DEPARTMENT, List.of()),
                        settings.at());
        List<ProjectEvaluation> projects = new ArrayList<>();
        Map<String, Optional<Scheme>> found = new HashMap<>();
        for (Project project : subject.projects()) {
            String wanted =
                    project.scheme().isEmpty()
                            ? settings.projectScheme().orElse(PROJECT_SCHEME)
                            : project.scheme();
            Optional<Scheme> own =
                    found.computeIfAbsent(wanted, name -> scheme(name, settings, findings));
            projects.add(
                    project(
                            project,
                            own,
                            goals.getOrDefault(project.id(), List.of()),
                            indicators.getOrDefault(project.id(), List.of()),
                            scorer,
                            book));
        }
        findings.addAll(relationSteps.findings());
        new Judgements(subject, book, stated, reference.figures(), surveys, payments, findings)
                .apply(scheme, compareTo, score, projects);
        new CodeJudgements(subject, reference.codes(), findings).apply();
        new PriorTargets(subject, findings).apply();
        new DutyJudgements(subject, findings).apply();
        return new Evaluation(
                subject,
                scheme.ref(),
                compareTo == null ? null : compareTo.ref(),
                score,
                funds("dept", book),
                projects,
                new FigureTexts(book, reference.figures(), stated).all(),
                relationSteps.judged(),
                new Checks(relations.notRun()),
                findings.all(),
                book.trail().build(),
                null);
    }

    private static ProjectEvaluation project(
            Project project,
            Optional<Scheme> scheme,
            List<PerformanceGoal> goals,
            List<Indicator> indicators,
            Scorer scorer,
            FigureBook book) {
        SubjectKey key = new SubjectKey(project.id(), "项目“" + project.name() + "”");
        boolean third = indicators.stream().anyMatch(row -> !row.isDimensionRow());
        Score score =
                third && scheme.isPresent()
                        ? scorer.score(key, scheme.get(), indicators, project.row().at())
                        : null;
        return new ProjectEvaluation(project, funds(key.figures(), book), goals, score);
    }

    private static List<FundsRow> funds(String subject, FigureBook book) {
        List<FundsRow> rows = new ArrayList<>();
        Rate rate =
                book.of(subject + ".rate.execution")
                        .map(Step::outcome)
                        .filter(Outcome.Value.class::isInstance)
                        .map(outcome -> ((Outcome.Value) outcome).value())
                        .filter(Rate.class::isInstance)
                        .map(Rate.class::cast)
                        .orElse(null);
        rows.add(
                new FundsRow(
                        "年度资金总额",
                        money(book, subject + ".budget.initial"),
                        money(book, subject + ".budget.adjusted"),
                        money(book, subject + ".spent"),
                        rate));
        for (Funds funds : Funds.values()) {
            String of = subject + "." + funds.key();
            if (book.of(of + ".spent").isPresent()) {
                rows.add(
                        new FundsRow(
                                funds.chinese(),
                                money(book, of + ".initial"),
                                money(book, of + ".adjusted"),
                                money(book, of + ".spent"),
                                null));
            }
        }
        return rows;
    }

    private static @Nullable Money money(FigureBook book, String figure) {
        return book.of(figure)
                .map(Step::outcome)
                .map(outcome ->
                        outcome instanceof Outcome.Value(Scalar value, Precision ignored)
                                        && value instanceof Money money
                                ? money
                                : null)
                .orElse(null);
    }

    private Optional<Scheme> scheme(String wanted, CaseSettings settings, FindingList findings) {
        FiscalYear year = settings.year();
        Optional<Scheme> scheme = schemes.find(wanted, year);
        if (scheme.isEmpty()) {
            String known =
                    schemes.schemes().stream()
                            .map(Scheme::id)
                            .distinct()
                            .collect(Collectors.joining("、"));
            SourceRef at = settings.at();
            findings.add(
                    Finding.of(
                                    EvaluationCode.UNKNOWN_SCHEME,
                                    at,
                                    Map.of("scheme", wanted, "known", known))
                            .expecting(null, wanted)
                            .about(List.of(new FigureId("dept.score")), null));
        }
        return scheme;
    }
}
