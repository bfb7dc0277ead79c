package io.hengji.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of the case that follow from the ledger: budget, quotas, income, base, plan, facts …
 */
final class DemoTables {
    private static final long VEHICLE_BUDGET = Amount.wan("12.00");
    private static final long RECEPTION_BUDGET = Amount.wan("5.00");
    private static final long PROCUREMENT_BUDGET = Amount.wan("640.00");
    private static final long PROCUREMENT = Amount.wan("612.80");

    private final DemoLedger ledger;
    private final Map<String, DemoTable> all = new TreeMap<>();

    DemoTables(DemoLedger ledger) {
        this.ledger = ledger;
        all.put("payments.csv", ledger.payments());
        all.put("contracts.csv", ledger.contractTable());
        budget();
        quotas();
        income();
        base();
        plan();
        facts();
        money();
    }

    Map<String, DemoTable> all() {
        return Map.copyOf(all);
    }

    private DemoTable table(String name, String heads) {
        DemoTable table = new DemoTable(heads);
        all.put(name, table);
        return table;
    }

    private void budget() {
        DemoTable table =
                table(
                        "budget.csv",
                        "预算行号,单位,支出类别,项目编号,名称,资金来源,资金性质,资金年度,功能分类,部门经济分类,"
                                + "年初预算数(万元),上年结转(万元),追加(万元),调剂(万元),收回(万元),全年预算数(万元),"
                                + "执行数(万元),年末结转(万元),年末结余(万元),文号");
        for (DemoLine line : ledger.lines()) {
            long spent = ledger.spent(line::equals);
            long left = line.adjusted() - spent;
            table.row(
                    line.id(),
                    line.unit(),
                    line.category(),
                    line.project(),
                    line.title(),
                    line.source(),
                    line.nature(),
                    line.carried() ? "上年结转" : "当年",
                    line.function(),
                    line.economic(),
                    Amount.wanOrBlank(line.layer("年初预算数")),
                    Amount.wanOrBlank(line.layer("上年结转")),
                    Amount.wanOrBlank(line.layer("追加")),
                    Amount.wanOrBlank(line.layer("调剂")),
                    Amount.wanOrBlank(line.layer("收回")),
                    Amount.wan(line.adjusted()),
                    Amount.wan(spent),
                    line.basic() ? "" : Amount.wan(left),
                    line.basic() ? Amount.wan(left) : "",
                    "演财预〔2025〕1号（虚构）");
        }
    }

    private void quotas() {
        DemoTable table = table("quotas.csv", "指标编号,预算行号,单位,文号,预算层次,金额(元),日期,记录日期");
        for (DemoLine line : ledger.lines()) {
            int number = 0;
            for (String layer : DemoLine.LAYERS) {
                if (line.layer(layer) != 0) {
                    number++;
                    int month = 1 + 2 * DemoLine.LAYERS.indexOf(layer);
                    table.row(
                            "Z-" + line.id() + "-" + number,
                            line.id(),
                            line.unit(),
                            "演财预〔2025〕" + month + "号（虚构）",
                            layer,
                            Amount.yuan(line.layer(layer)),
                            DemoLedger.day(month, 15),
                            DemoLedger.day(month, 18));
                }
            }
        }
    }

    /** What came in is the budget of the year; what was not spent is carried over. */
    private void income() {
        DemoTable table = table("income.csv", "资金性质,收入类别,年初预算数(万元),全年预算数(万元),决算数(万元)");
        long initialOwn = ledger.layer("年初预算数", DemoTables::own);
        long initial = ledger.layer("年初预算数", line -> !own(line));
        long own = ledger.adjusted(DemoTables::own);
        long opening = ledger.layer("上年结转", line -> true);
        long granted = ledger.adjusted(line -> !own(line)) - opening;
        table.row("一般公共预算", "财政拨款", Amount.wan(initial), Amount.wan(granted), Amount.wan(granted));
        table.row("单位资金", "其他收入", Amount.wan(initialOwn), Amount.wan(own), Amount.wan(own));
        table.row("一般公共预算", "年初结转", "", "", Amount.wan(opening));
        long left = ledger.adjusted(line -> !own(line)) - ledger.spent(line -> !own(line));
        table.row("一般公共预算", "年末结转", "", "", Amount.wan(left));
        long ownLeft = own - ledger.spent(DemoTables::own);
        table.row("单位资金", "年末结转", "", "", Amount.wan(ownLeft));
    }

    private static boolean own(DemoLine line) {
        return line.nature().equals("单位资金");
    }

    private void base() {
        DemoTable table = table("base.csv", DemoPrior.BASE_HEADS);
        long vehicles = DemoLedger.VEHICLES;
        long reception = DemoLedger.RECEPTION;
        base(table, "三公经费", VEHICLE_BUDGET + RECEPTION_BUDGET, vehicles + reception);
        base(table, "公车运行维护", VEHICLE_BUDGET, vehicles);
        base(table, "公务接待", RECEPTION_BUDGET, reception);
        base(table, "政府采购", PROCUREMENT_BUDGET, PROCUREMENT);
        base(table, "项目支出", line -> !line.basic());
        base(table, "业务工作", line -> line.category().equals("业务工作"));
        base(table, "运行维护", line -> line.category().equals("运行维护"));
        base(table, "省级专项", line -> line.category().equals("省级专项"));
        base(table, "公用经费", line -> line.category().equals("公用经费"));
    }

    private void base(DemoTable table, String item, java.util.function.Predicate<DemoLine> chosen) {
        base(table, item, ledger.layer("年初预算数", chosen), ledger.spent(chosen));
    }

    private static void base(DemoTable table, String item, long budget, long settled) {
        table.row(item, DemoPrior.settled(item), Amount.wan(budget), Amount.wan(settled));
    }

    /** Twelve equal parts of the adjusted budget of each project. */
    private void plan() {
        DemoTable table = table("plan.csv", "项目编号,月份,计划用款(元)");
        ledger.lines().stream()
                .map(DemoLine::project)
                .filter(project -> !project.isEmpty())
                .distinct()
                .forEach(project -> {
                    long sum = ledger.adjusted(line -> line.project().equals(project));
                    long each = sum / 12;
                    for (int month = 1; month <= 12; month++) {
                        long part = month == 12 ? sum - each * 11 : each;
                        table.row(project, month, Amount.yuan(part));
                    }
                });
    }

    private void facts() {
        DemoTable table = table("facts.csv", "编号,名称,数值,计量单位,范围,口径,对应指标,出处");
        long opening = ledger.layer("上年结转", line -> true);
        long spent = ledger.spent(line -> true);
        long adjusted = ledger.adjusted(line -> true);
        wan(table, "T01", "部门预算收入", adjusted - opening, "dept.income.settled");
        wan(table, "T02", "部门支出合计", spent, "dept.spent");
        wan(table, "T03", "基本支出", ledger.spent(DemoLine::basic), "dept.spent.basic");
        wan(table, "T04", "项目支出", ledger.spent(line -> !line.basic()), "dept.spent.project");
        rate(table, "T05", "预算执行率", spent, adjusted, "dept.rate.execution");
        rate(
                table,
                "T06",
                "三公经费控制率",
                DemoLedger.VEHICLES + DemoLedger.RECEPTION,
                VEHICLE_BUDGET + RECEPTION_BUDGET,
                "dept.rate.threePublicControl");
        rate(table, "T07", "政府采购执行率", PROCUREMENT, PROCUREMENT_BUDGET, "dept.rate.procurement");
        table.row("T08", "在职人员", "112", "人", "本部门", "年末", "dept.staff.inPost", "一");
    }

    private static void wan(DemoTable table, String id, String label, long amount, String figure) {
        table.row(id, label, Amount.wan(amount), "万元", "本部门", "决算", figure, "二");
    }

    private static void rate(
            DemoTable table, String id, String label, long part, long whole, String figure) {
        String shown =
                BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
        table.row(id, label, shown, "%", "本部门", "决算", figure, "三");
    }

    private void money() {
        table("transfers.csv", "单位,资金名称,文号,到达日期,金额(元),应下达日期,下达日期,下达金额(元),下达对象")
                .row(
                        "001",
                        "历史遗留矿山生态修复补助",
                        "演财资环〔2025〕7号（虚构）",
                        "2025-04-10",
                        "8600000.00",
                        "2025-05-10",
                        "2025-04-28",
                        "8600000.00",
                        "演示县自然资源局本级");
        DemoTable receptions = table("receptions.csv", "凭证号,单位,接待日期,来宾人数,陪同人数,公函,接待清单");
        int number = 0;
        for (String voucher : ledger.receptions()) {
            number++;
            receptions.row(
                    voucher,
                    "001",
                    DemoLedger.day(number, 16),
                    4 + number % 5,
                    1 + number % 3,
                    String.format(Locale.ROOT, "演函〔2025〕%d号（虚构）", number),
                    "是");
        }
    }
}
