package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Money withheld, booked for nothing, or paid to the wrong hands: F06, F07, F15, F16. */
final class MoneyPlants {
    private final Department department;
    private final Everyday everyday;

    MoneyPlants(Department department, Everyday everyday) {
        this.department = department;
        this.everyday = everyday;
    }

    private void transfer(Kind kind, String what, Transfer transfer) {
        department.plant(
                new Mark(kind, what)
                        .unit(transfer.unit().code())
                        .document(transfer.document())
                        .amount(transfer::amount));
    }

    private LocalDate arrived() {
        return department.day(department.draw().between(2, 8), department.draw().between(1, 25));
    }

    private long cents() {
        return department.draw().between(100, 600) * 1_000_000L;
    }

    void passedLate() {
        LocalDate on = arrived();
        int days = department.draw().between(31, 95);
        long cents = cents();
        Transfer transfer = everyday.transfer(on, cents, Optional.of(on.plusDays(days)), cents);
        transfer(Kind.PASSED_LATE, "到达后第 " + days + " 天下达", transfer);
    }

    void notPassed() {
        transfer(
                Kind.NOT_PASSED,
                "到年末未下达",
                everyday.transfer(arrived(), cents(), Optional.empty(), 0));
    }

    void passedShort() {
        LocalDate on = arrived();
        long cents = cents();
        long kept = cents / 100 * department.draw().between(5, 40);
        Transfer transfer =
                everyday.transfer(on, cents, Optional.of(on.plusDays(20)), cents - kept);
        transfer(Kind.PASSED_SHORT, "按期下达，少 " + Yuan.text(kept) + " 元", transfer);
    }

    /** The first quota of one of the ordinary projects that fiscal money (财政拨款) pays. */
    private Pot project() {
        return department.projects().get(department.draw().between(2, 5)).line().first();
    }

    private Voucher pay(Pot pot, LocalDate on, long cents, String payee, String use) {
        Project project = pot.line().head().project().orElseThrow();
        return department.pay(pot, on, Skeleton.codes(project).getFirst(), cents, payee, use);
    }

    private LocalDate midYear() {
        return department.day(department.draw().between(4, 10), department.draw().between(3, 24));
    }

    private Mark plant(Kind kind, String what, Voucher... vouchers) {
        return department.plant(new Mark(kind, what).vouchers(vouchers));
    }

    void ownUnit() {
        Pot pot = project();
        String name = pot.line().head().unit().name();
        Voucher paid = pay(pot, midYear(), 1_800_000, name, "工作经费").set(Column.PAYEE_KIND, "本单位");
        plant(Kind.OWN_UNIT, "收款人是本单位", paid);
    }

    void related() {
        Voucher paid = pay(project(), midYear(), 1_700_000, department.name() + "机关服务公司", "技术服务费");
        plant(Kind.RELATED, "收款人是关联单位", paid.set(Column.PAYEE_KIND, "关联"));
    }

    void nothingBehind() {
        long cents = department.draw().between(25_000_000, 48_000_000);
        Voucher paid = pay(project(), midYear(), cents, department.company("技术公司"), "技术服务费");
        plant(Kind.NOTHING_BEHIND, "没有合同号、发票号、验收日期", paid.set(Column.INVOICE, ""));
    }

    void refundNextYear() {
        Pot pot = project();
        LocalDate on = department.day(12, department.draw().between(22, 29));
        Voucher paid = pay(pot, on, 2_400_000, department.company("技术公司"), "技术服务费");
        Voucher back =
                everyday.refund(pot, paid, LocalDate.of(LedgerOrder.YEAR + 1, 1, 12), 2_400_000);
        plant(Kind.REFUND_NEXT_YEAR, "年末支付，次年一月全额退回", paid, back);
    }

    void toOwnAccount() {
        Pot pot = project();
        String name = pot.line().head().unit().name();
        LocalDate on = department.day(12, department.draw().between(26, 31));
        Voucher paid = pay(pot, on, 6_000_000, name, "转入本单位实有资金账户");
        paid.set(Column.PAYEE_KIND, "本单位").set(Column.INVOICE, "");
        plant(Kind.TO_OWN_ACCOUNT, "年末从零余额账户转到本单位实有资金账户", paid)
                .also(Kind.OWN_UNIT, Kind.NOTHING_BEHIND);
    }

    void feesReturned() {
        department.returnFees();
        department.plant(
                new Mark(Kind.FEES_RETURNED, "收入表列有非税收入返还").unit(department.head().code()));
    }

    void personForGoods() {
        Pot pot = department.office(department.units().get(department.draw().between(0, 2)));
        String code = List.of("30201", "30202", "30213").get(department.draw().between(0, 2));
        Voucher paid = department.pay(pot, midYear(), code, 480_000, department.person(), "采购货款");
        plant(Kind.PERSON_FOR_GOODS, "货物和服务款付给个人", paid.set(Column.PAYEE_KIND, "个人"));
    }

    void cash() {
        Pot pot = department.office(department.units().get(department.draw().between(0, 2)));
        Voucher paid =
                department.pay(pot, midYear(), "30201", 360_000, department.company("商行"), "零星采购");
        plant(Kind.CASH, "现金结算", paid.set(Column.SETTLEMENT, "现金"));
    }
}
