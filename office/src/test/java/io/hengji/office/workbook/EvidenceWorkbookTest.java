package io.hengji.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evidence.CaseEvidence;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.evidence.Measured;
import io.hengji.intake.CaseFiles;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.QueryResult;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset of evidence that is a sheet: of a workbook of its own, or of the case's workbook. */
class EvidenceWorkbookTest {
    private static final SourceRef HERE =
            new SourceRef.Cell("indicators.csv", null, null, 2, "佐证", "");

    private static final String MANIFEST =
            """
            system: 地下水监测平台
            exporter: 张三
            exportedAt: 2025-01-06T09:30
            rowId: [well_id]
            columns:
              well_id: {type: VARCHAR, chinese: 井号}
              station: {type: VARCHAR, chinese: 监测站}
              days_online: {type: INTEGER, chinese: 在线天数}
            controlTotals:
              - {count: 3}
              - {column: days_online, value: 1051}
            """;

    private static final String MEASURE =
            """
            /*---
            id: online
            version: 1
            title: 在线天数
            unit: 天
            needs: [evidence.wells.well_id, evidence.wells.days_online]
            row: 一口井
            ---*/
            SELECT w.well_id AS row_id, w.days_online AS numerator FROM evidence.wells w
            """;

    @TempDir Path folder;

    /** Answers what the measure asks for, without SQL: office has no engine. */
    private static final class DaysOnline implements QueryEngine {
        @Override
        public QueryOutcome run(SqlFile sql, Map<String, Datum> params, List<Dataset> over) {
            Table wells = over.getFirst().table();
            Table.Builder rows =
                    Table.builder(
                            List.of(
                                    new Column("row_id", ColumnType.VARCHAR),
                                    new Column("numerator", ColumnType.INTEGER)));
            for (int row = 0; row < wells.size(); row++) {
                rows.add(wells.cell(row, wells.indexOf("well_id")));
                rows.add(wells.cell(row, wells.indexOf("days_online"))).end();
            }
            return new QueryOutcome.Rows(QueryResult.of(rows.build()));
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void manifestAndMeasure() throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(folder.resolve("evidence/wells.yaml"), MANIFEST);
        Files.writeString(folder.resolve("evidence/online.sql"), MEASURE);
    }

    /** By hand: 350 + 360 + 341 = 1051, in three rows. */
    @Test
    void theOnlySheetOfItsWorkbook() {
        workbook("wells.xlsx", new XSSFWorkbook(), book -> wells(book.createSheet("Sheet1"), 0));
        sound(measure());
    }

    @Test
    void anOldWorkbook() {
        workbook("wells.xls", new HSSFWorkbook(), book -> wells(book.createSheet("Sheet1"), 0));
        sound(measure());
    }

    /** The title above the head and the signature below the rows are no data. */
    @Test
    void titleMergedHeadAndFoot() {
        workbook(
                "wells.xlsx",
                new XSSFWorkbook(),
                book -> {
                    Sheet sheet = book.createSheet("wells");
                    Desk.row(sheet, 0, "地下水监测井台账");
                    Desk.row(sheet, 1, "井号", "监测站", "运行情况");
                    wells(sheet, 2);
                    sheet.getRow(2).getCell(0).setBlank();
                    sheet.getRow(2).getCell(1).setBlank();
                    merge(sheet, 0, 0, 0, 2);
                    merge(sheet, 1, 2, 0, 0);
                    merge(sheet, 1, 2, 1, 1);
                    Desk.row(sheet, 6, "合计", "", 1051);
                    Desk.row(sheet, 7, "填表人：张三");
                });
        Measured.Value value = value(measure());
        assertEquals(EvidenceLevel.L2, value.level());
        assertEquals(
                List.of(
                        "INT-048 evidence/wells.xlsx [wells 第8行] “填表人：张三”按表后说明处理，没有作为数据。",
                        "EVD-017 evidence/wells.xlsx [wells 第7行] 该行是“合计”，不计入数据。"),
                Desk.shown(value.findings()));
    }

    @Test
    void whatIsHiddenCountsAndIsSaid() {
        workbook(
                "wells.xlsx",
                new XSSFWorkbook(),
                book -> {
                    wells(book.createSheet("wells"), 0);
                    book.getSheetAt(0).getRow(2).setZeroHeight(true);
                    book.getSheetAt(0).setColumnHidden(1, true);
                });
        Measured.Value value = value(measure());
        assertEquals(EvidenceLevel.L2, value.level());
        assertEquals(
                List.of(
                        "INT-041 evidence/wells.xlsx [wells] 工作表“wells”的 B 列是隐藏的，照常读入。",
                        "INT-041 evidence/wells.xlsx [wells 第3行] 第 3 行是隐藏的，照常读入。"),
                Desk.shown(value.findings()));
    }

    /** Words are said of every row they are merged over; a number stands there once. */
    @Test
    void mergedCells() {
        workbook(
                "wells.xlsx",
                new XSSFWorkbook(),
                book -> {
                    Sheet sheet = book.createSheet("wells");
                    wells(sheet, 0);
                    sheet.getRow(2).getCell(0).setBlank();
                    sheet.getRow(2).getCell(2).setBlank();
                    merge(sheet, 1, 2, 0, 0);
                    merge(sheet, 1, 2, 2, 2);
                });
        assertEquals(
                List.of(
                        "EVD-015 evidence/wells.xlsx [wells 第3行 “井号”列] 行标识“W01”与第 2 行重复。",
                        "EVD-020 evidence/wells.yaml [第11行] “在线天数”合计应为 1051，数据集中为 691，相差 -360。"),
                Desk.shown(measure().findings()).stream()
                        .filter(text -> text.matches("EVD-0(15|20).*"))
                        .toList());
    }

    @Test
    void aCellThatIsWrongIsNamedWithItsSheet() {
        workbook(
                "wells.xlsx",
                new XSSFWorkbook(),
                book -> {
                    Sheet sheet = book.createSheet("wells");
                    wells(sheet, 0);
                    sheet.getRow(1).getCell(2).setCellValue("三百五十");
                    sheet.getRow(2).getCell(2).setCellErrorValue((byte) 0x07);
                    sheet.getRow(3).getCell(0).setCellValue("1.23E+17");
                });
        Measured found = measure();
        List<String> shown = Desk.shown(found.findings());
        String at = " evidence/wells.xlsx [wells 第";
        assertTrue(
                shown.contains("EVD-011" + at + "2行 “在线天数”列] “在线天数”列应为整数，这里是“三百五十”。"),
                shown::toString);
        assertTrue(
                shown.contains("INT-039" + at + "3行 “在线天数”列] “在线天数”里是错误值 #DIV/0!。"),
                shown::toString);
        assertTrue(
                shown.contains("INT-038" + at + "4行 “井号”列] “井号”里是“1.23E+17”，后面的数字已经丢失。"),
                shown::toString);
        assertTrue(
                found.findings().stream()
                        .anyMatch(finding ->
                                "整数".equals(finding.expected()) && "三百五十".equals(finding.found())),
                shown::toString);
    }

    @Test
    void oneOfSeveralSheets() throws IOException {
        workbook(
                "wells.xlsx",
                new XSSFWorkbook(),
                book -> {
                    Desk.row(book.createSheet("导出说明"), 0, "导出自平台");
                    wells(book.createSheet("2024年台账"), 0);
                });
        assertTrue(Desk.shown(measure().findings()).getFirst().startsWith("EVD-028"));
        Files.writeString(folder.resolve("evidence/wells.yaml"), MANIFEST + "sheet: 2024年台账\n");
        Measured.Value value = value(measure());
        assertEquals(EvidenceLevel.L2, value.level());
        assertEquals(
                List.of("INT-016 evidence/wells.xlsx [导出说明] 工作表“导出说明”不是案卷的表，没有读入。"),
                Desk.shown(value.findings()));
    }

    @Test
    void aSheetOfTheWorkbookOfTheCase() {
        for (String name : List.of("佐证-wells", "evidence.wells", "佐证－wells ")) {
            Path file = Desk.workbook(folder, book -> wells(book.createSheet(name), 0));
            CaseFiles files = Desk.read(file);
            assertEquals(List.of(), Desk.shown(files.findings()), name);
            sound(measure(files));
        }
    }

    @Test
    void twoSheetsOfOneDataset() {
        Path file =
                Desk.workbook(
                        folder,
                        book -> {
                            wells(book.createSheet("佐证-wells"), 0);
                            wells(book.createSheet("evidence.wells"), 0);
                        });
        assertEquals(
                List.of(
                        "INT-017 案卷.xlsx [evidence.wells] “wells”另有一份：案卷.xlsx “佐证-wells”；采用了先读到的，这一份没有读入。"),
                Desk.shown(Desk.read(file).findings()));
    }

    private static void wells(Sheet sheet, int from) {
        Desk.row(sheet, from, "井号", "监测站", "在线天数");
        Desk.row(sheet, from + 1, "W01", "东站", 350);
        Desk.row(sheet, from + 2, "W02", "东站", 360);
        Desk.row(sheet, from + 3, "W03", "西站", 341);
    }

    private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }

    private void workbook(String name, Workbook book, Consumer<Workbook> fill) {
        try (book;
                OutputStream out = Files.newOutputStream(folder.resolve("evidence/" + name))) {
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sound(Measured measured) {
        Measured.Value value = value(measured);
        assertEquals(Fraction.of(1051), value.numerator());
        assertEquals(3, value.rows().count());
        assertEquals(EvidenceLevel.L2, value.level());
        assertEquals(List.of(), Desk.shown(value.findings()));
    }

    private static Measured.Value value(Measured measured) {
        return assertInstanceOf(
                Measured.Value.class, measured, () -> Desk.shown(measured.findings()).toString());
    }

    private Measured measure() {
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder,
                        new FiscalYear(2024),
                        folder,
                        new TreeMap<>(),
                        new DeskWorkbookReader(),
                        DaysOnline::new)) {
            return evidence.measure("wells#online", HERE);
        }
    }

    private Measured measure(CaseFiles files) {
        try (CaseEvidence evidence =
                new CaseEvidence(files, folder, new DeskWorkbookReader(), DaysOnline::new)) {
            return evidence.measure("wells#online", HERE);
        }
    }
}
