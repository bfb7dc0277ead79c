package io.hengji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Finding;
import io.hengji.record.Column;
import io.hengji.record.Dataset;
import io.hengji.record.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerDatasetsTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final String PAYMENTS =
            """
            凭证号,支付日期,记录日期,部门经济分类,金额(元),用途,验收日期
            V1,2025-07-31,2025-07-31,30201,10.50,纸,2025-08-01
            V2,2025-08-01,,30201,20,纸,
            V3,2025-07-01,2025-08-05,30201,30,纸,
            V4,1970-01-11,,30201,-40,纸,
            """;
    private static final String CONTRACTS =
            """
            合同号,合同额(元),付款阶段,验收日期
            C1,100,30% 2025-07-31；50% 2025-08-01；20% 验收后,2025-09-01
            C2,100,0.4；0.6 验收合格后,2025-07-01
            """;

    @TempDir private Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void whatWasPaidOrRecordedLaterIsNotThere() {
        Table payments = table("payment", new Books(folder).with("payments.csv", PAYMENTS));
        assertEquals(
                List.of("V1", "V4"), column(payments, "voucher_no"), "V2 paid, V3 recorded later");
        assertEquals(List.of("2", "5"), column(payments, "row_no"), "the line of the file");
        assertEquals(List.of("10.5", "-40"), column(payments, "amount"));
    }

    @Test
    void whatWasAcceptedLaterIsBlank() {
        Table payments = table("payment", new Books(folder).with("payments.csv", PAYMENTS));
        assertEquals(List.of("", ""), column(payments, "accepted_on"));
        assertEquals(List.of("", ""), column(payments, "accepted_day"));
    }

    @Test
    void everyDayHasItsYearMonthAndNumber() {
        Table payments = table("payment", new Books(folder).with("payments.csv", PAYMENTS));
        assertEquals(List.of("2025", "1970"), column(payments, "paid_year"));
        assertEquals(List.of("7", "1"), column(payments, "paid_month"));
        // 55 years of 365 days, 14 leap days, 211 days to 31 July; ten days to 11 January 1970.
        assertEquals(List.of("20300", "10"), column(payments, "paid_day"));
    }

    @Test
    void aTableThatWasNotHandedInGivesNoDataset() {
        List<Dataset> datasets =
                LedgerDatasets.of(
                        new Books(folder).with("payments.csv", PAYMENTS).files(),
                        JULY,
                        findings::add);
        assertEquals(List.of("payment", "spending"), datasets.stream().map(Dataset::name).toList());
    }

    @Test
    void amountsFinerThanAFenAreFindings() {
        Table plan =
                table(
                        "plan",
                        new Books(folder)
                                .with(
                                        "plan.csv",
                                        "项目编号,月份,计划用款(万元)\nP1,1,0.000001\nP1,2,0.0000001\n"));
        assertEquals(List.of("0.01", ""), column(plan, "planned"));
        assertEquals(List.of(LedgerCode.TOO_FINE), findings.stream().map(Finding::code).toList());
    }

    @Test
    void listedCodesAreRows() {
        Table codes =
                table(
                        "project_economic",
                        new Books(folder)
                                .with(
                                        "projects.csv",
                                        "项目编号,项目名称,支出类别,批复经济科目\nP1,甲,业务工作,30201；302 维修\nP2,乙,业务工作,\n"));
        assertEquals(List.of("30201", "302"), column(codes, "code"));
        assertEquals(List.of("30201%", "302%"), column(codes, "code_begins"));
    }

    @Test
    void stagesAddUpAndAreDueByDayOrByAcceptance() {
        Table stages = table("contract_stage", new Books(folder).with("contracts.csv", CONTRACTS));
        assertEquals(List.of("30", "50", "20", "40", "60"), column(stages, "share_percent"));
        assertEquals(List.of("30", "80", "100", "40", "100"), column(stages, "share_to_date"));
        assertEquals(List.of("true", "false", "false", "true", "true"), column(stages, "is_due"));
    }

    @Test
    void stagesThatSayNoShareAreAFinding() {
        Table stages =
                table(
                        "contract_stage",
                        new Books(folder)
                                .with("contracts.csv", "合同号,合同额(元),付款阶段\nC1,100,30%；验收后付清\n"));
        assertEquals(0, stages.size());
        assertEquals(
                List.of(LedgerCode.STAGE_UNREADABLE),
                findings.stream().map(Finding::code).toList());
    }

    private Table table(String name, Books books) {
        return LedgerDatasets.of(books.files(), JULY, findings::add).stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow()
                .table();
    }

    private static List<String> column(Table table, String name) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(name);
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            cells.add(table.text(row, at));
        }
        return cells;
    }
}
