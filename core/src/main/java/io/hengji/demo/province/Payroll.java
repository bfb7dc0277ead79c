package io.hengji.demo.province;

import java.util.List;

/** 工资福利支出: one voucher a month with an item for each class, paid through a bank or a fund. */
final class Payroll {
    private record Part(String economic, long each, String payee, String use) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("30101", 412_000, "演示农村商业银行代发工资专户", "基本工资"),
                    new Part("30102", 296_000, "演示农村商业银行代发工资专户", "津贴补贴"),
                    new Part("30108", 113_000, "演示省社会保险基金专户", "基本养老保险缴费"),
                    new Part("30110", 57_000, "演示省社会保险基金专户", "职工基本医疗保险缴费"),
                    new Part("30113", 85_000, "演示省住房公积金专户", "住房公积金"));

    private final Department department;

    Payroll(Department department) {
        this.department = department;
    }

    void pay(Pot pot, BudgetUnit unit) {
        for (int month = 1; month <= 12; month++) {
            Voucher first = part(pot, unit, month, PARTS.getFirst());
            for (Part part : PARTS.subList(1, PARTS.size())) {
                part(pot, unit, month, part).itemOf(first);
            }
        }
    }

    private Voucher part(Pot pot, BudgetUnit unit, int month, Part part) {
        long cents = part.each() * unit.staff() + department.draw().between(0, 99_999);
        return department
                .pay(
                        pot,
                        department.day(month, 10),
                        part.economic(),
                        cents,
                        part.payee(),
                        month + "月" + part.use())
                .set(Column.SECTION, "人事科")
                .set(Column.PAYMENT_MODE, "直接");
    }
}
