package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Comparison;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.EvaluationCode;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Score;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Op;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The older Hunan scheme, which prescribes its sixteen indicators, on a made-up case with last
 * year's case beside it; the hand calculation stands in its case.md.
 */
class OlderSchemeTest {
    private static final EditedCase CASE =
            new EditedCase(EditedCase.HOME.resolve("cli/src/test/cases/older-scheme"));

    @TempDir private Path folder = Path.of("");

    @Test
    void everyPrescribedIndicatorScoresAsTheHandCalculationSays() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("在职人员控制率", "4");
        expected.put("“三公经费”变动率", "3");
        expected.put("预算完成率", "1");
        expected.put("预算控制率", "4");
        expected.put("新建楼堂馆所面积控制率", "1");
        expected.put("新建楼堂馆所投资概算控制率", "5");
        expected.put("公用经费控制率", "5");
        expected.put("“三公经费”控制率", "7");
        expected.put("政府采购执行率", "4");
        expected.put("管理制度健全性", "7");
        expected.put("资金使用合规性", "6");
        expected.put("预决算信息公开性", "3.5");
        expected.put("重点工作实际完成率", "7");
        expected.put("经济效益、社会效益、生态效益", "9");
        expected.put("行政效能", "5");
        expected.put("社会公众或服务对象满意度", "4");
        assertEquals(expected, scores(CASE.evaluate()));
    }

    @Test
    void theTotalIsTheirSum() {
        Score score = CASE.evaluate().score();
        assertEquals(
                0, new BigDecimal("75.5").compareTo(score.total().min()), score.total().toString());
        assertEquals(0, new BigDecimal("75.5").compareTo(score.total().max()));
        assertEquals("中", score.gradeComputed());
    }

    @Test
    void aDepartmentWithoutSuchAProjectGetsFullPoints() {
        EditedCase none =
                CASE.copyTo(folder.resolve("none"))
                        .without("base.csv", "楼堂馆所")
                        .append("base.csv", "楼堂馆所,,,,,,,");
        Map<String, String> scores = scores(none.evaluate());
        assertEquals("5", scores.get("新建楼堂馆所面积控制率"));
        assertEquals("5", scores.get("新建楼堂馆所投资概算控制率"));
        assertEquals(0, new BigDecimal("79.5").compareTo(none.evaluate().score().total().min()));
    }

    @Test
    void nothingSaidOfBuildingsIsAHole() {
        Score score =
                CASE.copyTo(folder.resolve("unsaid"))
                        .without("base.csv", "楼堂馆所")
                        .evaluate()
                        .score();
        // 75.5 − 1 − 5, and 10 points open
        assertEquals(0, new BigDecimal("69.5").compareTo(score.total().min()));
        assertEquals(0, new BigDecimal("79.5").compareTo(score.total().max()));
    }

    @Test
    void lastYearsFiguresLeadIntoLastYearsFiles() {
        Evaluation evaluation = CASE.evaluate();
        Step change =
                evaluation.trail().of(new FigureId("dept.rate.threePublicChange")).orElseThrow();
        List<String> files =
                evaluation.trail().under(change.id()).stream()
                        .map(Step::op)
                        .flatMap(op ->
                                op instanceof Op.Read(SourceRef.Cell cell)
                                        ? Optional.of(cell.file()).stream()
                                        : Optional.<String>empty().stream())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(List.of("base.csv", "last/base.csv"), files);
        assertTrue(evaluation.subject().files().inputs().containsKey("last/base.csv"));
    }

    /** 三公 8.00 + 2.40 = 10.40 after 7.00 + 2.50 = 9.50: + 0.90 ÷ 9.50 = 9.47%. */
    @Test
    void whatMovedSinceLastYearIsShown() {
        Comparison against = Objects.requireNonNull(CASE.evaluate().against());
        assertEquals(2020, against.year());
        Map<String, String> moved = new LinkedHashMap<>();
        against.moved()
                .forEach(one ->
                        moved.put(
                                one.now().id().value(),
                                one.last().shown() + " " + one.now().shown()));
        assertEquals("9.50万元 10.40万元", moved.get("dept.threePublic.spent"));
        assertEquals("40.00万元 47.00万元", moved.get("dept.procurement.spent"));
        // 公务接待: 2.50 against 2.40; the budget of vehicles 7.50 against 8.00
        assertEquals("2.50万元 2.40万元", moved.get("dept.threePublic.spent.reception"));
        assertEquals("7.50万元 8.00万元", moved.get("dept.threePublic.budget.vehicleRunning"));
        // last year's case has no budget lines: nothing to compare with
        assertFalse(moved.containsKey("dept.spent"));
        Fraction rate =
                Objects.requireNonNull(
                        against.moved().stream()
                                .filter(one ->
                                        one.now().id().value().equals("dept.threePublic.spent"))
                                .findFirst()
                                .orElseThrow()
                                .rate());
        assertEquals("0.0947", rate.round(4, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void theTypedLastYearIsComparedWithLastYearsCase() {
        // 附件1 says 41.00 of last year's procurement; last year's case says 40.00
        Evaluation evaluation =
                CASE.copyTo(folder.resolve("typed"))
                        .cell("base.csv", "政府采购", "上年决算数(万元)", "41.00")
                        .evaluate();
        assertEquals(
                List.of("base.csv"),
                evaluation.findings().stream()
                        .filter(finding -> finding.code() == EvaluationCode.RELATION_FAILS)
                        .filter(finding -> finding.message().contains("上年案卷"))
                        .map(finding -> ((SourceRef.Cell) finding.at()).file())
                        .toList());
        assertEquals(
                "40.00万元",
                evaluation.figures().stream()
                        .filter(figure -> figure.id().value().equals("dept.procurement.prior"))
                        .findFirst()
                        .orElseThrow()
                        .shown());
    }

    @Test
    void aCaseOfAnotherYearIsNotLastYears() {
        Evaluation evaluation =
                CASE.copyTo(folder.resolve("year"))
                        .replace("last/case.yaml", "year: 2020", "year: 2019")
                        .evaluate();
        assertTrue(
                evaluation.findings().stream()
                        .anyMatch(finding ->
                                finding.code() == EvaluationCode.PRIOR_UNUSABLE
                                        && finding.message().contains("2019")));
    }

    /**
     * One project without a form; six rates that lost points without a word; 490 ÷ 550 below 90%;
     * 41 posts of 40 and a budget for 三公 above last year's.
     */
    @Test
    void onlyWhatAReviewerWouldAskIsFound() {
        assertEquals(
                List.of("EVL-018", "EVL-022", "EVL-035", "EVL-049"),
                CASE.evaluate().findings().stream()
                        .map(finding -> finding.code().id())
                        .filter(code -> code.startsWith("EVL"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Map<String, String> scores(Evaluation evaluation) {
        Map<String, String> scores = new LinkedHashMap<>();
        evaluation.score().dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .forEach(one -> scores.put(one.indicator().level3(), shown(one)));
        return scores;
    }

    private static String shown(IndicatorScore score) {
        BigDecimal computed = score.score().computed();
        return computed == null ? "" : computed.stripTrailingZeros().toPlainString();
    }
}
