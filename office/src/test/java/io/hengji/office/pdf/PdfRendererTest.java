package io.hengji.office.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.office.docx.Samples;
import io.hengji.office.layout.CellText;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs Chinese fonts on the machine; scripts/rendering-tools installs them. */
class PdfRendererTest {
    private static final float MM = 72 / 25.4f;

    @TempDir private Path nothing = Path.of("");

    private PdfRenderer.Rendered render(Report report, List<Form> forms) {
        FontShelf shelf = FontShelf.of(nothing);
        Assumptions.assumeFalse(shelf.isEmpty(), "no Chinese font here: PDF is not tested");
        return new PdfRenderer(shelf).render(report, forms);
    }

    private Printed printed(Report report, List<Form> forms) throws IOException {
        return new Printed(render(report, forms).content());
    }

    /** 28 × 22 × 3 characters after an indent of two: 26, then 28 on each of 22 lines. */
    @Test
    void aPageHas22LinesOf28Characters() throws IOException {
        List<Printed.Page> pages = printed(Samples.fullPages(), List.of()).pages();
        assertEquals(4, pages.size());
        var lines = pages.getFirst().lines();
        assertEquals(22, lines.size());
        assertEquals(26, lines.firstEntry().getValue().size());
        assertEquals(28, lines.lastEntry().getValue().size());
        // The two of the indent are on the fourth page.
        assertEquals(2, pages.getLast().lines().firstEntry().getValue().size());
    }

    @Test
    void thePageIsThatOfTheStandard() throws IOException {
        Printed.Page page = printed(Samples.fullPages(), List.of()).pages().getFirst();
        assertEquals(210 * MM, page.width(), 0.1f);
        assertEquals(297 * MM, page.height(), 0.1f);
        var lines = page.lines();
        List<TextPosition> last = lines.lastEntry().getValue();
        assertEquals(28 * MM, last.getFirst().getXDirAdj(), 0.1f, "订口 28 mm");
        TextPosition end = last.getLast();
        float right = end.getXDirAdj() + end.getWidthDirAdj();
        assertEquals((210 - 26) * MM, right, 0.5f, "版心 156 mm");
        // 22 lines share 225 mm; a letter of 16 pt stands in the middle of its line, 0.88 above its
        // base.
        float pitch = 225 * MM / 22;
        float first = 37 * MM + (pitch - 16) / 2 + 16 * 0.88f;
        assertEquals(first, lines.firstKey() / 10f, 0.2f, "天头 37 mm");
        assertEquals(first + 21 * pitch, lines.lastKey() / 10f, 0.3f, "地脚 35 mm");
    }

    @Test
    void pageNumbersStandOutside() throws IOException {
        List<Printed.Page> pages = printed(Samples.fullPages(), List.of()).pages();
        float odd = number(pages.get(0)).getFirst().getXDirAdj();
        float even = number(pages.get(1)).getFirst().getXDirAdj();
        assertTrue(odd > 105 * MM, "odd at the right: " + odd);
        assertEquals(28 * MM + 14, even, 0.2f, "even at the left, one character in");
        assertTrue(pages.get(1).text().contains("— 2 —"), pages.get(1).text());
    }

    private static List<TextPosition> number(Printed.Page page) {
        return page.letters().stream().filter(one -> one.getFontSizeInPt() == 14).toList();
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        List<PDFont> fonts = printed(Samples.report(), Samples.forms()).fonts();
        assertFalse(fonts.isEmpty());
        for (PDFont font : fonts) {
            assertTrue(font.isEmbedded(), font.getName());
            assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName());
        }
    }

    @Test
    void noPageIsBlankAndNothingLeavesThePage() throws IOException {
        List<Printed.Page> pages =
                printed(Samples.report(), List.of(tall(), Samples.indicators(60, "f"))).pages();
        for (Printed.Page page : pages) {
            assertFalse(page.lines().isEmpty(), "a page of its number alone");
            boolean wide = page.width() > page.height();
            float left = (wide ? 35 : 28) * MM - 0.5f;
            float right = page.width() - (wide ? 37 : 26) * MM + 0.5f;
            float bottom = page.height() - (wide ? 26 : 35) * MM + 0.5f;
            page.lines().values().stream()
                    .flatMap(List::stream)
                    .forEach(letter -> {
                        assertTrue(letter.getXDirAdj() >= left, letter.toString());
                        // A closing mark may hang over by half its width, which is white.
                        float ink = letter.getWidthDirAdj() / 2;
                        assertTrue(letter.getXDirAdj() + ink <= right, letter.toString());
                        assertTrue(letter.getYDirAdj() <= bottom, letter.toString());
                    });
        }
    }

    @Test
    void theWordsOfEveryCellAreThere() throws IOException {
        for (Form form : Samples.forms()) {
            String text = printed(Samples.report(), List.of(form)).text();
            for (Form.Cell cell : form.cells()) {
                CellText words = CellText.of(cell.content());
                String wanted = (words.text() + words.mark()).replaceAll("\\s", "");
                assertTrue(text.contains(wanted), form.key() + ": " + wanted);
            }
        }
    }

    /** 3000 characters in one cell, beside one that reaches over both rows: more than one page. */
    @Test
    void aCellHigherThanAPageGoesOn() throws IOException {
        Printed printed = printed(Samples.report(), List.of(tall()));
        assertEquals(3000, printed.text().chars().filter(one -> one == '淼').count());
        assertEquals(900, printed.text().chars().filter(one -> one == '焱').count());
    }

    private static Form tall() {
        return new Form(
                "form9",
                "附件9",
                "form9",
                "长文本表",
                List.of("填报单位：云溪县水务服务中心", "单位：万元"),
                List.of(10, 80, 10),
                List.of(
                        Samples.head(1, 1, 1, 1, "甲"),
                        Samples.head(1, 2, 1, 2, "乙"),
                        words(2, 1, 2, "焱".repeat(900)),
                        words(2, 2, 1, "淼".repeat(3000)),
                        words(3, 2, 1, "末行")),
                List.of("注：以上为试验。"));
    }

    private static Form.Cell words(int row, int column, int rows, String text) {
        return Samples.cell(row, column, rows, 1, Form.Align.LEFT, new Form.Words(text));
    }

    /** ㎡ and 犇 are in no font of the faces of documents; 𠮷 lies outside the first plane. */
    @Test
    void rareCharactersHaveAShape() throws IOException {
        Report report =
                new Report(
                        List.of("生僻字"),
                        List.of(Samples.paragraph("负责人王犇、李𠮷，面积1280㎡。")),
                        List.of(),
                        null,
                        null);
        PdfRenderer.Rendered pdf = render(report, List.of());
        assertEquals(List.of(), pdf.missing(), "scripts/rendering-tools installs Noto CJK");
        assertTrue(new Printed(pdf.content()).text().contains("王犇、李𠮷，面积1280㎡。"));
    }

    /** A character of a private plane is in no font: said, shown as 〓, and still found. */
    @Test
    void aCharacterOfNoFontIsSaid() throws IOException {
        String lost = Character.toString(0xF1234);
        Report report =
                new Report(
                        List.of(),
                        List.of(Samples.paragraph("甲" + lost + "乙")),
                        List.of(),
                        null,
                        null);
        PdfRenderer.Rendered pdf = render(report, List.of());
        assertEquals(List.of(lost), pdf.missing());
        assertTrue(new Printed(pdf.content()).text().contains("甲" + lost + "乙"));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(
                render(Samples.report(), Samples.forms()).content(),
                render(Samples.report(), Samples.forms()).content());
    }

    @Test
    void aDamagedFontIsNoFont() throws IOException {
        assertTrue(new FontShelf(nothing, List.of()).isEmpty());
        Files.writeString(nothing.resolve("FandolSong-Regular.otf"), "不是字体".repeat(100));
        Files.writeString(nothing.resolve("simsun.ttc"), "");
        assertTrue(new FontShelf(nothing, List.of()).isEmpty());
    }
}
