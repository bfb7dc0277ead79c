package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.demo.DemoCase;
import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synthetic county bureau: reproducible, complete, honest, and every figure traceable. */
class DemoTest {
    private static final Path EXAMPLE = EditedCase.HOME.resolve("examples/demo-2025");

    @TempDir private Path folder = Path.of("");

    @Test
    void theExampleIsWhatTheSeedGives() throws IOException {
        SortedMap<String, String> made = DemoCase.files(DemoCase.SEED, 1);
        Set<String> committed;
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            committed =
                    files.filter(Files::isRegularFile)
                            .map(file -> EXAMPLE.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(committed, made.keySet(), "hengji demo --out examples/demo-2025");
        long size = 0;
        for (Map.Entry<String, String> file : made.entrySet()) {
            size += file.getValue().getBytes(StandardCharsets.UTF_8).length;
            assertEquals(
                    file.getValue(),
                    Files.readString(EXAMPLE.resolve(file.getKey())),
                    file.getKey());
        }
        assertTrue(size <= 2_000_000, size + " bytes");
    }

    @Test
    void anotherSeedGivesOtherRecords() {
        assertNotEquals(
                DemoCase.files(1, 1).get("payments.csv"), DemoCase.files(2, 1).get("payments.csv"));
    }

    @Test
    void noErrorAndFourFifthsOfThePointsRestOnRecords() {
        clean(new EditedCase(EXAMPLE).run());
    }

    /** What is drawn differs by the seed; what must hold does not. */
    @Test
    void otherSeedsAndTenTimesTheRecords() {
        for (long seed : new long[] {1, 7}) {
            clean(written("seed" + seed, seed, 1).run());
        }
        clean(written("scale10", DemoCase.SEED, 10).run());
    }

    private static void clean(CaseRun run) {
        Evaluation evaluation = run.evaluation();
        List<String> troubles =
                evaluation.findings().stream()
                        .filter(finding -> finding.code().severity() != Severity.NOTICE)
                        .map(Finding::message)
                        .toList();
        assertEquals(
                List.of(),
                evaluation.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.ERROR)
                        .map(Finding::message)
                        .toList());
        assertTrue(troubles.size() <= 3, String.join("\n", troubles));
        assertFalse(
                evaluation.findings().stream()
                        .anyMatch(finding -> finding.code().id().startsWith("OFF-")),
                "a reference of the narrative has no figure");
        List<Score> scores = new ArrayList<>(List.of(evaluation.score()));
        evaluation.projects().stream()
                .map(ProjectEvaluation::score)
                .filter(Objects::nonNull)
                .forEach(scores::add);
        assertEquals(9, scores.size(), "the department and eight projects");
        for (Score score : scores) {
            assertTrue(score.total().computed() != null, "a hole in a score");
            BigDecimal weak = BigDecimal.ZERO;
            for (DimensionScore dimension : score.dimensions()) {
                for (IndicatorScore indicator : dimension.indicators()) {
                    if (indicator.level().compareTo(EvidenceLevel.L2) < 0) {
                        weak = weak.add(indicator.score().points());
                    }
                }
            }
            // the remaining 10 of 执行率 are paid vouchers under an agreeing control total
            assertTrue(weak.compareTo(new BigDecimal("20")) <= 0, "below L2: " + weak);
        }
        assertTrue(
                Objects.requireNonNull(evaluation.score().total().computed())
                                .compareTo(new BigDecimal("99.5"))
                        < 0,
                "too good to be true");
    }

    @Test
    void oneDutyHasNoTarget() {
        List<Finding> found =
                new EditedCase(EXAMPLE)
                        .evaluate().findings().stream()
                                .filter(finding -> finding.code().id().equals("EVL-050"))
                                .toList();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().message().contains("古生物化石保护"));
    }

    @Test
    void onePayment() {
        String row =
                Objects.requireNonNull(DemoCase.files(DemoCase.SEED, 1).get("payments.csv"))
                        .lines()
                        .filter(line -> line.contains(",L13,"))
                        .findFirst()
                        .orElseThrow();
        String voucher = row.substring(0, row.indexOf(','));
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "line/L13.spent",
                                "project/P08.spent",
                                "project/P08.funds.appropriation.spent",
                                "project/P08.rate.execution",
                                "project/P08.dimension.execution.score",
                                "project/P08.score",
                                "dept.spent.maintenance",
                                "dept.spent.project",
                                "dept.spent",
                                "dept.funds.appropriation.spent",
                                "dept.closing",
                                "dept.budget.used",
                                "dept.rate.execution",
                                "dept.rate.completion",
                                "dimension/execution.score",
                                "dept.score")),
                changed(copy().cell("payments.csv", voucher, "金额(元)", "10000.00")));
    }

    @Test
    void oneRowOfEvidence() {
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "indicator/I09.numerator",
                                "indicator/I09.measured",
                                "indicator/I09.score",
                                "dimension/benefit.score",
                                "dept.score",
                                "indicator/P0104.numerator",
                                "indicator/P0104.measured",
                                "indicator/P0104.score",
                                "project/P01.dimension.benefit.score",
                                "project/P01.score")),
                changed(copy().cell("evidence/hazards.csv", "430000000001", "已发明白卡份数", "0")));
    }

    @Test
    void oneRowOfTheSurvey() {
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "survey/4.satisfied", // the third row below the head
                                "project/P02.survey.satisfied",
                                "project/P02.rate.satisfaction",
                                "indicator/P0204.measured",
                                "indicator/P0204.score", // below 90%
                                "project/P02.dimension.satisfaction.score",
                                "project/P02.score")),
                changed(copy().cell("survey.csv", "P02", "满意份数", "100")));
    }

    @Test
    void theCommandRefusesAFolderWithFiles() throws IOException {
        Path out = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertEquals(ExitCode.UNREADABLE, run("demo", "--out", out.toString()));
        assertEquals(ExitCode.USAGE, run("demo", "--scale", "0", "--out", folder + "/none"));
        assertEquals(ExitCode.OK, run("demo", "--seed", "3", "--out", folder + "/new"));
        assertTrue(Files.exists(folder.resolve("new/case.yaml")));
    }

    private static int run(String... args) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Main.run(nowhere, nowhere, args);
    }

    private EditedCase copy() {
        return new EditedCase(EXAMPLE).copyTo(folder.resolve("case"));
    }

    private EditedCase written(String name, long seed, int scale) {
        EditedCase made = new EditedCase(folder.resolve(name));
        DemoCase.files(seed, scale).forEach(made::file);
        return made;
    }

    private static Set<String> changed(EditedCase edited) {
        Map<String, List<Object>> before = values(new EditedCase(EXAMPLE).evaluate());
        Map<String, List<Object>> after = values(edited.evaluate());
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    private static Map<String, List<Object>> values(Evaluation evaluation) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Figure figure : evaluation.figures()) {
            values.put(
                    figure.id().value(),
                    List.of(String.valueOf(figure.value()), figure.shown(), figure.state()));
        }
        return values;
    }
}
