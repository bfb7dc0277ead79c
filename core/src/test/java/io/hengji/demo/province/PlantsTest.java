package io.hengji.demo.province;

import static io.hengji.demo.province.Csv.money;
import static io.hengji.demo.province.Csv.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each plant is what the truth file says it is, by the written tables; a look-alike is not. */
final class PlantsTest {
    private static final LedgerOrder ORDER = new LedgerOrder(1, 6_000, 17, false, false);

    @TempDir private Path folder = Path.of("");

    private List<Map<String, String>> truth = List.of();
    private List<Map<String, String>> innocent = List.of();
    private List<Map<String, String>> payments = List.of();

    @BeforeEach
    void write() throws IOException {
        ProvinceYear.write(ORDER, folder);
        truth = Csv.read(folder.resolve("truth.csv")).rows();
        innocent = Csv.read(folder.resolve("look-alikes.csv")).rows();
        payments = table("payments.csv");
    }

    private List<Map<String, String>> table(String name) throws IOException {
        return Csv.read(folder.resolve("101").resolve(name)).rows();
    }

    private List<Map<String, String>> marks(List<Map<String, String>> file, Kind kind) {
        List<Map<String, String>> found =
                file.stream().filter(row -> text(row, "name").equals(kind.words())).toList();
        assertFalse(found.isEmpty(), kind.words());
        return found;
    }

    /** The payments that the marks of a kind name. */
    private List<Map<String, String>> paid(List<Map<String, String>> file, Kind kind) {
        Set<String> keys = new HashSet<>();
        marks(file, kind)
                .forEach(mark -> keys.add(text(mark, "voucher_no") + "/" + text(mark, "item_no")));
        return payments.stream()
                .filter(row -> keys.contains(text(row, "凭证号") + "/" + text(row, "明细序号")))
                .toList();
    }

    private void all(Kind kind, Predicate<Map<String, String>> holds) {
        List<Map<String, String>> rows = paid(truth, kind);
        assertFalse(rows.isEmpty(), kind.words());
        rows.forEach(row -> assertTrue(holds.test(row), () -> kind.words() + " " + row));
    }

    private static Map<String, String> one(
            List<Map<String, String>> rows, String head, String cell) {
        List<Map<String, String>> found =
                rows.stream().filter(row -> text(row, head).equals(cell)).toList();
        assertEquals(1, found.size(), head + " " + cell);
        return found.getFirst();
    }

    private BigDecimal sum(Predicate<Map<String, String>> chosen) {
        return payments.stream()
                .filter(chosen)
                .filter(row -> text(row, "支付日期").startsWith("2025"))
                .map(row -> money(row, "金额(元)"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void one_department_has_every_kind_once_at_least() {
        WorkCalendar calendar = new WorkCalendar();
        Department department = new Department(0, 1, calendar);
        Skeleton skeleton = new Skeleton(department);
        Plants plants = new Plants(department, skeleton, new Everyday(department));
        Set<String> wanted =
                plants.kinds().stream()
                        .map(Kind::words)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found =
                truth.stream()
                        .map(row -> text(row, "name"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, found);
        Set<String> codes =
                truth.stream().map(row -> text(row, "kind")).collect(Collectors.toSet());
        for (int i = 1; i <= 16; i++) {
            assertTrue(codes.contains(String.format(java.util.Locale.ROOT, "F%02d", i)), "F" + i);
        }
        assertTrue(codes.contains("B"));
    }

    @Test
    void lines_and_quotas() throws IOException {
        List<Map<String, String>> budget = table("budget.csv");
        List<Map<String, String>> quotas = table("quotas.csv");
        all(Kind.NO_LINE, row -> text(row, "预算行号").isEmpty());
        all(
                Kind.UNKNOWN_LINE,
                row ->
                        budget.stream()
                                .noneMatch(line -> text(line, "预算行号").equals(text(row, "预算行号"))));
        all(
                Kind.UNKNOWN_QUOTA,
                row ->
                        quotas.stream()
                                .noneMatch(line -> text(line, "指标编号").equals(text(row, "指标编号"))));
        all(
                Kind.OVER_QUOTA,
                row -> {
                    String id = text(row, "指标编号");
                    return sum(other -> text(other, "指标编号").equals(id))
                                    .compareTo(money(one(quotas, "指标编号", id), "金额(元)"))
                            > 0;
                });
        all(
                Kind.OVER_LINE,
                row -> {
                    String id = text(row, "预算行号");
                    Map<String, String> line = one(budget, "预算行号", id);
                    return sum(other -> text(other, "预算行号").equals(id))
                                    .compareTo(money(line, "全年预算数(元)"))
                            > 0;
                });
        all(
                Kind.OVER_PROJECT,
                row -> {
                    String id = text(row, "项目编号");
                    BigDecimal has =
                            budget.stream()
                                    .filter(line -> text(line, "项目编号").equals(id))
                                    .map(line -> money(line, "全年预算数(元)"))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return sum(other -> text(other, "项目编号").equals(id)).compareTo(has) > 0;
                });
        for (Map<String, String> mark : marks(truth, Kind.NEGATIVE_BALANCE)) {
            assertTrue(money(one(budget, "预算行号", text(mark, "line_id")), "年末结转(元)").signum() < 0);
        }
        for (Map<String, String> mark : marks(truth, Kind.OLD_CARRY_OVER)) {
            Map<String, String> line = one(budget, "预算行号", text(mark, "line_id"));
            assertEquals("2023", text(line, "首拨年度"));
            assertTrue(money(line, "年末结转(元)").signum() > 0);
        }
        for (Map<String, String> mark : marks(innocent, Kind.OLD_CARRY_OVER)) {
            Map<String, String> line = one(budget, "预算行号", text(mark, "line_id"));
            assertTrue(text(line, "首拨年度").equals("2024") || money(line, "年末结转(元)").signum() == 0);
        }
        for (Map<String, String> mark : marks(truth, Kind.LAYERS_NOT_BUDGET)) {
            Map<String, String> line = one(budget, "预算行号", text(mark, "line_id"));
            assertEquals(
                    money(mark, "amount"),
                    money(line, "全年预算数(元)").subtract(money(line, "年初预算数(元)")));
        }
    }

    @Test
    void classes_payees_and_settlement() throws IOException {
        List<Map<String, String>> projects = table("projects.csv");
        all(Kind.WAGES_ON_PROJECT, row -> text(row, "部门经济分类").startsWith("301"));
        all(Kind.DAILY_ON_PROJECT, row -> !approved(projects, row));
        paid(innocent, Kind.DAILY_ON_PROJECT).forEach(row -> assertTrue(approved(projects, row)));
        all(
                Kind.OTHER_FUNCTION,
                row ->
                        !text(one(projects, "项目编号", text(row, "项目编号")), "批复功能分类")
                                .contains(text(row, "功能分类")));
        paid(innocent, Kind.OTHER_FUNCTION)
                .forEach(row ->
                        assertTrue(
                                text(one(projects, "项目编号", text(row, "项目编号")), "批复功能分类")
                                        .contains(text(row, "功能分类"))));
        all(Kind.OWN_UNIT, row -> text(row, "收款人类型").equals("本单位"));
        all(Kind.RELATED, row -> text(row, "收款人类型").equals("关联"));
        all(
                Kind.NOTHING_BEHIND,
                row ->
                        (text(row, "合同号") + text(row, "发票号") + text(row, "验收日期")).isEmpty()
                                && money(row, "金额(元)").compareTo(new BigDecimal("250000")) >= 0);
        all(
                Kind.TO_OWN_ACCOUNT,
                row ->
                        text(row, "付款账户类型").equals("零余额")
                                && text(row, "收款人类型").equals("本单位")
                                && text(row, "支付日期").compareTo("2025-12-26") >= 0);
        all(Kind.PERSON_FOR_GOODS, row -> text(row, "收款人类型").equals("个人"));
        all(Kind.CASH, row -> text(row, "结算方式").equals("现金"));
        all(Kind.VEHICLE_ELSEWHERE, row -> text(row, "部门经济分类").equals("30239"));
        all(Kind.HIDDEN_RECEPTION, row -> text(row, "收款人").endsWith("大酒店"));
        List<Map<String, String>> income = table("income.csv");
        assertEquals(1, income.stream().filter(row -> text(row, "收入类别").equals("非税收入返还")).count());
    }

    private static boolean approved(List<Map<String, String>> projects, Map<String, String> row) {
        Map<String, String> project = one(projects, "项目编号", text(row, "项目编号"));
        return List.of(text(project, "批复经济科目").split(";", -1)).contains(text(row, "部门经济分类"));
    }

    @Test
    void pairs_and_contracts() throws IOException {
        List<Map<String, String>> contracts = table("contracts.csv");
        List<Map<String, String>> refunds = paid(truth, Kind.REFUND_NEXT_YEAR);
        assertEquals(2, refunds.size());
        assertEquals(text(refunds.getFirst(), "凭证号"), text(refunds.getLast(), "原凭证号"));
        assertTrue(text(refunds.getLast(), "支付日期").startsWith("2026-01"));
        assertEquals(
                money(refunds.getFirst(), "金额(元)"), money(refunds.getLast(), "金额(元)").negate());
        same(Kind.SAME_INVOICE, "发票号", "收款人", "金额(元)");
        same(Kind.SAME_PAYMENT, "收款人", "收款账号", "金额(元)", "用途");
        all(
                Kind.OVER_CONTRACT,
                row -> {
                    String no = text(row, "合同号");
                    return sum(other -> text(other, "合同号").equals(no))
                                    .compareTo(money(one(contracts, "合同号", no), "合同额(元)"))
                            > 0;
                });
        all(
                Kind.BEFORE_ACCEPTANCE,
                row ->
                        text(row, "支付日期")
                                        .compareTo(
                                                text(
                                                        one(contracts, "合同号", text(row, "合同号")),
                                                        "验收日期"))
                                < 0);
        Set<String> split = new HashSet<>();
        marks(truth, Kind.SPLITTING).forEach(mark -> split.add(text(mark, "contract_no")));
        BigDecimal threshold = new BigDecimal("2000000");
        BigDecimal together = BigDecimal.ZERO;
        for (String no : split) {
            BigDecimal amount = money(one(contracts, "合同号", no), "合同额(元)");
            assertTrue(amount.compareTo(threshold) < 0, no);
            together = together.add(amount);
        }
        assertEquals(3, split.size());
        assertTrue(together.compareTo(threshold) > 0);
    }

    private void same(Kind kind, String... heads) {
        List<Map<String, String>> rows = paid(truth, kind);
        assertEquals(2, rows.size());
        for (String head : heads) {
            assertEquals(text(rows.getFirst(), head), text(rows.getLast(), head), head);
        }
    }

    @Test
    void money_passed_on_and_receptions() throws IOException {
        List<Map<String, String>> transfers = table("transfers.csv");
        for (Map<String, String> mark : marks(truth, Kind.PASSED_LATE)) {
            assertTrue(days(one(transfers, "文号", text(mark, "document"))) > 30);
        }
        for (Map<String, String> mark : marks(innocent, Kind.PASSED_LATE)) {
            assertEquals(30, days(one(transfers, "文号", text(mark, "document"))));
        }
        for (Map<String, String> mark : marks(truth, Kind.NOT_PASSED)) {
            Map<String, String> row = one(transfers, "文号", text(mark, "document"));
            assertEquals("", text(row, "下达日期"));
            assertTrue(text(row, "应下达日期").compareTo("2025-12-31") < 0);
        }
        for (Map<String, String> mark : marks(truth, Kind.PASSED_SHORT)) {
            Map<String, String> row = one(transfers, "文号", text(mark, "document"));
            assertTrue(money(row, "下达金额(元)").compareTo(money(row, "金额(元)")) < 0);
        }
        List<Map<String, String>> receptions = table("receptions.csv");
        for (Map<String, String> mark : marks(truth, Kind.NO_LETTER)) {
            assertEquals("", text(one(receptions, "凭证号", text(mark, "voucher_no")), "公函"));
        }
        for (Map<String, String> mark : marks(truth, Kind.NO_LIST)) {
            assertEquals("否", text(one(receptions, "凭证号", text(mark, "voucher_no")), "接待清单"));
        }
        Map<String, String> reception = one(table("base.csv"), "项目编码", "公务接待");
        assertTrue(money(reception, "本年决算数(元)").compareTo(money(reception, "本年预算数(元)")) > 0);
        Map<String, String> vehicles = one(table("base.csv"), "项目编码", "公车运行维护");
        assertTrue(money(vehicles, "本年决算数(元)").compareTo(money(vehicles, "上年决算数(元)")) > 0);
        assertTrue(money(vehicles, "本年决算数(元)").compareTo(money(vehicles, "本年预算数(元)")) <= 0);
    }

    private static long days(Map<String, String> transfer) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse(text(transfer, "到达日期")), LocalDate.parse(text(transfer, "下达日期")));
    }

    /** Paid against planned by the day the truth names, in per cent of the project's plan. */
    @Test
    void pace() throws IOException {
        assertTrue(paidShare(Kind.AHEAD_OF_PLAN, "2025-03-31") > 55, "planned 25%");
        assertTrue(paidShare(Kind.BEHIND_PLAN, "2025-07-31") < 30, "planned 58%");
        assertEquals(0, paidShare(Kind.NO_PAYMENT, "2025-08-31"));
        assertTrue(paidShare(Kind.RUSH_OF_PROJECT, "2025-11-30") < 50);
        assertTrue(paidShare(Kind.PLAN_NOT_BUDGET, "2025-12-31") < 70, "a plan of 1.5 budgets");
    }

    private int paidShare(Kind kind, String asOf) throws IOException {
        String project = text(marks(truth, kind).getFirst(), "project_id");
        BigDecimal plan =
                table("plan.csv").stream()
                        .filter(row -> text(row, "项目编号").equals(project))
                        .map(row -> money(row, "计划用款(元)"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal paid =
                sum(row ->
                        text(row, "项目编号").equals(project)
                                && text(row, "支付日期").compareTo(asOf) <= 0);
        return paid.multiply(BigDecimal.valueOf(100)).divideToIntegralValue(plan).intValueExact();
    }
}
