package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.Limits;
import io.hengji.intake.RawSheet;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.workbook.XlsxReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hengji audit} from its arguments to exit code, screen and files. */
class AuditCommandTest {
    /** 60 + 30 = 90, not 100; 5 + 7 = 12 holds. */
    private static final String WRONG =
            """
            某市某局2024年度部门整体支出绩效自评报告
            一、预算执行情况
            2024年全年支出100万元，其中：基本支出60万元，项目支出30万元。
            二、绩效情况
            𠮷县全年新建监测井12处，其中市本级5处、县级7处。
            """;

    private static final String CLEAN = WRONG.replace("100万元", "90万元");

    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int audit(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[args.length + 1];
        all[0] = "audit";
        System.arraycopy(args, 0, all, 1, args.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aReportThatContradictsItselfIsTold() throws IOException {
        assertEquals(ExitCode.FINDINGS, audit(file("报告.txt", WRONG)), err.toString());
        assertEquals(
                """
                报告.txt
                  6 个数字：3 个得到印证，1 个相互矛盾，0 个无法核验，2 个没有可核对的关系
                  错误 1 条
                    AUD-001 60 + 30 = 100，相差 10万元。可能原因：可能漏列一项，金额或数量为 10万元。
                      可能原因：可能漏列一项，金额或数量为 10万元
                      位置：2024年全年支出【100万元】，其中：基本支出60万元，项
                      处理：请单位核对各项与合计。
                """,
                out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void aCleanReportIsClean() throws IOException {
        assertEquals(ExitCode.OK, audit(file("报告.txt", CLEAN)), out.toString());
        assertTrue(out.toString().contains("没有发现疑点。"), out.toString());
    }

    @Test
    void theJsonHasTheShapeOfTheContract() throws IOException {
        Path text = folder.resolve("读出.txt");
        assertEquals(
                ExitCode.FINDINGS,
                audit(file("a.txt", WRONG), "--format", "json", "--text", text.toString()));
        JsonTree report = JsonTree.parse(out.toString());
        assertEquals("hengji/audit/1", report.at("schema").text());
        assertEquals(WRONG, Files.readString(text));
        JsonTree at = report.items("findings").getFirst().at("at");
        assertEquals("100万元", at.at("text").text());
        int start = at.at("start").number();
        assertEquals(
                "100万元",
                WRONG.substring(
                        WRONG.offsetByCodePoints(0, start),
                        WRONG.offsetByCodePoints(0, at.at("end").number())));
        // Behind 𠮷, which is one code point.
        JsonTree wells =
                report.items("relations").stream()
                        .filter(relation -> relation.at("equation").text().startsWith("5 + 7"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("holds", wells.at("verdict").text());
        int well = wells.items("terms").getFirst().at("start").number();
        assertEquals(WRONG.codePointCount(0, WRONG.indexOf("12处")), well);
    }

    @Test
    void severalReportsAreRankedByRiskInAWorkbook() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("收到的"));
        Files.writeString(reports.resolve("1.txt"), CLEAN);
        Files.write(reports.resolve("2.txt"), WRONG.getBytes(Charset.forName("GB18030")));
        Files.writeString(reports.resolve("3.doc"), "{\\rtf1 }");
        Path to = folder.resolve("out");
        assertEquals(ExitCode.FINDINGS, audit(reports.toString(), "--out", to.toString()));
        List<String> lines = out.toString().lines().toList();
        assertEquals("核对 3 份：有错误 1 份，有疑问 0 份，未见疑点 1 份，没有核对 1 份", lines.getFirst());
        assertTrue(lines.get(1).endsWith("　3.doc"), lines.get(1));
        assertTrue(lines.get(2).endsWith("　2.txt"), lines.get(2));
        assertTrue(lines.get(3).endsWith("　1.txt"), lines.get(3));
        Checked<List<RawSheet>> book =
                new XlsxReader().read(to.resolve("核对清单.xlsx"), "核对清单.xlsx", Limits.standard());
        if (!(book instanceof Checked.Ok<List<RawSheet>>(List<RawSheet> sheets, List<Finding> _))) {
            throw new AssertionError(book.findings());
        }
        assertEquals(List.of("排序", "疑点清单"), sheets.stream().map(RawSheet::name).toList());
        // Again into the same folder: it is ours and unchanged.
        assertEquals(ExitCode.FINDINGS, audit(reports.toString(), "--out", to.toString()));
        assertEquals("", err.toString());
    }

    @Test
    void aJsonOfSeveralReportsIsOneDocument() throws IOException {
        audit(
                file("a.txt", WRONG),
                file("b.txt", CLEAN),
                "--format",
                "json",
                "--set",
                "--out",
                folder.resolve("o").toString());
        JsonTree all = JsonTree.parse(out.toString());
        assertEquals(
                List.of("a.txt", "b.txt"),
                all.items("files").stream().map(file -> file.at("file").text()).toList());
        assertTrue(all.at("set").items("relations").size() >= 2, out.toString());
    }

    @Test
    void theSameFactInTwoFilesMustAgree() throws IOException {
        String other =
                """
                某市某局2024年度项目绩效自评报告
                2024年项目支出35万元。
                """;
        String to = folder.resolve("o").toString();
        assertEquals(
                ExitCode.FINDINGS,
                audit(file("a.txt", CLEAN), file("b.txt", other), "--set", "--out", to));
        assertTrue(out.toString().contains("跨文件：1 处说的是同一事实，其中 1 处不一致"), out.toString());
        assertTrue(out.toString().contains("各文件的2024年“项目支出”：35 = 30"), out.toString());
        String same = other.replace("35", "30");
        assertEquals(
                ExitCode.OK,
                audit(file("a.txt", CLEAN), file("b.txt", same), "--set", "--out", to));
        String before = other.replace("2024年项目支出", "上年项目支出");
        assertEquals(
                ExitCode.OK,
                audit(file("a.txt", CLEAN), file("b.txt", before), "--set", "--out", to));
    }

    @Test
    void aWordDocumentIsAnnotatedAndShownAsAPage() throws IOException {
        Path docx = folder.resolve("报告.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream file = Files.newOutputStream(docx)) {
            WRONG.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(file);
        }
        Path to = folder.resolve("out");
        assertEquals(
                ExitCode.FINDINGS,
                audit(docx.toString(), "--annotate", "--html", "--out", to.toString()));
        try (XWPFDocument copy = new XWPFDocument(Files.newInputStream(to.resolve("报告.批注.docx")))) {
            List<String> comments =
                    copy.getDocComments().getComments().stream().map(c -> c.getText()).toList();
            assertEquals(6, comments.size());
            assertTrue(comments.getFirst().startsWith("相互矛盾"), comments.getFirst());
            assertTrue(comments.getFirst().contains("60 + 30 = 100"), comments.getFirst());
        }
        String page = Files.readString(to.resolve("报告.docx.核对.html"));
        assertTrue(page.contains("class=\"figure contradicted\""), page);
        assertTrue(page.contains("class=\"figure proven\""), page);
        assertFalse(page.contains("<script"), "the page needs no script");
        assertFalse(page.contains("http://") || page.contains("https://"), "nor the network");
    }

    @Test
    void whatCannotBeReadExitsWith3AndWrongUsageWith2() throws IOException {
        assertEquals(ExitCode.UNREADABLE, audit(folder.resolve("没有.docx").toString()));
        assertTrue(err.toString().contains("没有这个文件"), err.toString());
        assertEquals(ExitCode.UNREADABLE, audit(file("x.doc", "{\\rtf1 }")));
        assertTrue(out.toString().contains("它是 rtf 文件"), out.toString());
        assertEquals(ExitCode.USAGE, audit());
        String a = file("a.txt", CLEAN);
        String b = file("b.txt", CLEAN);
        assertEquals(ExitCode.USAGE, audit(a, b, "--text", folder.resolve("t").toString()));
    }
}
