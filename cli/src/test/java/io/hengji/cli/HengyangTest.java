package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.Points;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Op;
import io.hengji.trail.Step;
import io.hengji.trail.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the published report of examples/hengyang-2024 says of itself when it is recomputed. */
class HengyangTest {

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() {
        evaluation = EditedCase.hengyang().evaluate();
    }

    @Test
    void theAdditionsOfTheReportHoldDownToItsCells() {
        // stated side + parts: A2 14199.25 = 13979.35 + 219.90; A4 8931.70 = 7220.38 + 1711.32;
        // A5 14199.25 = 8931.70 + 5267.55; B1 4182.95 = 18 items; B2 5267.55 = 4182.95 + 1084.60;
        // C1 65.53 = 63.27 + 2.26; C2 65.53 <= 111; D1 380 = 57 + 35 + 288
        Map<String, Integer> terms =
                Map.of(
                        "A2",
                        3,
                        "A4",
                        3,
                        "A5",
                        3,
                        "B1.business",
                        19,
                        "B2",
                        3,
                        "C1",
                        3,
                        "C2",
                        2,
                        "D1",
                        4);
        Map<String, Evaluation.Judged> judged =
                evaluation.judged().stream()
                        .collect(Collectors.toMap(one -> one.relation().id(), one -> one));
        terms.forEach((id, count) -> {
            Evaluation.Judged one = judged.get(id);
            assertTrue(one != null, id + " was not run");
            assertEquals(Verdict.HOLDS, one.relation().verdict(), id);
            assertEquals(count, one.relation().terms().size(), id);
            for (Step step : evaluation.trail().under(one.step())) {
                if (step.inputs().isEmpty()) {
                    Op.Read read = assertInstanceOf(Op.Read.class, step.op(), id);
                    assertInstanceOf(SourceRef.Cell.class, read.at(), id);
                }
            }
        });
    }

    @Test
    void threePublicControlIs59Point04Percent() {
        Figure rate =
                evaluation.figures().stream()
                        .filter(figure ->
                                figure.id().value().equals("dept.rate.threePublicControl"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("59.04%", rate.shown()); // 65.53 ÷ 111 = 59.0360…%
    }

    @Test
    void theScoreIsClaimedAndNotOnePointOfItCanBeRecomputed() {
        Points total = evaluation.score().total();
        assertEquals("99", String.valueOf(total.claimed()));
        assertNull(total.computed());
        assertEquals(0, total.min().signum());
        assertEquals("100", total.max().toPlainString());
        assertEquals(0, total.verifiable().signum());
        assertEquals("0.0000", evaluation.score().evidence().l2Share().toPlainString());
    }

    @Test
    void theMissingPointCanOnlyBeInExecution() {
        Finding finding = only("EVL-001", Severity.ERROR);
        assertTrue(finding.message().contains("预算执行"), finding.message());
        assertEquals("100", finding.expected()); // 10 + 20 + 20 + 40 + 10
        assertEquals("99", finding.found());
    }

    @Test
    void theCompletionRateCannotBeRecomputed() {
        Finding finding = only("EVL-012", Severity.WARNING);
        assertTrue(finding.message().contains("166%"), finding.message());
        assertTrue(finding.args().getOrDefault("missing", "").contains("年初预算数"));
    }

    @Test
    void whatAReviewerWouldAsk() {
        assertTrue(only("EVL-013", Severity.WARNING).message().contains("79.13万元"));
        assertTrue(only("EVL-014", Severity.WARNING).message().contains("219.90万元"));
        only("EVL-015", Severity.WARNING);
        only("EVL-016", Severity.WARNING);
        assertTrue(only("EVL-018", Severity.WARNING).message().contains("（0/19）"));
        assertTrue(only("EVL-019", Severity.WARNING).message().contains("收费返还"));

        List<Finding> weights = of("EVL-017", Severity.WARNING);
        assertEquals(
                List.of("产出指标", "效益指标"),
                weights.stream().map(one -> one.args().getOrDefault("dimension", "")).toList());
        List<Finding> derived = of("EVL-021", Severity.NOTICE);
        assertEquals(
                List.of("530.50万亩", "476.04万亩"), // 535.02 − 4.52, 476.98 − 0.94
                derived.stream().map(one -> one.args().getOrDefault("target", "")).toList());
    }

    @Test
    void nothingElseIsAnError() {
        assertEquals(
                List.of("EVL-001"),
                evaluation.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.ERROR)
                        .map(finding -> finding.code().id())
                        .toList());
    }

    private static Finding only(String code, Severity severity) {
        List<Finding> found = of(code, severity);
        assertEquals(1, found.size(), code);
        return found.getFirst();
    }

    private static List<Finding> of(String code, Severity severity) {
        List<Finding> found =
                evaluation.findings().stream()
                        .filter(finding -> finding.code().id().equals(code))
                        .toList();
        found.forEach(finding -> assertEquals(severity, finding.code().severity(), code));
        return found;
    }
}
