package io.hengji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reproducer for each code: the smallest case that gives it. */
final class IntakeCodeTest {
    /**
     * Only a real workbook or document gives these: HostileWorkbookTest, HostileDocumentTest and
     * PdfReadingTest in office.
     */
    private static final Set<IntakeCode> OF_OFFICE =
            EnumSet.of(
                    IntakeCode.WORKBOOK_DAMAGED,
                    IntakeCode.WORKBOOK_UNSAFE,
                    IntakeCode.DOCUMENT_DAMAGED,
                    IntakeCode.DOCUMENT_UNSAFE,
                    IntakeCode.DOCUMENT_LOCKED,
                    IntakeCode.DOCUMENT_SCANNED,
                    IntakeCode.DOCUMENT_UNKNOWN,
                    IntakeCode.PAGES_WITHOUT_TEXT,
                    IntakeCode.MACRO_IGNORED,
                    IntakeCode.ARCHIVE_MEMBER,
                    IntakeCode.DOCUMENT_EMPTY);

    private static final String BUDGET = "预算行号,支出类别,执行数\nL1,人员经费,10\n";
    private static final String INDICATORS = "指标编号,一级指标,三级指标,性质,方向,指标值,计量单位,实际完成值\n";
    private static final byte[] NOT_UTF8 = {'i', 'd', ':', ' ', (byte) 0xFF, (byte) 0xFF, '\n'};

    private final Map<IntakeCode, Finding> found = new EnumMap<>(IntakeCode.class);

    @TempDir Path folder;

    @Test
    void every_code_has_a_reproducer() throws IOException {
        settings();
        files();
        tables();
        cells();
        writingAndMapping();
        Set<IntakeCode> missing = EnumSet.allOf(IntakeCode.class);
        missing.removeAll(found.keySet());
        assertEquals(OF_OFFICE, missing);
        found.forEach((code, finding) -> {
            Wording.assertPlain(finding);
            assertFalse(code.remedy().isBlank());
            assertTrue(code.id().matches("INT-[0-9]{3}"), code.id());
        });
    }

    private void settings() throws IOException {
        gives(IntakeCode.CASE_MISSING, new HandedIn(fresh()).rejection());
        yaml(IntakeCode.SETTINGS_UNREADABLE, "id: [demo");
        yaml(IntakeCode.SETTING_MISSING, "id: demo\nyear: 2025\n");
        yaml(IntakeCode.SETTING_INVALID, "id: demo\ndepartment: 局\nyear: 25\n");
        gives(
                IntakeCode.SETTING_UNKNOWN,
                HandedIn.in(fresh())
                        .with("case.yaml", HandedIn.SETTINGS + "colour: red\n")
                        .read()
                        .findings());
    }

    private void writingAndMapping() throws IOException {
        CaseFiles whole = HandedIn.in(fresh()).with("budget.csv", BUDGET).read();
        CaseFiles less = HandedIn.in(fresh()).with("budget.csv", BUDGET.replace("10", "1")).read();
        gives(IntakeCode.NOT_KEPT, CaseDifferences.between(whole, less));
        TableCatalogue standard = TableCatalogue.standard();
        gives(
                IntakeCode.MAPPING_UNUSABLE,
                HeadMapping.read("a.yaml", "tables: {budget: {heads: {甲: nothing}}}", standard)
                        .findings());
        Checked<HeadMapping> good =
                HeadMapping.read(
                        "a.yaml",
                        "source: 某系统\ntables: {budget: {sheets: [支出导出], heads: {行码: 预算行号}}}",
                        standard);
        assertEquals(List.of(), good.findings());
        Path exported = fresh();
        HandedIn.in(exported).with("支出导出.csv", BUDGET.replace("预算行号", "行码"));
        if (good instanceof Checked.Ok<HeadMapping>(HeadMapping mapping, List<Finding> _)
                && CaseReader.read(
                                exported,
                                HandedIn.NO_WORKBOOKS,
                                Limits.standard(),
                                standard.with(List.of(mapping)))
                        instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> said)) {
            gives(IntakeCode.COLUMN_MAPPED, said);
            assertEquals("L1", files.table("budget").rows().getFirst().text("line_id", ""));
        }
        // A summary below the rows.
        one(IntakeCode.PIVOT_SKIPPED, "budget.csv", BUDGET + "\n行标签,求和项:执行数,\n人员经费,10,\n");
    }

    private void yaml(IntakeCode code, String text) throws IOException {
        gives(code, new HandedIn(fresh()).with("case.yaml", text).rejection());
    }

    private void files() throws IOException {
        Path gone = fresh();
        HandedIn.in(gone);
        Files.createSymbolicLink(gone.resolve("budget.csv"), gone.resolve("nowhere.csv"));
        gives(IntakeCode.FILE_UNREADABLE, new HandedIn(gone).read().findings());

        Limits tiny = new Limits(80, 80, 100, 100, 100, 100, 100, 100);
        gives(
                IntakeCode.TOO_LARGE,
                HandedIn.in(fresh())
                        .with("budget.csv", BUDGET + "# ".repeat(80))
                        .read(tiny)
                        .findings());
        one(IntakeCode.NOT_XLSX, "预算.ods", "x");

        Path escapes = fresh();
        Path outside = Files.writeString(fresh().resolve("outside.csv"), BUDGET);
        HandedIn.in(escapes);
        Files.createSymbolicLink(escapes.resolve("budget.csv"), outside);
        CaseFiles escaped = new HandedIn(escapes).read();
        gives(IntakeCode.PATH_ESCAPES, escaped.findings());
        assertTrue(escaped.tables().isEmpty());
        assertEquals(Set.of("case.yaml"), escaped.inputs().keySet());

        gives(
                IntakeCode.ENCODING_STATED,
                HandedIn.in(fresh())
                        .with("budget.csv", BUDGET, Charset.forName("GB18030"))
                        .read()
                        .findings());
        Finding bytes =
                gives(
                        IntakeCode.BYTES_UNDECODABLE,
                        HandedIn.in(fresh())
                                .with("narrative/a.md", concat("第一行\n第二行", NOT_UTF8))
                                .read()
                                .findings());
        assertEquals(2, HandedIn.cell(bytes).row());
        one(IntakeCode.QUOTE_OPEN, "budget.csv", "预算行号,支出类别,备注\nL1,人员经费,\"甲\n");
        one(IntakeCode.FILE_UNKNOWN, "说明.docx", "x");
        gives(
                IntakeCode.TABLE_TWICE,
                HandedIn.in(fresh())
                        .with("budget.csv", BUDGET)
                        .with("预算.csv", BUDGET)
                        .read()
                        .findings());
    }

    private void tables() throws IOException {
        gives(IntakeCode.SHEET_UNKNOWN, sheet("计算过程", false, RawCell.text("1")));
        gives(IntakeCode.HIDDEN, sheet("预算", true, RawCell.text("10")));
        gives(IntakeCode.ERROR_CELL, sheet("预算", false, new RawCell("#REF!", RawCell.Kind.ERROR)));
        gives(
                IntakeCode.UNCALCULATED,
                sheet("预算", false, new RawCell("=A1", RawCell.Kind.UNCALCULATED)));
        budget(IntakeCode.HEAD_MISSING, "L1,人员经费,10\n");
        budget(IntakeCode.COLUMN_UNKNOWN, "预算行号,支出类别,心情\nL1,人员经费,好\n");
        budget(IntakeCode.COLUMN_TWICE, "预算行号,支出类别,执行数,全年执行数\nL1,人员经费,1,1\n");
        budget(IntakeCode.COLUMN_MISSING, "预算行号,执行数\nL1,1\n");
        budget(IntakeCode.HEAD_UNIT_WRONG, BUDGET.replace("执行数", "执行数（亩）"));
        budget(IntakeCode.TABLE_EMPTY, "预算行号,支出类别,执行数\n");
        budget(IntakeCode.FOOT_SKIPPED, BUDGET + "注：以上为快报数\n");
        budget(IntakeCode.ROW_TOO_WIDE, BUDGET + "L2,公用经费,1,234.50\n");
        budget(IntakeCode.KEY_TWICE, BUDGET + "L1,公用经费,1\n");
        // 10 against 99 元: exact, so any difference is one
        budget(IntakeCode.TOTAL_DIFFERS, BUDGET.replace("执行数", "执行数(元)") + "合计,,99\n");
        budget(IntakeCode.SUBTOTAL_DIFFERS, BUDGET.replace("执行数", "执行数(元)") + "基本支出小计,,99\n");
        // 10 and 11 万元, one row: bound (1 + 1) x 0.5 = 1
        budget(IntakeCode.TOTAL_ROUNDING, BUDGET + "合计,,11\n");
    }

    private void cells() throws IOException {
        budget(IntakeCode.VALUE_MISSING, BUDGET + "L2,,1\n");
        budget(IntakeCode.VALUE_MISSING_WHEN, BUDGET + "L2,业务工作,1\n");
        budget(IntakeCode.NUMBER_EXPECTED, BUDGET + "L2,公用经费,约20\n");
        budget(IntakeCode.ABOVE_BOUND, BUDGET + "L2,公用经费,10000000000000000\n");
        budget(IntakeCode.UNIT_WRONG, BUDGET + "L2,公用经费,20亩\n");
        budget(IntakeCode.UNIT_IN_CELL, BUDGET + "L2,公用经费,20元\n");
        budget(IntakeCode.CHOICE_UNKNOWN, BUDGET + "L2,公共经费,20\n");
        budget(IntakeCode.CODE_INVALID, "预算行号,支出类别,功能分类\nL1,人员经费,22\n");
        budget(IntakeCode.YEAR_INVALID, "预算行号,支出类别,首拨年度\nL1,人员经费,前年\n");
        budget(IntakeCode.DIGITS_LOST, BUDGET + "1.2E+20,公用经费,1\n");
        budget(IntakeCode.BELOW_BOUND, "预算行号,支出类别,追加\nL1,人员经费,-1\n");
        budget(IntakeCode.TOO_LONG, "预算行号,支出类别,备注\nL1,人员经费," + "长".repeat(2001) + "\n");
        one(IntakeCode.UNIT_UNKNOWN, "indicators.csv", INDICATORS + "I1,产出,数量,定量,≥,1,啊呀,1\n");
        one(IntakeCode.REFERENCE_UNKNOWN, "units.csv", "单位代码,单位名称,上级单位\nU1,甲,U9\n");
        one(IntakeCode.DAY_INVALID, "progress.csv", "指标编号,截至日期\nI1,2025-13-01\n");
        one(IntakeCode.YESNO_INVALID, "projects.csv", "项目编号,项目名称,支出类别,工程类\nP1,甲,业务工作,也许\n");
        one(IntakeCode.MORE_THAN, "survey.csv", "回收份数,满意份数\n90,91\n");
        one(IntakeCode.WHOLE_EXPECTED, "survey.csv", "回收份数,满意份数\n90,45.5\n");
    }

    private void budget(IntakeCode code, String text) throws IOException {
        one(code, "budget.csv", text);
    }

    /** A file that gives this finding and no other. */
    private void one(IntakeCode code, String file, String text) throws IOException {
        List<Finding> findings = HandedIn.in(fresh()).with(file, text).read().findings();
        assertEquals(1, findings.size(), () -> code + ": " + HandedIn.shown(findings));
        gives(code, findings);
    }

    private Finding gives(IntakeCode code, List<Finding> findings) {
        Finding finding =
                findings.stream()
                        .filter(each -> each.code() == code)
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(code + " not in " + HandedIn.shown(findings)));
        found.put(code, finding);
        return finding;
    }

    /** A case whose 预算.xlsx has one row and that cell in 执行数. */
    private List<Finding> sheet(String name, boolean hidden, RawCell spent) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        List<List<RawCell>> cells =
                List.of(
                        List.of(RawCell.text("预算行号"), RawCell.text("支出类别"), RawCell.text("执行数")),
                        List.of(RawCell.text("L1"), RawCell.text("人员经费"), spent));
        for (List<RawCell> each : cells) {
            TreeMap<Integer, RawCell> row = new TreeMap<>();
            each.forEach(cell -> row.put(row.size(), cell));
            rows.add(new RawRow(rows.size() + 1, false, row));
        }
        WorkbookReader reader =
                (file, shownAs, limits) ->
                        Checked.ok(List.of(new RawSheet(name, hidden, rows, List.of())));
        Path fresh = fresh();
        HandedIn.in(fresh).with("数据.xlsx", "x");
        return CaseReader.read(fresh, reader, Limits.standard()).findings();
    }

    private static byte[] concat(String text, byte[] more) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "case");
    }
}
