package io.hengji.office.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text, pages, sheets, folders and zips. */
final class OtherFormatsTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir private Path folder = Path.of("");

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void a_plain_text_is_its_own_text_to_the_last_line_end() throws IOException {
        String text = "某局2024年度报告\r\n\r\n一、基本情况\r\n　　全年8931.7万元，𠮷县12处。\r\n（一）共3项：\r\n";
        Document document = Papers.read(file("a.txt", text.getBytes(UTF_8)));
        assertEquals(text, document.text());
        assertEquals(
                List.of("0 某局2024年度报告", "1 一、基本情况", "P 全年8931.7万元，𠮷县12处。", "P （一）共3项："),
                Papers.shown(document));
        assertEquals(text, Papers.read(file("b.txt", text.getBytes(GB18030))).text());
        byte[] wide = ("\ufeff" + text).getBytes(UTF_16LE);
        assertEquals(text, Papers.read(file("c.txt", wide)).text());
    }

    @Test
    void a_page_is_what_a_browser_shows() throws IOException {
        String html =
                "<html><head><meta charset=gb2312><title>题</title><style>p{}</style></head><body>"
                        + "<script>var a=1;</script><div hidden>藏</div><h2>一、概况</h2>"
                        + "<p>共<b>41</b>82.95万元<br>第二行<table><tr><th rowspan=2>项目<th colspan=2>预算"
                        + "<tr><th>年初<th>调整<tr><td>合计<td>1<td>2</table><ul><li>甲<li>乙</ul>";
        assertEquals(
                List.of(
                        "1 一、概况",
                        "P 共4182.95万元",
                        "P 第二行",
                        "T2 [0,0↓2]项目 [0,1→2]预算 [1,1]年初 [1,2]调整 [2,0]合计 [2,1]1 [2,2]2",
                        "P 甲",
                        "P 乙"),
                Papers.shown(Papers.read(file("a.html", html.getBytes(GB18030)))));
    }

    @Test
    void sheets_of_both_generations_are_tables() throws IOException {
        for (Workbook workbook : List.of(new HSSFWorkbook(), new XSSFWorkbook())) {
            Path file = folder.resolve("a.bin");
            try (workbook;
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = workbook.createSheet("收支");
                row(sheet, 0, "部门收支表", "", "");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                row(sheet, 1, "项目", "金额", "占比");
                row(sheet, 3, "合计", 4182.95, 0.5904);
                CellStyle percent = workbook.createCellStyle();
                percent.setDataFormat((short) 10);
                sheet.getRow(3).getCell(2).setCellStyle(percent);
                workbook.write(out);
            }
            assertEquals(
                    List.of(
                            "0 收支",
                            "T2 [0,0→3]部门收支表 [1,0]项目 [1,1]金额 [1,2]占比 [2,0]合计 [2,1]4182.95 [2,2]59.04%"),
                    Papers.shown(Papers.read(file)));
        }
    }

    private static void row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!values[i].equals("")) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void folders_and_zips_are_searched_with_names_in_gb18030() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("d/市局"));
        Files.write(inner.resolve("甲.txt"), "甲12处".getBytes(UTF_8));
        Files.write(inner.resolve("~$甲.docx"), new byte[] {1});
        Files.write(folder.resolve("d/照片.jpg"), new byte[] {1});
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("d/乙.zip")), GB18030)) {
            zip.putNextEntry(new ZipEntry("县/报告.txt"));
            zip.write("乙13处".getBytes(UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("内.zip"));
            zip.closeEntry();
        }
        Checked<List<ReportFile>> found =
                new DocumentFiles().find(List.of(folder.resolve("d")), Limits.standard());
        if (!(found instanceof Checked.Ok<List<ReportFile>>(List<ReportFile> files, var notices))) {
            throw new AssertionError(found.findings());
        }
        assertEquals(
                List.of("乙.zip/县/报告.txt", "市局/甲.txt"),
                files.stream().map(ReportFile::name).toList());
        assertEquals(
                List.of("乙.zip/内.zip 没有读入：压缩包里的压缩包不打开，请先解开。", "照片.jpg 没有读入：不是能读的报告格式。"),
                notices.stream().map(f -> f.message()).sorted().toList());
        if (!(new DocumentFiles().read(files.getFirst(), Limits.standard())
                instanceof Checked.Ok<Document>(Document read, var ignored))) {
            throw new AssertionError("not read");
        }
        assertEquals("乙13处", read.text());
    }
}
