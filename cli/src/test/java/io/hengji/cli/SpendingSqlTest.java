package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.lake.DuckDbEngine;
import io.hengji.ledger.LedgerDatasets;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** rules/derived/spending.sql makes, from the other datasets, what the program makes. */
class SpendingSqlTest {
    private static final Path HOME = Path.of(System.getProperty("hengji.home"));

    @Test
    void onTheDemo() throws IOException {
        check(HOME.resolve("examples/demo-2025"), 212);
    }

    /** Both ways to write a project, a line by its quota, refunds of every kind, own payees. */
    @Test
    void onEveryCase(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: a\ndepartment: 示例局\nyear: 2025\nmoneyUnit: 元\nscheme: none\n");
        Files.writeString(
                folder.resolve("projects.csv"),
                "项目编号,项目代码,项目名称,支出类别\nP1,43040025T000000000001,甲,业务工作\nP2,,乙,业务工作\n");
        Files.writeString(
                folder.resolve("budget.csv"),
                """
                预算行号,支出类别,项目编号,名称,全年预算数
                L0,公用经费,,公用,100
                L1,业务工作,P1,甲,100
                L2,业务工作,43040025T000000000001,甲,100
                """);
        Files.writeString(folder.resolve("quotas.csv"), "指标编号,预算行号,预算层次,金额\nQ1,L1,年初预算数,100\n");
        Files.writeString(folder.resolve("units.csv"), "单位代码,单位名称\n001,示例大队\n");
        Files.writeString(
                folder.resolve("payments.csv"),
                """
                凭证号,明细序号,支付日期,预算行号,指标编号,项目编号,部门经济分类,金额,收款人,收款人类型,用途,原凭证号
                V1,1,2025-01-01,L1,,43040025T000000000001,30201,10,示例局,,a,
                V2,1,2025-01-02,,Q1,,30201,20,示例局（基本户）,,a,
                V3,1,2025-01-03,L0,,,30201,30,示例大队零余额账户,,a,
                V3,2,2025-01-03,L2,,,30201,40,示例局物业公司,单位,a,
                V4,1,2025-01-04,L9,,P9,30201,50,甲公司,关联,a,
                V5,1,2025-01-05,,,,30201,60,,,a,
                R1,1,2025-02-01,L1,,,30201,-4,示例局,,退,V1
                R2,1,2025-02-01,L0,,,30201,-30,甲,,退,V3
                R3,1,2025-02-01,L0,,,30201,-50,甲,,退,V4
                R4,1,2025-02-01,L0,,,30201,-5,甲,,退,V3
                """);
        Table made = check(folder, 6);
        // V1: 4 of 10 came back; V3: exactly its first line; V4: all of it.
        assertEquals(List.of("4", "0", "30", "0", "50", "0"), column(made, "returned"));
        assertEquals(List.of("P1", "P1", "", "P1", "P9", ""), column(made, "project_id"));
        assertEquals(
                List.of("true", "true", "true", "false", "true", "false"),
                column(made, "own_payee"));
        assertEquals(
                List.of("true", "true", "false", "true", "true", "false"),
                column(made, "is_project"));
    }

    private static Table check(Path folder, int rows) throws IOException {
        CaseFiles files =
                ((Checked.Ok<CaseFiles>)
                                CaseReader.read(
                                        folder, new DeskWorkbookReader(), Limits.standard()))
                        .value();
        List<Dataset> datasets =
                LedgerDatasets.of(files, LocalDate.of(2025, 12, 31), finding -> {});
        Table made =
                datasets.stream()
                        .filter(dataset -> dataset.name().equals("spending"))
                        .findFirst()
                        .orElseThrow()
                        .table();
        assertEquals(rows, made.size());
        Checked<SqlFile> parsed =
                SqlFile.parse(
                        SqlFile.Kind.MEASURE,
                        "spending.sql",
                        Files.readString(HOME.resolve("rules/derived/spending.sql")));
        assertEquals(List.of(), parsed.findings());
        SqlFile sql = ((Checked.Ok<SqlFile>) parsed).value();
        try (QueryEngine engine = new DuckDbEngine()) {
            QueryOutcome outcome =
                    engine.run(
                            sql,
                            Map.of("department", new Datum.Words(files.settings().department())),
                            datasets);
            QueryOutcome.Rows queried =
                    assertInstanceOf(QueryOutcome.Rows.class, outcome, () -> outcome.toString());
            Table answer = queried.result().table();
            assertEquals(made.columns(), answer.columns());
            assertEquals(made.sorted().texts(made.size()), answer.sorted().texts(answer.size()));
            assertEquals(made.digest(), answer.digest());
        }
        return made;
    }

    private static List<String> column(Table table, String name) {
        int at = table.indexOf(name);
        return table.texts(table.size()).stream().map(row -> row.get(at)).toList();
    }
}
