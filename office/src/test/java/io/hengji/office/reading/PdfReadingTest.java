package io.hengji.office.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.Document;
import io.hengji.kernel.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines become paragraphs again, tables keep their cells, and what repeats on pages is dropped. */
final class PdfReadingTest {
    private static final String LINE =
            "The budget of the year was spent as planned and agreed in time";

    @TempDir private Path folder = Path.of("");

    /** What is drawn on a page, top down. */
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private Path pdf(Drawing... pages) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    drawing.on(stream);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void text(PDPageContentStream page, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        page.newLineAtOffset(x, 842 - y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, float x0, float y0, float x1, float y1)
            throws IOException {
        page.moveTo(x0, 842 - y0);
        page.lineTo(x1, 842 - y1);
        page.stroke();
    }

    @Test
    void full_lines_go_on_and_indented_ones_begin_anew_across_pages() throws IOException {
        Path file =
                pdf(
                        page -> {
                            text(page, 60, 40, "Annual report 2024");
                            text(page, 84, 120, "First: " + LINE);
                            text(page, 60, 140, LINE + " yes indeed");
                            text(page, 60, 160, "and ended.");
                            text(page, 84, 180, "Second: " + LINE);
                            text(page, 280, 810, "- 1 -");
                        },
                        page -> {
                            text(page, 60, 40, "Annual report 2024");
                            text(page, 60, 120, "over the page " + LINE);
                            text(page, 280, 810, "- 2 -");
                        });
        assertEquals(
                List.of(
                        "P First: " + LINE + " " + LINE + " yes indeed and ended.",
                        "P Second: " + LINE + " over the page " + LINE),
                Papers.shown(Papers.read(file)));
    }

    @Test
    void a_ruled_table_has_its_cells_merged_where_a_line_is_missing() throws IOException {
        Path file =
                pdf(page -> {
                    text(page, 60, 150, "Before the table");
                    float[] xs = {60, 160, 260, 360};
                    float[] ys = {200, 230, 260, 290};
                    for (float y : ys) {
                        // The first cell reaches over two rows.
                        line(page, y == 230 ? 160 : 60, y, 360, y);
                    }
                    for (float x : xs) {
                        // The head of the last two columns is one.
                        line(page, x, x == 260 ? 230 : 200, x, 290);
                    }
                    text(page, 65, 235, "Item");
                    text(page, 200, 220, "Budget");
                    text(page, 165, 250, "begin");
                    text(page, 265, 250, "adjusted");
                    text(page, 65, 280, "Total");
                    text(page, 165, 280, "8931.70");
                    text(page, 265, 280, "9000");
                });
        assertEquals(
                List.of(
                        "0 Before the table",
                        "T2 [0,0↓2]Item [0,1→2]Budget [1,1]begin [1,2]adjusted [2,0]Total [2,1]8931.70 [2,2]9000"),
                Papers.shown(Papers.read(file)));
    }

    @Test
    void columns_without_lines_are_a_table_too() throws IOException {
        Path file =
                pdf(page -> {
                    String[][] rows = {
                        {"Item", "Budget", "Spent"},
                        {"Staff", "3620", "3600"},
                        {"Sum", "7800", "7700"}
                    };
                    for (int i = 0; i < rows.length; i++) {
                        for (int j = 0; j < 3; j++) {
                            text(page, 60 + j * 120, 200 + i * 20, rows[i][j]);
                        }
                    }
                });
        assertEquals(
                List.of(
                        "T1 [0,0]Item [0,1]Budget [0,2]Spent [1,0]Staff [1,1]3620 [1,2]3600"
                                + " [2,0]Sum [2,1]7800 [2,2]7700"),
                Papers.shown(Papers.read(file)));
    }

    @Test
    void pages_without_text_are_said_plainly() throws IOException {
        Drawing scanned = page -> page.addRect(10, 10, 500, 700);
        Checked<Document> all = Papers.checked(pdf(scanned, scanned));
        assertEquals(List.of("INT-063 a.pdf 共 2 页，都没有文字，是扫描件或图片，无法核对。"), Papers.messages(all));
        Checked<Document> some = Papers.checked(pdf(page -> text(page, 60, 200, "Text"), scanned));
        assertEquals(List.of("INT-065 a.pdf 第 2 页没有文字，可能是扫描页，这些页没有核对。"), Papers.messages(some));
    }

    @Test
    void a_password_is_said_plainly() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertEquals(List.of("INT-062 a.pdf 有打开密码，没有读入。"), Papers.messages(Papers.checked(file)));
    }

    @Test
    void a_report_printed_by_an_office_program() throws Exception {
        Path file = Path.of(PdfReadingTest.class.getResource("printed.pdf").toURI());
        Document document = Papers.read(file);
        List<String> shown = Papers.shown(document);
        assertEquals("0 某市某局2024年度部门整体支出绩效自评报告", shown.getFirst());
        assertTrue(shown.contains("1 一、部门概况"), shown.toString());
        // Every paragraph is whole, wherever its page ended: 25 of them, and each ends with 情况。
        List<String> items = shown.stream().filter(s -> s.startsWith("P （")).toList();
        assertEquals(25, items.size(), shown.toString());
        assertTrue(items.stream().allMatch(s -> s.endsWith("挪用等情况。")), items.toString());
        assertTrue(
                shown.contains(
                        "T1 [0,0]支出类别 [0,1]年初预算 [0,2]全年预算 [0,3]执行数 [0,4]执行率"
                                + " [1,0]基本支出 [1,1]8931.70 [1,2]9000.00 [1,3]8931.70 [1,4]99.24%"
                                + " [2,0]项目支出 [2,1]5267.55 [2,2]5300.00 [2,3]5267.55 [2,4]99.39%"
                                + " [3,0]合计 [3,1]14199.25 [3,2]14300.00 [3,3]14199.25 [3,4]99.30%"),
                shown.toString());
        // 𠮷 is one code point: the place of 12处 behind it is counted so.
        String text = document.text();
        int at = text.codePointCount(0, text.indexOf("12处"));
        assertEquals("12处", document.cut(at, at + 3));
        assertEquals("𠮷祥乡等", document.cut(at - 4, at));
    }
}
