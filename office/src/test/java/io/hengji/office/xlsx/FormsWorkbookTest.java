package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.FigureId;
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

    private static Form table(Form.Content... contents) {
        List<Form.Cell> cells = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            cells.add(new Form.Cell(1, i + 1, 1, 1, Align.LEFT, false, contents[i]));
        }
        return new Form("f", "", "表", "题", List.of(), List.of(1), cells, List.of());
    }
}
