package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the complete demonstration case one payment, one row of evidence, one row of a survey changes
 * exactly the figures that rest on it. The sets are what the formulas say, by hand; what is left
 * out of them is as much of the test as what is in them.
 */
class DemoDependantsTest {
    @TempDir private Path folder = Path.of("");

    /** 181740 → 101740: eight 万元 less out of line L05 of project P02. */
    @Test
    void onePayment() {
        Evaluation changed =
                copy().cell("payments.csv", "V000105", "金额(元)", "101740.00").evaluate();
        changes(
                changed,
                "line/L05.spent", // 151.47 − 8
                "project/P02.spent",
                "project/P02.funds.appropriation.spent",
                "project/P02.rate.execution", // 143.47 ÷ 156 = 91.97%
                "project/P02.dimension.execution.score", // 9.20, was 9.71
                "project/P02.score",
                "dept.spent.maintenance",
                "dept.spent.project",
                "dept.spent",
                "dept.funds.appropriation.spent",
                "dept.closing",
                "dept.budget.used",
                "dept.rate.completion",
                "dept.rate.execution", // 3763.08 ÷ 3871.90 = 97.19%
                "dimension/execution.score", // 9.72, was 9.74
                "dept.score");
        found(changed, "EVL-010"); // the stated 执行数 no longer agrees with its payments
    }

    /** 8738 → 738 of 8760: 197784 ÷ 210240 = 94.08% in all three indicators that ask the wells. */
    @Test
    void oneRowOfEvidence() {
        Evaluation changed = copy().cell("evidence/wells.csv", "W0003", "有效数据条数", "738").evaluate();
        changes(
                changed,
                "indicator/I10.numerator",
                "indicator/I10.measured",
                "indicator/I10.score", // 5 × 94.08 ÷ 95 = 4.95
                "dimension/benefit.score",
                "dept.score",
                "indicator/P0303.numerator",
                "indicator/P0303.measured",
                "indicator/P0303.score", // 20 × 94.08 ÷ 95 = 19.81
                "project/P03.dimension.output.score",
                "project/P03.score",
                "indicator/P0305.numerator",
                "indicator/P0305.measured"); // 94.08 >= 94: the 15 points stay
        found(changed, "EVD-020"); // the control total of the export no longer agrees
    }

    /** 224 → 200 of 244 who benefit from project P01: 81.97%, the department is not asked there. */
    @Test
    void oneRowOfTheSurvey() {
        changes(
                copy().cell("survey.csv", "P01", "满意份数", "200").evaluate(),
                "survey/3.satisfied",
                "project/P01.survey.satisfied",
                "project/P01.rate.satisfaction",
                "indicator/P0106.measured",
                "indicator/P0106.score", // 10 × 81.97 ÷ 90 = 9.11
                "project/P01.dimension.satisfaction.score",
                "project/P01.score");
    }

    /** 162 → 160 of 173 for the department: 92.49% against 95. */
    @Test
    void oneRowOfTheSurveyOfTheDepartment() {
        changes(
                copy().cell("survey.csv", "", "满意份数", "160").evaluate(),
                "survey/2.satisfied",
                "dept.survey.satisfied",
                "dept.rate.satisfaction",
                "indicator/I12.measured",
                "indicator/I12.score", // 10 × 92.49 ÷ 95 = 9.74
                "dimension/satisfaction.score",
                "dept.score");
    }

    private static void changes(Evaluation changed, String... expected) {
        assertEquals(
                new TreeSet<>(Set.of(expected)),
                ChangedFiguresTest.changedFigures(demo().evaluate(), changed));
    }

    private static void found(Evaluation changed, String code) {
        assertTrue(
                changed.findings().stream().anyMatch(finding -> finding.code().id().equals(code)),
                "no " + code);
    }

    private EditedCase copy() {
        return demo().copyTo(folder.resolve("case"));
    }

    private static EditedCase demo() {
        return new EditedCase(EditedCase.HOME.resolve("examples/demo-2025"));
    }
}
