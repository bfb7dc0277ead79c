package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every department has: units, lines, projects, and the streams of ordinary payments. */
final class Skeleton {
    /** From the first day: the budget is released in advance (提前下达). */
    static final LocalDate RELEASED = WorkCalendar.day(1, 2);

    private static final String GENERAL = "一般公共预算";
    private static final List<String> OFFICE =
            List.of(
                    "30201", "30202", "30205", "30206", "30207", "30209", "30211", "30213", "30299",
                    "30305");
    private static final List<String> SERVICE =
            List.of("30227", "30203", "30226", "30218", "30202");
    private static final List<String> WORKS = List.of("31005", "31006", "31003", "30213", "30227");
    private static final List<String> AREAS =
            List.of("东部", "西部", "南部", "北部", "中部", "城区", "山区", "库区", "沿江", "环湖", "新区", "园区");

    private final Department department;
    private int projects;

    Skeleton(Department department) {
        this.department = department;
    }

    void build(long payments) {
        units(payments < 5_000 ? 3 : payments < 100_000 ? 5 : 8);
        for (BudgetUnit unit : department.units()) {
            staffLine(unit);
            Pot office = officeLine(unit);
            OFFICE.forEach(code -> flow(office, code, 10, RELEASED));
        }
        int ordinary = (int) Math.min(30, 6 + payments / 50_000);
        for (int i = 0; i < ordinary; i++) {
            ordinary(i);
        }
        transferBetweenLines();
    }

    private void units(int number) {
        String name = department.name();
        for (int i = 0; i < number; i++) {
            UnitKind kind =
                    i == 0
                            ? UnitKind.OFFICE
                            : i == 1 ? UnitKind.CIVIL_SERVICE_LIKE : UnitKind.PUBLIC;
            String title =
                    switch (i) {
                        case 0 -> name + "本级";
                        case 1 -> name + "执法总队";
                        default ->
                                name
                                        + List.of("服务", "监测", "信息", "研究", "培训", "宣传").get(i - 2)
                                        + "中心";
                    };
            int staff = department.draw().between(18, 90);
            department.units().add(new BudgetUnit(code(i + 1), title, kind, staff));
        }
    }

    private String code(int number) {
        return String.format(Locale.ROOT, "%s%03d", department.code(), number);
    }

    /** A unit that is none of the usual ones, with its own office money. */
    BudgetUnit extraUnit(String title) {
        int number = department.units().size() + 1;
        BudgetUnit unit =
                new BudgetUnit(code(number), department.name() + title, UnitKind.PUBLIC, 12);
        department.units().add(unit);
        return unit;
    }

    private void staffLine(BudgetUnit unit) {
        Pot pot = basic(unit, "人员经费", "301", 1000);
        new Payroll(department).pay(pot, unit);
    }

    Pot officeLine(BudgetUnit unit) {
        Pot pot = basic(unit, "公用经费", "302", department.draw().between(955, 995));
        department.office(unit, pot);
        return pot;
    }

    private Pot basic(BudgetUnit unit, String category, String economic, int rate) {
        Theme theme = department.theme();
        String function = unit.kind() == UnitKind.PUBLIC ? theme.service() : theme.office();
        return department
                .line(
                        new Line.Head(
                                department.nextLine(),
                                unit,
                                Optional.empty(),
                                category,
                                category,
                                "省级",
                                GENERAL,
                                "当年",
                                "",
                                function,
                                economic))
                .pot("年初预算数", RELEASED, rate);
    }

    private void flow(Pot pot, String code, int weight, LocalDate from) {
        department
                .flows()
                .add(new Flow(pot, Economic.of(code), weight, department.calendar().from(from)));
    }

    private void ordinary(int number) {
        Project project = project(department.units().get(number % department.units().size()));
        List<String> codes = project.works() ? WORKS : SERVICE;
        codes.forEach(project::approve);
        Line line = line(project, "省级", number == 1 ? "单位资金" : GENERAL, "当年", "");
        Pot pot = line.pot("年初预算数", RELEASED, department.draw().between(925, 990));
        codes.forEach(code -> flow(pot, code, 12, RELEASED));
        if (number % 3 == 0) {
            Pot added = line.pot("追加", department.day(5, 20), department.draw().between(930, 990));
            flow(added, codes.getFirst(), 6, department.day(6, 3));
        }
        if (number % 4 == 2) {
            Line carried = line(project, "中央", GENERAL, "上年结转", "2024");
            flow(
                    carried.pot("上年结转", RELEASED, department.draw().between(960, 990)),
                    codes.getLast(),
                    8,
                    RELEASED);
        }
        new Contracts(department).ordinary(project, pot);
    }

    /** A project of its own name; nothing is approved or budgeted yet. */
    Project project(BudgetUnit unit) {
        Theme theme = department.theme();
        int size = theme.stems().size();
        Theme.Stem stem = theme.stems().get(projects % size);
        int round = projects / size;
        String area = AREAS.get(round % AREAS.size());
        String phase = round < AREAS.size() ? "" : "第" + (round / AREAS.size() + 1) + "标段";
        projects++;
        int serial = Integer.parseInt(department.code()) * 10_000 + projects;
        Project project =
                new Project(
                        String.format(Locale.ROOT, "%sP%03d", department.code(), projects),
                        String.format(Locale.ROOT, "43000025T%012d", serial),
                        stem.name() + "（" + area + phase + "）",
                        unit,
                        stem.works(),
                        stem.works() ? "业务工作" : projects % 3 == 0 ? "运行维护" : "业务工作");
        project.functions().add(stem.function());
        department.projects().add(project);
        return project;
    }

    Line line(Project project, String source, String nature, String vintage, String origin) {
        return department.line(
                new Line.Head(
                        department.nextLine(),
                        project.unit(),
                        Optional.of(project),
                        project.category(),
                        project.name(),
                        source,
                        nature,
                        vintage,
                        origin,
                        project.functions().iterator().next(),
                        project.works() ? "310" : "302"));
    }

    /** The ordinary codes of a project of this kind. */
    static List<String> codes(Project project) {
        return project.works() ? WORKS : SERVICE;
    }

    /**
     * A project apart from the others, with one line and one payment each month from February: what
     * is planted on it touches nothing else.
     */
    Pot quietProject(int rate) {
        Project project = bareProject();
        Pot pot = project.line().pot("年初预算数", RELEASED, rate);
        everyMonth(pot, 2, 12);
        return pot;
    }

    /** As {@link #quietProject} without quota and payments. */
    Project bareProject() {
        int turn = department.draw().between(0, 2);
        Project project = project(department.units().get(turn));
        codes(project).forEach(project::approve);
        line(project, "省级", GENERAL, "当年", "");
        return project;
    }

    /** One payment in each of these months, under the class that the project has most of. */
    void everyMonth(Pot pot, int first, int last) {
        Project project = pot.line().head().project().orElseThrow();
        Economic economic = Economic.of(codes(project).getFirst());
        for (int month = first; month <= last; month++) {
            String suffix = economic.suffixes().get(month % economic.suffixes().size());
            department.pay(
                    pot,
                    department.day(month, department.draw().between(6, 20)),
                    economic.code(),
                    department.draw().between(1_800_000, 2_200_000),
                    department.company(suffix),
                    economic.uses().get(month % economic.uses().size()));
        }
    }

    /** 调剂: what one office line gives up another gets; over the department they sum to nothing. */
    private void transferBetweenLines() {
        Line from = department.office(department.head()).line();
        Line to = department.office(department.units().get(1)).line();
        LocalDate on = department.day(7, 15);
        Pot gained = to.pot("调剂", on, 940);
        flow(gained, "30213", 4, department.day(7, 28));
        department.whenBudgetsAreKnown(() -> {
            long cents = gained.amount();
            from.first().more(cents);
            from.cut(new Cut("调剂", cents, on));
        });
    }
}
