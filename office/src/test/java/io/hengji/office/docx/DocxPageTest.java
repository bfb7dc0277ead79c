package io.hengji.office.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.office.docx.Printed.Glyph;
import io.hengji.office.docx.Printed.Sheet;
import io.hengji.office.layout.CellText;
import io.hengji.office.layout.FormGrid;
import io.hengji.office.layout.Page;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice prints, measured on the page. */
@Tag("rendering")
class DocxPageTest {
    /** Room between 版心 and paper that only the page number may use, in mm. */
    private static final double UPRIGHT_BOTTOM = 35;

    private static Printed full = new Printed(List.of());
    private static Printed whole = new Printed(List.of());
    private static Printed crowded = new Printed(List.of());

    @TempDir static Path folder;

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        DocxRenderer renderer = new DocxRenderer();
        full = Printed.of(Soffice.pdf(renderer.render(Samples.fullPages(), List.of()), folder));
        whole = Printed.of(Soffice.pdf(renderer.render(Samples.report(), Samples.forms()), folder));
        Report text = new Report(List.of("标题"), List.of(), List.of(), null, null);
        crowded = Printed.of(Soffice.pdf(renderer.render(text, List.of(crowdedForm())), folder));
    }

    @Test
    void pagesAreA4AndTurnedForForms() {
        for (int page = 1; page <= whole.sheets().size(); page++) {
            Sheet sheet = whole.sheets().get(page - 1);
            boolean form = page > 3;
            assertEquals(form ? 297 : 210, sheet.width(), 0.5, "page " + page);
            assertEquals(form ? 210 : 297, sheet.height(), 0.5, "page " + page);
        }
    }

    /** Three pages of text, one short form, one of four pages, one short form. */
    @Test
    void noPageIsBlankAndNoneIsTooMany() {
        assertEquals(9, whole.sheets().size());
        for (Sheet sheet : whole.sheets()) {
            assertFalse(sheet.lines(30).isEmpty(), sheet.text());
        }
    }

    @Test
    void aFullPageHas22LinesOf28Characters() {
        List<List<Glyph>> lines = full.sheets().get(1).lines(UPRIGHT_BOTTOM);
        assertEquals(22, lines.size());
        for (List<Glyph> line : lines) {
            assertEquals(28, line.size());
            assertEquals(16, line.getFirst().size(), 0.01);
        }
        // the first line of a paragraph begins two characters in
        List<Glyph> first = full.sheets().getFirst().lines(UPRIGHT_BOTTOM).getFirst();
        assertEquals(26, first.size());
        assertEquals(28 + 2 * 156.0 / 28, first.getFirst().x(), 0.5);
    }

    /**
     * A line of 225 mm / 22; the glyph of 16 pt (5.64 mm) in its middle, its foot 0.12 em lower.
     */
    @Test
    void aFullPageKeepsTheMarginsOfTheStandard() {
        List<List<Glyph>> lines = full.sheets().get(1).lines(UPRIGHT_BOTTOM);
        Glyph first = lines.getFirst().getFirst();
        assertEquals(28, first.x(), 1);
        assertEquals(210 - 26, lines.getFirst().getLast().right(), 1);
        double pitch = (lines.getLast().getFirst().baseline() - first.baseline()) / 21;
        assertEquals(225.0 / 22, pitch, 0.05);
        double lead = (pitch - 5.64) / 2;
        assertEquals(37, first.baseline() - 0.88 * 5.64 - lead, 1);
        assertEquals(297 - 35, lines.getLast().getFirst().baseline() + 0.12 * 5.64 + lead, 1);
    }

    @Test
    void theFontFollowsTheLevel() {
        Sheet page = whole.sheets().getFirst();
        assertFont("Serif", page, "部门整体支出绩效自评报告");
        assertEquals(22, page.find("部门整体支出绩效自评报告").getFirst().size(), 0.01);
        assertFont("Hei", page, "一、单位基本情况");
        assertFont("Kai", page, "（一）预算收支情况");
        assertFont("Fang", page, "基本支出主要用于");
        assertFont("Fang", page, "人员经费和日常");
    }

    /** Of the free stand-ins for the licensed fonts that the machine has by scripts/fonts.conf. */
    private static void assertFont(String part, Sheet page, String words) {
        String font = page.find(words).getLast().font();
        assertTrue(font.contains(part), words + " in " + font);
    }

    @Test
    void thePageNumberStandsRightOnOddAndLeftOnEvenPages() {
        for (int page = 1; page <= 3; page++) {
            List<Glyph> number = new ArrayList<>();
            for (Glyph glyph : whole.sheets().get(page - 1).glyphs()) {
                if (glyph.baseline() > 297 - UPRIGHT_BOTTOM && !glyph.text().isBlank()) {
                    number.add(glyph);
                }
            }
            assertEquals(3, number.size(), "— n —");
            assertEquals(String.valueOf(page), number.get(1).text());
            assertEquals(14, number.get(1).size(), 0.01);
            // one character of 14 pt = 4.94 mm in
            if (page % 2 == 1) {
                assertEquals(210 - 26 - 4.94, number.getLast().right(), 0.5);
            } else {
                assertEquals(28 + 4.94, number.getFirst().x(), 0.5);
            }
            // a dash is about 0.35 em above the line the digits stand on
            assertEquals(7, number.getFirst().baseline() - 0.35 * 4.94 - 262, 0.5);
        }
    }

    @Test
    void secondLinesOfAnAnnexStandUnderItsName() {
        Sheet page = whole.sheets().get(2);
        double name = page.find("云溪县水务服务中心2024").getFirst().x();
        List<List<Glyph>> lines = page.lines(UPRIGHT_BOTTOM);
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).getFirst().text().equals("2")
                    && lines.get(i).get(1).text().equals(".")) {
                at = i;
            }
        }
        assertEquals(name, lines.get(at + 1).getFirst().x(), 0.2);
    }

    @Test
    void theDateEndsFourCharactersInAndTheIssuerIsOverIt() {
        Sheet page = whole.sheets().get(2);
        List<Glyph> date = page.find("2025年2月21日");
        assertEquals(210 - 26 - 4 * 156.0 / 28, date.getLast().right(), 0.5);
        List<List<Glyph>> lines = page.lines(UPRIGHT_BOTTOM);
        List<Glyph> issuer = lines.get(lines.size() - 2);
        assertEquals(middle(date), middle(issuer), 4);
    }

    private static double middle(List<Glyph> glyphs) {
        return (glyphs.getFirst().x() + glyphs.getLast().right()) / 2;
    }

    @Test
    void everyCharacterHasAGlyph() {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : whole.sheets()) {
            text.append(sheet.text());
            for (Glyph glyph : sheet.glyphs()) {
                assertFalse(glyph.font().contains("LastResort"), glyph.text());
            }
        }
        for (String character : List.of("㎡", "〇", "“", "”", "—", "（", "附")) {
            assertTrue(text.indexOf(character) >= 0, character);
        }
        assertEquals(-1, text.indexOf("\uFFFD"));
    }

    /** The head of form 2 stands on each of its pages. */
    @Test
    void theHeadOfATableRepeats() {
        int heads = 0;
        for (Sheet sheet : whole.sheets().subList(4, 8)) {
            heads += sheet.text().contains("偏差原因分析及改进措施") ? 1 : 0;
        }
        assertEquals(4, heads);
    }

    @Test
    void wordsStayInTheirCells() {
        Form form = Samples.indicators(3, "form1");
        Sheet page = whole.sheets().get(3);
        FormGrid grid = new FormGrid(form, Page.WIDE_TEXT_WIDTH);
        for (Form.Cell cell : form.cells()) {
            assertInCell(page, grid, cell);
        }
    }

    private static void assertInCell(Sheet page, FormGrid grid, Form.Cell cell) {
        String text = CellText.of(cell.content()).text();
        double left = 35;
        if (cell.column() > 1) {
            left += grid.width(1, cell.column() - 1) * 25.4 / 1440;
        }
        double right = left + grid.width(cell) * 25.4 / 1440;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            double from = left;
            assertTrue(
                    page.glyphs().stream()
                            .anyMatch(glyph ->
                                    glyph.text().equals(character)
                                            && glyph.x() >= from - 0.1
                                            && glyph.right() <= right + 0.1),
                    () -> character + " of " + text + " is not in its cell");
        }
    }

    /** Eleven narrow columns of long numbers, and a cell of more than a page. */
    @Test
    void aCrowdedFormBreaksNoNumberAndLosesNoWord() {
        long longWords = 0;
        for (Sheet sheet : crowded.sheets()) {
            for (Glyph glyph : sheet.glyphs()) {
                longWords += glyph.text().equals("渠") ? 1 : 0;
                assertTrue(glyph.right() <= sheet.width() - 26 + 0.5, glyph.text());
                assertTrue(glyph.baseline() <= sheet.height() - 10, glyph.text());
            }
        }
        assertEquals(12000, longWords);
        Sheet page = crowded.sheets().get(1);
        for (int column = 2; column <= 12; column++) {
            List<Glyph> number = page.find("12345678.9" + (column % 10));
            assertEquals(number.getFirst().baseline(), number.getLast().baseline(), 0.01);
        }
    }

    private static Form crowdedForm() {
        List<Form.Cell> cells = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(30));
        cells.add(Samples.head(1, 1, 1, 1, "项目"));
        cells.add(Samples.cell(2, 1, 1, 1, Form.Align.LEFT, new Form.Words("水库")));
        for (int column = 2; column <= 12; column++) {
            widths.add(11);
            cells.add(Samples.head(1, column, 1, 1, "金额"));
            cells.add(
                    Samples.cell(
                            2,
                            column,
                            1,
                            1,
                            Form.Align.RIGHT,
                            Samples.number("12345678.9" + (column % 10), null)));
        }
        cells.add(Samples.cell(3, 1, 1, 12, Form.Align.LEFT, new Form.Words("渠".repeat(12000))));
        return new Form("wide", "附件3", "wide", "收支总表", List.of(), widths, cells, List.of("注：无。"));
    }
}
