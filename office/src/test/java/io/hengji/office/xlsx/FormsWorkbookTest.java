package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook, cell by cell. */
class FormsWorkbookTest {

    @Test
    void theWorkbookIsTheApprovedOne() throws IOException {
        try (InputStream approved = FormsWorkbookTest.class.getResourceAsStream("workbook.txt")) {
            String expected =
                    new String(
                            Objects.requireNonNull(approved).readAllBytes(),
                            StandardCharsets.UTF_8);
            assertEquals(expected, WorkbookText.of(FormsWorkbook.render(SmallForms.all())));
        }
    }

    @Test
    void theSameFormsGiveTheSameBytes() {
        assertArrayEquals(
                FormsWorkbook.render(SmallForms.all()), FormsWorkbook.render(SmallForms.all()));
    }

    @Test
    void noPartCarriesAClockOrALink() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        byte[] workbook = FormsWorkbook.render(SmallForms.all());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.forEach((name, text) -> {
            assertFalse(text.contains("dcterms:"), name + " has a moment");
            assertFalse(text.contains("TargetMode=\"External\""), name + " has a link");
            assertFalse(name.contains("externalLink"), name);
        });
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\",\"点\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "=cmd|'/c calc'!A1",
                "\n=1"
            })
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        Form form = table(new Form.Words(text));
        byte[] bytes = FormsWorkbook.render(List.of(form));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(text, cell.getStringCellValue());
            assertEquals(
                    text.charAt(0) != '\n', cell.getCellStyle().getQuotePrefixed(), "quote prefix");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "a\\b",
                "a:b",
                "a?b",
                "a*b",
                "a[b",
                "a]b",
                "'a",
                "a'",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"
            })
    void aNameThatIsNoSheetNameIsABug(String name) {
        Form form = new Form("f", "", name, "题", List.of(), List.of(1), List.of(), List.of());
        assertThrows(
                IllegalArgumentException.class, () -> FormsWorkbook.render(List.of(form)), name);
    }

    @Test
    void twoSheetsWithOneNameAreABug() {
        Form one = new Form("f", "", "Ab", "题", List.of(), List.of(1), List.of(), List.of());
        Form two = new Form("g", "", "aB", "题", List.of(), List.of(1), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> FormsWorkbook.render(List.of(one, two)));
    }

    @Test
    void aFormulaOverAFormThatIsNotThereIsABug() {
        Position elsewhere = new Position("form9", 1, 1);
        Form form =
                table(
                        new Form.Live(
                                Expr.ref("得分"),
                                Map.of("得分", elsewhere),
                                BigDecimal.ONE,
                                2,
                                false,
                                new FigureId("dept.score"),
                                true));
        assertThrows(IllegalArgumentException.class, () -> FormsWorkbook.render(List.of(form)));
    }

    /** A row of a spreadsheet ends at 409 points; a text of 3,000 characters needs more. */
    @Test
    void aTextTallerThanARowTakesSeveralRows() throws IOException {
        String text = "地质灾害防治任务按期完成。".repeat(240);
        Form form = table(new Form.Words(text));
        byte[] bytes = FormsWorkbook.render(List.of(form));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(text, sheet.getRow(1).getCell(0).getStringCellValue());
            assertTrue(
                    sheet.getMergedRegions().stream()
                            .anyMatch(range ->
                                    range.getNumberOfCells() > 1 && range.getFirstRow() == 1));
            sheet.forEach(row -> assertTrue(row.getHeightInPoints() <= 409, row.getRowNum() + ""));
            assertTrue(sheet.getLastRowNum() > 1);
        }
    }

    @Test
    void aFormPrintsOnAPageLyingOnItsSideWithItsHeadsRepeated() throws IOException {
        byte[] bytes = FormsWorkbook.render(SmallForms.all());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(9, sheet.getPrintSetup().getPaperSize());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertTrue(sheet.getFitToPage());
            assertEquals("1:4", sheet.getRepeatingRows().formatAsString());
            assertEquals("'附件1 表'!$A$1:$E$11", workbook.getPrintArea(0));
        }
    }

    /** 80.08 ÷ 100.1 is exactly 80%, and in binary a little less: the band must not be missed. */
    @Test
    void aCalculatedRateIsSettledBeforeItIsCompared() throws IOException {
        FigureId id = new FigureId("dept.score");
        Form.Number spent = new Form.Number(new BigDecimal("80.08"), 2, false, id, null);
        Form.Number budget = new Form.Number(new BigDecimal("100.1"), 2, false, id, null);
        Expr quotient = Expr.ref("执行数").over(Expr.ref("预算数"));
        Map<String, Position> of =
                Map.of("执行数", new Position("f", 1, 1), "预算数", new Position("f", 1, 2));
        BigDecimal rate = new BigDecimal("0.8");
        Expr bound = Expr.lit(Fraction.of("0.8"));
        Expr band =
                new Expr.If(
                        Expr.ref("比率"),
                        Expr.Comparison.GREATER_OR_EQUAL,
                        bound,
                        Expr.lit(7),
                        Expr.lit(5));
        Map<String, Position> rateCell = Map.of("比率", new Position("f", 1, 3));
        Form form =
                table(
                        spent,
                        budget,
                        new Form.Live(quotient, of, rate, 2, true, id, true),
                        new Form.Live(band, rateCell, new BigDecimal("7"), 2, false, id, true));
        byte[] bytes = FormsWorkbook.render(List.of(form));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    "IF(COUNT(C2)<1,\"\",IF(ROUND(C2,10)>=0.8,7,5))",
                    workbook.getSheetAt(0).getRow(1).getCell(3).getCellFormula());
        }
    }

    private static Form table(Form.Content... contents) {
        List<Form.Cell> cells = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            cells.add(new Form.Cell(1, i + 1, 1, 1, Align.LEFT, false, contents[i]));
        }
        List<Integer> widths = Collections.nCopies(contents.length, 1);
        return new Form("f", "", "表", "题", List.of(), widths, cells, List.of());
    }
}
