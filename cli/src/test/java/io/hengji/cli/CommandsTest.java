package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from their arguments to exit code, output and files. */
class CommandsTest {

    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int hengji(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private int evaluate(EditedCase of, Path to, String... more) {
        String[] args =
                Stream.concat(
                                Stream.of(
                                        "evaluate", of.folder().toString(), "--out", to.toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        return hengji(args);
    }

    @Test
    void aCaseWithAnErrorExitsWith1AndIsWrittenAllTheSame() {
        Path to = folder.resolve("out");
        assertEquals(ExitCode.FINDINGS, evaluate(EditedCase.hengyang(), to), err.toString());
        for (String name :
                List.of(
                        "自评报告.docx",
                        "附件.xlsx",
                        "report.html",
                        "evaluation.json",
                        "findings.json")) {
            assertTrue(Files.isRegularFile(to.resolve(name)), name);
        }
        assertTrue(out.toString().contains("EVL-001"), out.toString());
    }

    @Test
    void aCaseWithoutErrorsExitsWith0() {
        int code = evaluate(EditedCase.complete(), folder.resolve("out"));
        assertEquals(ExitCode.OK, code, out + "\n" + err);
        assertTrue(out.toString().contains("93.71"), out.toString());
    }

    @Test
    void aMissingFolderExitsWith3AndSaysSoInChinese() {
        Path missing = folder.resolve("nothing-here");
        int code = hengji("evaluate", missing.toString());
        assertEquals(ExitCode.UNREADABLE, code);
        assertTrue(err.toString().codePoints().anyMatch(Character::isIdeographic), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void wrongUsageExitsWith2() {
        assertEquals(ExitCode.USAGE, hengji("evaluate"));
        assertTrue(err.toString().contains("缺少参数：案卷"), err.toString());
        String complete = EditedCase.complete().folder().toString();
        assertEquals(ExitCode.USAGE, hengji("evaluate", complete, "--format", "xml"));
        assertEquals(ExitCode.USAGE, hengji("explain", complete));
        assertTrue(err.toString().contains("缺少参数：数字"), err.toString());
    }

    @Test
    void formatJsonPrintsTheEvaluationFile() throws IOException {
        Path to = folder.resolve("out");
        assertEquals(ExitCode.OK, evaluate(EditedCase.complete(), to, "--format", "json"));
        assertEquals(Files.readString(to.resolve("evaluation.json")), out.toString());
        assertTrue(out.toString().startsWith("{"), out.toString());
    }

    @Test
    void explainGoesDownToTheRecords() {
        String complete = EditedCase.complete().folder().toString();
        assertEquals(ExitCode.OK, hengji("explain", complete, "全年执行数"), err.toString());
        String said = out.toString();
        assertTrue(said.startsWith("全年执行数（dept.spent）：815.00万元"), said);
        assertTrue(said.contains("payments"), said);

        assertEquals(ExitCode.OK, hengji("explain", complete, "dept.budget.adjusted"));
        assertTrue(out.toString().contains("budget.csv 第4行“年初预算数"), out.toString());
    }

    @Test
    void explainListsTheCandidatesOfAnAmbiguousName() {
        String complete = EditedCase.complete().folder().toString();
        assertEquals(ExitCode.USAGE, hengji("explain", complete, "项目全年执行数"));
        assertTrue(err.toString().contains("project/P1.spent"), err.toString());
        assertTrue(err.toString().contains("project/P2.spent"), err.toString());
        assertEquals(ExitCode.USAGE, hengji("explain", complete, "没有这个数字"));
        assertTrue(err.toString().contains("没有名为“没有这个数字”的数字"), err.toString());
        assertEquals(ExitCode.USAGE, hengji("explain", complete, "dept.bugdet.adjusted"));
        assertTrue(err.toString().contains("是不是“dept.budget.adjusted”"), err.toString());
    }

    @Test
    void verifyNamesTheFileInWhichOneByteChanged() throws IOException {
        Path to = folder.resolve("out");
        evaluate(EditedCase.complete(), to);
        assertEquals(ExitCode.OK, hengji("verify", to.toString()), out.toString());
        Path changed = to.resolve("report.html");
        byte[] bytes = Files.readAllBytes(changed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
        assertEquals(ExitCode.FINDINGS, hengji("verify", to.toString()));
        assertTrue(out.toString().contains("report.html"), out.toString());
        assertFalse(out.toString().contains("evaluation.json"), out.toString());
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        evaluate(EditedCase.complete(), first);
        evaluate(EditedCase.complete().copyTo(folder.resolve("elsewhere")), second);
        try (Stream<Path> files = Files.walk(first)) {
            List<Path> written = files.filter(Files::isRegularFile).sorted().toList();
            assertTrue(written.size() >= 6, written.toString());
            for (Path file : written) {
                Path other = second.resolve(first.relativize(file).toString());
                assertArrayEquals(
                        Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
            }
        }
    }
}
