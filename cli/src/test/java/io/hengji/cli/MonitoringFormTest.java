package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.official.Form;
import io.hengji.official.MonitoringForms;
import io.hengji.record.QueryEngine;
import io.hengji.watch.Monitoring;
import io.hengji.watch.Watch;
import io.hengji.watch.WatchCode;
import io.hengji.watch.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project as of the end of July: what stands in which cell of its monitoring form. */
class MonitoringFormTest {
    @TempDir private Path folder;

    @Test
    void theFormHasTheMoneyOfTheMonthsAndOnePossibilityForEachIndicator() throws IOException {
        List<Form> forms = MonitoringForms.of(watch("有可能,√,,雨季停工,增派人手"));
        assertEquals(
                List.of("绩效运行监控汇总表", "项目支出绩效目标执行监控表"), forms.stream().map(Form::title).toList());
        Form form = forms.get(1);
        assertEquals("（2025年度，1—7月）", form.above().get(1));
        // 800,000 initial; 300,000 paid by July: 30 万元, 37.50%. 1,000,000 for the year: 30.00%.
        assertEquals("80.00", cell(form, 4, 4));
        assertEquals("30.00", cell(form, 4, 7));
        assertEquals("0.3750", cell(form, 4, 10));
        assertEquals("注：全年预算数 100.00 万元，执行数÷全年预算数 30.00%。", form.below().getFirst());
        assertEquals("≥100次", cell(form, 8, 4));
        assertEquals("40次", cell(form, 8, 5));
        assertEquals("√", cell(form, 8, 7), "经费保障");
        assertEquals("雨季停工", cell(form, 8, 12));
        assertEquals("增派人手", cell(form, 8, 16));
        assertEquals(
                List.of("", "√", ""),
                List.of(cell(form, 8, 13), cell(form, 8, 14), cell(form, 8, 15)));
    }

    @Test
    void aPossibilityThatIsNotSureNeedsItsCause() throws IOException {
        assertEquals(List.of(), codes(watch("确定能,,,,")));
        assertEquals(List.of(), codes(watch("有可能,√,,雨季停工,增派人手")));
        assertEquals(List.of(), codes(watch("有可能,,,雨季停工,增派人手")));
        assertEquals(List.of(WatchCode.NO_CAUSE), codes(watch("有可能,,,,")));
        assertEquals(List.of(WatchCode.NO_CAUSE), codes(watch("有可能,,,,增派人手")));
        assertEquals(List.of(WatchCode.NO_CAUSE), codes(watch("有可能,√,,雨季停工,")), "no remedy");
        assertEquals(List.of(WatchCode.NO_CAUSE), codes(watch("完全不可能,√,,,")));
        assertEquals(List.of(WatchCode.NO_POSSIBILITY), codes(watch(",,,,")));
    }

    private static List<Object> codes(Watch watch) {
        return watch.findings().stream().map(Finding::code).map(Object.class::cast).toList();
    }

    private static String cell(Form form, int row, int column) {
        Form.Cell found =
                form.cells().stream()
                        .filter(cell -> cell.row() == row && cell.column() == column)
                        .findFirst()
                        .orElseThrow();
        return switch (found.content()) {
            case Form.Words(String text) -> text;
            case Form.Number number -> number.value().toPlainString();
            case Form.Blank _ -> "";
            case Form.Dash _ -> "—";
            case Form.Live live -> String.valueOf(live.value());
        };
    }

    private Watch watch(String progress) throws IOException {
        file("case.yaml", "id: w\ndepartment: 示例局\nyear: 2025\nmoneyUnit: 元\nscheme: none\n");
        file("projects.csv", "项目编号,项目名称,支出类别\nP1,甲,业务工作\n");
        file("budget.csv", "预算行号,支出类别,项目编号,名称,年初预算数,追加\nL1,业务工作,P1,甲,800000,200000\n");
        file(
                "payments.csv",
                """
                凭证号,支付日期,项目编号,预算行号,部门经济分类,金额,用途
                V1,2025-07-15,P1,L1,30201,300000,纸
                V2,2025-08-15,P1,L1,30201,300000,纸
                """);
        file(
                "indicators.csv",
                """
                指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值
                I1,P1,产出指标,数量指标,巡查,定量,>=,100,次,50
                """);
        file(
                "progress.csv",
                "指标编号,截至日期,执行情况,全年预计完成,完成目标可能性,经费保障,制度保障,原因说明,备注\n"
                        + "I1,2025-07-31,40,95,"
                        + progress
                        + "\n");
        Checked<CaseFiles> read =
                CaseReader.read(folder, new DeskWorkbookReader(), Limits.standard());
        CaseFiles files = ((Checked.Ok<CaseFiles>) read).value();
        assertTrue(files.findings().isEmpty(), files.findings().toString());
        Monitoring all = Monitoring.read(Path.of(System.getProperty("hengji.home")), List.of());
        Monitoring lights = new Monitoring(List.of(), all.payments(), all.criteria(), List.of());
        try (QueryEngine engine = new DuckDbEngine()) {
            return Watcher.watch(files, LocalDate.of(2025, 7, 31), lights, engine, () -> 0L);
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
