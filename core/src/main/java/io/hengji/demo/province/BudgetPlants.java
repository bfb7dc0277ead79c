package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;

/**
 * Misuse of lines, quotas and projects: F01, F02, F04, F05, F09, and budgets that do not add up.
 */
final class BudgetPlants {
    private static final List<String> WAGES = List.of("30101", "30102", "30103", "30107");
    private static final List<String> DAILY =
            List.of("30201", "30205", "30206", "30207", "30209", "30229");
    private static final List<String> OTHER_PURPOSES =
            List.of("职工食堂改造款", "机关办公楼装修款", "归还以前年度借款", "老干部活动室家具款");

    private final Department department;
    private final Skeleton skeleton;

    BudgetPlants(Department department, Skeleton skeleton) {
        this.department = department;
        this.skeleton = skeleton;
    }

    /** An ordinary payment of the project of this quota. */
    private Voucher ordinary(Pot pot) {
        return ordinary(pot, department.draw().between(400_000, 1_900_000));
    }

    private Voucher ordinary(Pot pot, long cents) {
        Project project = pot.line().head().project().orElseThrow();
        Economic economic = Economic.of(Skeleton.codes(project).getFirst());
        return department.pay(
                pot,
                someDay(),
                economic.code(),
                cents,
                department.company(economic.suffixes().getFirst()),
                economic.uses().getLast());
    }

    private LocalDate someDay() {
        return department.day(department.draw().between(6, 11), department.draw().between(3, 24));
    }

    private Mark plant(Kind kind, String what, Voucher... vouchers) {
        return department.plant(new Mark(kind, what).vouchers(vouchers));
    }

    void noLine() {
        Voucher paid = ordinary(skeleton.quietProject(960));
        plant(Kind.NO_LINE, "预算行号和指标编号均未填", paid.set(Column.LINE, "").set(Column.QUOTA, ""));
    }

    void unknownLine() {
        Pot pot = skeleton.quietProject(960);
        String line = department.code() + "L" + (900 + department.next() % 100);
        Voucher paid = ordinary(pot).set(Column.LINE, line).set(Column.QUOTA, line + "-1");
        plant(Kind.UNKNOWN_LINE, "所填预算行不在预算中", paid).also(Kind.UNKNOWN_QUOTA);
    }

    void unknownQuota() {
        Pot pot = skeleton.quietProject(960);
        Voucher paid = ordinary(pot).set(Column.QUOTA, pot.line().id() + "-9");
        plant(Kind.UNKNOWN_QUOTA, "预算行存在，所填指标不存在", paid);
    }

    void overQuota() {
        Pot pot = skeleton.quietProject(950);
        Pot small = pot.line().pot("追加", department.day(5, 20), 1000);
        ordinary(small, 1_500_000);
        Voucher paid = ordinary(pot, 1_200_000).set(Column.QUOTA, small.id());
        plant(Kind.OVER_QUOTA, "追加指标 15000 元已付完，又付 12000 元；预算行未超", paid);
    }

    void overLine() {
        Pot pot = skeleton.quietProject(980);
        Line line = pot.line();
        Voucher paid = ordinary(pot, 0).uncovered();
        long beyond = department.draw().between(100_000, 3_000_000);
        department.whenBudgetsAreKnown(() -> paid.amount(line.left() + beyond));
        plant(Kind.OVER_LINE, "预算行累计支付大于全年预算数 " + Yuan.text(beyond) + " 元", paid)
                .also(Kind.OVER_PROJECT, Kind.OVER_QUOTA, Kind.NEGATIVE_BALANCE);
    }

    void overProject() {
        Pot from = skeleton.quietProject(960);
        Project over = skeleton.quietProject(985).line().head().project().orElseThrow();
        Voucher paid = ordinary(from, 9_000_000).set(Column.PROJECT, over.id());
        paid.set(Column.PURPOSE, over.name() + "配套款");
        plant(Kind.OVER_PROJECT, "项目累计支付大于其全部预算行之和，超出部分列在另一项目的预算行", paid)
                .also(otherProject(from, over));
    }

    /** A line of another project is mostly of another functional class, too. */
    private static Kind[] otherProject(Pot pot, Project project) {
        return project.functions().contains(pot.line().head().function())
                ? new Kind[] {Kind.LINE_OF_ANOTHER}
                : new Kind[] {Kind.LINE_OF_ANOTHER, Kind.OTHER_FUNCTION};
    }

    void wagesOnProject() {
        Pot pot = skeleton.quietProject(960);
        String code = WAGES.get(department.draw().between(0, WAGES.size() - 1));
        Voucher paid = department.pay(pot, someDay(), code, 1_600_000, "演示农村商业银行代发工资专户", "人员补贴");
        plant(Kind.WAGES_ON_PROJECT, "项目预算行列支 " + code, paid).also(Kind.CLASS_NOT_APPROVED);
    }

    void dailyOnProject() {
        Pot pot = skeleton.quietProject(960);
        String code = DAILY.get(department.draw().between(0, DAILY.size() - 1));
        Voucher paid =
                department.pay(
                        pot, someDay(), code, 700_000, department.company("综合服务公司"), "机关日常费用");
        plant(Kind.DAILY_ON_PROJECT, "项目预算行列支 " + code + "，批复科目中没有", paid)
                .also(Kind.CLASS_NOT_APPROVED);
    }

    void otherFunction() {
        Voucher paid = ordinary(skeleton.quietProject(960));
        paid.set(Column.FUNCTION, department.theme().office());
        plant(Kind.OTHER_FUNCTION, "项目支出记为 " + department.theme().office(), paid);
    }

    void otherPurpose() {
        Voucher paid = ordinary(skeleton.quietProject(960));
        String use = OTHER_PURPOSES.get(department.next() % OTHER_PURPOSES.size());
        plant(Kind.OTHER_PURPOSE, "批复用途之外：" + use, paid.set(Column.PURPOSE, use));
    }

    void earmarkedElsewhere() {
        Project fund = skeleton.project(department.units().getFirst()).earmark();
        Skeleton.codes(fund).forEach(fund::approve);
        Line line = skeleton.line(fund, "中央", "一般公共预算", "当年", "");
        Pot pot = line.pot("年初预算数", Skeleton.RELEASED, 960);
        skeleton.everyMonth(pot, 2, 12);
        Pot other = skeleton.quietProject(960);
        Project project = other.line().head().project().orElseThrow();
        Voucher paid = ordinary(pot).set(Column.PROJECT, project.id());
        paid.set(Column.PURPOSE, project.name() + "工作经费");
        other.need(paid.amount());
        Mark mark = plant(Kind.EARMARKED_ELSEWHERE, fund.id() + " 的中央专项用于 " + project.id(), paid);
        mark.also(otherProject(pot, project));
    }

    void oldCarryOver() {
        Project project = skeleton.project(department.units().getFirst());
        Skeleton.codes(project).forEach(project::approve);
        Line line = skeleton.line(project, "中央", "一般公共预算", "以前年度", "2023");
        skeleton.everyMonth(line.pot("上年结转", Skeleton.RELEASED, 820), 2, 12);
        department.plant(
                new Mark(Kind.OLD_CARRY_OVER, "2023 年首拨，2025 年末仍有余额")
                        .line(line)
                        .amount(line::left));
    }

    void layersNotBudget() {
        Line line = skeleton.quietProject(960).line();
        long cents = department.draw().between(30, 90) * 10_000L;
        line.misstate(cents);
        department.plant(
                new Mark(Kind.LAYERS_NOT_BUDGET, "全年预算数比年初、结转、追加、调剂、收回之和多")
                        .line(line)
                        .amount(() -> cents)
                        .also(Kind.PLAN_NOT_BUDGET));
    }

    void negativeBalance() {
        Line line = skeleton.quietProject(960).line();
        LocalDate on = department.day(12, 22);
        department.whenBudgetsAreKnown(() -> line.cut(new Cut("收回", line.left() + 2_500_000, on)));
        department.plant(
                new Mark(Kind.NEGATIVE_BALANCE, "支付之后收回指标，余额为负")
                        .line(line)
                        .amount(line::left)
                        .also(Kind.OVER_LINE, Kind.OVER_PROJECT));
    }
}
