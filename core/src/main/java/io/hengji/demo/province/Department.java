package io.hengji.demo.province;

import io.hengji.demo.SplitMix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One department while it is made up: everything but its ordinary payments, which are never held.
 */
final class Department {
    private final String code;
    private final String name;
    private final Theme theme;
    private final SplitMix draw;
    private final WorkCalendar calendar;
    private final List<BudgetUnit> units = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Voucher> vouchers = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Reception> receptions = new ArrayList<>();
    private final Map<BudgetUnit, Pot> office = new LinkedHashMap<>();
    private final List<Mark> plants = new ArrayList<>();
    private final List<Mark> lookAlikes = new ArrayList<>();
    private final List<Runnable> whenFlowsAreKnown = new ArrayList<>();
    private final List<Runnable> whenBudgetsAreKnown = new ArrayList<>();
    private final ThreePublic threePublic = new ThreePublic();
    private boolean feesReturned;
    private int serial;
    private long invoices;

    Department(int index, long seed, WorkCalendar calendar) {
        this.code = Integer.toString(101 + index);
        this.theme = Theme.of(index);
        int round = index / Theme.count();
        this.name =
                (round == 0 ? "演示省" : "演示" + round + "市") + theme.name() + (round == 0 ? "厅" : "局");
        this.draw = SplitMix.of(seed, "province/" + code);
        this.calendar = calendar;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Theme theme() {
        return theme;
    }

    SplitMix draw() {
        return draw;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    List<BudgetUnit> units() {
        return units;
    }

    /** 本级. */
    BudgetUnit head() {
        return units.getFirst();
    }

    List<Project> projects() {
        return projects;
    }

    List<Line> lines() {
        return lines;
    }

    List<Flow> flows() {
        return flows;
    }

    List<Voucher> vouchers() {
        return vouchers;
    }

    List<Contract> contracts() {
        return contracts;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    List<Reception> receptions() {
        return receptions;
    }

    List<Mark> plants() {
        return plants;
    }

    List<Mark> lookAlikes() {
        return lookAlikes;
    }

    ThreePublic threePublic() {
        return threePublic;
    }

    /** 公用经费 of a unit. */
    Pot office(BudgetUnit unit) {
        Pot pot = office.get(unit);
        if (pot == null) {
            throw new IllegalStateException("no office money for " + unit.code());
        }
        return pot;
    }

    void office(BudgetUnit unit, Pot pot) {
        office.put(unit, pot);
    }

    boolean feesReturned() {
        return feesReturned;
    }

    void returnFees() {
        feesReturned = true;
    }

    void whenFlowsAreKnown(Runnable step) {
        whenFlowsAreKnown.add(step);
    }

    void whenBudgetsAreKnown(Runnable step) {
        whenBudgetsAreKnown.add(step);
    }

    void flowsAreKnown() {
        whenFlowsAreKnown.forEach(Runnable::run);
    }

    void budgetsAreKnown() {
        whenBudgetsAreKnown.forEach(Runnable::run);
    }

    Mark plant(Mark mark) {
        plants.add(mark);
        return mark;
    }

    Mark innocent(Mark mark) {
        lookAlikes.add(mark);
        return mark;
    }

    /** The next number of something that has no other name. */
    int next() {
        serial++;
        return serial;
    }

    Line line(Line.Head head) {
        Line line = new Line(head);
        lines.add(line);
        head.project().ifPresent(project -> project.lines().add(line));
        return line;
    }

    String nextLine() {
        return String.format(Locale.ROOT, "%sL%03d", code, lines.size() + 1);
    }

    /** 20 digits like those of an electronic invoice, never twice. */
    String invoice() {
        invoices++;
        return "25439" + code + String.format(Locale.ROOT, "%012d", invoices);
    }

    String company(String suffix) {
        return Payees.company(draw.between(0, Payees.MOST - 1), suffix);
    }

    String person() {
        return Payees.person(draw.between(0, 40_000));
    }

    LocalDate day(int month, int day) {
        return calendar.onOrAfter(WorkCalendar.day(month, day));
    }

    /** The cells that a quota and an economic class decide. */
    static Cells cells(Pot pot, String economic) {
        Line.Head head = pot.line().head();
        return new Cells()
                .set(Column.ITEM, "1")
                .set(Column.UNIT, head.unit().code())
                .set(Column.PROJECT, head.project().map(Project::id).orElse(""))
                .set(Column.LINE, pot.line().id())
                .set(Column.QUOTA, pot.id())
                .set(Column.FUNCTION, head.function())
                .set(Column.ECONOMIC, economic)
                .set(Column.GOVERNMENT, Economic.government(head.unit().kind(), economic))
                .set(Column.NATURE, head.nature())
                .set(Column.SOURCE, head.source())
                .set(Column.VINTAGE, head.vintage())
                .set(Column.PAYEE_KIND, "单位")
                .set(Column.ACCOUNT_KIND, head.nature().equals("单位资金") ? "实有资金" : "零余额")
                .set(Column.PAYMENT_MODE, "授权")
                .set(Column.SETTLEMENT, "转账")
                .set(Column.DIRECT, "否")
                .set(Column.SECTION, head.project().isPresent() ? "业务科室" : "办公室");
    }

    /** The next day, but within the year: the treasury closes on 31 December. */
    static LocalDate recorded(LocalDate on) {
        return on.getMonthValue() == 12 && on.getDayOfMonth() == 31 ? on : on.plusDays(1);
    }

    /** A payment under a quota; it has an invoice when goods or services are bought. */
    Voucher pay(Pot pot, LocalDate on, String economic, long cents, String payee, String use) {
        boolean bought = economic.startsWith("302") || economic.startsWith("310");
        long account = Payees.account(Math.floorMod(payee.hashCode(), 1_000_000_007), 7);
        String project = pot.line().head().project().map(Project::name).orElse("");
        Cells cells =
                cells(pot, economic)
                        .set(Column.PAID_ON, on.toString())
                        .set(Column.RECORDED_ON, recorded(on).toString())
                        .set(Column.PAYEE, payee)
                        .set(Column.ACCOUNT, Long.toString(account))
                        .set(Column.PURPOSE, project + use)
                        .set(Column.INVOICE, bought ? invoice() : "");
        Voucher voucher = new Voucher(on, cells, Optional.of(pot)).amount(cents);
        vouchers.add(voucher);
        return voucher;
    }
}
