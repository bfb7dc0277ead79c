package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Fraction;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.record.QueryEngine;
import io.hengji.trail.Step;
import io.hengji.watch.Colour;
import io.hengji.watch.Light;
import io.hengji.watch.Monitoring;
import io.hengji.watch.Watch;
import io.hengji.watch.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau with three projects, as of the end of July; every figure by hand in the comments. */
class LightsTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);

    @TempDir private Path folder;

    /** 700 of 700 planned: 100%, green; 700 of an initial 800 and of an adjusted 1,000. */
    @Test
    void bothRatesAreShownAndTheAddedBudgetApart() throws IOException {
        Light light = light("P1");
        assertEquals(Colour.GREEN, light.money());
        assertEquals(Optional.of(Fraction.ONE), light.amounts().pace());
        assertEquals(Optional.of(Fraction.of("0.875")), light.amounts().ofInitial());
        assertEquals(Optional.of(Fraction.of("0.7")), light.amounts().ofAdjusted());
        assertEquals(Optional.of(Fraction.of(200)), light.amounts().added());
        // I1: 60 of 100 by July, due 7/12 = 58.33: 102.86%, and the year's end is foretold at 100.
        assertEquals(Colour.GREEN, light.target());
        assertEquals(Colour.GREEN, light.colour());
    }

    /** 400 of 700: 57.14%, red; paid under the 21-character code and under the line. */
    @Test
    void paymentsAreTheProjectsByIdByCodeAndByLine() throws IOException {
        Light light = light("P2");
        assertEquals(Fraction.of(400), light.amounts().paid());
        assertEquals(Colour.RED, light.money());
        assertTrue(light.words().contains("进度 57.14%"), light.words());
        // I2 is expected to end at 95 of 100: yellow; the money is graver.
        assertEquals(Colour.YELLOW, light.target());
        assertEquals(Colour.RED, light.colour());
    }

    /** No plan and no progress: grey, and said why. */
    @Test
    void withoutAPlanOrProgressTheLightIsGrey() throws IOException {
        Light light = light("P3");
        assertEquals(Colour.GREY, light.colour());
        assertEquals("资金：没有用款计划；目标：没有绩效指标的进展。", light.words());
    }

    /** 1,100 of 1,400 for the department: 78.57%, yellow; P3 has money and no plan. */
    @Test
    void theDepartmentIsAllItsProjects() throws IOException {
        Light light = light("dept");
        assertEquals(Fraction.of(1100), light.amounts().paid());
        assertEquals(Colour.YELLOW, light.money());
        assertTrue(light.words().contains("（没有用款计划、没有计入的项目 1 个：P3）"), light.words());
    }

    /**
     * Without the plan of P2 its 400 are paid and not planned: 700 of 700 are compared, not 1,100
     * of 700; on plan as far as it is known, and so grey. The plan foretells nothing for all of
     * them.
     */
    @Test
    void paymentsWithoutAPlanAreNotHeldAgainstThePlanOfOthers() throws IOException {
        write();
        Path plan = folder.resolve("plan.csv");
        Files.writeString(plan, Files.readString(plan).replaceAll("P2,\\d+,100\n", ""));
        Light light = light(read(JULY), "dept");
        assertEquals(Optional.of(Fraction.ONE), light.amounts().pace());
        assertEquals(Colour.GREY, light.money());
        assertEquals(Fraction.of(1100), light.amounts().paid(), "the rates keep all of it");
        assertTrue(
                light.forecast().orElseThrow().tried().stream()
                        .noneMatch(one -> one.method().chinese().contains("计划")),
                light.forecast().toString());
        assertEquals(Colour.GREY, light(read(JULY), "P2").money());
    }

    /** 5,000 planned for a project that the case does not know move no light. */
    @Test
    void aPlanOfAnUnknownProjectIsNotCounted() throws IOException {
        write();
        Path plan = folder.resolve("plan.csv");
        Files.writeString(plan, Files.readString(plan) + "PX,3,5000\n");
        Light light = light(read(JULY), "dept");
        assertEquals(Optional.of(Fraction.of(1400)), light.amounts().planned());
    }

    /** The ends of month and kind say what is due; every case by hand. */
    @Test
    void whatIsDueDependsOnTheKindOfIndicatorAndOnTheDayOfTheReport() throws IOException {
        // A sum, 25 of 100 reported at the end of March: 25 ÷ (100 × 3/12) = 100%, also in July.
        assertEquals(Colour.GREEN, target("数量指标,巡查,定量,>=,100,次", "2025-03-31,25,100,"));
        // A state, 60% of 95% at the end of July: 63.16%, red, though 60 ÷ (95 × 7/12) = 108.27%.
        assertEquals(Colour.RED, target("质量指标,合格率,定量,>=,95,%", "2025-07-31,60,,"));
        assertEquals(Colour.GREEN, target("质量指标,合格率,定量,>=,95,%", "2025-07-31,95,95,"));
        // Less is better: 100 allowed; 100 expected is 100%, 105 is 95.24%, 125 is 80%.
        assertEquals(Colour.GREEN, target("经济成本指标,单价,定量,<=,100,元", "2025-07-31,60,100,"));
        assertEquals(Colour.YELLOW, target("经济成本指标,单价,定量,<=,100,元", "2025-07-31,60,105,"));
        assertEquals(Colour.RED, target("经济成本指标,单价,定量,<=,100,元", "2025-07-31,60,125,"));
        // Nothing expected, nothing due in the middle of January: not known, never green.
        assertEquals(Colour.GREY, target("经济成本指标,单价,定量,<=,100,元", "2025-07-31,60,,"));
        assertEquals(Colour.GREY, target("数量指标,巡查,定量,>=,100,次", "2025-01-15,0,,"));
    }

    private Colour target(String indicator, String progress) throws IOException {
        write();
        file(
                "indicators.csv",
                "指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值\nI1,P1,产出指标," + indicator + ",50\n");
        file("progress.csv", "指标编号,截至日期,执行情况,全年预计完成,完成目标可能性\nI1," + progress + "\n");
        return light(read(JULY), "P1").target();
    }

    /** Contracts foretell what falls due: 700 paid, 300 due in November, 200 without a day. */
    @Test
    void stagesOfContractsAreAMethodOfTheForecast() throws IOException {
        write();
        file(
                "contracts.csv",
                """
                合同号,项目编号,签订日期,合同额,付款阶段
                H1,P1,2025-01-10,1000,50% 2025-02-20；30% 2025-11-30；20% 验收后
                """);
        Light light = light(read(JULY), "P1");
        assertTrue(
                light.forecast().orElseThrow().tried().stream()
                        .anyMatch(one -> one.method().chinese().equals("已付加合同到期应付")),
                light.forecast().toString());
        // From months 3 to 6 no stage falls due by July: 300 to 600 of 700 are foretold; the mean
        // error is (4 + 3 + 2 + 1) ÷ 7 ÷ 4 = 10/28.
        assertEquals(
                Fraction.of(10).dividedBy(Fraction.of(28)),
                light.forecast().orElseThrow().tried().stream()
                        .filter(one -> one.method().chinese().equals("已付加合同到期应付"))
                        .map(one -> one.error())
                        .findFirst());
    }

    /** 100 a month for seven months and 100 planned for each: 1,200 at the year's end. */
    @Test
    void theYearsEndIsForetold() throws IOException {
        Light light = light("P1");
        assertEquals(Fraction.of(1200), light.forecast().orElseThrow().value());
        assertEquals("还没有支付", light("P3").noForecast());
    }

    @Test
    void theTrailLeadsFromTheLightToThePayments() throws IOException {
        Watch watch = watch();
        Light light = light(watch, "P1");
        List<String> ops =
                watch.trail().under(light.trail()).stream()
                        .map(Step::op)
                        .map(op -> op.word())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(List.of("calc", "grade", "query", "read"), ops);
    }

    /** In the middle of a month the months that are over count. */
    @Test
    void aMonthThatIsNotOverDoesNotCount() throws IOException {
        Light light = light(watch(LocalDate.of(2025, 7, 30)), "P1");
        assertTrue(light.words().contains("至 6 月末已付 0.06万元，计划 0.06万元"), light.words());
    }

    private Light light(String id) throws IOException {
        return light(watch(), id);
    }

    private static Light light(Watch watch, String id) {
        return watch.lights().stream()
                .filter(light -> light.id().value().equals("light/" + id))
                .findFirst()
                .orElseThrow();
    }

    private Watch watch() throws IOException {
        return watch(JULY);
    }

    private Watch watch(LocalDate asOf) throws IOException {
        write();
        return read(asOf);
    }

    private Watch read(LocalDate asOf) {
        Checked<CaseFiles> read =
                CaseReader.read(folder, new DeskWorkbookReader(), Limits.standard());
        CaseFiles files = ((Checked.Ok<CaseFiles>) read).value();
        Monitoring monitoring =
                Monitoring.read(Path.of(System.getProperty("hengji.home")), List.of());
        try (QueryEngine engine = new DuckDbEngine()) {
            return Watcher.watch(files, asOf, monitoring, engine, () -> 0L);
        }
    }

    private void write() throws IOException {
        file("case.yaml", "id: w\ndepartment: 示例局\nyear: 2025\nmoneyUnit: 元\nscheme: none\n");
        file(
                "projects.csv",
                """
                项目编号,项目代码,项目名称,支出类别
                P1,,甲,业务工作
                P2,43040025T000000000001,乙,业务工作
                P3,,丙,业务工作
                """);
        file(
                "budget.csv",
                """
                预算行号,支出类别,项目编号,名称,年初预算数,追加
                L1,业务工作,P1,甲,800,200
                L2,业务工作,P2,乙,1000,
                L3,业务工作,P3,丙,500,
                """);
        StringBuilder payments = new StringBuilder("凭证号,支付日期,项目编号,预算行号,部门经济分类,金额,用途\n");
        StringBuilder plan = new StringBuilder("项目编号,月份,计划用款\n");
        for (int month = 1; month <= 12; month++) {
            plan.append("P1,%d,100\nP2,%d,100\n".formatted(month, month));
            if (month <= 7) {
                payments.append("V%d,2025-%02d-15,P1,L1,30201,100,纸\n".formatted(month, month));
            }
        }
        payments.append("V8,2025-03-01,43040025T000000000001,,30201,300,纸\n");
        payments.append("V9,2025-07-31,,L2,30201,100,纸\n");
        file("payments.csv", payments.toString());
        file("plan.csv", plan.toString());
        file(
                "indicators.csv",
                """
                指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值
                I1,P1,产出指标,数量指标,巡查,定量,>=,100,次,50
                I2,P2,产出指标,数量指标,培训,定量,>=,100,次,50
                """);
        file(
                "progress.csv",
                """
                指标编号,截至日期,执行情况,全年预计完成
                I1,2025-06-30,1,1
                I1,2025-07-31,60,100
                I1,2025-08-31,1,1
                I2,2025-07-31,60,95
                """);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
