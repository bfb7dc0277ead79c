package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What looks like misuse and is none: each stands on the right side of a test's boundary. */
final class LookAlikes {
    private final Department department;
    private final Skeleton skeleton;
    private final Everyday everyday;
    private final Contracts contracts;

    LookAlikes(Department department, Skeleton skeleton, Everyday everyday) {
        this.department = department;
        this.skeleton = skeleton;
        this.everyday = everyday;
        this.contracts = new Contracts(department);
    }

    void add() {
        quotas();
        classes();
        transfers();
        payments();
        yearEnd();
        purchases();
        receptions();
        persons();
        pace();
    }

    private Mark mark(Kind kind, String why, Voucher... vouchers) {
        return department.innocent(new Mark(kind, why).vouchers(vouchers));
    }

    private static Project project(Pot pot) {
        return pot.line().head().project().orElseThrow();
    }

    private Voucher pay(Pot pot, LocalDate on, long cents) {
        Project project = project(pot);
        Economic economic = Economic.of(Skeleton.codes(project).getFirst());
        String payee = department.company(economic.suffixes().getFirst());
        return department.pay(pot, on, economic.code(), cents, payee, economic.uses().getFirst());
    }

    private void quotas() {
        Pot pot = skeleton.quietProject(960);
        LocalDate on = department.day(6, 16);
        Pot added = pot.line().pot("追加", on, 1000);
        Voucher whole = pay(added, on, 1_850_000);
        mark(Kind.OVER_QUOTA, "追加指标下达当日，正好付完", whole);
        Pot exact = skeleton.quietProject(1000);
        department.innocent(new Mark(Kind.OVER_LINE, "支付等于全年预算数，分文不差").line(exact.line()));
        Pot refunded = skeleton.quietProject(1000);
        Voucher over = pay(refunded, department.day(9, 10), 1_200_000);
        Voucher back = everyday.refund(refunded, over, department.day(9, 24), 1_200_000);
        mark(Kind.OVER_LINE, "退款按原凭证冲回后等于全年预算数", over, back);
        mark(Kind.REFUND_NEXT_YEAR, "当年支付当年退回", over, back);
    }

    private void classes() {
        Pot pot = skeleton.quietProject(960);
        project(pot).approve("30211", "30201", "30206");
        int month = 3;
        for (String code : List.of("30211", "30201", "30206")) {
            Economic economic = Economic.of(code);
            Voucher paid =
                    department.pay(
                            pot,
                            department.day(month, 19),
                            code,
                            economic.mean() * 130,
                            department.company(economic.suffixes().getFirst()),
                            economic.uses().getFirst());
            month += 2;
            mark(Kind.DAILY_ON_PROJECT, "批复经济科目中有 " + code, paid);
        }
        Project two = skeleton.bareProject();
        two.functions().add(department.theme().office());
        skeleton.everyMonth(two.line().pot("年初预算数", Skeleton.RELEASED, 960), 2, 12);
        Line.Head first = two.line().head();
        Line second =
                department.line(
                        new Line.Head(
                                department.nextLine(),
                                two.unit(),
                                Optional.of(two),
                                two.category(),
                                two.name(),
                                "省级",
                                first.nature(),
                                "当年",
                                "",
                                department.theme().office(),
                                first.economic()));
        Voucher paid =
                pay(second.pot("年初预算数", Skeleton.RELEASED, 960), department.day(6, 12), 1_640_000);
        mark(Kind.OTHER_FUNCTION, "项目批复了两个功能分类，第二条预算行用第二个", paid);
    }

    private void transfers() {
        LocalDate on = department.day(5, 12);
        Transfer last =
                everyday.transfer(on, 3_600_000_00L, Optional.of(on.plusDays(30)), 3_600_000_00L);
        department.innocent(
                new Mark(Kind.PASSED_LATE, "第 30 天下达")
                        .unit(last.unit().code())
                        .document(last.document()));
        LocalDate late = department.day(12, 15);
        Transfer open = everyday.transfer(late, 1_200_000_00L, Optional.empty(), 0);
        department.innocent(
                new Mark(Kind.NOT_PASSED, "12 月到达，年末未到期")
                        .unit(open.unit().code())
                        .document(open.document())
                        .asOf("2025-12-31"));
    }

    private Pot office() {
        return department.office(department.head());
    }

    private void payments() {
        String landlord = department.company("场地租赁公司");
        Mark rents = mark(Kind.SAME_PAYMENT, "按月等额租金，收款人、金额相同，相隔一个月，各有发票");
        for (int month = 2; month <= 11; month += 1) {
            rents.vouchers(
                    department.pay(
                            office(),
                            department.day(month, 5),
                            "30214",
                            680_000,
                            landlord,
                            month + "月业务用房租金"));
        }
        String vendor = department.company("办公用品公司");
        Voucher first =
                department.pay(office(), department.day(4, 9), "30201", 236_000, vendor, "打印耗材");
        Voucher second =
                department.pay(office(), department.day(4, 11), "30201", 236_100, vendor, "打印耗材");
        mark(Kind.SAME_PAYMENT, "同一收款人两天两笔，金额不同，发票不同", first, second);
        Voucher union =
                department
                        .pay(
                                office(),
                                department.day(6, 20),
                                "30228",
                                2_100_000,
                                department.name() + "工会委员会",
                                "拨缴工会经费")
                        .set(Column.INVOICE, "");
        mark(Kind.OWN_UNIT, "依法拨缴本单位工会经费，工会是独立法人账户", union);
        Voucher allowance =
                department
                        .pay(
                                office(),
                                department.day(3, 12),
                                "30239",
                                1_260_000,
                                "演示农村商业银行代发工资专户",
                                "公务交通补贴")
                        .set(Column.INVOICE, "");
        mark(Kind.VEHICLE_ELSEWHERE, "公车改革后的公务交通补贴，本应列 30239", allowance);
        Voucher hall =
                department.pay(
                        office(),
                        department.day(5, 22),
                        "30215",
                        980_000,
                        department.company("会务服务公司"),
                        "年度工作会议会场租赁和材料");
        mark(Kind.HIDDEN_RECEPTION, "会议费，收款人不是餐饮单位", hall);
    }

    private void yearEnd() {
        Pot pot = skeleton.quietProject(970);
        List<Contract.Stage> stages =
                List.of(
                        new Contract.Stage(40, department.day(4, 15)),
                        new Contract.Stage(40, department.day(8, 15)),
                        new Contract.Stage(20, department.day(12, 18)));
        Contract contract =
                contracts
                        .contract(project(pot), "公开招标", Contracts.item(project(pot), 1), stages)
                        .amount(420_000_00L);
        contract.accept(stages.getLast().due());
        contracts.pay(contract, pot, 0);
        contracts.pay(contract, pot, 1);
        Voucher last = contracts.pay(contract, pot, 2, stages.getLast().due());
        mark(Kind.RUSH_OF_PROJECT, "12 月按合同付两成尾款，不到全年四分之一", last);
        mark(Kind.BEFORE_ACCEPTANCE, "验收当日付尾款，付清正好等于合同额", last);
        carried("以前年度", "2023", 1000, Kind.OLD_CARRY_OVER, "2023 年首拨，年末余额为零");
        carried("上年结转", "2024", 905, Kind.OLD_CARRY_OVER, "2024 年首拨，年末有余额，未满两年");
    }

    private void carried(String vintage, String origin, int rate, Kind kind, String why) {
        Project project = skeleton.project(department.head());
        Skeleton.codes(project).forEach(project::approve);
        Line line = skeleton.line(project, "中央", "一般公共预算", vintage, origin);
        skeleton.everyMonth(line.pot("上年结转", Skeleton.RELEASED, rate), 2, 12);
        department.innocent(new Mark(kind, why).line(line));
    }

    private void purchases() {
        Pot pot = skeleton.quietProject(970);
        Mark below = mark(Kind.SPLITTING, "同一品目两次竞争性磋商，合计低于限额");
        Mark tendered = mark(Kind.SPLITTING, "同一品目两次公开招标，合计超过限额");
        for (int i = 0; i < 2; i++) {
            buy(pot, "竞争性磋商", 3, 180_000_00L, below);
            buy(pot, "公开招标", 5, 1_600_000_00L, tendered);
        }
        Mark apart = mark(Kind.SPLITTING, "同一品目，分属两个项目，各自低于限额");
        buy(skeleton.quietProject(970), "竞争性磋商", 0, 190_000_00L, apart);
        buy(skeleton.quietProject(970), "竞争性磋商", 0, 190_000_00L, apart);
    }

    private void buy(Pot pot, String mode, int item, long cents, Mark mark) {
        Project project = project(pot);
        Contract contract =
                contracts
                        .contract(project, mode, Contracts.item(project, item), contracts.stages())
                        .amount(cents);
        for (int stage = 0; stage < 3; stage++) {
            Voucher paid = contracts.pay(contract, pot, stage, contract.stages().get(stage).due());
            mark.vouchers(paid);
        }
        Voucher first = contract.payments().getFirst();
        if (mode.equals("公开招标")) {
            mark(Kind.OVER_STAGE, "到期当日按约定比例付首期款，尚未验收", first);
            mark(Kind.NOTHING_BEHIND, "大额首期款，有合同和发票，未到验收", first);
        }
    }

    private void receptions() {
        mark(
                Kind.TOO_MANY_HOSTS,
                "来宾 10 人，陪同 3 人，正好不超",
                everyday.reception(department.day(3, 26), 10, 3, 70));
        mark(
                Kind.TOO_MANY_HOSTS,
                "来宾 12 人，陪同 4 人，正好三分之一",
                everyday.reception(department.day(8, 26), 12, 4, 70));
        boolean grown =
                department.plants().stream()
                        .anyMatch(plant -> plant.kind() == Kind.THREE_PUBLIC_GROWN);
        if (!grown) {
            department.threePublic().vehiclesAsLastYear();
            department.innocent(
                    new Mark(Kind.THREE_PUBLIC_GROWN, "公车运行维护与上年持平")
                            .unit(department.head().code()));
        }
    }

    private void persons() {
        Pot pot = skeleton.quietProject(960);
        project(pot).approve("30226", "31009", "31010");
        Voucher labour = person(pot, "30226", 240_000, "专家评审劳务费");
        mark(Kind.PERSON_FOR_GOODS, "个人劳务费，列 30226", labour);
        Voucher land = person(pot, "31009", 1_900_000, "征地补偿款").set(Column.INVOICE, "");
        mark(Kind.PERSON_FOR_GOODS, "土地补偿付给农户", land);
        Voucher help = person(office(), "30305", 150_000, "遗属生活补助");
        mark(Kind.PERSON_FOR_GOODS, "对个人和家庭的补助", help);
        Voucher card =
                department
                        .pay(
                                office(),
                                department.day(7, 9),
                                "30201",
                                128_000,
                                department.company("文化用品店"),
                                "办公用品")
                        .set(Column.SETTLEMENT, "公务卡");
        mark(Kind.CASH, "公务卡结算，不是现金", card);
    }

    private Voucher person(Pot pot, String code, long cents, String use) {
        return department
                .pay(pot, department.day(7, 18), code, cents, department.person(), use)
                .set(Column.PAYEE_KIND, "个人")
                .set(Column.INVOICE, "");
    }

    private void pace() {
        Project late = skeleton.bareProject();
        Pot added = late.line().pot("追加", department.day(9, 2), 970);
        skeleton.everyMonth(added, 9, 12);
        skeleton.everyMonth(added, 9, 11);
        department.innocent(
                new Mark(Kind.NO_PAYMENT, "九月才追加的项目，计划从九月起").line(late.line()).asOf("2025-08-31"));
    }
}
