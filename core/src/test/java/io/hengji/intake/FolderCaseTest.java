package io.hengji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Digest;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case in a folder, as people fill it in. */
final class FolderCaseTest {
    private static final String BUDGET =
            """
            衡阳市某局2025年度部门预算执行情况表,,,,,
            ,,,,单位：万元,
            预算行号,支出类别,名称,年初预算数,执行数,资金来源
            L01,人员经费,工资,"７,２20.38",7220.38,市级
            L02,公用经费,办公费,－,1711.32,／
            合计,,,7220.38,8931.7,
            """;

    @TempDir Path folder;

    @Test
    void reads_settings_tables_narrative_and_digests() {
        CaseFiles files =
                HandedIn.in(folder)
                        .with("budget.csv", BUDGET)
                        .with("narrative/02.md", "二、")
                        .with("narrative/01.md", "一、")
                        .with("evidence/wells/list.csv", "a,b\n")
                        .read();
        assertEquals(List.of(), HandedIn.shown(files.findings()));
        assertEquals(new FiscalYear(2025), files.settings().year());
        assertEquals(Unit.WAN_YUAN, files.settings().moneyUnit());
        assertEquals("[01.md, 02.md]", files.narrative().keySet().toString());
        assertEquals(
                Set.of(
                        "case.yaml",
                        "budget.csv",
                        "narrative/01.md",
                        "narrative/02.md",
                        "evidence/wells/list.csv"),
                files.inputs().keySet());
        assertEquals(Digest.of(BUDGET), files.inputs().get("budget.csv"));

        CaseTable budget = files.table("budget");
        assertEquals(2, budget.rows().size());
        assertEquals(1, budget.totals().size());
        CaseRow first = budget.rows().getFirst();
        assertEquals(4, first.at().row());
        // 7220.38 万元 = 72,203,800 元, printed to 0.01 万元 = 100 元
        var amount = first.amount("initial").orElseThrow();
        assertEquals(Money.ofYuan("72203800"), amount.value().money());
        assertEquals(new Precision(Fraction.of(100)), amount.value().printed());
        assertEquals("budget.csv [第4行 “年初预算数”列]", amount.at().shown());
        // － and ／ say that there is nothing
        assertTrue(budget.rows().get(1).amount("initial").isEmpty());
        assertTrue(budget.rows().get(1).text("source").isEmpty());
    }

    @Test
    void a_folder_without_settings_is_rejected() {
        var findings = new HandedIn(folder).with("budget.csv", BUDGET).rejection();
        assertEquals(
                List.of("INT-001 case.yaml"),
                findings.stream()
                        .map(finding -> finding.code().id() + " " + finding.at().shown())
                        .toList());
    }

    @Test
    void all_reasons_come_at_once_when_settings_are_unusable() {
        var findings =
                new HandedIn(folder)
                        .with("case.yaml", "id: demo\nyear: 二〇二五\ncolour: red\n")
                        .with("budget.csv", BUDGET.replace("人员经费", "人员费用"))
                        .rejection();
        assertEquals(
                List.of("INT-004", "INT-003", "INT-005", "INT-031"),
                findings.stream().map(finding -> finding.code().id()).toList());
        assertEquals(2, HandedIn.cell(HandedIn.only(findings, IntakeCode.SETTING_INVALID)).row());
        assertEquals(3, HandedIn.cell(HandedIn.only(findings, IntakeCode.SETTING_UNKNOWN)).row());
    }

    @Test
    void a_gb18030_file_is_read_and_the_charset_is_stated() {
        CaseFiles files =
                HandedIn.in(folder).with("预算.csv", BUDGET, Charset.forName("GB18030")).read();
        var stated = HandedIn.only(files.findings(), IntakeCode.ENCODING_STATED);
        assertEquals("预算.csv 按 GB18030 编码读入。", stated.message());
        assertEquals("工资", files.table("budget").rows().getFirst().text("title", ""));
    }

    @Test
    void utf8_with_bom_and_utf16_are_read() {
        String facts = "fact_id\tlabel\tvalue\t计量单位\nT1\t耕地\t535.02\t万亩\n";
        CaseFiles bom = HandedIn.in(folder).with("facts.csv", "\ufeff" + facts).read();
        CaseFiles utf16 =
                HandedIn.in(folder)
                        .with("facts.csv", "\ufeff" + facts, StandardCharsets.UTF_16LE)
                        .read();
        for (CaseFiles files : List.of(bom, utf16)) {
            CaseRow row = files.table("facts").rows().getFirst();
            assertEquals("T1", row.text("fact_id", ""));
            assertEquals(new BigDecimal("535.02"), row.number("value").orElseThrow().value());
            assertEquals("万亩", row.text("unit", ""));
        }
        assertEquals(List.of(), HandedIn.shown(bom.findings()));
    }

    @Test
    void payments_are_in_yuan_and_exact() {
        CaseFiles files =
                HandedIn.in(folder)
                        .with(
                                "payments.csv",
                                """
                                凭证号;支付日期;部门经济分类;金额;用途
                                0001;2025年2月21日;30201;1,234.50;办公用品
                                0002;45709;30201;-34.5;退回
                                """)
                        .read();
        CaseRow first = files.table("payments").rows().getFirst();
        assertEquals("0001", first.text("voucher_no", ""));
        assertEquals(LocalDate.of(2025, 2, 21), first.day("paid_on").orElseThrow());
        assertEquals(
                new CellValue.Amount(Money.ofYuan("1234.5"), Precision.EXACT),
                first.amount("amount").orElseThrow().value());
        // 45709 days after 1899-12-30
        assertEquals(
                LocalDate.of(2025, 2, 21),
                files.table("payments").rows().get(1).day("paid_on").orElseThrow());
    }
}
