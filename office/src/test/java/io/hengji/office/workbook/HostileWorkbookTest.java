package io.hengji.office.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseReader;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are not what they say, are broken, or mean harm: one finding, soon, no stack trace.
 */
final class HostileWorkbookTest {
    private static final String WORKBOOK =
            "<workbook xmlns:r='r'><sheets><sheet name='案卷' sheetId='1' r:id='a'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/s.xml'/>"
                    + "</Relationships>";

    @TempDir Path folder;

    @Test
    void an_old_xls() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("案卷");
            workbook.write(out);
        }
        assertEquals("a.xlsx 不是 xlsx 工作簿：它是旧版 .xls 文件。", only(file, IntakeCode.NOT_XLSX));
    }

    @Test
    void an_encrypted_xlsx() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container);
                    XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("案卷");
                workbook.write(inside);
            }
            container.writeFilesystem(out);
        }
        assertEquals("a.xlsx 不是 xlsx 工作簿：它有打开密码，请先取消密码。", only(file, IntakeCode.NOT_XLSX));
    }

    @Test
    void a_web_page_a_text_and_nothing() throws IOException {
        assertEquals(
                "a.xlsx 不是 xlsx 工作簿：它是网页（html），只是改了扩展名。",
                only(write("a.xlsx", "\n<HTML><table><tr><td>1"), IntakeCode.NOT_XLSX));
        assertEquals(
                "b.xlsx 不是 xlsx 工作簿：它不是表格文件，只是扩展名像。",
                only(write("b.xlsx", "预算行号,支出类别"), IntakeCode.NOT_XLSX));
        assertEquals("c.xlsx 不是 xlsx 工作簿：它是空文件。", only(write("c.xlsx", ""), IntakeCode.NOT_XLSX));
    }

    @Test
    void a_zip_without_a_workbook_and_half_a_zip() throws IOException {
        Path docx = folder.resolve("a.xlsx");
        zip(docx, "word/document.xml", "<document/>");
        assertEquals("a.xlsx 不是 xlsx 工作簿：它是 Word 文档。", only(docx, IntakeCode.NOT_XLSX));
        byte[] whole = Files.readAllBytes(Desk.workbook(folder, workbook -> {}));
        Path half = folder.resolve("half.xlsx");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertEquals("half.xlsx 已损坏：压缩包不完整。", only(half, IntakeCode.WORKBOOK_DAMAGED));
    }

    @Test
    void an_external_entity_is_not_followed() throws IOException {
        Path secret = write("secret.txt", "TOP SECRET");
        String sheet =
                "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                        + secret.toUri()
                        + "'>]><worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>&e;</t></is>"
                        + "</c></row></sheetData></worksheet>";
        Path file = sheet(sheet);
        List<Finding> findings = rejection(file);
        assertEquals(
                "s.xlsx 含有不应出现的内容：XML 里有文档类型或实体声明，没有读入。",
                Desk.only(findings, IntakeCode.WORKBOOK_UNSAFE).message());
        assertTrue(Desk.shown(findings).stream().noneMatch(text -> text.contains("SECRET")));
    }

    @Test
    void entities_that_multiply_are_not_expanded() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            type.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
        }
        Path file = sheet(type + "]><worksheet>&e39;</worksheet>");
        only(file, IntakeCode.WORKBOOK_UNSAFE);
    }

    @Test
    void a_zip_bomb_ends_at_the_limit() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] row = "<row><c s='1'/></row>    ".repeat(4096).getBytes(UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
            zip.write("<worksheet><sheetData>".getBytes(UTF_8));
            // Blank rows, which no row limit counts: 200 MB unpacked, about 1:300
            for (int i = 0; i < 2000; i++) {
                zip.write(row);
            }
            zip.closeEntry();
        }
        only(file, IntakeCode.WORKBOOK_UNSAFE);
        Limits small = new Limits(1 << 24, 1L << 30, 10, 10_000_000, 10, 1000, 1 << 20, 1 << 20);
        assertEquals(
                "bomb.xlsx 含有不应出现的内容：解压后超过 1 MB，没有读入。",
                Desk.only(Desk.rejection(file, small), IntakeCode.WORKBOOK_UNSAFE).message());
    }

    @Test
    void broken_xml_costs_only_its_sheet() throws IOException {
        Path file = sheet("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c>");
        List<Finding> findings = rejection(file);
        assertEquals(
                "s.xlsx “案卷” 已损坏：其中的 XML 不完整。",
                Desk.only(findings, IntakeCode.WORKBOOK_DAMAGED).message());
        Desk.only(findings, IntakeCode.CASE_MISSING);
    }

    @Test
    void nonsense_in_attributes_and_numbers_is_survived() throws IOException {
        only(
                sheet(
                        "<worksheet><sheetData><row r='x'><c r='A99999999999' s='q' t='s'><v>-7</v></c>"
                                + "<c r='ZZZ1'><v>1E999999999</v></c><c r='B1'><v>1E-999999999</v></c>"
                                + "<c r='C1' t='?'><v>abc</v></c></row></sheetData><mergeCells>"
                                + "<mergeCell ref='A1:XFD1048576'/><mergeCell ref='?'/></mergeCells>"
                                + "</worksheet>"),
                IntakeCode.SETTING_MISSING,
                3);
    }

    @Test
    void a_file_above_the_size_limit_is_not_opened() throws IOException {
        Limits tiny = new Limits(100, 100, 10, 10, 10, 100, 1000, 10);
        Path file = Desk.workbook(folder, workbook -> {});
        Desk.only(Desk.rejection(file, tiny), IntakeCode.TOO_LARGE);
    }

    @Test
    void more_rows_and_columns_than_the_limit_are_cut_with_a_finding() {
        Limits few = new Limits(1 << 24, 100, 10, 50, 5, 1000, 1 << 24, 100);
        Path file =
                Desk.workbook(
                        folder,
                        workbook -> {
                            Sheet sheet = workbook.createSheet("人员");
                            Desk.row(sheet, 0, "单位", "人员类别", "在职人数", "", "", "备注");
                            for (int i = 1; i < 300; i++) {
                                Desk.row(sheet, i, "U" + i, "行政", i);
                            }
                        });
        var read = CaseReader.read(file, new XlsxReader(), few);
        List<String> large =
                read.findings().stream()
                        .filter(finding -> finding.code() == IntakeCode.TOO_LARGE)
                        .map(Finding::message)
                        .toList();
        assertEquals(List.of("列数超过上限 5 列，超出部分没有读入。", "“人员”的行数超过上限 50 行，超出部分没有读入。"), large);
    }

    private String only(Path file, IntakeCode code) {
        return Desk.only(rejection(file), code).message();
    }

    private void only(Path file, IntakeCode code, int times) {
        assertEquals(times, rejection(file).stream().filter(found -> found.code() == code).count());
    }

    private static List<Finding> rejection(Path file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Desk.rejection(file, Limits.standard()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path sheet(String xml) throws IOException {
        Path file = folder.resolve("s.xlsx");
        zip(
                file,
                "xl/workbook.xml",
                WORKBOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/s.xml",
                xml);
        return file;
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
