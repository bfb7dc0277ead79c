package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.StepId;
import io.hengji.trail.Op;
import io.hengji.trail.Relation;
import io.hengji.trail.Step;
import io.hengji.trail.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published self-evaluation of 衡阳市自然资源和规划局 for 2024: what holds in it, what does not, and what
 * nobody can check. Every expected figure is read from the report or worked out by hand beside it.
 */
class PublishedCaseTest {
    private static final Path ROOT = Path.of(System.getProperty("hengji.home"));
    private static final Path CASE = ROOT.resolve("examples").resolve("hengyang-2024");
    private static final Evaluation EVALUATION = evaluation();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "A2, 13979.35 + 219.9 = 14199.25",
        "A4, 7220.38 + 1711.32 = 8931.7",
        "A5, 8931.70 + 5267.55 = 14199.25",
        "B2, 4182.95 + 1084.6 = 5267.55",
        "C1, 63.27 + 2.26 = 65.53",
        "C2, 65.53 ≤ 111",
        "D1, 57 + 35 + 288 = 380"
    })
    void holdsToTheLastPrintedDigit(String id, String equation) {
        Evaluation.Judged judged = judged(id);
        assertEquals(Verdict.HOLDS, judged.relation().verdict());
        assertEquals(equation, judged.relation().equation());
        assertTrue(restsOnCells(judged.step()), id + " does not reach the cells");
    }

    /** 7.95 + 680 + 66.89 + 89.39 + 79.13 + 189.61 + 223.56 + 50 + 637.26 + … + 8 = 4182.95. */
    @Test
    void theEighteenSpecialProjectsAddUp() {
        Relation relation = judged("B1.business").relation();
        assertEquals(Verdict.HOLDS, relation.verdict());
        assertEquals(18, relation.terms().size() - 1);
    }

    /** 65.53 ÷ 111 = 0.590360…, printed 59.04%. */
    @Test
    void threePublicIsFiftyNinePercentOfItsBudget() {
        assertEquals("59.04%", figure("dept.rate.threePublicControl").shown());
    }

    @Test
    void nothingOfTheScoreCanBeRecomputed() {
        var total = EVALUATION.score().total();
        assertEquals(0, new BigDecimal("99").compareTo(total.claimed()));
        assertNull(total.computed());
        assertEquals(0, BigDecimal.ZERO.compareTo(total.min()));
        assertEquals(0, new BigDecimal("100").compareTo(total.max()));
        assertEquals(0, BigDecimal.ZERO.compareTo(total.verifiable()));
        assertEquals("0.0000", EVALUATION.score().evidence().l2Share().toPlainString());
        assertEquals("优", EVALUATION.score().gradeClaimed());
        assertNull(EVALUATION.score().gradeComputed());
    }

    /**
     * 10 + 20 + 20 + 40 + 10 = 100 against 99; four are written 得…分 with full points, 预算执行 is only
     * headed 10分.
     */
    @Test
    void theMissingPointCanOnlyBeInBudgetExecution() {
        List<Finding> errors =
                EVALUATION.findings().stream()
                        .filter(one -> one.code().severity() == Severity.ERROR)
                        .toList();
        assertEquals(List.of("EVL-001"), errors.stream().map(one -> one.code().id()).toList());
        Finding error = errors.getFirst();
        assertEquals("100", error.expected());
        assertEquals("99", error.found());
        assertTrue(error.message().contains("只可能在“预算执行”（应为 9 分）"), error.message());
    }

    @ParameterizedTest
    @CsvSource({
        "EVL-012, WARNING, 166%",
        "EVL-012, WARNING, 年初预算数",
        "EVL-013, WARNING, 79.13万元",
        "EVL-014, WARNING, 219.90万元",
        "EVL-015, WARNING, 土地成交总额",
        "EVL-016, WARNING, 没有满意度调查",
        "EVL-017, WARNING, 产出指标分值为 20 分",
        "EVL-017, WARNING, 效益指标分值为 40 分",
        "EVL-018, WARNING, 0/19",
        "EVL-019, WARNING, 行政性收费返还",
        "EVL-021, NOTICE, 530.50万亩",
        "EVL-021, NOTICE, 476.04万亩",
        "EVL-041, WARNING, 166%"
    })
    void asksWhatAReviewerWouldAsk(String code, Severity severity, String words) {
        assertTrue(
                EVALUATION.findings().stream()
                        .anyMatch(one ->
                                one.code().id().equals(code)
                                        && one.code().severity() == severity
                                        && one.message().contains(words)),
                code + " " + words);
    }

    @Test
    void twoRunsGiveTheSameBytesAndVerifyFindsAChangedOne() throws IOException {
        Path first = folder.resolve("a");
        Path second = folder.resolve("b");
        assertEquals(
                ExitCode.FINDINGS,
                run("evaluate", CASE.toString(), "--out", first.toString()).exit());
        assertEquals(
                ExitCode.FINDINGS,
                run("evaluate", CASE.toString(), "--out", second.toString()).exit());
        for (String file :
                List.of(
                        "自评报告.docx",
                        "附件.xlsx",
                        "report.html",
                        "evaluation.json",
                        "findings.json",
                        "manifest.json")) {
            assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
        }
        assertEquals(ExitCode.OK, run("verify", first.toString()).exit());
        byte[] report = Files.readAllBytes(first.resolve("report.html"));
        report[report.length / 2] ^= 1;
        Files.write(first.resolve("report.html"), report);
        Ran changed = run("verify", first.toString());
        assertEquals(ExitCode.FINDINGS, changed.exit());
        assertTrue(changed.out().contains("report.html"), changed.out());
        assertFalse(changed.out().contains("附件.xlsx"), changed.out());
    }

    @Test
    void explainsAFigureDownToItsCells() {
        Ran ran = run("explain", CASE.toString(), "项目支出");
        assertEquals(ExitCode.OK, ran.exit());
        assertTrue(ran.out().contains("5267.55"), ran.out());
        assertTrue(ran.out().contains("budget.csv"), ran.out());
    }

    @Test
    void aMissingCaseIsOneSentenceAndNoStackTrace() {
        Ran ran = run("evaluate", folder.resolve("nothing").toString());
        assertEquals(ExitCode.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("INT-0"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aFigureThatDoesNotExistIsWrongUsage() {
        assertEquals(ExitCode.USAGE, run("explain", CASE.toString(), "没有这个数").exit());
    }

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ran(exit, out.toString(), err.toString());
    }

    private static Evaluation evaluation() {
        if (CaseRun.of(CASE, new Home(ROOT))
                instanceof Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored)) {
            return run.evaluation();
        }
        throw new IllegalStateException("the example cannot be read");
    }

    private static Evaluation.Judged judged(String id) {
        return EVALUATION.judged().stream()
                .filter(one -> one.relation().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no relation " + id));
    }

    private static Figure figure(String id) {
        return EVALUATION.figures().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id));
    }

    private static boolean restsOnCells(StepId step) {
        List<Step> leaves =
                EVALUATION.trail().under(step).stream()
                        .filter(one -> one.inputs().isEmpty())
                        .toList();
        return !leaves.isEmpty() && leaves.stream().allMatch(one -> one.op() instanceof Op.Read);
    }
}
