package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens in every office: receptions, vehicles, refunds, money passed on. */
final class Everyday {
    private static final int VEHICLES = 3;
    private static final List<String> VEHICLE_PAYEES = List.of("加油站", "汽车维修厂", "汽车服务公司");

    private final Department department;

    Everyday(Department department) {
        this.department = department;
    }

    void happen(long payments) {
        for (int month = 1; month <= 10; month++) {
            int guests = department.draw().between(4, 9);
            reception(department.day(month, 17), guests, 1 + guests % 3, 80);
        }
        for (int vehicle = 1; vehicle <= VEHICLES; vehicle++) {
            for (int month = vehicle; month <= 12; month += 3) {
                vehicle(plate(vehicle), month, department.draw().between(60_000, 140_000));
            }
        }
        int refunds = (int) Math.min(500, 3 + payments / 5_000);
        for (int i = 0; i < refunds; i++) {
            refund(i);
        }
        for (int i = 0; i < 3; i++) {
            LocalDate arrived = department.day(2 + i * 2, 10);
            long cents = department.draw().between(80, 900) * 1_000_000L;
            transfer(arrived, cents, Optional.of(arrived.plusDays(12 + i * 6L)), cents);
        }
    }

    static String plate(int vehicle) {
        return String.format(Locale.ROOT, "演A·%05d", 10_000 + vehicle * 37);
    }

    /** Paid by official card a few days later; the letter and the list are there. */
    Voucher reception(LocalDate paid, int guests, int hosts, int yuanEach) {
        Voucher voucher = receptionPayment(paid, 100L * yuanEach * (guests + hosts));
        String letter = String.format(Locale.ROOT, "演函〔2025〕%d号", department.next());
        register(new Reception(voucher, paid.minusDays(4), guests, hosts, letter, true));
        return voucher;
    }

    Voucher receptionPayment(LocalDate paid, long cents) {
        Pot pot = department.office(department.head());
        return department
                .pay(pot, paid, "30217", cents, department.company("接待餐厅"), "公务接待费")
                .set(Column.THREE_PUBLIC, ThreePublic.Item.RECEPTION.mark())
                .set(Column.SETTLEMENT, "公务卡");
    }

    void register(Reception reception) {
        department.receptions().add(reception);
    }

    Voucher vehicle(String plate, int month, long cents) {
        Pot pot = department.office(department.head());
        String suffix = VEHICLE_PAYEES.get(month % VEHICLE_PAYEES.size());
        LocalDate on = department.day(month, department.draw().between(8, 22));
        return department
                .pay(pot, on, "30231", cents, department.company(suffix), "公务用车" + plate + "运行维护")
                .set(Column.THREE_PUBLIC, ThreePublic.Item.VEHICLES.mark());
    }

    /** Paid too much, and a part returned within the month, to the same quota. */
    private void refund(int number) {
        BudgetUnit unit = department.units().get(number % department.units().size());
        Pot pot = department.office(unit);
        LocalDate on = department.day(2 + number % 9, department.draw().between(1, 8));
        long cents = department.draw().between(150_000, 900_000);
        Voucher paid = department.pay(pot, on, "30202", cents, department.company("印务公司"), "资料印刷");
        refund(pot, paid, on.plusDays(15), cents * department.draw().between(10, 60) / 100);
    }

    Voucher refund(Pot pot, Voucher paid, LocalDate day, long cents) {
        LocalDate on = department.calendar().onOrAfter(day);
        Cells cells = Department.cells(pot, paid.get(Column.ECONOMIC));
        Voucher back =
                new Voucher(on, cells, Optional.of(pot))
                        .amount(-cents)
                        .refundOf(paid)
                        .set(Column.PAID_ON, on.toString())
                        .set(Column.RECORDED_ON, on.plusDays(1).toString())
                        .set(Column.PAYEE, paid.get(Column.PAYEE))
                        .set(Column.ACCOUNT, paid.get(Column.ACCOUNT))
                        .set(Column.PURPOSE, paid.get(Column.PURPOSE) + "退回");
        department.vouchers().add(back);
        return back;
    }

    /** Superior money, to be passed on within 30 days. */
    Transfer transfer(LocalDate arrived, long cents, Optional<LocalDate> passed, long passedCents) {
        Theme.Stem stem =
                department
                        .theme()
                        .stems()
                        .get(department.transfers().size() % department.theme().stems().size());
        int number = department.next();
        Transfer transfer =
                new Transfer(
                        department.head(),
                        stem.name() + "补助资金",
                        String.format(Locale.ROOT, "演财预〔2025〕%s%03d号", department.code(), number),
                        arrived,
                        cents,
                        arrived.plusDays(30),
                        passed,
                        passedCents,
                        "演示第" + (number % 14 + 1) + "县");
        department.transfers().add(transfer);
        return transfer;
    }
}
