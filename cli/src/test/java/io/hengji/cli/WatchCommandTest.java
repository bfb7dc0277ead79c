package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    @TempDir private Path folder;

    private final StringWriter screen = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void anOverspentLineIsALeadWithItsBasisAndWhatToAskFor() throws IOException {
        overspent();
        assertEquals(ExitCode.FINDINGS, run("--as-of", "2025-07-31"));
        String said = screen.toString();
        assertTrue(said.contains("预算行 L1“办公”已支付 1,000.01 元，全年预算数 1,000.00 元，超出 0.01 元。"), said);
        assertTrue(said.contains("依据：全国人民代表大会常务委员会 中华人民共和国预算法 第十三条（待核）"), said);
        assertTrue(said.contains("请提供：") && said.contains("常见的正当原因："), said);
    }

    @Test
    void beforeTheLastPaymentThereIsNoLead() throws IOException {
        overspent();
        assertEquals(ExitCode.OK, run("--as-of", "2025-03-31"), screen.toString());
        assertTrue(screen.toString().contains("没有发现疑点"), screen.toString());
    }

    @Test
    void withoutADayTheLastPaymentSays() throws IOException {
        overspent();
        run();
        assertTrue(screen.toString().contains("截至 2025-04-01（台账中最后一笔支付的日期）"), screen.toString());
    }

    @Test
    void aRuleThatLacksATableIsNotChecked() throws IOException {
        write("budget.csv", "预算行号,支出类别,名称,全年预算数(元)\nL1,公用经费,办公,1000\n");
        assertEquals(ExitCode.OK, run("--as-of", "2025-03-31", "--format", "json"));
        JsonTree json = JsonTree.parse(screen.toString());
        assertEquals("hengji/watch/1", json.at("schema").text());
        assertEquals("2025-03-31", json.at("asOf").text());
        assertTrue(screen.toString().contains("\"state\": \"notChecked\""), screen.toString());
        assertTrue(screen.toString().contains("支付明细“预算行号”"), screen.toString());
    }

    @Test
    void aLocalRuleMasksAccountsAndPersons() throws IOException {
        overspent();
        Path local = Files.createDirectory(folder.resolve("local"));
        Files.writeString(
                local.resolve("X01.sql"),
                """
                /*---
                id: X01
                version: 1
                title: 本地规则
                severity: notice
                period: 2025 年
                needs: [payment.voucher_no, payment.payee, payment.payee_account, payment.payee_kind]
                grain: 凭证
                key: [payee_account]
                row: 一笔支付
                message: 付给{payee}，账号 {payee_account}
                ask: 凭证
                innocent: 无
                ---*/
                SELECT p.voucher_no AS voucher_no, p.payee AS payee,
                       p.payee_account AS payee_account, p.payee_kind AS payee_kind
                FROM payment p
                """);
        run("--as-of", "2025-12-31", "--rules", local.toString());
        assertTrue(screen.toString().contains("收款人 王某，收款账号 ************1234"), screen.toString());
        assertTrue(screen.toString().contains("收款人 纸业公司"), screen.toString());
        assertFalse(screen.toString().contains("王小明"), screen.toString());
        assertTrue(screen.toString().contains("付给王某，账号 ************1234"), screen.toString());
        run("--as-of", "2025-12-31", "--rules", local.toString(), "--format", "json");
        withoutSecrets(screen.toString());
        assertTrue(screen.toString().contains("\"payee_account\": \"************1234\""));
        JsonTree lead = JsonTree.parse(screen.toString()).at("leads").items().getLast();
        assertTrue(lead.at("rows").at("snapshot").text().startsWith("payment@"));
        withoutSecrets(Files.readString(folder.resolve("data").resolve("leads.jsonl")));
        hengji("lead", "list", "--data", data());
        withoutSecrets(screen.toString());
        String id = "X01/" + screen.toString().split("X01/", 2)[1].substring(0, 10);
        assertEquals(
                ExitCode.OK,
                hengji("explain", folder.toString(), id, "--rules", local.toString()),
                errors.toString());
        withoutSecrets(screen.toString());
        run("--as-of", "2025-12-31", "--rules", local.toString(), "--full");
        assertTrue(screen.toString().contains("付给王小明，账号 6222000011111234"), screen.toString());
        assertTrue(screen.toString().contains("收款人 王小明，收款账号 6222000011111234"), screen.toString());
    }

    private static void withoutSecrets(String text) {
        assertFalse(text.contains("王小明"), text);
        assertFalse(text.contains("6222000011111234"), text);
    }

    @Test
    void withoutPaymentsTheDayMustBeSaid() throws IOException {
        write("budget.csv", "预算行号,支出类别,名称,全年预算数(元)\nL1,公用经费,办公,1000\n");
        assertEquals(ExitCode.USAGE, run());
        assertTrue(errors.toString().contains("--as-of"), errors.toString());
    }

    /** Decided, it is closed for the same rows and open again with another payment. */
    @Test
    void aDispositionSurvivesARerunAndReopensOnNewRows() throws IOException {
        overspent();
        assertEquals(ExitCode.FINDINGS, run("--as-of", "2025-12-31"));
        hengji("lead", "list", "--data", data());
        String id = screen.toString().split("　", 2)[0];
        assertTrue(screen.toString().contains("未处理"), screen.toString());
        assertEquals(ExitCode.USAGE, hengji("lead", "explain", id, "--data", data()));
        assertEquals(
                ExitCode.OK,
                hengji(
                        "lead",
                        "explain",
                        id,
                        "--data",
                        data(),
                        "--by",
                        "张三",
                        "--note",
                        "追加文件在途",
                        "--evidence",
                        "财预〔2025〕9号"));
        assertEquals(ExitCode.OK, run("--as-of", "2025-12-31"), "closed: no open error");
        assertTrue(screen.toString().contains("［已说明，张三：追加文件在途］"), screen.toString());
        Files.writeString(
                folder.resolve("payments.csv"),
                "V3,2025-05-01,L1,30201,1.00,纸,纸业公司,123456,单位\n",
                StandardOpenOption.APPEND);
        assertEquals(ExitCode.FINDINGS, run("--as-of", "2025-12-31"), "open again");
        assertTrue(screen.toString().contains("有新的行，重新打开"), screen.toString());
        hengji("lead", "show", id, "--data", data());
        assertTrue(screen.toString().contains("当时的行与现在不同"), screen.toString());
        assertEquals(ExitCode.USAGE, hengji("lead", "show", "F02A/0000000000", "--data", data()));
    }

    /** The same line overspent in two years: one lead id, two leads. */
    @Test
    void aLeadOfTwoCasesIsDecidedForOneOfThem() throws IOException {
        overspent();
        run("--as-of", "2025-12-31");
        hengji("lead", "list", "--data", data());
        String id = screen.toString().split("　", 2)[0];
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: other\ndepartment: 示例局\nyear: 2025\nmoneyUnit: 元\nscheme: none\n");
        run("--as-of", "2025-12-31");
        String[] decide = {"lead", "confirm", id, "--data", data(), "--by", "张三", "--note", "属实"};
        assertEquals(ExitCode.USAGE, hengji(decide));
        assertTrue(errors.toString().contains("--case") && errors.toString().contains("w、other"));
        List<String> forOne = new ArrayList<>(List.of(decide));
        forOne.addAll(List.of("--case", "w"));
        assertEquals(ExitCode.OK, hengji(forOne.toArray(String[]::new)));
        assertEquals(ExitCode.FINDINGS, run("--as-of", "2025-12-31"), "the other stays open");
    }

    @Test
    void explainTellsALeadAndALight() throws IOException {
        overspent();
        write("projects.csv", "项目编号,项目名称,支出类别\nP1,甲,业务工作\n");
        run("--as-of", "2025-12-31");
        hengji("lead", "list", "--data", data());
        String id = screen.toString().split("　", 2)[0];
        assertEquals(ExitCode.OK, hengji("explain", folder.toString(), id), errors.toString());
        assertTrue(screen.toString().contains("F02A@1"), screen.toString());
        assertTrue(screen.toString().contains("已支付 1,000.01 元"), screen.toString());
        assertEquals(ExitCode.OK, hengji("explain", folder.toString(), "light/P1"));
        assertTrue(screen.toString().contains("没有用款计划"), screen.toString());
        assertEquals(ExitCode.USAGE, hengji("explain", folder.toString(), "light/P9"));
        assertTrue(errors.toString().contains("light/P1"), errors.toString());
    }

    private void overspent() throws IOException {
        write("budget.csv", "预算行号,支出类别,名称,全年预算数(元)\nL1,公用经费,办公,1000\n");
        write(
                "payments.csv",
                """
                凭证号,支付日期,预算行号,部门经济分类,金额(元),用途,收款人,收款账号,收款人类型
                V1,2025-03-01,L1,30201,600.00,纸,纸业公司,123456,单位
                V2,2025-04-01,L1,30201,400.01,纸,王小明,6222000011111234,个人
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: w\ndepartment: 示例局\nyear: 2025\nmoneyUnit: 元\nscheme: none\n");
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of("watch", folder.toString(), "--data", data()));
        args.addAll(List.of(options));
        return hengji(args.toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private int hengji(String... args) {
        screen.getBuffer().setLength(0);
        return Main.run(new PrintWriter(screen, true), new PrintWriter(errors, true), args);
    }
}
