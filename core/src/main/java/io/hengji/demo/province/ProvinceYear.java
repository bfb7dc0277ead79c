package io.hengji.demo.province;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a made-up province-year: a case folder for each department (or one for all), {@code
 * truth.csv} with what was planted and {@code look-alikes.csv} with what only looks so. Memory does
 * not grow with the number of payments.
 */
public final class ProvinceYear {
    /**
     * What was written.
     *
     * @param departments 部门
     * @param payments rows of all payment tables
     * @param plants misuse, each counted once however many vouchers it has
     * @param lookAlikes what only looks like misuse, counted in the same way
     */
    public record Written(int departments, long payments, int plants, int lookAlikes) {}

    private ProvinceYear() {}

    /**
     * Writes all of it.
     *
     * @param out a folder that is empty or does not exist
     * @throws IOException when it cannot be written to; what was written by then stays
     */
    public static Written write(LedgerOrder order, Path out) throws IOException {
        WorkCalendar calendar = new WorkCalendar();
        int plants = 0;
        int lookAlikes = 0;
        try (MarkFile truth = new MarkFile(out.resolve("truth.csv"), "T");
                MarkFile innocent = new MarkFile(out.resolve("look-alikes.csv"), "N")) {
            CaseFolder shared =
                    order.single()
                            ? new CaseFolder(out.resolve("province"), "province", "演示省")
                            : null;
            try {
                for (int i = 0; i < order.departments(); i++) {
                    Department department = plan(i, order, calendar);
                    if (shared != null) {
                        write(department, shared);
                    } else {
                        String code = department.code();
                        try (CaseFolder own =
                                new CaseFolder(
                                        out.resolve(code), "demo-" + code, department.name())) {
                            write(department, own);
                        }
                    }
                    truth.add(department.code(), department.plants());
                    innocent.add(department.code(), department.lookAlikes());
                    plants += department.plants().size();
                    lookAlikes += department.lookAlikes().size();
                }
            } finally {
                if (shared != null) {
                    shared.close();
                }
            }
        }
        return new Written(order.departments(), order.payments(), plants, lookAlikes);
    }

    private static void write(Department department, CaseFolder folder) throws IOException {
        // payments first: the vouchers get their numbers there, and receptions name them
        new PaymentStream(department, folder.table("payments.csv", Column.heads())).write();
        new CaseTables(department, folder).write();
    }

    /** Everything about a department but its ordinary payments. */
    static Department plan(int index, LedgerOrder order, WorkCalendar calendar) {
        Department department = new Department(index, order.seed(), calendar);
        long payments = order.paymentsOf(index);
        Skeleton skeleton = new Skeleton(department);
        skeleton.build(payments);
        Everyday everyday = new Everyday(department);
        everyday.happen(payments);
        if (!order.clean()) {
            new Plants(department, skeleton, everyday).plant(index, order);
            new LookAlikes(department, skeleton, everyday).add();
        }
        settle(department, payments);
        return department;
    }

    /** Sizes what is ordinary, then the contracts, then the budgets, then what goes beyond them. */
    private static void settle(Department department, long payments) {
        long ordinary = payments - department.vouchers().size();
        if (ordinary < 0) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%d payments too few", -ordinary));
        }
        size(department.flows(), ordinary);
        department.flowsAreKnown();
        for (Flow flow : department.flows()) {
            flow.pot().need(flow.sum());
            flow.pot().line().spend(flow.sum());
            expect(flow, department.calendar());
        }
        for (Voucher voucher : department.vouchers()) {
            if (voucher.covered() && voucher.on().getYear() == LedgerOrder.YEAR) {
                voucher.pot().ifPresent(pot -> pot.need(voucher.amount()));
            }
            book(department, voucher);
        }
        department.lines().forEach(line -> line.pots().forEach(Pot::fix));
        department.budgetsAreKnown();
        for (Voucher voucher : department.vouchers()) {
            if (!voucher.covered()) {
                book(department, voucher);
            }
        }
    }

    private static void book(Department department, Voucher voucher) {
        if (voucher.booked()) {
            voucher.pot().orElseThrow().line().spend(voucher.amount());
        }
        if (voucher.covered() && voucher.on().getYear() == LedgerOrder.YEAR) {
            department.projects().stream()
                    .filter(project -> project.id().equals(voucher.get(Column.PROJECT)))
                    .findFirst()
                    .ifPresent(project ->
                            project.expect(voucher.on().getMonthValue(), voucher.amount()));
        }
    }

    private static void size(List<Flow> flows, long rows) {
        long weights = flows.stream().mapToLong(Flow::weight).sum();
        long sum = 0;
        long given = 0;
        for (Flow flow : flows) {
            sum += flow.weight();
            long upTo = rows * sum / weights;
            long count = upTo - given;
            flow.size(count, count * flow.economic().mean() * 100);
            given = upTo;
        }
    }

    private static void expect(Flow flow, WorkCalendar calendar) {
        flow.pot()
                .line()
                .head()
                .project()
                .ifPresent(project -> {
                    long start = calendar.before(flow.from());
                    long whole = calendar.before(calendar.count()) - start;
                    for (int day = flow.from(); day < calendar.count(); day++) {
                        long part = calendar.before(day + 1) - calendar.before(day);
                        project.expect(
                                calendar.get(day).getMonthValue(), flow.sum() / whole * part);
                    }
                });
    }
}
