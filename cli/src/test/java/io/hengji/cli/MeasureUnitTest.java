package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.EvaluationCode;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.State;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.kernel.Quantity;
import io.hengji.official.Form;
import io.hengji.trail.Op;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The value of a measure comes in the unit of its indicator. The records are those of three wells:
 * 350 + 360 + 341 = 1051 days online of 3 × 366 = 1098 due.
 */
class MeasureUnitTest {
    @TempDir Path folder;

    /**
     * By hand: 1051 ÷ 15 = 70.0666…, 1051 × 10000 ÷ 15 = 700666.6…, 1051 ÷ 10000, 1051 × 10000,
     * 1051 × 24, 1051 × 15.
     */
    @ParameterizedTest
    @CsvSource({
        "亩, 亩, 1051",
        "亩, 公顷, 70.066667",
        "亩, 平方米, 700666.666667",
        "公顷, 亩, 15765",
        "元, 万元, 0.1051",
        "万元, 元, 10510000",
        "天, 小时, 25224",
        "万件, 件, 10510000"
    })
    void aSumIsConverted(String measured, String indicator, String expected) {
        assertEquals(expected + indicator, actual(sum(measured, indicator)));
    }

    /** By hand: 1051 ÷ 1098 = 0.95719489…; in hours 22.97267759…. */
    @ParameterizedTest
    @CsvSource({
        "%, %, 95.71949",
        "%, ‰, 957.1949",
        "‰, %, 95.71949",
        "倍, %, 95.71949",
        "天, 小时, 22.972678"
    })
    void aQuotientIsConverted(String measured, String indicator, String expected) {
        Quantity actual = Objects.requireNonNull(score(quotient(measured, indicator)).actual());
        assertEquals(0, new BigDecimal(expected).compareTo(actual.value()), actual::shown);
        assertEquals(indicator, actual.unit().symbol());
    }

    @ParameterizedTest
    @CsvSource({"元, 公顷", "处, 个", "元, %", "元/人, 元"})
    void whatDoesNotConvertIsUnverifiable(String measured, String indicator) {
        Evaluation evaluation = sum(measured, indicator);
        IndicatorScore score = score(evaluation);
        assertNull(score.actual());
        assertEquals(State.UNVERIFIABLE, score.actualState());
        assertEquals(State.UNVERIFIABLE, score.score().state());
        assertNull(score.score().computed());
        assertEquals("0", score.score().min().toPlainString());
        assertEquals("5", score.score().max().toPlainString());
        assertEquals(EvidenceLevel.L0, score.level());
        assertEquals(1, unlike(evaluation));
    }

    /** A quotient of a measure in 元 is no rate, and a rate is no number of 元. */
    @ParameterizedTest
    @CsvSource({"元, %", "%, 元"})
    void aRateIsNoAmount(String measured, String indicator) {
        assertEquals(1, unlike(quotient(measured, indicator)));
    }

    /** What the unit handed in is a fact: the form says it, and gives no score for it. */
    @Test
    void whatWasTypedStaysInTheForm() {
        CaseRun run = edited("元", "%", "w.days_online AS numerator\n").run();
        assertNull(score(run.evaluation()).actual());
        List<String> printed =
                run.forms().stream()
                        .flatMap(form -> form.cells().stream())
                        .map(Form.Cell::content)
                        .filter(Form.Number.class::isInstance)
                        .map(Form.Number.class::cast)
                        .filter(number -> number.figure().toString().contains("I04.actual"))
                        .map(number -> number.value().toPlainString())
                        .toList();
        assertEquals(List.of("95.72"), printed);
    }

    @Test
    void withoutAUnitNothingIsCompared() {
        Evaluation evaluation = sum("公顷", "");
        assertEquals("1051分", actual(evaluation));
        assertEquals(0, unlike(evaluation));
    }

    @Test
    void theFactorStandsInTheFormula() {
        Evaluation evaluation = sum("元", "万元");
        Step step =
                evaluation.trail().steps().stream()
                        .filter(one -> one.of().toString().contains("I04.measured"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(step.op() instanceof Op.Calc);
        assertTrue(step.toString().contains("10000"), step::toString);
    }

    private Evaluation sum(String measured, String indicator) {
        return with(measured, indicator, "w.days_online AS numerator\n");
    }

    private Evaluation quotient(String measured, String indicator) {
        return with(measured, indicator, "w.days_online AS numerator, w.days_due AS denominator\n");
    }

    private Evaluation with(String measured, String indicator, String result) {
        return edited(measured, indicator, result).evaluate();
    }

    private EditedCase edited(String measured, String indicator, String result) {
        EditedCase edited =
                EditedCase.complete()
                        .copyTo(folder)
                        .file(
                                "evidence/online_days.sql",
                                """
                                /*---
                                id: online_days
                                version: 2
                                title: 监测井在线
                                unit: "%s"
                                needs:
                                  - evidence.wells.well_id
                                  - evidence.wells.days_due
                                  - evidence.wells.days_online
                                row: 一口井
                                ---*/
                                SELECT w.well_id AS row_id, %sFROM evidence.wells w
                                """
                                        .formatted(measured, result));
        if (!indicator.equals("%")) {
            edited.cell("indicators.csv", "I04", "计量单位", indicator);
        }
        return edited;
    }

    private static String actual(Evaluation evaluation) {
        return Objects.requireNonNull(score(evaluation).actual()).shown();
    }

    private static IndicatorScore score(Evaluation evaluation) {
        List<IndicatorScore> found =
                evaluation.score().dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .filter(one -> one.indicator().id().equals("I04"))
                        .toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static long unlike(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.code() == EvaluationCode.MEASURE_UNIT_UNLIKE)
                .count();
    }
}
