package io.hengji.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.CaseRow;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty workbooks as they lie on desks: each is read right, or what is wrong in it is located. */
final class TwentyWorkbooksTest {
    @TempDir Path folder;

    /**
     * One of them.
     *
     * @param habit what is ugly about it, in a line
     * @param fill how it was made
     * @param budget its rows as read: line, category, spent in 元
     * @param findings the codes and places, without those at files
     */
    record Ugly(
            String habit,
            boolean old,
            Consumer<Workbook> fill,
            List<String> budget,
            List<String> findings) {
        @Override
        public String toString() {
            return habit;
        }
    }

    private static final List<String> TWO = List.of("L1 人员经费 125000", "L2 公用经费 3000");

    static Stream<Ugly> twenty() {
        return Stream.of(
                ugly(
                        "三行标题，表头在第四行",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "某市自然资源局");
                            Desk.row(sheet, 1, "2025年部门预算执行情况表");
                            Desk.row(sheet, 2, "编制：财务科", "", "2025年2月");
                            rows(sheet, 3, "执行数（万元）", 12.5, 0.3);
                        }),
                ugly(
                        "表头合并两行，单位在上一行",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "预算行号", "支出类别", "资金（万元）", "");
                            Desk.row(sheet, 1, "", "", "年初预算数", "执行数");
                            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
                            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
                            Desk.row(sheet, 2, "L1", "人员经费", "", 12.5);
                            Desk.row(sheet, 3, "L2", "公用经费", "", 0.3);
                        }),
                ugly(
                        "单位：元 写在表上方右侧",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "支出表", "", "单位：元");
                            rows(sheet, 1, "执行数", 125000, 3000);
                        }),
                ugly(
                        "合计在第一行，小计夹在中间",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "预算行号", "支出类别", "执行数（万元）");
                            Desk.row(sheet, 1, "合计", "", 12.8);
                            Desk.row(sheet, 2, "L1", "人员经费", 12.5);
                            Desk.row(sheet, 3, "小计", "", 12.5);
                            Desk.row(sheet, 4, "L2", "公用经费", 0.3);
                        }),
                ugly(
                        "表头印了两遍（换页时重复）",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "预算行号", "支出类别", "执行数（万元）");
                            Desk.row(sheet, 1, "L1", "人员经费", 12.5);
                            Desk.row(sheet, 2, "预算行号", "支出类别", "执行数（万元）");
                            Desk.row(sheet, 3, "L2", "公用经费", 0.3);
                        }),
                ugly(
                        "全角数字和全角逗号小数点",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（元）", "１２５，０００．００", "３０００");
                        }),
                ugly(
                        "日期是没有格式的序列号",
                        TWO,
                        List.of(),
                        book -> {
                            rows(book.createSheet("预算"), 0, "执行数（万元）", 12.5, 0.3);
                            Sheet sheet = book.createSheet("指标明细");
                            Desk.row(sheet, 0, "指标编号", "预算行号", "预算层次", "金额", "日期");
                            Desk.row(sheet, 1, "Z1", "L1", "追加", 1, 45709);
                        }),
                ugly(
                        "数字是带撇号的文本",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", "12.5", "0.30");
                            CellStyle apostrophe = book.createCellStyle();
                            apostrophe.setQuotePrefixed(true);
                            sheet.getRow(1).getCell(2).setCellStyle(apostrophe);
                        }),
                ugly(
                        "隐藏的行和列",
                        TWO,
                        List.of("INT-041 工作表“预算”的 C 列", "INT-041 第 3 行"),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 12.5, 0.3);
                            sheet.getRow(2).setZeroHeight(true);
                            sheet.setColumnHidden(2, true);
                        }),
                ugly(
                        "右边一百列空白格式，表后一百行空白",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 12.5, 0.3);
                            for (int i = 3; i < 103; i++) {
                                sheet.getRow(0).createCell(i).setCellValue("");
                                sheet.createRow(i).createCell(0).setCellValue(" ");
                            }
                        }),
                ugly(
                        "英文表头，大小写和空格不一",
                        TWO,
                        List.of(),
                        book -> {
                            Sheet sheet = book.createSheet("budget");
                            Desk.row(sheet, 0, "Line_ID", " category ", "SPENT(万元)");
                            Desk.row(sheet, 1, "L1", "人员经费", 12.5);
                            Desk.row(sheet, 2, "L2", "公用经费", 0.3);
                        }),
                ugly(
                        "工作表叫 Sheet1，认不出是哪张表",
                        List.of(),
                        List.of("INT-016 Sheet1"),
                        book -> rows(book.createSheet("Sheet1"), 0, "执行数（万元）", 12.5, 0.3)),
                ugly(
                        "两张预算：预算 和 部门预算",
                        TWO,
                        List.of("INT-017 预算"),
                        book -> {
                            rows(book.createSheet("预算"), 0, "执行数（万元）", 12.5, 0.3);
                            rows(book.createSheet("部门预算"), 0, "执行数（万元）", 99, 99);
                        }),
                ugly(
                        "公式没有存结果",
                        List.of("L1 人员经费 125000", "L2 公用经费 -"),
                        List.of("INT-040 第3行 执行数（万元）"),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 12.5, 0);
                            sheet.getRow(2).removeCell(sheet.getRow(2).getCell(2));
                            sheet.getRow(2).createCell(2).setCellFormula("C2*2");
                        }),
                ugly(
                        "错误值 #REF!",
                        List.of("L1 人员经费 -", "L2 公用经费 3000"),
                        List.of("INT-039 第2行 执行数（万元）"),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 1, 0.3);
                            sheet.getRow(1)
                                    .getCell(2)
                                    .setCellErrorValue(FormulaError.REF.getCode());
                        }),
                ugly(
                        "明细旁边和下面各有一块透视汇总",
                        TWO,
                        List.of("INT-053 第2行", "INT-053 第6行"),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 12.5, 0.3);
                            Desk.put(sheet.getRow(1), 5, "行标签");
                            Desk.put(sheet.getRow(1), 6, "求和项:执行数");
                            Desk.put(sheet.getRow(2), 5, "人员经费");
                            Desk.put(sheet.getRow(2), 6, 12.5);
                            Desk.row(sheet, 5, "行标签", "求和项:执行数（万元）");
                            Desk.row(sheet, 6, "公用经费", 0.3);
                            Desk.row(sheet, 7, "总计", 0.3);
                        }),
                ugly(
                        "表后有注和填表人",
                        TWO,
                        List.of("INT-048 第4行", "INT-048 第5行"),
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            rows(sheet, 0, "执行数（万元）", 12.5, 0.3);
                            Desk.row(sheet, 3, "注：本表不含上级专项。");
                            Desk.row(sheet, 4, "填表人：张某", "", "审核人：李某");
                        }),
                ugly(
                        "金额带 ￥ 和 万",
                        TWO,
                        List.of("INT-046 第3行 执行数（元）"),
                        book -> rows(book.createSheet("预算"), 0, "执行数（元）", "￥125,000.00", "0.3万")),
                ugly(
                        "百分数单元格：95% 存成 0.95",
                        TWO,
                        List.of(),
                        book -> {
                            rows(book.createSheet("预算"), 0, "执行数（万元）", 12.5, 0.3);
                            Sheet sheet = book.createSheet("绩效指标");
                            Desk.row(sheet, 0, "指标编号", "一级指标", "三级指标", "性质", "方向", "指标值", "计量单位");
                            Desk.row(sheet, 1, "I1", "产出指标", "合格率", "定量", ">=", 0.95, "%");
                            CellStyle percent = book.createCellStyle();
                            percent.setDataFormat((short) 9);
                            sheet.getRow(1).getCell(5).setCellStyle(percent);
                        }),
                ugly(
                        "从 1904 年起算的日期（苹果机）",
                        TWO,
                        List.of(),
                        book -> {
                            ((XSSFWorkbook) book)
                                    .getCTWorkbook()
                                    .addNewWorkbookPr()
                                    .setDate1904(true);
                            rows(book.createSheet("预算"), 0, "执行数（万元）", 12.5, 0.3);
                            Sheet sheet = book.createSheet("指标明细");
                            Desk.row(sheet, 0, "指标编号", "预算行号", "预算层次", "金额", "日期");
                            // 45709 counted from 1900 is 44247 counted from 1904: four years and a
                            // day less.
                            Cell day = Desk.row(sheet, 1, "Z1", "L1", "追加", 1, 44247).getCell(4);
                            CellStyle style = book.createCellStyle();
                            style.setDataFormat((short) 14);
                            day.setCellStyle(style);
                        }),
                new Ugly(
                        "旧版 xls，有合并、有格式、有公式",
                        true,
                        book -> {
                            Sheet sheet = book.createSheet("预算");
                            Desk.row(sheet, 0, "某局预算");
                            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                            rows(sheet, 1, "执行数（万元）", 12.5, 0);
                            sheet.getRow(3).getCell(2).setCellFormula("0.1+0.2");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        },
                        TWO,
                        List.of()));
    }

    private static Ugly ugly(
            String habit, List<String> budget, List<String> findings, Consumer<Workbook> fill) {
        return new Ugly(habit, false, fill, budget, findings);
    }

    @ParameterizedTest
    @MethodSource("twenty")
    void is_read_right_or_located(Ugly ugly) throws IOException {
        Path file = folder.resolve(ugly.old() ? "案卷.et" : "案卷.xlsx");
        try (Workbook book = ugly.old() ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet settings = book.createSheet("案卷");
            Desk.row(settings, 0, "案卷编号", "demo");
            Desk.row(settings, 1, "部门", "某市某局");
            Desk.row(settings, 2, "年度", 2025);
            ugly.fill().accept(book);
            book.write(out);
        }
        Checked<CaseFiles> read =
                CaseReader.read(file, new DeskWorkbookReader(), Limits.standard());
        assertTrue(read instanceof Checked.Ok, () -> Desk.shown(read.findings()).toString());
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> findings)) {
            assertEquals(
                    ugly.budget(),
                    files.table("budget").rows().stream().map(TwentyWorkbooksTest::line).toList());
            assertEquals(
                    ugly.findings(), findings.stream().map(TwentyWorkbooksTest::said).toList());
            files.table("quotas")
                    .rows()
                    .forEach(row -> assertEquals("2025-02-21", row.text("date", "")));
            files.table("indicators")
                    .rows()
                    .forEach(row -> assertEquals("95", row.text("target", "")));
        }
    }

    private static void rows(Sheet sheet, int head, String spent, Object first, Object second) {
        Desk.row(sheet, head, "预算行号", "支出类别", spent);
        Desk.row(sheet, head + 1, "L1", "人员经费", first);
        Desk.row(sheet, head + 2, "L2", "公用经费", second);
    }

    private static String line(CaseRow row) {
        return Stream.of("line_id", "category", "spent")
                .map(column -> row.text(column, "-"))
                .collect(Collectors.joining(" "));
    }

    /** The code and the tightest place it gives. */
    private static String said(Finding finding) {
        String place =
                switch (finding.at()) {
                    case SourceRef.Cell cell ->
                            finding.args().containsKey("what")
                                    ? Objects.requireNonNull(finding.args().get("what"))
                                    : "第"
                                            + cell.row()
                                            + "行"
                                            + (cell.column() == null ? "" : " " + cell.column());
                    case SourceRef.Field(String ignored, String field) ->
                            finding.args()
                                    .getOrDefault(
                                            "what", finding.args().getOrDefault("table", field));
                    default -> finding.at().shown();
                };
        return finding.code().id() + " " + place;
    }
}
