package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.EvaluationCode;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code fires on the complete case with one thing wrong in it, at the place of that thing, and
 * is silent on the case as it is.
 */
class EvaluationCodeTest {

    /**
     * What is changed and where the finding must point.
     *
     * @param key the start of the row; empty when the whole file is meant
     * @param head the head of the column; empty when the whole row is meant
     */
    private record Reproducer(
            EvaluationCode code,
            String file,
            String key,
            String head,
            Consumer<EditedCase> change) {}

    /** Codes that stand in a score as its reason; they are never a finding of their own. */
    private static final Map<EvaluationCode, String> REASONS =
            new EnumMap<>(
                    Map.of(
                            EvaluationCode.SCORE_UNVERIFIABLE, "reason of a total with a hole",
                            EvaluationCode.NO_INDICATORS,
                                    "reason of a dimension without indicators",
                            EvaluationCode.NO_POINTS, "reason of an indicator without points"));

    private static final Pattern RAW = Pattern.compile("\\{[a-zA-Z]+}|\\d+/\\d{3,}");

    private static final List<Reproducer> REPRODUCERS = reproducers();

    @TempDir private Path folder = Path.of("");

    private static List<Reproducer> reproducers() {
        List<Reproducer> all = new ArrayList<>();
        // a total of 95 over parts that add up to 93.71
        cell(all, EvaluationCode.TOTAL_DIFFERS, "facts.csv", "T15", "数值", "95.00");
        // 10 + 20 + 20 + 40 + 12 = 102
        all.add(
                new Reproducer(
                        EvaluationCode.WEIGHTS_DIFFER_FROM_TOTAL,
                        "indicators.csv",
                        "D1",
                        "分值",
                        to -> to.cell("indicators.csv", "D5", "分值", "12")));
        row(all, EvaluationCode.NO_TARGET, "I03", "指标值");
        row(all, EvaluationCode.NO_ACTUAL, "P101", "实际完成值");
        // reverse-ratio is for <=, not for >=
        cell(
                all,
                EvaluationCode.UNKNOWN_STRATEGY,
                "indicators.csv",
                "I03",
                "评分方法",
                "reverse-ratio");
        cell(all, EvaluationCode.RELATION_FAILS, "facts.csv", "T03", "数值", "611.00");
        // 6.60 + 3.01 = 9.61, printed 9.60: within 3 × 0.005
        all.add(
                new Reproducer(
                        EvaluationCode.RELATION_ROUNDING,
                        "base.csv",
                        "三公经费",
                        "本年决算数(万元)",
                        to -> to.cell("base.csv", "公务接待", "本年决算数(万元)", "3.01")));
        all.add(
                new Reproducer(
                        EvaluationCode.RATE_UNVERIFIABLE,
                        "facts.csv",
                        "T14",
                        "数值",
                        to -> to.cell("base.csv", "政府采购", "本年预算数(万元)", "")));
        // income 810 <= expenditure 815
        all.add(
                new Reproducer(
                        EvaluationCode.CARRIED_WITHOUT_OPENING,
                        "budget.csv",
                        "L04",
                        "资金年度",
                        to -> to.without("income.csv", "一般公共预算,年初结转")));
        all.add(
                new Reproducer(
                        EvaluationCode.OTHER_INCOME_UNUSED,
                        "income.csv",
                        "单位资金",
                        "决算数(万元)",
                        to ->
                                to.cell("budget.csv", "L05", "资金来源", "县级")
                                        .cell("budget.csv", "L05", "资金性质", "一般公共预算")));
        cell(all, EvaluationCode.INCOME_AS_COST, "indicators.csv", "I02", "三级指标", "采矿权成交价款");
        all.add(
                new Reproducer(
                        EvaluationCode.NO_SURVEY,
                        "indicators.csv",
                        "D5",
                        "自评得分",
                        to -> to.without("survey.csv", ",办事群众")));
        all.add(
                new Reproducer(
                        EvaluationCode.WEIGHT_DIFFERS,
                        "indicators.csv",
                        "D3",
                        "分值",
                        to -> to.append("case.yaml", "compareTo: mof-2021-101@1")));
        all.add(
                new Reproducer(
                        EvaluationCode.NOT_COVERED,
                        "projects.csv",
                        "P3",
                        "",
                        to -> to.append("projects.csv", "P3,测绘,运行维护,否,否,,")));
        cell(all, EvaluationCode.FEE_RETURN, "budget.csv", "L05", "备注", "行政性收费返还");
        all.add(
                new Reproducer(
                        EvaluationCode.FULL_SCORE_WITH_PROBLEMS,
                        "narrative/04-problems.md",
                        "",
                        "",
                        to -> to.cell("indicators.csv", "D5", "自评得分", "10.00")));
        all.add(
                new Reproducer(
                        EvaluationCode.TARGET_DERIVED,
                        "indicators.csv",
                        "I07",
                        "指标值",
                        to ->
                                to.cell("indicators.csv", "I07", "指标值", "")
                                        .append(
                                                "facts.csv",
                                                "T17,超出任务,2,公顷,全县,年末,indicator/I07.excess,三")));
        cell(all, EvaluationCode.LOST_WITHOUT_CAUSE, "indicators.csv", "I02", "偏差原因及改进措施", "");
        cell(all, EvaluationCode.SCORE_ABOVE_POINTS, "indicators.csv", "I02", "自评得分", "11.00");
        cell(all, EvaluationCode.SCORE_DIFFERS, "indicators.csv", "I02", "自评得分", "9.00");
        // 达成 is 16 to 20 of 20 points
        cell(all, EvaluationCode.OUTSIDE_BAND, "indicators.csv", "I08", "自评得分", "15.99");
        // 780 ÷ 600 = 130%
        all.add(
                new Reproducer(
                        EvaluationCode.OVER_ACHIEVED,
                        "indicators.csv",
                        "I07",
                        "偏差原因及改进措施",
                        to -> to.cell("indicators.csv", "I07", "实际完成值", "780")));
        all.add(
                new Reproducer(
                        EvaluationCode.UNKNOWN_FIGURE,
                        "facts.csv",
                        "T16",
                        "数值",
                        to -> to.cell("facts.csv", "T16", "对应指标", "dept.nothing")));
        cell(all, EvaluationCode.UNKNOWN_PROJECT, "budget.csv", "L05", "项目编号", "P9");
        all.add(
                new Reproducer(
                        EvaluationCode.UNKNOWN_SCHEME,
                        "case.yaml",
                        "",
                        "",
                        to -> to.replace("case.yaml", "mof-2020-10@1", "no-such-scheme")));
        cell(all, EvaluationCode.UNKNOWN_DIMENSION, "indicators.csv", "I02", "一级指标", "其他指标");
        cell(all, EvaluationCode.COST_MISSING, "projects.csv", "P1", "工程类", "是");
        all.add(
                new Reproducer(
                        EvaluationCode.SATISFACTION_MISSING,
                        "projects.csv",
                        "P1",
                        "面向公众",
                        to -> to.without("indicators.csv", "P105")));
        cell(all, EvaluationCode.TRANSFERS_UNBALANCED, "budget.csv", "L02", "调剂(万元)", "-5.00");
        // 76 ÷ 90 = 84.44%
        all.add(
                new Reproducer(
                        EvaluationCode.LOW_EXECUTION,
                        "projects.csv",
                        "P2",
                        "主要问题",
                        to -> to.cell("budget.csv", "L05", "年初预算数(万元)", "90.00")));
        cell(all, EvaluationCode.MEASURE_DIFFERS, "indicators.csv", "I04", "实际完成值", "95.73");
        cell(all, EvaluationCode.MEASURE_UNIT_UNLIKE, "indicators.csv", "I04", "计量单位", "天");
        // P1 has two budget lines
        cell(all, EvaluationCode.PAYMENTS_UNASSIGNED, "payments.csv", "V06", "预算行号", "");
        row(all, EvaluationCode.DIRECTION_MISSING, "I03", "方向");
        cell(all, EvaluationCode.QUALITATIVE_INCOMPLETE, "indicators.csv", "I08", "评定等级", "");
        cell(all, EvaluationCode.SOURCE_UNSTATED, "budget.csv", "L03", "资金来源", "");
        cell(all, EvaluationCode.RATE_IMPOSSIBLE, "facts.csv", "T09", "数值", "166.00");
        all.add(
                new Reproducer(
                        EvaluationCode.NOT_PRESCRIBED,
                        "indicators.csv",
                        "I02",
                        "三级指标",
                        to ->
                                to.replace("case.yaml", "year: 2024", "year: 2021")
                                        .replace(
                                                "case.yaml",
                                                "hengyang-dept-2024@1",
                                                "hunan-dept-2017@1")
                                        .cell("indicators.csv", "I02", "一级指标", "投入")));
        all.add(
                new Reproducer(
                        EvaluationCode.PRIOR_UNUSABLE,
                        "case.yaml",
                        "",
                        "",
                        to -> to.append("case.yaml", "prior: nowhere")));
        // 12 reports are asked for where 13 were made last year
        all.add(
                new Reproducer(
                        EvaluationCode.TARGET_BELOW_PRIOR,
                        "indicators.csv",
                        "I03",
                        "指标值",
                        EvaluationCodeTest::withLastYear));
        // 30104 has not existed since 2018
        cell(all, EvaluationCode.CODE_UNKNOWN, "payments.csv", "V04", "部门经济分类", "30104");
        // an institution pays 30201 as 50502
        all.add(
                new Reproducer(
                        EvaluationCode.CODES_DISAGREE,
                        "payments.csv",
                        "V03",
                        "政府经济分类",
                        to ->
                                to.file("units.csv", "单位代码,单位名称,单位类型\n101,测绘队,事业\n")
                                        .column("payments.csv", "单位代码", "V03", "101")
                                        .column("payments.csv", "政府经济分类", "V03", "50201")));
        // 追加 20 in the budget, 12 + 7 in the documents
        all.add(
                new Reproducer(
                        EvaluationCode.QUOTAS_DIFFER,
                        "budget.csv",
                        "L01",
                        "追加",
                        to ->
                                to.file(
                                        "quotas.csv",
                                        """
                                        指标编号,预算行号,预算层次,金额(万元)
                                        Q1,L01,追加,12.00
                                        Q2,L01,追加,7.00
                                        """)));
        // 51 in post, 50 posts
        all.add(
                new Reproducer(
                        EvaluationCode.LIMIT_EXCEEDED,
                        "staff.csv",
                        "行政",
                        "在职人数",
                        to -> to.cell("staff.csv", "行政", "在职人数", "22")));
        all.add(
                new Reproducer(
                        EvaluationCode.DUTY_WITHOUT_TARGET,
                        "duties.csv",
                        "Z2",
                        "指标",
                        to ->
                                to.file(
                                        "duties.csv",
                                        """
                                        职责编号,职责,项目,指标
                                        Z1,地下水监测,P1,I04
                                        Z2,测绘管理,,I99
                                        """)));
        // 11 + 10 > 20
        cell(all, EvaluationCode.INDICATOR_POINTS_EXCEED, "indicators.csv", "I01", "分值", "11");
        return all;
    }

    private static void withLastYear(EditedCase to) {
        to.append("case.yaml", "prior: last")
                .file(
                        "last/case.yaml",
                        """
                        id: last
                        department: 甲县自然资源局（虚构）
                        year: 2023
                        scheme: hengyang-dept-2024@1
                        """)
                .file(
                        "last/indicators.csv",
                        """
                        指标编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值,实际完成值
                        I03,产出指标,数量指标,监测报告,定量,>=,12,份,5,13
                        """);
    }

    /** The finding points at the changed cell. */
    private static void cell(
            List<Reproducer> all,
            EvaluationCode code,
            String file,
            String key,
            String head,
            String value) {
        all.add(new Reproducer(code, file, key, head, to -> to.cell(file, key, head, value)));
    }

    /** The cell of an indicator is emptied and the finding points at its row. */
    private static void row(
            List<Reproducer> all, EvaluationCode code, String indicator, String head) {
        String file = "indicators.csv";
        all.add(
                new Reproducer(
                        code, file, indicator, "", to -> to.cell(file, indicator, head, "")));
    }

    @TestFactory
    Stream<DynamicTest> firesAtItsPlace() {
        return REPRODUCERS.stream()
                .map(one ->
                        DynamicTest.dynamicTest(
                                one.code().id() + " " + one.code().title(), () -> fires(one)));
    }

    private void fires(Reproducer one) {
        EditedCase edited = EditedCase.complete().copyTo(folder.resolve(one.code().id()));
        one.change().accept(edited);
        List<Finding> found =
                edited.evaluate().findings().stream()
                        .filter(finding -> finding.code() == one.code())
                        .toList();
        assertTrue(!found.isEmpty(), "does not fire");
        String place =
                one.key().isEmpty()
                        ? one.file()
                        : one.file()
                                + " "
                                + edited.rowOf(one.file(), one.key())
                                + " "
                                + plain(one.head());
        List<String> places = found.stream().map(finding -> place(finding.at())).toList();
        assertTrue(places.contains(place), "expected " + place + ", found " + places);
        for (Finding finding : found) {
            assertPlain(finding);
        }
    }

    /** A sentence for people: no hole, no fraction that did not end. */
    private static void assertPlain(Finding finding) {
        for (String text : List.of(finding.message(), finding.remedy())) {
            assertTrue(!RAW.matcher(text).find(), finding.code().id() + ": " + text);
        }
    }

    /** 96 − 815 ÷ 840 = 96 − 97.0238095… = −1.0238095…: no end, so about. */
    @Test
    void aRateThatDoesNotEndIsShownAsADecimal() {
        Evaluation evaluation =
                EditedCase.complete()
                        .copyTo(folder.resolve("rate"))
                        .cell("facts.csv", "T08", "数值", "96.00")
                        .evaluate();
        List<String> said =
                evaluation.findings().stream()
                        .filter(finding -> finding.code() == EvaluationCode.RELATION_FAILS)
                        .map(Finding::message)
                        .toList();
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().contains("，相差 约 -1.0238%。"), said.getFirst());
        evaluation.findings().forEach(EvaluationCodeTest::assertPlain);
    }

    private static String place(SourceRef at) {
        return switch (at) {
            case SourceRef.Cell cell ->
                    cell.file()
                            + " "
                            + cell.row()
                            + " "
                            + plain(cell.column() == null ? "" : cell.column());
            case SourceRef.Field field -> field.form();
            case SourceRef.Whole whole -> whole.file();
            case SourceRef.Span span -> span.file();
            case SourceRef.Row row -> row.snapshot();
            case SourceRef.Rows rows -> rows.snapshot();
        };
    }

    /** Without the unit behind a head. */
    private static String plain(String head) {
        return head.replaceFirst("[(（].*", "");
    }

    @Test
    void noneFiresOnTheCaseAsItIs() {
        assertEquals(
                List.of(),
                EditedCase.complete().evaluate().findings().stream()
                        .filter(finding -> finding.code() instanceof EvaluationCode)
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void everyCodeHasAReproducerOrAReason() {
        Set<EvaluationCode> covered =
                REPRODUCERS.stream()
                        .map(Reproducer::code)
                        .collect(
                                Collectors.toCollection(
                                        () -> EnumSet.noneOf(EvaluationCode.class)));
        Set<EvaluationCode> rest = EnumSet.complementOf(EnumSet.copyOf(covered));
        assertEquals(REASONS.keySet(), rest);
    }

    @Test
    void theOthersStandInTheScoreAsItsReason() {
        EditedCase edited =
                EditedCase.complete()
                        .copyTo(folder.resolve("reasons"))
                        .cell("indicators.csv", "I01", "分值", "")
                        .without("indicators.csv", "I07")
                        .without("indicators.csv", "I08");
        Evaluation evaluation = edited.evaluate();
        Points total = evaluation.score().total();
        assertEquals("EVL-003", reason(total));
        for (DimensionScore dimension : evaluation.score().dimensions()) {
            if (dimension.id().equals("benefit")) {
                assertEquals("EVL-004", reason(dimension.score()));
            }
            for (IndicatorScore indicator : dimension.indicators()) {
                if (indicator.indicator().id().equals("I01")) {
                    assertEquals("EVL-005", reason(indicator.score()));
                }
            }
        }
        // 9.70 + 8.00 + 18.33 + 0 + 9.68; I01 10 and 效益 40 are open
        assertEquals("45.71", total.min().toPlainString());
        assertEquals("95.71", total.max().toPlainString());
        assertEquals("50", total.verifiable().toPlainString());
    }

    private static String reason(Points points) {
        Points.Reason reason = points.reason();
        return reason == null ? "" : reason.code();
    }
}
