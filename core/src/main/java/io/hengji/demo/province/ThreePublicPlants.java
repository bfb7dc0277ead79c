package io.hengji.demo.province;

import java.time.LocalDate;

/** Misuse around receptions and vehicles (三公): F03, F11, F12. */
final class ThreePublicPlants {
    private final Department department;
    private final Everyday everyday;

    ThreePublicPlants(Department department, Everyday everyday) {
        this.department = department;
        this.everyday = everyday;
    }

    private LocalDate someDay() {
        return department.day(department.draw().between(3, 11), department.draw().between(5, 24));
    }

    private Mark plant(Kind kind, String what, Voucher... vouchers) {
        return department.plant(new Mark(kind, what).vouchers(vouchers));
    }

    void receptionStandard() {
        plant(
                Kind.RECEPTION_STANDARD,
                "来宾 10 人，陪同 3 人，人均 480 元",
                everyday.reception(someDay(), 10, 3, 480));
    }

    void tooManyHosts() {
        plant(Kind.TOO_MANY_HOSTS, "来宾 8 人，陪同 6 人", everyday.reception(someDay(), 8, 6, 70));
    }

    void noLetter() {
        reception(Kind.NO_LETTER, "接待登记中没有公函", "", true);
    }

    void noList() {
        reception(Kind.NO_LIST, "有公函，没有接待清单", "演函〔2025〕" + department.next() + "号", false);
    }

    private void reception(Kind kind, String what, String letter, boolean listed) {
        LocalDate on = someDay();
        Voucher voucher = everyday.receptionPayment(on, 56_000);
        everyday.register(new Reception(voucher, on.minusDays(3), 6, 2, letter, listed));
        plant(kind, what, voucher);
    }

    void over() {
        department.threePublic().plantReceptionOver();
        department.plant(
                new Mark(Kind.OVER_THREE_PUBLIC, "公务接待决算大于预算").unit(department.head().code()));
    }

    void grown() {
        department.threePublic().plantVehiclesGrown();
        department.plant(
                new Mark(Kind.THREE_PUBLIC_GROWN, "公车运行维护决算大于上年").unit(department.head().code()));
    }

    void vehicleOutlier() {
        Mark mark = new Mark(Kind.VEHICLE_OUTLIER, "一辆车的费用为其他车的数倍");
        String plate = Everyday.plate(100 + department.next());
        for (int month = 2; month <= 11; month++) {
            mark.vouchers(
                    everyday.vehicle(plate, month, department.draw().between(380_000, 620_000)));
        }
        department.plant(mark);
    }

    private Voucher office(String economic, String payee, String use, long cents) {
        Pot pot = department.office(department.units().get(department.draw().between(0, 2)));
        return department.pay(pot, someDay(), economic, cents, department.company(payee), use);
    }

    void hiddenReception() {
        String code = department.draw().perMille(500) ? "30215" : "30216";
        plant(Kind.HIDDEN_RECEPTION, code + " 列支接待用餐", office(code, "大酒店", "接待用餐费", 420_000))
                .also(Kind.THREE_PUBLIC_PAYEE);
    }

    void threePublicPayee() {
        plant(Kind.THREE_PUBLIC_PAYEE, "办公费付给餐饮单位", office("30201", "餐饮有限公司", "办公用品", 310_000));
    }

    void vehicleElsewhere() {
        plant(Kind.VEHICLE_ELSEWHERE, "30239 列支公务用车加油", office("30239", "加油站", "公务用车加油费", 260_000))
                .also(Kind.THREE_PUBLIC_PAYEE);
    }
}
