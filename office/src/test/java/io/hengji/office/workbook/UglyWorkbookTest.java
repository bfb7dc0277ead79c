package io.hengji.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.intake.IntakeCode;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.SourceRef;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little workbooks as they come from a desk. Each test is one habit. */
final class UglyWorkbookTest {
    @TempDir Path folder;

    @Test
    void title_rows_a_unit_above_and_a_head_merged_over_two_rows() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("预算");
                    Desk.row(sheet, 0, "某局2025年部门预算执行情况表");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
                    Desk.row(sheet, 2, "预算行号", "支出类别", "资金（元）", "", "备注");
                    Desk.row(sheet, 3, "", "", "年初预算数", "执行数", "");
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
                    sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 4, 4));
                    Desk.row(sheet, 4, "L1", "人员经费", 1200.5, 1100, "");
                });
        assertEquals(List.of(), Desk.shown(files.findings()));
        CaseRow row = files.table("budget").rows().getFirst();
        assertEquals(5, row.at().row());
        // The unit of the upper head: 1200.5 元
        assertEquals(
                new CellValue.Amount(Money.ofYuan("1200.5"), Precision.EXACT),
                row.amount("initial").orElseThrow().value());
    }

    @Test
    void text_merged_over_rows_repeats_and_money_does_not() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("budget");
                    Desk.row(sheet, 0, "line_id", "category", "名称", "执行数(万元)", "资金来源");
                    Desk.row(sheet, 1, "L1", "公用经费", "办公", 300, "市级");
                    Desk.row(sheet, 2, "L2", "", "", "", "省级");
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
                });
        assertEquals(List.of(), Desk.shown(files.findings()));
        CaseRow second = files.table("budget").rows().get(1);
        assertEquals("公用经费", second.text("category", ""));
        assertEquals("办公", second.text("title", ""));
        assertTrue(second.amount("spent").isEmpty());
    }

    @Test
    void binary_noise_of_a_stored_number_is_not_a_printed_digit() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("预算");
                    Desk.row(sheet, 0, "预算行号", "支出类别", "执行数（万元）");
                    Desk.row(sheet, 1, "L1", "人员经费", Math.nextUp(4182.95));
                    // 0.1 + 0.2 is 0.30000000000000004 in binary
                    Desk.row(sheet, 2, "L2", "公用经费", 0.1 + 0.2);
                });
        List<CaseRow> rows = files.table("budget").rows();
        // 4182.95 万元, step 0.01 万元 = 100 元; 0.3 万元, step 0.1 万元 = 1000 元
        assertEquals(
                new CellValue.Amount(Money.ofYuan("41829500"), new Precision(Fraction.of(100))),
                rows.get(0).amount("spent").orElseThrow().value());
        assertEquals(
                new CellValue.Amount(Money.ofYuan("3000"), new Precision(Fraction.of(1000))),
                rows.get(1).amount("spent").orElseThrow().value());
    }

    @Test
    void days_stand_there_as_serial_with_format_as_bare_serial_and_as_text() {
        CaseFiles files =
                read(workbook -> {
                    CellStyle chinese = workbook.createCellStyle();
                    chinese.setDataFormat(
                            workbook.createDataFormat()
                                    .getFormat("[$-804]yyyy\"年\"m\"月\"d\"日\";@"));
                    Sheet sheet = workbook.createSheet("支付明细");
                    Desk.row(sheet, 0, "凭证号", "支付日期", "部门经济分类", "金额", "用途");
                    Desk.row(sheet, 1, "V1", 45709, "30201", 10, "纸")
                            .getCell(1)
                            .setCellStyle(chinese);
                    Desk.row(sheet, 2, "V2", 45709, "30201", 10, "纸");
                    Desk.row(sheet, 3, "V3", "2025.2.21", 30201, 10, "纸");
                });
        assertEquals(List.of(), Desk.shown(files.findings()));
        for (CaseRow row : files.table("payments").rows()) {
            assertEquals(LocalDate.of(2025, 2, 21), row.day("paid_on").orElseThrow());
            assertEquals("30201", row.text("economic_code", ""));
        }
    }

    @Test
    void a_formula_gives_its_stored_result_or_a_finding() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("预算");
                    Desk.row(sheet, 0, "预算行号", "支出类别", "年初预算数", "执行数");
                    Cell stored = Desk.row(sheet, 1, "L1", "人员经费", "", 1).createCell(2);
                    stored.setCellFormula("100+20.5");
                    workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(stored);
                    Desk.row(sheet, 2, "L2", "公用经费", "", 1).createCell(2).setCellFormula("C2*2");
                });
        CaseRow first = files.table("budget").rows().getFirst();
        assertEquals(
                Money.ofWanYuan("120.5"), first.amount("initial").orElseThrow().value().money());
        var finding = Desk.only(files.findings(), IntakeCode.UNCALCULATED);
        SourceRef.Cell at = (SourceRef.Cell) finding.at();
        assertEquals(3, at.row());
        assertEquals("=C2*2", at.text());
        assertEquals("年初预算数", at.column());
    }

    @Test
    void error_cells_are_found_and_their_rows_kept() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("预算");
                    Desk.row(sheet, 0, "预算行号", "支出类别", "执行数");
                    Desk.row(sheet, 1, "L1", "人员经费")
                            .createCell(2)
                            .setCellErrorValue(FormulaError.REF.getCode());
                    Desk.row(sheet, 2, "L2", "公用经费")
                            .createCell(2)
                            .setCellErrorValue(FormulaError.DIV0.getCode());
                });
        assertEquals(
                List.of("#REF!", "#DIV/0!"),
                files.findings().stream()
                        .filter(finding -> finding.code() == IntakeCode.ERROR_CELL)
                        .map(finding -> String.valueOf(finding.found()))
                        .toList());
        assertEquals(2, files.table("budget").rows().size());
    }

    @Test
    void long_codes_typed_as_numbers_have_lost_digits_and_padded_ones_have_not() {
        CaseFiles files =
                read(workbook -> {
                    CellStyle padded = workbook.createCellStyle();
                    padded.setDataFormat(workbook.createDataFormat().getFormat("0000"));
                    Sheet sheet = workbook.createSheet("项目");
                    Desk.row(sheet, 0, "项目编号", "项目代码", "项目名称", "支出类别");
                    Desk.row(sheet, 1, 7, 4.3040025E20, "监测", "业务工作")
                            .getCell(0)
                            .setCellStyle(padded);
                });
        var finding = Desk.only(files.findings(), IntakeCode.DIGITS_LOST);
        assertEquals("4.3040025E+20", finding.found());
        assertEquals("项目代码", ((SourceRef.Cell) finding.at()).column());
        assertEquals("0007", files.table("projects").rows().getFirst().text("project_id", ""));
    }

    @Test
    void a_percentage_is_the_number_before_its_sign() {
        CaseFiles files =
                read(workbook -> {
                    CellStyle percent = workbook.createCellStyle();
                    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
                    Sheet sheet = workbook.createSheet("绩效指标");
                    Desk.row(sheet, 0, "指标编号", "一级指标", "指标值", "实际完成值", "计量单位");
                    var row = Desk.row(sheet, 1, "I1", "产出指标", 0.95, "98.5%", "%");
                    row.getCell(2).setCellStyle(percent);
                });
        assertEquals(List.of(), Desk.shown(files.findings()));
        CaseRow row = files.table("indicators").rows().getFirst();
        assertEquals(new BigDecimal("95"), row.number("target").orElseThrow().value());
        assertEquals(new BigDecimal("98.5"), row.number("actual").orElseThrow().value());
    }

    @Test
    void hidden_rows_and_sheets_are_read_and_said() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("人员");
                    Desk.row(sheet, 0, "人员类别", "在职人数");
                    Desk.row(sheet, 1, "行政", 57).setZeroHeight(true);
                    Desk.row(sheet, 2, "参公", 35).setZeroHeight(true);
                    Desk.row(sheet, 3, "全额拨款事业编", 288);
                    Desk.row(sheet, 4, "合 计", 380);
                    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
                });
        assertEquals(
                List.of(
                        "INT-041 案卷.xlsx [人员] 工作表“人员”是隐藏的，照常读入。",
                        "INT-041 案卷.xlsx [人员 第2行] 第 2 行等 2 行是隐藏的，照常读入。"),
                Desk.shown(files.findings()));
        assertEquals(3, files.table("staff").rows().size());
        assertEquals(1, files.table("staff").totals().size());
    }

    @Test
    void numbers_of_columns_signatures_spaces_and_strange_signs_are_no_trouble() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("收入");
                    Desk.row(sheet, 0, "部门收入表");
                    Desk.row(sheet, 1, "", "", "", "金额单位：万元");
                    Desk.row(sheet, 2, "序号", "*收入类别", "年初预算数", "决算数");
                    Desk.row(sheet, 3, "栏次", "1", "2", "3");
                    Desk.row(sheet, 4, "甲", "　财政拨款\u00a0", "¥１３，９７９．３５", "——");
                    Desk.row(sheet, 5, "乙", "其他收入", "(219.90)", "/");
                    Desk.row(sheet, 7, "填表人：张三", "", "联系电话：", "");
                });
        assertEquals(
                List.of("INT-048 案卷.xlsx [收入 第8行] “填表人：张三”按表后说明处理，没有作为数据。"),
                Desk.shown(files.findings()));
        List<CaseRow> rows = files.table("income").rows();
        assertEquals(2, rows.size());
        assertEquals("财政拨款", rows.get(0).text("kind", ""));
        assertEquals(
                Money.ofWanYuan("13979.35"),
                rows.get(0).amount("initial").orElseThrow().value().money());
        assertEquals(
                Money.ofWanYuan("-219.9"),
                rows.get(1).amount("initial").orElseThrow().value().money());
    }

    @Test
    void totals_are_proved_with_the_total_above_and_subtotals_between() {
        CaseFiles files =
                read(workbook -> {
                    Sheet sheet = workbook.createSheet("预算");
                    Desk.row(sheet, 0, "预算行号", "支出类别", "名称", "执行数");
                    Desk.row(sheet, 1, "合计", "", "", 61);
                    Desk.row(sheet, 2, "", "", "基本支出小计", 30);
                    Desk.row(sheet, 3, "L1", "人员经费", "工资", 20);
                    Desk.row(sheet, 4, "L2", "公用经费", "办公", 10);
                    Desk.row(sheet, 5, "", "", "业务小计", 29);
                    Desk.row(sheet, 6, "L3", "其他", "其他", 30);
                });
        // 20 + 10 + 30 = 60, printed to whole 万元: bound (3 + 1) x 0.5 = 2, so 61 is 尾差, 29 too
        assertEquals(
                List.of(
                        "INT-024 案卷.xlsx [预算 第7行 “项目编号”列] “项目编号”没有填写，而“支出类别”是“其他项目”。",
                        "INT-044 案卷.xlsx [预算 第2行 “执行数”列] “执行数”的合计与各行之和相差 1万元，在四舍五入范围内。",
                        "INT-044 案卷.xlsx [预算 第6行 “执行数”列] “执行数”的业务小计与各行之和相差 -1万元，在四舍五入范围内。"),
                Desk.shown(files.findings()));
        assertEquals(3, files.table("budget").rows().size());
        assertEquals(3, files.table("budget").totals().size());
    }

    private CaseFiles read(Consumer<XSSFWorkbook> fill) {
        return Desk.read(Desk.workbook(folder, fill));
    }
}
