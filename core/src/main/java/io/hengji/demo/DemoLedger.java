package io.hengji.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Money of the made-up bureau: budget lines, payments that add up to them, contracts, plan. */
final class DemoLedger {
    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final String BUDGET_HEADS =
            "预算行号,单位,支出类别,项目编号,名称,资金来源,资金性质,资金年度,功能分类,部门经济分类,"
                    + "年初预算数(万元),上年结转(万元),追加(万元),调剂(万元),全年预算数(万元),执行数(万元),文号";
    private static final String PAYMENT_HEADS =
            "凭证号,明细序号,支付日期,记录日期,单位代码,项目编号,预算行号,功能分类,部门经济分类,政府经济分类,资金性质,资金来源,"
                    + "资金年度,金额(元),收款人,收款账号,收款人类型,付款账户类型,支付方式,结算方式,用途,合同号,发票号,验收日期,"
                    + "采购方式,采购品目,三公类别,经办科室";

    /** 公用经费 by economic class: code, name, 万元, kind of 三公. */
    private static final List<List<String>> PUBLIC =
            List.of(
                    List.of("30201", "办公费", "48.20", ""),
                    List.of("30206", "电费", "22.40", ""),
                    List.of("30211", "差旅费", "36.10", ""),
                    List.of("30231", "公务用车运行维护费", "17.30", "车辆运行"),
                    List.of("30217", "公务接待费", "2.40", "接待"));

    private final Draw draw;
    private final int year;
    private final int scale;
    private final Csv payments = new Csv(PAYMENT_HEADS);
    private final Csv receptions = new Csv("凭证号,接待日期,来宾人数,陪同人数,公函,接待清单");
    private BigDecimal paid = BigDecimal.ZERO;
    private int vouchers;

    DemoLedger(long seed, int year, int scale) {
        this.draw = Draw.of(seed, "ledger");
        this.year = year;
        this.scale = scale;
    }

    void write(Map<String, String> files) {
        files.put("budget.csv", budget());
        basicPayments();
        DemoProject.ALL.forEach(this::projectPayments);
        payments.row(
                "合计",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                paid.toPlainString(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        files.put("payments.csv", payments.toString());
        files.put("receptions.csv", receptions.toString());
        files.put("contracts.csv", contracts());
        files.put("plan.csv", plan());
        files.put("income.csv", income());
    }

    private String budget() {
        Csv csv = new Csv(BUDGET_HEADS);
        csv.row(
                "L90",
                "",
                "人员经费",
                "",
                "人员经费",
                "县级",
                "一般公共预算",
                "当年",
                "2200101",
                "",
                "1450.00",
                "",
                "26.00",
                "-4.00",
                "1472.00",
                "1472.00",
                "云财预〔" + year + "〕1号");
        csv.row(
                "L91",
                "",
                "公用经费",
                "",
                "公用经费",
                "县级",
                "一般公共预算",
                "当年",
                "2200101",
                "",
                "125.00",
                "",
                "",
                "4.00",
                "129.00",
                "126.40",
                "云财预〔" + year + "〕1号");
        for (DemoProject project : DemoProject.ALL) {
            BigDecimal adjusted = number(project.initial()).add(number(project.added()));
            csv.row(
                    project.line(),
                    "",
                    project.category(),
                    project.id(),
                    project.name(),
                    project.source(),
                    "一般公共预算",
                    "当年",
                    project.function(),
                    project.economic(),
                    project.initial(),
                    "",
                    project.added(),
                    "",
                    adjusted.toPlainString(),
                    project.spent(),
                    "云财预〔" + year + "〕" + (10 + draw.below(80)) + "号");
            if (project.hasCarried()) {
                csv.row(
                        project.line() + "C",
                        "",
                        project.category(),
                        project.id(),
                        project.name() + "（上年结转）",
                        project.source(),
                        "一般公共预算",
                        "上年结转",
                        project.function(),
                        project.economic(),
                        "",
                        project.carried(),
                        "",
                        "",
                        project.carried(),
                        project.spentCarried(),
                        "");
            }
        }
        return csv.toString();
    }

    private void basicPayments() {
        for (int month = 1; month <= 12; month++) {
            BigDecimal share =
                    month < 12 ? new BigDecimal("1226666.67") : new BigDecimal("1226666.63");
            pay(
                    new Payment(
                            date(month, 10),
                            "",
                            "L90",
                            "2200101",
                            "30101",
                            "50101",
                            share,
                            "本单位职工工资发放户",
                            "本单位",
                            "工资及津贴补贴",
                            "",
                            "",
                            "办公室"));
        }
        for (List<String> kind : PUBLIC) {
            int parts = 3;
            for (BigDecimal amount : split(yuan(kind.get(2)), parts)) {
                boolean reception = kind.get(3).equals("接待");
                pay(
                        new Payment(
                                date(draw.between(2, 11), draw.between(3, 26)),
                                "",
                                "L91",
                                "2200101",
                                kind.get(0),
                                government(kind.get(0)),
                                amount,
                                reception ? "演示餐饮服务部" : "演示综合服务公司",
                                "单位",
                                kind.get(1),
                                "",
                                kind.get(3),
                                "办公室"));
                if (reception) {
                    receptions.row(
                            voucher(),
                            date(3, 5).plusMonths(parts),
                            draw.between(4, 9),
                            2,
                            "演示函〔" + year + "〕" + draw.between(10, 99) + "号",
                            "是");
                }
            }
        }
    }

    private void projectPayments(DemoProject project) {
        pay(project, project.line(), "当年", project.spent());
        if (project.hasCarried()) {
            pay(project, project.line() + "C", "上年结转", project.spentCarried());
        }
    }

    private void pay(DemoProject project, String line, String vintage, String spent) {
        int count = (line.endsWith("C") ? 1 : 4) * scale;
        List<BigDecimal> amounts = split(yuan(spent), count);
        for (int i = 0; i < amounts.size(); i++) {
            int month = line.endsWith("C") ? 3 : 2 + (i * 10) / amounts.size();
            pay(
                    new Payment(
                                    date(month, draw.between(5, 25)),
                                    project.id(),
                                    line,
                                    project.function(),
                                    project.economic(),
                                    government(project.economic()),
                                    amounts.get(i),
                                    "演示甲技术服务有限公司" + project.id(),
                                    "单位",
                                    project.use(),
                                    contract(project),
                                    "",
                                    project.section())
                            .of(project.source(), vintage));
        }
    }

    /** One payment before it gets its voucher number. */
    private record Payment(
            LocalDate on,
            String project,
            String line,
            String function,
            String economic,
            String government,
            BigDecimal amount,
            String payee,
            String payeeKind,
            String purpose,
            String contract,
            String threePublic,
            String section,
            String source,
            String vintage) {
        Payment(
                LocalDate on,
                String project,
                String line,
                String function,
                String economic,
                String government,
                BigDecimal amount,
                String payee,
                String payeeKind,
                String purpose,
                String contract,
                String threePublic,
                String section) {
            this(
                    on,
                    project,
                    line,
                    function,
                    economic,
                    government,
                    amount,
                    payee,
                    payeeKind,
                    purpose,
                    contract,
                    threePublic,
                    section,
                    "县级",
                    "当年");
        }

        Payment of(String from, String of) {
            return new Payment(
                    on,
                    project,
                    line,
                    function,
                    economic,
                    government,
                    amount,
                    payee,
                    payeeKind,
                    purpose,
                    contract,
                    threePublic,
                    section,
                    from,
                    of);
        }
    }

    private void pay(Payment one) {
        vouchers++;
        paid = paid.add(one.amount());
        boolean own = one.payeeKind().equals("本单位");
        payments.row(
                voucher(),
                "1",
                one.on(),
                one.on().plusDays(1),
                "101",
                one.project(),
                one.line(),
                one.function(),
                one.economic(),
                one.government(),
                "一般公共预算",
                one.source(),
                one.vintage(),
                one.amount().toPlainString(),
                one.payee(),
                "6222********" + String.format(Locale.ROOT, "%04d", draw.below(10000)),
                one.payeeKind(),
                "零余额",
                "直接",
                "转账",
                one.purpose(),
                one.contract(),
                own ? "" : "D" + String.format(Locale.ROOT, "%08d", 10_000_000 + vouchers * 37),
                one.contract().isEmpty() ? "" : one.on().minusDays(draw.between(3, 12)),
                one.contract().isEmpty() ? "" : "公开招标",
                one.contract().isEmpty() ? "" : "C1999 其他服务",
                one.threePublic(),
                one.section());
    }

    private String voucher() {
        return "V" + year + String.format(Locale.ROOT, "%05d", vouchers);
    }

    private String contracts() {
        Csv csv = new Csv("合同号,项目编号,供应商,签订日期,合同额(万元),付款阶段,验收日期,采购方式,采购品目");
        for (DemoProject project : DemoProject.ALL) {
            BigDecimal amount = number(project.spent()).add(number(project.spentCarried()));
            csv.row(
                    contract(project),
                    project.id(),
                    "演示甲技术服务有限公司" + project.id(),
                    date(1, draw.between(8, 28)),
                    amount.toPlainString(),
                    "30% " + date(3, 31) + "；40% " + date(8, 31) + "；30% " + date(12, 20),
                    date(12, 10),
                    "公开招标",
                    "C1999 其他服务");
        }
        return csv.toString();
    }

    private String contract(DemoProject project) {
        return "HT" + year + project.id().substring(1);
    }

    private String plan() {
        Csv csv = new Csv("项目编号,月份,计划用款(万元)");
        for (DemoProject project : DemoProject.ALL) {
            BigDecimal all =
                    number(project.initial())
                            .add(number(project.added()))
                            .add(number(project.carried()));
            BigDecimal left = all;
            for (int month = 1; month <= 12; month++) {
                BigDecimal planned =
                        month == 12 ? left : all.divide(new BigDecimal(12), 2, RoundingMode.DOWN);
                left = left.subtract(planned);
                csv.row(project.id(), month, planned.toPlainString());
            }
        }
        return csv.toString();
    }

    /** Income of the year and what is carried in and out, so that both sides are equal. */
    private String income() {
        BigDecimal spent = new BigDecimal("1472.00").add(new BigDecimal("126.40"));
        BigDecimal carried = BigDecimal.ZERO;
        BigDecimal adjusted = new BigDecimal("1472.00").add(new BigDecimal("129.00"));
        for (DemoProject project : DemoProject.ALL) {
            spent = spent.add(number(project.spent())).add(number(project.spentCarried()));
            carried = carried.add(number(project.carried()));
            adjusted = adjusted.add(number(project.initial())).add(number(project.added()));
        }
        BigDecimal closing = carried.add(adjusted).subtract(spent);
        return new Csv("资金性质,收入类别,全年预算数(万元),决算数(万元)")
                .row("一般公共预算", "财政拨款", adjusted, adjusted)
                .row("一般公共预算", "年初结转", carried, carried)
                .row("一般公共预算", "年末结转", "", closing)
                .toString();
    }

    /** 政府预算支出经济分类 of an agency (机关). */
    private static String government(String economic) {
        return switch (economic) {
            case "30201", "30206", "30211" -> "50201";
            case "30213" -> "50209";
            case "30217" -> "50206";
            case "30227" -> "50205";
            case "30231" -> "50208";
            case "31005" -> "503";
            default -> "";
        };
    }

    private LocalDate date(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static BigDecimal yuan(String wan) {
        return number(wan).multiply(WAN).setScale(2, RoundingMode.UNNECESSARY);
    }

    static BigDecimal number(String text) {
        return text.isEmpty() ? new BigDecimal("0.00") : new BigDecimal(text);
    }

    /** Parts of a size of their own that add up to the whole. */
    private List<BigDecimal> split(BigDecimal whole, int count) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = whole;
        for (int i = count; i > 1; i--) {
            BigDecimal even = left.divide(new BigDecimal(i), 2, RoundingMode.DOWN);
            BigDecimal part =
                    even.multiply(new BigDecimal(draw.between(80, 120)))
                            .divide(new BigDecimal(100), 0, RoundingMode.DOWN)
                            .setScale(2, RoundingMode.UNNECESSARY);
            parts.add(part);
            left = left.subtract(part);
        }
        parts.add(left);
        return parts;
    }
}
