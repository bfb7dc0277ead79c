package io.hengji.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked or mean harm: a finding that says so, soon. */
final class HostileDocumentTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private Path folder = Path.of("");

    private List<String> messages(Path file) {
        return assertTimeoutPreemptively(SOON, () -> Papers.messages(Papers.checked(file)));
    }

    private void rejected(String message, Path file) {
        Checked<Document> read = assertTimeoutPreemptively(SOON, () -> Papers.checked(file));
        assertTrue(read instanceof Checked.Rejected<Document>);
        assertEquals(List.of(message), Papers.messages(read));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void a_gigabyte_is_not_opened() throws IOException {
        Path file = folder.resolve("大.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        rejected("INT-007 文件 大.docx超过上限 64 MB，超出部分没有读入。", file);
    }

    @Test
    void a_zip_bomb_ends_at_the_ratio() throws IOException {
        Path file = folder.resolve("a.docx");
        byte[] paragraph = "<w:p/>          ".repeat(4096).getBytes(UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='" + Papers.WORD + "'><w:body>").getBytes(UTF_8));
            for (int i = 0; i < 3000; i++) {
                zip.write(paragraph);
            }
            zip.closeEntry();
        }
        rejected("INT-061 a.docx 含有不应出现的内容：压缩比超过 200 倍，疑为压缩炸弹，没有读入。", file);
    }

    @Test
    void an_external_entity_is_not_followed() throws IOException {
        Path secret = file("secret.txt", "TOP SECRET".getBytes(UTF_8));
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Papers.put(
                    zip,
                    "word/document.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                            + secret.toUri()
                            + "'>]><w:document xmlns:w='x'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        }
        rejected("INT-061 a.docx 含有不应出现的内容：XML 里有文档类型或实体声明，没有读入。", file);
    }

    @Test
    void half_a_docx_and_broken_xml() throws IOException {
        byte[] whole = Files.readAllBytes(Papers.docx(folder.resolve("w.docx"), Papers.p("文字")));
        rejected(
                "INT-060 h.docx 已损坏：压缩包不完整。",
                file("h.docx", Arrays.copyOf(whole, whole.length / 2)));
        Path broken = folder.resolve("b.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(broken))) {
            Papers.put(zip, "word/document.xml", "<w:document xmlns:w='x'><w:body><w:p>");
        }
        rejected("INT-060 b.docx 已损坏：其中的 XML 不完整。", broken);
    }

    @Test
    void an_endless_table_is_cut_and_what_came_before_is_kept() {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < 4200; i++) {
            table.append("<w:tr>");
            for (int j = 0; j < 50; j++) {
                table.append(Papers.tc(Long.toString(random.nextLong())));
            }
            table.append("</w:tr>");
        }
        String body = Papers.p("前文") + "<w:tbl>" + table + "</w:tbl>" + Papers.p("后文");
        Path file = Papers.docx(folder.resolve("a.docx"), body);
        Checked<Document> read = assertTimeoutPreemptively(SOON, () -> Papers.checked(file));
        assertTrue(Papers.messages(read).getFirst().startsWith("INT-007 文字或表格超过上限"));
        Document document = Papers.read(file);
        Block first = document.blocks().getFirst();
        assertEquals("前文", document.cut(first.start(), first.end()));
    }

    @Test
    void tables_within_tables_end_somewhere() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000);
        List<String> said = messages(Papers.docx(folder.resolve("a.docx"), deep));
        assertEquals(1, said.size(), said.toString());
    }

    @Test
    void a_macro_is_told_and_not_run() {
        Path file =
                Papers.docx(folder.resolve("a.docm"), Papers.p("文字"), "word/vbaProject.bin", "x");
        assertEquals(List.of("INT-066 a.docm 含有宏，没有运行，其余照常读入。"), messages(file));
    }

    @Test
    void a_password_is_told() throws Exception {
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(new byte[5000]);
            }
            container.writeFilesystem(out);
        }
        rejected("INT-062 a.docx 有打开密码，没有读入。", file);
    }

    @Test
    void what_is_no_report_says_what_it_is() throws IOException {
        rejected("INT-068 e.docx 里没有文字，无从核对。", file("e.docx", new byte[0]));
        rejected(
                "INT-064 p.docx 不能读入：它是图片，里面没有文字。",
                file("p.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}));
        rejected("INT-064 r.doc 不能读入：它是 rtf 文件。", file("r.doc", "{\\rtf1 a}".getBytes(UTF_8)));
        rejected(
                "INT-064 x.wps 不能读入：看不出是什么文件。",
                file("x.wps", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4}));
        Path odt = folder.resolve("o.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(odt))) {
            Papers.put(zip, "content.xml", "<a/>");
        }
        rejected("INT-064 o.docx 不能读入：它是 OpenDocument 文件。", odt);
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 4096; i++) {
                deflater.write(zeros);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size()
                                + ">>stream\n")
                        .getBytes(UTF_8));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
        List<String> said = messages(file("a.pdf", pdf.toByteArray()));
        assertEquals(1, said.size(), said.toString());
    }

    @Test
    void torn_old_files_and_pdfs_end_in_a_finding() throws IOException {
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("文字");
            workbook.write(xls);
        }
        byte[] pdf = HostileDocumentTest.class.getResourceAsStream("printed.pdf").readAllBytes();
        long seed = 20261123;
        Random random = new Random(seed);
        for (byte[] whole : List.of(xls.toByteArray(), pdf)) {
            for (int i = 0; i < 40; i++) {
                byte[] torn = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
                for (int j = 0; j < 30; j++) {
                    torn[8 + random.nextInt(torn.length - 8)] = (byte) random.nextInt(256);
                }
                Path file = file("t.bin", torn);
                // Either it is read, or it says why not: nothing is thrown.
                Checked<Document> read =
                        assertTimeoutPreemptively(SOON, () -> Papers.checked(file));
                boolean told = read instanceof Checked.Ok<Document> || !read.findings().isEmpty();
                assertTrue(told, "seed " + seed + ", round " + i);
            }
        }
    }

    @Test
    void an_archive_whose_members_overlap_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] noise = new byte[4000];
            new Random(1).nextBytes(noise);
            for (String name : List.of("a.txt", "b.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(noise);
                out.closeEntry();
            }
        }
        byte[] zip = bytes.toByteArray();
        // The directory says of every member that it is as large as both.
        for (int at = 0; at + 46 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 21] = (byte) 0x20;
            }
        }
        Path file = file("a.zip", zip);
        Checked<List<ReportFile>> found =
                new DocumentFiles().find(List.of(file), Limits.standard());
        assertTrue(found instanceof Checked.Rejected<List<ReportFile>>, found.toString());
        assertEquals(1, found.findings().size());
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Checked<List<ReportFile>> found =
                new DocumentFiles().find(List.of(folder.resolve("没有.docx")), Limits.standard());
        assertEquals(
                List.of("没有.docx 无法读取：没有这个文件。"),
                found.findings().stream().map(f -> f.message()).toList());
    }
}
