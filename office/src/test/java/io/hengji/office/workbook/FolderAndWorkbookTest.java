package io.hengji.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.intake.CellValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same case as a folder, as one workbook, and as a folder of workbooks. */
final class FolderAndWorkbookTest {
    private static final Map<String, List<List<Object>>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "预算",
                List.of(
                        List.of("单位：万元", "", "", "", "", ""),
                        List.of("预算行号", "支出类别", "项目编号", "年初预算数", "执行数(元)", "资金来源"),
                        List.of("001", "人员经费", "", 7220.38, 72203800, "市级"),
                        List.of("002", "业务工作", "P01", 680, 6800000.5, "省级资金"),
                        List.of("合计", "", "", 7900.38, 79003800.5, "")));
        TABLES.put(
                "项目",
                List.of(
                        List.of("项目编号", "项目名称", "支出类别", "工程类", "起始年", "批复功能分类"),
                        List.of("P01", "地灾监测", "业务工作", "是", 2023, "2200106;2200199")));
        TABLES.put(
                "indicators",
                List.of(
                        List.of("指标编号", "一级指标", "三级指标", "性质", "方向", "指标值", "计量单位", "实际完成值"),
                        List.of("I1", "产出指标", "耕地保有量", "定量", "≥", 530.5, "万亩", 535.02)));
        TABLES.put(
                "满意度调查",
                List.of(
                        List.of("服务对象", "发放份数", "回收份数", "满意份数", "调查日期"),
                        List.of("办事群众", 100, 96, 91, "2025-03-01")));
    }

    @TempDir Path folder;

    @Test
    void give_the_same_tables_except_for_the_places() throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Path one = Files.createDirectory(folder.resolve("one"));
        for (Path each : List.of(csv, mixed)) {
            Files.writeString(each.resolve("case.yaml"), "id: demo\n部门: 某市某局\nyear: 2025\n");
        }
        for (var table : TABLES.entrySet()) {
            StringBuilder text = new StringBuilder();
            table.getValue()
                    .forEach(row ->
                            text.append(
                                            String.join(
                                                    ",",
                                                    row.stream()
                                                            .map(FolderAndWorkbookTest::typed)
                                                            .toList()))
                                    .append("\r\n"));
            Files.writeString(csv.resolve(table.getKey() + ".csv"), text);
            Files.move(
                    Desk.workbook(
                            folder,
                            workbook -> {
                                workbook.removeSheetAt(0);
                                fill(workbook.createSheet("Sheet1"), table.getValue());
                            }),
                    mixed.resolve("01-" + table.getKey() + ".xlsx"));
        }
        Path workbook =
                Desk.workbook(
                        one,
                        book -> {
                            CellStyle day = book.createCellStyle();
                            day.setDataFormat((short) 14);
                            TABLES.forEach((name, rows) -> fill(book.createSheet(name), rows));
                            // The same day as a serial number with a day's format.
                            var cell = book.getSheet("满意度调查").getRow(1).getCell(4);
                            cell.setCellValue(45717);
                            cell.setCellStyle(day);
                        });
        CaseFiles first = Desk.read(csv);
        assertEquals(List.of(), Desk.shown(first.findings()));
        for (Path other : List.of(mixed, workbook)) {
            CaseFiles files = Desk.read(other);
            assertEquals(List.of(), Desk.shown(files.findings()));
            assertEquals(values(first), values(files), other.toString());
            assertEquals(first.settings().id(), files.settings().id());
            assertEquals(first.settings().department(), files.settings().department());
            assertEquals(first.settings().year(), files.settings().year());
        }
        assertEquals(2, first.table("budget").rows().size());
    }

    private static String typed(Object value) {
        return value instanceof Double number
                ? new BigDecimal(number.toString()).toPlainString()
                : value.toString();
    }

    private static void fill(Sheet sheet, List<List<Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Desk.row(sheet, i, rows.get(i).toArray());
        }
    }

    private static Map<String, List<Map<String, CellValue>>> values(CaseFiles files) {
        Map<String, List<Map<String, CellValue>>> values = new TreeMap<>();
        for (CaseTable table : files.tables().values()) {
            values.put(
                    table.name(),
                    table.rows().stream().map(FolderAndWorkbookTest::values).toList());
            values.put(
                    table.name() + " 合计",
                    table.totals().stream().map(FolderAndWorkbookTest::values).toList());
        }
        return values;
    }

    private static Map<String, CellValue> values(CaseRow row) {
        Map<String, CellValue> values = new TreeMap<>();
        row.cells().forEach((column, cell) -> values.put(column, cell.value()));
        return values;
    }
}
