package io.hengji.demo.province;

import static io.hengji.demo.province.Csv.money;
import static io.hengji.demo.province.Csv.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing planted: everything adds up, by sums of the written files alone. */
final class CleanDepartmentTest {
    private static final long SEED = 31;

    @TempDir private Path folder = Path.of("");

    private List<Map<String, String>> payments = List.of();

    @BeforeEach
    void write() throws IOException {
        ProvinceYear.write(new LedgerOrder(1, 12_000, SEED, true, false), folder);
        payments = table("payments.csv");
    }

    private List<Map<String, String>> table(String name) throws IOException {
        return Csv.read(folder.resolve("101").resolve(name)).rows();
    }

    private Map<String, BigDecimal> paidBy(String head) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Map<String, String> row : payments) {
            sums.merge(text(row, head), money(row, "金额(元)"), BigDecimal::add);
        }
        return sums;
    }

    private static BigDecimal of(Map<String, BigDecimal> sums, String key) {
        return sums.getOrDefault(key, BigDecimal.ZERO);
    }

    @Test
    void lines_have_what_was_paid_and_no_less_budget() throws IOException {
        Map<String, BigDecimal> paid = paidBy("预算行号");
        BigDecimal moved = BigDecimal.ZERO;
        for (Map<String, String> line : table("budget.csv")) {
            String id = text(line, "预算行号");
            BigDecimal adjusted = money(line, "全年预算数(元)");
            BigDecimal layers =
                    money(line, "年初预算数(元)")
                            .add(money(line, "上年结转(元)"))
                            .add(money(line, "追加(元)"))
                            .add(money(line, "调剂(元)"))
                            .subtract(money(line, "收回(元)"));
            assertEquals(layers, adjusted, id);
            assertEquals(of(paid, id), money(line, "执行数(元)"), id);
            assertTrue(of(paid, id).compareTo(adjusted) <= 0, id);
            BigDecimal left = money(line, "年末结转(元)").add(money(line, "年末结余(元)"));
            assertEquals(adjusted.subtract(of(paid, id)), left, id);
            moved = moved.add(money(line, "调剂(元)"));
        }
        assertEquals(0, moved.signum(), "调剂 sums to nothing");
    }

    @Test
    void quotas_cover_what_cites_them_from_their_day_on() throws IOException {
        Map<String, Map<String, String>> quotas = new HashMap<>();
        table("quotas.csv").forEach(row -> quotas.put(text(row, "指标编号"), row));
        paidBy("指标编号")
                .forEach((id, sum) -> {
                    Map<String, String> quota = quotas.get(id);
                    assertTrue(quota != null && sum.compareTo(money(quota, "金额(元)")) <= 0, id);
                });
        for (Map<String, String> row : payments) {
            Map<String, String> quota = quotas.getOrDefault(text(row, "指标编号"), Map.of());
            assertTrue(text(quota, "日期").compareTo(text(row, "支付日期")) <= 0, row::toString);
        }
    }

    @Test
    void plans_add_up_to_the_budget_of_the_project() throws IOException {
        Map<String, BigDecimal> budget = new HashMap<>();
        for (Map<String, String> line : table("budget.csv")) {
            budget.merge(text(line, "项目编号"), money(line, "全年预算数(元)"), BigDecimal::add);
        }
        Map<String, BigDecimal> planned = new HashMap<>();
        for (Map<String, String> row : table("plan.csv")) {
            assertTrue(money(row, "计划用款(元)").signum() >= 0, row::toString);
            planned.merge(text(row, "项目编号"), money(row, "计划用款(元)"), BigDecimal::add);
        }
        budget.remove("");
        assertEquals(budget, planned);
    }

    /**
     * A refund names a voucher of the same quota and class that was paid before, and is no more.
     */
    @Test
    void refunds_balance() {
        Map<String, Map<String, String>> earlier = new HashMap<>();
        int refunds = 0;
        for (Map<String, String> row : payments) {
            BigDecimal amount = money(row, "金额(元)");
            Map<String, String> original = earlier.get(text(row, "原凭证号"));
            if (amount.signum() < 0) {
                refunds++;
                assertTrue(original != null, row::toString);
                assertTrue(amount.negate().compareTo(money(original, "金额(元)")) <= 0);
                for (String head : List.of("指标编号", "部门经济分类", "收款人", "收款账号")) {
                    assertEquals(text(original, head), text(row, head), row::toString);
                }
            }
            earlier.put(text(row, "凭证号"), row);
        }
        assertEquals(5, refunds, "3 + 12000 / 5000");
    }

    @Test
    void vouchers_are_unique_in_the_order_of_working_days() {
        Set<String> keys = new HashSet<>();
        Set<String> invoices = new HashSet<>();
        String before = "";
        for (Map<String, String> row : payments) {
            assertTrue(keys.add(text(row, "凭证号") + "/" + text(row, "明细序号")), row::toString);
            String on = text(row, "支付日期");
            assertTrue(on.compareTo(before) >= 0, row::toString);
            assertTrue(WorkCalendar.working(java.time.LocalDate.parse(on)), on);
            before = on;
            String invoice = text(row, "发票号");
            assertTrue(invoice.isEmpty() || invoices.add(invoice), row::toString);
            assertEquals(invoice.isEmpty() ? 0 : 20, invoice.length(), invoice);
            assertEquals(19, text(row, "收款账号").length());
        }
        assertEquals(12_000, keys.size());
        assertTrue(before.compareTo("2025-12-31") <= 0, before);
    }

    /** Nobody is paid under another's account. */
    @Test
    void an_account_has_one_payee() {
        Map<String, String> payees = new HashMap<>();
        for (Map<String, String> row : payments) {
            String payee = text(row, "收款人");
            assertEquals(payee, payees.getOrDefault(text(row, "收款账号"), payee), row::toString);
            payees.put(text(row, "收款账号"), payee);
        }
    }

    /** Both economic classes follow the kind of the unit, and the project's approval. */
    @Test
    void classes_are_consistent() throws IOException {
        Map<String, String> kinds = new HashMap<>();
        table("units.csv").forEach(row -> kinds.put(text(row, "单位代码"), text(row, "单位类型")));
        Map<String, List<String>> approved = new HashMap<>();
        for (Map<String, String> row : table("projects.csv")) {
            approved.put(text(row, "项目编号"), List.of(text(row, "批复经济科目").split(";", -1)));
            assertTrue(text(row, "项目代码").matches("43000025T\\d{12}"), row::toString);
        }
        for (Map<String, String> row : payments) {
            String economic = text(row, "部门经济分类");
            String government = text(row, "政府经济分类");
            boolean person = economic.startsWith("303");
            boolean grant = government.startsWith("505") || government.startsWith("506");
            boolean service = "事业".equals(kinds.get(text(row, "单位代码")));
            assertEquals(
                    person ? "509" : Boolean.toString(service),
                    person ? government : Boolean.toString(grant));
            String project = text(row, "项目编号");
            assertTrue(
                    project.isEmpty()
                            || approved.getOrDefault(project, List.of()).contains(economic),
                    row::toString);
        }
    }

    /** No stage is paid before it is due, and the last one not before acceptance. */
    @Test
    void contracts_are_paid_by_their_stages() throws IOException {
        Map<String, BigDecimal> paid = paidBy("合同号");
        for (Map<String, String> contract : table("contracts.csv")) {
            boolean old = text(contract, "签订日期").startsWith("2024");
            BigDecimal amount = money(contract, "合同额(元)");
            // of last year's contracts only the last fifth is paid now
            BigDecimal due = old ? amount.multiply(new BigDecimal("0.2")) : amount;
            assertEquals(0, due.compareTo(of(paid, text(contract, "合同号"))), contract::toString);
        }
        for (Map<String, String> row : payments) {
            if (text(row, "用途").endsWith("合同尾款")) {
                assertTrue(text(row, "验收日期").compareTo(text(row, "支付日期")) <= 0, row::toString);
            }
        }
    }

    /** A quarter of the year in December would be a rush; no unit and no project has it. */
    @Test
    void december_is_no_rush() {
        for (String head : List.of("单位代码", "项目编号")) {
            Map<String, BigDecimal> december = new HashMap<>();
            for (Map<String, String> row : payments) {
                if (text(row, "支付日期").startsWith("2025-12")) {
                    december.merge(text(row, head), money(row, "金额(元)"), BigDecimal::add);
                }
            }
            paidBy(head)
                    .forEach((key, year) -> {
                        BigDecimal part = of(december, key).multiply(BigDecimal.valueOf(4));
                        assertTrue(part.compareTo(year) < 0, key);
                    });
        }
    }
}
