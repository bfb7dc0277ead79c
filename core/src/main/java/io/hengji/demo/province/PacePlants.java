package io.hengji.demo.province;

import java.time.LocalDate;

/** Money spent at the wrong time: F08 and the pace against the plan. */
final class PacePlants {
    private final Department department;
    private final Skeleton skeleton;

    PacePlants(Department department, Skeleton skeleton) {
        this.department = department;
        this.skeleton = skeleton;
    }

    private Pot pot(Project project) {
        return project.line().pot("年初预算数", Skeleton.RELEASED, 970);
    }

    private void mark(Kind kind, String what, Project project, String asOf, Kind... also) {
        department.plant(new Mark(kind, what).line(project.line()).asOf(asOf).also(also));
    }

    void ahead() {
        Project project = skeleton.bareProject();
        Pot pot = pot(project);
        skeleton.everyMonth(pot, 2, 8);
        repeat(pot, 5, 2, 3);
        project.planEvenly();
        mark(Kind.AHEAD_OF_PLAN, "计划逐月均衡，三月底已付六成以上", project, "2025-03-31");
    }

    void behind() {
        Project project = skeleton.bareProject();
        Pot pot = pot(project);
        skeleton.everyMonth(pot, 2, 12);
        repeat(pot, 5, 10, 11);
        project.planEvenly();
        mark(Kind.BEHIND_PLAN, "计划逐月均衡，七月底实付不到三成", project, "2025-07-31");
    }

    void noPayment() {
        Project project = skeleton.bareProject();
        Pot pot = pot(project);
        repeat(pot, 4, 10, 11);
        skeleton.everyMonth(pot, 12, 12);
        project.planEvenly();
        mark(Kind.NO_PAYMENT, "计划逐月均衡，十月才有第一笔支付", project, "2025-08-31", Kind.BEHIND_PLAN);
    }

    void planNotBudget() {
        Project project = skeleton.quietProject(970).line().head().project().orElseThrow();
        project.planOf(1500);
        mark(Kind.PLAN_NOT_BUDGET, "十二个月计划之和为预算的 1.5 倍", project, "2025-12-31", Kind.BEHIND_PLAN);
    }

    void rushOfProject() {
        Project project = skeleton.bareProject();
        Pot pot = pot(project);
        skeleton.everyMonth(pot, 2, 11);
        repeat(pot, 14, 12, 12);
        mark(Kind.RUSH_OF_PROJECT, "十二月支付占全年一半以上", project, "2025-12-31");
    }

    /** So many payments in each of the months. */
    private void repeat(Pot pot, int times, int first, int last) {
        for (int i = 0; i < times; i++) {
            skeleton.everyMonth(pot, first, last);
        }
    }

    void rushOfUnit() {
        BudgetUnit unit = skeleton.extraUnit("后勤中心");
        Pot pot = skeleton.officeLine(unit);
        for (int month = 1; month <= 11; month++) {
            small(pot, department.day(month, 14));
        }
        for (int i = 0; i < 16; i++) {
            small(pot, department.day(12, 3 + i));
        }
        department.plant(new Mark(Kind.RUSH_OF_UNIT, "该单位十二月支付占全年一半以上").line(pot.line()));
    }

    private void small(Pot pot, LocalDate on) {
        long cents = department.draw().between(1_700_000, 2_100_000);
        department.pay(pot, on, "30201", cents, department.company("商行"), "办公用品");
    }

    void samePayeeAtEnd() {
        Pot pot = department.office(department.units().get(department.draw().between(0, 2)));
        String payee = department.company("办公用品公司");
        Mark mark = new Mark(Kind.SAME_PAYEE_AT_END, "最后十天向同一收款人支付八笔");
        for (int i = 0; i < 8; i++) {
            mark.vouchers(
                    department.pay(
                            pot,
                            department.day(12, 22 + i),
                            "30201",
                            department.draw().between(90_000, 400_000),
                            payee,
                            "办公用品（第" + (i + 1) + "批）"));
        }
        department.plant(mark);
    }
}
