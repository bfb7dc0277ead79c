package io.hengji.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Payments and contracts that spend the budget lines: what was paid on a line adds up to its 执行数 to
 * the 分, and what was paid on a contract is its amount.
 */
final class DemoLedger {
    private static final List<String> STAGES = List.of("05-20", "08-25", "12-05");
    private static final int[] SHARES = {30, 50, 20};
    private static final String PAYMENT_HEADS =
            "凭证号,明细序号,支付日期,单位代码,项目编号,预算行号,指标编号,功能分类,部门经济分类,政府经济分类,资金性质,资金来源,资金年度,"
                    + "金额(元),收款人,收款账号,收款人类型,付款账户类型,支付方式,结算方式,用途,合同号,验收日期,采购方式,三公类别,经办科室";

    /** 公务接待 and 公车运行维护 of the year, paid from L02, each in so many payments. */
    static final long RECEPTION = Amount.wan("4.12");

    static final long VEHICLES = Amount.wan("10.86");

    /** A contract and the price that was allowed for it (控制价). */
    record Contract(String no, String project, long control, long amount) {}

    private final int scale;
    private final List<DemoLine> lines = DemoLine.all();
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<String> receptions = new ArrayList<>();
    private final DemoTable payments = new DemoTable(PAYMENT_HEADS);
    private final DemoTable contractTable =
            new DemoTable("合同号,单位,项目编号,供应商,签订日期,合同额(元),付款阶段,验收日期,采购方式,采购品目");
    private int voucher;

    DemoLedger(long seed, int scale) {
        this.scale = scale;
        for (DemoLine line : lines) {
            SplitMix draw = SplitMix.of(seed, "ledger/" + line.id());
            long sum =
                    line.adjusted()
                            * draw.between(line.low(), line.high())
                            / 1000
                            / Amount.HUNDRED_YUAN
                            * Amount.HUNDRED_YUAN;
            spent.put(line.id(), sum);
            if (line.id().equals("L01")) {
                salaries(line, sum);
            } else if (line.basic()) {
                office(line, sum, draw);
            } else {
                project(line, sum, draw);
            }
        }
        long total = spent.values().stream().mapToLong(Long::longValue).sum();
        List<Object> control = new ArrayList<>(List.of("合计"));
        for (int i = 1; i < PAYMENT_HEADS.split(",", -1).length; i++) {
            control.add(i == 13 ? Amount.yuan(total) : "");
        }
        payments.row(control.toArray());
    }

    private void salaries(DemoLine line, long sum) {
        List<String> codes = List.of("30101", "30102", "30108");
        List<String> uses = List.of("基本工资", "津贴补贴", "基本养老保险缴费");
        List<Long> months = split(sum, 12);
        for (int month = 1; month <= 12; month++) {
            List<Long> parts = split(months.get(month - 1), codes.size());
            for (int i = 0; i < codes.size(); i++) {
                String government = i == 2 ? "50102" : "50101";
                pay(
                        line,
                        day(month, 10),
                        parts.get(i),
                        new Use(
                                codes.get(i),
                                government,
                                uses.get(i),
                                "单位职工（代发户）",
                                "本单位",
                                "",
                                "",
                                ""));
            }
        }
    }

    private void office(DemoLine line, long sum, SplitMix draw) {
        long rest = sum - RECEPTION - VEHICLES;
        for (long part : split(RECEPTION, 8)) {
            receptions.add(
                    pay(
                            line,
                            day(1 + receptions.size(), 18),
                            part,
                            new Use("30217", "50206", "公务接待费", "演示接待甲食堂", "单位", "", "", "接待")));
        }
        int month = 0;
        for (long part : split(VEHICLES, 12)) {
            month++;
            pay(
                    line,
                    day(month, 22),
                    part,
                    new Use("30231", "50208", "公务用车燃料和维修", "演示汽修乙公司", "单位", "", "", "车辆运行"));
        }
        small(line, rest, 24 * scale, draw);
    }

    private void project(DemoLine line, long sum, SplitMix draw) {
        int number = 2 * scale;
        long bound = sum * 80 / 100 / number / Amount.HUNDRED_YUAN * Amount.HUNDRED_YUAN;
        for (int i = 1; i <= number; i++) {
            contract(line, String.format(Locale.ROOT, "HT-%s-%03d", line.id(), i), bound, draw);
        }
        small(line, sum - bound * number, 6 * scale, draw);
    }

    private void contract(DemoLine line, String no, long amount, SplitMix draw) {
        boolean over = line.project().equals("P03");
        int margin = over ? draw.between(-25, -10) : draw.between(5, 60);
        long control = amount + amount * margin / 1000;
        contracts.add(new Contract(no, line.project(), control, amount));
        boolean works = line.economic().equals("310");
        String supplier = "演示" + "甲乙丙丁戊己庚辛".charAt(draw.between(0, 7)) + (works ? "工程公司" : "技术公司");
        String mode = draw.perMille(700) ? "公开招标" : "竞争性磋商";
        contractTable.row(
                no,
                line.unit(),
                line.project(),
                supplier,
                day(3, draw.between(3, 28)),
                Amount.yuan(amount),
                "30% 2025-05-31；50% 2025-08-31；20% 2025-12-20",
                "2025-11-28",
                mode,
                works ? "工程" : "服务");
        long paid = 0;
        for (int stage = 0; stage < STAGES.size(); stage++) {
            long part = stage == 2 ? amount - paid : amount * SHARES[stage] / 100;
            paid += part;
            pay(
                    line,
                    "2025-" + STAGES.get(stage),
                    part,
                    new Use(
                            works ? "31005" : "30227",
                            government(line, works),
                            line.title() + "合同款",
                            supplier,
                            "单位",
                            no,
                            mode,
                            ""));
        }
    }

    private void small(DemoLine line, long sum, int number, SplitMix draw) {
        boolean capital = line.economic().equals("310");
        for (long part : split(sum, number)) {
            String government = capital || unitIsPublic(line) ? government(line, capital) : "50201";
            pay(
                    line,
                    day(draw.between(1, 12), draw.between(1, 28)),
                    part,
                    new Use(
                            capital ? "31099" : "30201",
                            government,
                            capital ? line.title() + "材料" : "办公和业务用品",
                            "演示" + "甲乙丙丁".charAt(draw.between(0, 3)) + "商行",
                            "单位",
                            "",
                            "",
                            ""));
        }
    }

    /** Units 003 and 004 are 事业单位: their spending is a grant in the government's classes. */
    private static boolean unitIsPublic(DemoLine line) {
        return line.unit().equals("003") || line.unit().equals("004");
    }

    private static String government(DemoLine line, boolean capital) {
        if (unitIsPublic(line)) {
            return capital ? "506" : "50502";
        }
        return capital ? "503" : "50205";
    }

    private record Use(
            String economic,
            String government,
            String purpose,
            String payee,
            String payeeKind,
            String contract,
            String mode,
            String threePublic) {}

    private String pay(DemoLine line, String on, long amount, Use use) {
        voucher++;
        String no = String.format(Locale.ROOT, "V%06d", voucher);
        payments.row(
                no,
                "1",
                on,
                line.unit(),
                line.project(),
                line.id(),
                "Z-" + line.id() + "-1",
                line.function(),
                use.economic(),
                use.government(),
                line.nature(),
                line.source(),
                line.carried() ? "上年结转" : "当年",
                Amount.yuan(amount),
                use.payee(),
                String.format(Locale.ROOT, "**************%04d", 1000 + voucher % 9000),
                use.payeeKind(),
                line.nature().equals("单位资金") ? "实有资金" : "零余额",
                use.contract().isEmpty() ? "授权" : "直接",
                use.threePublic().equals("接待") ? "公务卡" : "转账",
                use.purpose(),
                use.contract(),
                use.contract().isEmpty() || !on.endsWith("12-05") ? "" : "2025-11-28",
                use.mode(),
                use.threePublic(),
                line.basic() ? "办公室" : "财务科");
        return no;
    }

    /** Equal parts to the 分; the last takes what is left over. */
    private static List<Long> split(long sum, int parts) {
        List<Long> all = new ArrayList<>();
        long each = sum / parts;
        for (int i = 1; i < parts; i++) {
            all.add(each);
        }
        all.add(sum - each * (parts - 1));
        return all;
    }

    static String day(int month, int day) {
        return String.format(Locale.ROOT, "2025-%02d-%02d", month, day);
    }

    List<DemoLine> lines() {
        return lines;
    }

    long spent(Predicate<DemoLine> chosen) {
        return lines.stream()
                .filter(chosen)
                .mapToLong(line -> spent.getOrDefault(line.id(), 0L))
                .sum();
    }

    long adjusted(Predicate<DemoLine> chosen) {
        return lines.stream().filter(chosen).mapToLong(DemoLine::adjusted).sum();
    }

    long layer(String name, Predicate<DemoLine> chosen) {
        return lines.stream().filter(chosen).mapToLong(line -> line.layer(name)).sum();
    }

    List<Contract> contracts() {
        return List.copyOf(contracts);
    }

    List<String> receptions() {
        return List.copyOf(receptions);
    }

    DemoTable payments() {
        return payments;
    }

    DemoTable contractTable() {
        return contractTable;
    }
}
