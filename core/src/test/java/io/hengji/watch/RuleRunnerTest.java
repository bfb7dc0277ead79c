package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.QueryResult;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import io.hengji.trail.Op;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An engine that returns given rows: what the runner makes of them. */
class RuleRunnerTest {
    private static final String TEXT =
            """
            /*---
            id: F13A
            version: 2
            title: 重复支付
            severity: warning
            period: 2019 年起
            needs: [payment.invoice_no?, payment.amount, contract.contract_no]
            grain: 发票
            key: [invoice_no]
            row: 一笔支付
            message: 发票 {invoice_no} 付了 {rows} 次，每次 {amount} 元，{nothing}
            ask: 凭证
            innocent: 无
            ---*/
            SELECT p.invoice_no AS invoice_no, p.amount AS amount
            FROM payment p JOIN contract c ON c.contract_no = p.invoice_no
            """;
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("invoice_no", ColumnType.VARCHAR),
                    new Column("amount", ColumnType.DECIMAL_2));

    private final TrailBuilder trail = new TrailBuilder();

    @Test
    void rowsOfOneKeyAreOneLead() {
        RuleRun run = run(table("A", "1234.5", "B", "1", "A", "1234.5"), payments(), contracts());
        assertEquals(RuleRun.State.RUN, run.state());
        assertEquals(3, run.rows());
        assertEquals(List.of(2, 1), run.leads().stream().map(l -> l.rows().size()).toList());
        Lead lead = run.leads().getFirst();
        assertEquals("发票 A 付了 2 次，每次 1,234.50 元，{nothing}", lead.message());
        assertEquals("F13A/" + Digest.of("{invoice_no=A}").hex().substring(0, 10), lead.id());
        List<Op> ops = trail.build().under(lead.trail()).stream().map(step -> step.op()).toList();
        assertEquals(2, ((Op.Query) ops.getFirst()).rows().count());
        assertEquals("grade", ops.getLast().word());
    }

    @Test
    void theIdStaysWhenAmountsChangeAndTheContentDoesNot() {
        Lead before = run(table("A", "1"), payments(), contracts()).leads().getFirst();
        Lead after = run(table("A", "2"), payments(), contracts()).leads().getFirst();
        assertEquals(before.id(), after.id());
        assertNotEquals(before.content(), after.content());
    }

    @Test
    void whatIsMissingMakesTheRuleNotChecked() {
        RuleRun noTable = run(table("A", "1"), payments());
        assertEquals(RuleRun.State.NOT_CHECKED, noTable.state());
        assertEquals(List.of("合同“合同号”"), noTable.missing());
        assertEquals(List.of(), noTable.findings());

        Table.Builder rows = Table.builder(COLUMNS);
        for (int row = 0; row < 4; row++) {
            rows.add(null).add(row == 0 ? null : new Datum.Decimal(BigDecimal.ONE)).end();
        }
        RuleRun blank = run(table("A", "1"), dataset("payment", rows.build()), contracts());
        assertEquals(RuleRun.State.NOT_CHECKED, blank.state());
        assertEquals(List.of("支付明细“金额”（4 行中 1 行空白）"), blank.missing(), "1 of 4 is over 20%");
    }

    @Test
    void aResultWithoutItsKeyFails() {
        Table.Builder rows = Table.builder(List.of(new Column("other", ColumnType.VARCHAR)));
        RuleRun run = run(rows.add(new Datum.Words("A")).end().build(), payments(), contracts());
        assertEquals(RuleRun.State.FAILED, run.state());
        assertEquals(
                List.of(WatchCode.KEY_NOT_RETURNED),
                run.findings().stream().map(Finding::code).toList());
    }

    private RuleRun run(Table answer, Dataset... over) {
        SqlFile sql =
                ((Checked.Ok<SqlFile>) SqlFile.parse(SqlFile.Kind.RULE, "F13A.sql", TEXT)).value();
        QueryEngine engine =
                new QueryEngine() {
                    @Override
                    public QueryOutcome run(
                            SqlFile file, Map<String, Datum> params, List<Dataset> datasets) {
                        return new QueryOutcome.Rows(QueryResult.of(answer));
                    }

                    @Override
                    public void close() {}
                };
        return new RuleRunner(engine, Arrays.asList(over), Map.of(), trail, () -> 0L)
                .run(new Rule(sql, Severity.WARNING));
    }

    private static Dataset payments() {
        return dataset("payment", table("A", "1"));
    }

    private static Dataset contracts() {
        Table.Builder rows = Table.builder(List.of(new Column("contract_no", ColumnType.VARCHAR)));
        return dataset("contract", rows.add(new Datum.Words("A")).end().build());
    }

    private static Dataset dataset(String name, Table table) {
        return new Dataset(name, table, Digest.of(name));
    }

    private static Table table(String... cells) {
        Table.Builder rows = Table.builder(COLUMNS);
        for (int at = 0; at < cells.length; at += 2) {
            rows.add(new Datum.Words(cells[at]))
                    .add(new Datum.Decimal(new BigDecimal(cells[at + 1])))
                    .end();
        }
        return rows.build();
    }
}
