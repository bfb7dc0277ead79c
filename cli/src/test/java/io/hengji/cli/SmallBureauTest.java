package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.State;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A made-up case that can be recomputed to the cent; the hand calculation stands in its case.md.
 */
class SmallBureauTest {
    private static final Path ROOT = Path.of(System.getProperty("hengji.home"));
    private static final Path CASE = ROOT.resolve("cli/src/test/cases/small-bureau");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "execution, 9.71",
        "cost, 18.00",
        "output, 18.33",
        "benefit, 38.00",
        "satisfaction, 9.47"
    })
    void everyDimensionScoresAsTheHandCalculationSays(String dimension, BigDecimal expected) {
        DimensionScore scored =
                evaluate(CASE).score().dimensions().stream()
                        .filter(one -> one.id().equals(dimension))
                        .findFirst()
                        .orElseThrow();
        same(expected, scored.score().computed());
        same(expected, scored.score().min());
        same(expected, scored.score().max());
    }

    @Test
    void theTotalHasNoHoles() {
        var score = evaluate(CASE).score();
        same(new BigDecimal("93.51"), score.total().computed());
        same(new BigDecimal("93.51"), score.total().min());
        same(new BigDecimal("93.51"), score.total().max());
        same(new BigDecimal("100"), score.total().verifiable());
        assertEquals(State.COMPUTED, score.total().state());
        assertEquals("优", score.gradeComputed());
        assertEquals("0.1000", score.evidence().l2Share().toPlainString());
    }

    @Test
    void findsWhatAReviewerWouldAskAndNothingElse() {
        Set<String> codes =
                evaluate(CASE).findings().stream()
                        .map(finding -> finding.code().id())
                        .filter(code -> code.startsWith("EVL"))
                        .collect(Collectors.toCollection(TreeSet::new));
        // 0 of 1 projects evaluated; 130% of a target without a reason.
        assertEquals(Set.of("EVL-018", "EVL-026"), codes);
    }

    /**
     * 20 × 11 ÷ 11 = 20: the target moves the indicator, its dimension and the total, and nothing
     * else.
     */
    @Test
    void aChangedTargetMovesOnlyWhatDependsOnIt() throws IOException {
        assertEquals(
                Set.of(
                        "indicator/O1.target",
                        "indicator/O1.score",
                        "dimension/output.score",
                        "dept.score"),
                changed("indicators.csv", ">=,12,处", ">=,11,处"));
    }

    /**
     * 执行 370 → 380: the line, its project, its category, the department, the rates and the
     * execution score.
     */
    @Test
    void aChangedBudgetLineMovesOnlyWhatDependsOnIt() throws IOException {
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "line/L3.spent",
                                "project/P1.spent",
                                "project/P1.funds.appropriation.spent",
                                "project/P1.rate.execution",
                                "dept.spent.business",
                                "dept.spent.project",
                                "dept.spent",
                                "dept.funds.appropriation.spent",
                                "dept.rate.execution",
                                "dept.closing",
                                "dept.budget.used",
                                "dept.rate.completion",
                                "dimension/execution.score",
                                "dept.score")),
                new TreeSet<>(changed("budget.csv", "370.00", "380.00")));
    }

    /** 162 → 171 of 180 is 95%: full points, 10. */
    @Test
    void aChangedSurveyRowMovesOnlyWhatDependsOnIt() throws IOException {
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "survey/2.satisfied",
                                "dept.survey.satisfied",
                                "dept.rate.satisfaction",
                                "indicator/S1.measured",
                                "indicator/S1.score",
                                "dimension/satisfaction.score",
                                "dept.score")),
                new TreeSet<>(changed("survey.csv", "180,162", "180,171")));
    }

    private Set<String> changed(String file, String from, String to) throws IOException {
        try (Stream<Path> files = Files.list(CASE)) {
            for (Path one : files.toList()) {
                Files.copy(one, folder.resolve(one.getFileName().toString()));
            }
        }
        Path edited = folder.resolve(file);
        String text = Files.readString(edited);
        assertTrue(text.contains(from), from);
        Files.writeString(edited, text.replace(from, to));
        Map<String, String> before = figures(evaluate(CASE));
        Map<String, String> after = figures(evaluate(folder));
        assertEquals(before.keySet(), after.keySet());
        return before.keySet().stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> figures(Evaluation evaluation) {
        return evaluation.figures().stream()
                .collect(Collectors.toMap(figure -> figure.id().value(), Figure::shown));
    }

    private static Evaluation evaluate(Path path) {
        if (CaseRun.of(path, new Home(ROOT))
                instanceof Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored)) {
            return run.evaluation();
        }
        throw new IllegalStateException("the case cannot be read");
    }

    private static void same(BigDecimal expected, @Nullable BigDecimal found) {
        Objects.requireNonNull(found);
        assertEquals(0, expected.compareTo(found), "expected " + expected + ", found " + found);
    }
}
