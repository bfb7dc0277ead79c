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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Template, filling in, evaluating, notes: the way of a workbook through the commands. */
final class TemplateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;
    @TempDir Path results;

    private int hengji(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void the_workbook_of_a_case_evaluates_like_its_folder() throws IOException {
        Path complete = EditedCase.complete().folder();
        Path book = folder.resolve("填报.xlsx");
        assertEquals(
                ExitCode.OK,
                hengji("template", "--from", complete.toString(), "--out", book.toString()),
                out + "\n" + err);
        assertTrue(out.toString().contains("与原案卷一致"), out.toString());
        // Evidence lies beside the workbook as it lies in the folder.
        copy(complete.resolve("evidence"), folder.resolve("evidence"));
        String byFolder = score(complete, "by-folder");
        String byWorkbook = score(book, "by-workbook");
        assertEquals(byFolder, byWorkbook);
        assertTrue(byFolder.contains("93.71"), byFolder);
    }

    @Test
    void notes_go_into_a_copy_and_the_original_stays() throws IOException {
        Path book = folder.resolve("填报.xlsx");
        Path example = Home.find().root().resolve("examples").resolve("hengyang-2024");
        hengji("template", "--from", example.toString(), "--out", book.toString());
        byte[] before = Files.readAllBytes(book);
        Path to = folder.resolve("out");
        int code = hengji("evaluate", book.toString(), "--annotate", "--out", to.toString());
        assertEquals(ExitCode.FINDINGS, code, err.toString());
        assertTrue(Files.isRegularFile(to.resolve("批注-填报.xlsx")), out.toString());
        assertArrayEquals(before, Files.readAllBytes(book));
        assertTrue(out.toString().contains("五、待补内容"), out.toString());
        assertTrue(Files.readString(to.resolve("findings.json")).contains("\"outstanding\""));
        assertTrue(Files.readString(to.resolve("report.html")).contains("待补内容"));
    }

    @Test
    void a_blank_one_names_its_scheme_and_an_unknown_scheme_is_wrong_usage() {
        Path book = folder.resolve("空白.xlsx");
        assertEquals(
                ExitCode.OK,
                hengji("template", "--scheme", "hengyang-dept-2024", "--out", book.toString()));
        assertTrue(Files.isRegularFile(book));
        // It is never overwritten: someone may have filled it in.
        assertEquals(ExitCode.UNREADABLE, hengji("template", "--out", book.toString()));
        Path other = folder.resolve("b.xlsx");
        assertEquals(
                ExitCode.USAGE, hengji("template", "--scheme", "没有", "--out", other.toString()));
        assertTrue(err.toString().contains("hengyang-dept-2024"), err.toString());
        assertFalse(Files.exists(other));
    }

    @Test
    void what_is_missing_is_asked_of_the_section_that_has_it() throws IOException {
        write("case.yaml", "id: half\ndepartment: 某局\nyear: 2024\nscheme: hengyang-dept-2024\n");
        write("projects.csv", "项目编号,项目名称,支出类别,责任科室\nP1,地灾监测,业务工作,地质勘查科\n");
        write(
                "indicators.csv",
                """
                指标编号,项目编号,一级指标,三级指标,性质,方向,指标值,计量单位,分值
                I1,P1,产出指标,监测点数,定量,>=,10,处,20
                """);
        hengji("evaluate", folder.toString(), "--out", results.resolve("o").toString());
        String said = out.toString();
        // The budget is a table of the finance section; the actual value one of the project's own.
        assertTrue(said.contains("  财务科："), said + err);
        assertTrue(said.contains("“预算”表没有填报。"), said);
        int section = said.indexOf("  地质勘查科：");
        assertTrue(section > 0, said);
        assertTrue(said.indexOf("“监测点数”没有实际完成值", section) > section, said);
    }

    @Test
    void heads_of_another_system_are_read_said_and_proposed() throws IOException {
        write("case.yaml", "id: export\ndepartment: 某局\nyear: 2024\nscheme: hengyang-dept-2024\n");
        write(
                "支付凭证明细.csv",
                """
                凭证单号,实际支付日期,部门支出经济分类编码,实际支付金额,支付用途,资金用途摘要
                V1,2024-03-01,30201,100.00,纸,甲
                """);
        Path own = results.resolve("heads.yaml");
        hengji(
                "evaluate",
                folder.toString(),
                "--out",
                results.resolve("o").toString(),
                "--mappings",
                own.toString());
        assertTrue(out.toString().contains("列“凭证单号”按“凭证号”读入"), out + "\n" + err);
        String written = Files.readString(own);
        assertTrue(written.contains("      \"凭证单号\": 凭证号"), written);
        assertTrue(written.contains("      # \"资金用途摘要\": 用途"), written);
        // Accepted by a person, it is used the next time.
        Files.writeString(own, written.replace("      # \"资金用途摘要\": 用途", "      \"资金用途摘要\": 备注"));
        out.getBuffer().setLength(0);
        hengji(
                "evaluate",
                folder.toString(),
                "--out",
                results.resolve("p").toString(),
                "--mappings",
                own.toString());
        assertTrue(out.toString().contains("列“资金用途摘要”按“备注”读入（本单位的对应）"), out.toString());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** The part of the summary that has no places in it: the score itself. */
    private String score(Path from, String to) {
        out.getBuffer().setLength(0);
        hengji("evaluate", from.toString(), "--out", results.resolve(to).toString());
        String said = out.toString();
        int start = said.indexOf("二、得分");
        return said.substring(start, said.indexOf("三、勾稽关系"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
