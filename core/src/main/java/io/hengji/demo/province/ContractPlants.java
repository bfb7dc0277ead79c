package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;

/** Misuse around purchases: F10, F13, F14. */
final class ContractPlants {
    private final Department department;
    private final Skeleton skeleton;
    private final Contracts contracts;

    ContractPlants(Department department, Skeleton skeleton) {
        this.department = department;
        this.skeleton = skeleton;
        this.contracts = new Contracts(department);
    }

    private Pot pot() {
        return skeleton.bareProject().line().pot("年初预算数", Skeleton.RELEASED, 970);
    }

    private static Project project(Pot pot) {
        return pot.line().head().project().orElseThrow();
    }

    void splitting() {
        Pot pot = pot();
        Project project = project(pot);
        Mark mark = new Mark(Kind.SPLITTING, "同一项目同一品目，三份竞争性磋商合同，各低于限额，合计超过").project(project);
        for (int i = 0; i < 3; i++) {
            Contract contract =
                    contracts.contract(
                            project, "竞争性磋商", Contracts.item(project, 3), contracts.stages());
            contract.amount(department.draw().between(1_500, 1_980) * 100_000L);
            for (int stage = 0; stage < 3; stage++) {
                mark.vouchers(contracts.pay(contract, pot, stage));
            }
        }
        department.plant(mark);
    }

    /** A contract of 60 万元 under open tender, on a project of its own. */
    private Contract contract(Pot pot, List<Contract.Stage> stages) {
        Project project = project(pot);
        return contracts
                .contract(project, "公开招标", Contracts.item(project, 4), stages)
                .amount(department.draw().between(400, 800) * 100_000L);
    }

    void overContract() {
        Pot pot = pot();
        Contract contract = contract(pot, contracts.stages());
        for (int stage = 0; stage < 3; stage++) {
            contracts.pay(contract, pot, stage);
        }
        Voucher more = contracts.pay(contract, pot, 2, department.day(11, 18));
        more.amount(contract.amount() / 10).set(Column.PURPOSE, contract.item() + "增加工作量款");
        plant(Kind.OVER_CONTRACT, "合同款付清后又付一成", contract, more).also(Kind.OVER_STAGE);
    }

    private Mark plant(Kind kind, String what, Contract contract, Voucher voucher) {
        return department.plant(
                new Mark(kind, what)
                        .project(contract.project())
                        .contract(contract.number())
                        .vouchers(voucher));
    }

    void overStage() {
        Pot pot = pot();
        Contract contract = contract(pot, contracts.stages());
        Voucher early = contracts.pay(contract, pot, 0);
        early.amount(contract.amount() / 100 * 70);
        contracts.pay(contract, pot, 2);
        plant(Kind.OVER_STAGE, "首期约定三成，实付七成", contract, early);
    }

    void beforeAcceptance() {
        Pot pot = pot();
        Contract contract = contract(pot, contracts.stages());
        contract.accept(department.day(12, 10));
        contracts.pay(contract, pot, 0);
        contracts.pay(contract, pot, 1);
        Voucher last = contracts.pay(contract, pot, 2);
        plant(Kind.BEFORE_ACCEPTANCE, "尾款先付，12 月才验收", contract, last);
    }

    private Pot office() {
        return department.office(department.units().get(department.draw().between(0, 2)));
    }

    private Voucher print(Pot pot, LocalDate on, long cents, String payee, String use) {
        return department.pay(pot, on, "30202", cents, payee, use);
    }

    void sameInvoice() {
        Pot pot = office();
        String payee = department.company("图文店");
        long cents = department.draw().between(300_000, 900_000);
        Voucher first = print(pot, department.day(3, 12), cents, payee, "宣传册印刷费");
        Voucher again = print(pot, department.day(8, 20), cents, payee, "宣传资料费");
        again.set(Column.INVOICE, first.get(Column.INVOICE));
        department.plant(new Mark(Kind.SAME_INVOICE, "一张发票付了两次，相隔五个月").vouchers(first, again));
    }

    void samePayment() {
        Pot pot = office();
        String payee = department.company("印刷厂");
        long cents = department.draw().between(300_000, 900_000);
        int month = department.draw().between(3, 10);
        Voucher first = print(pot, department.day(month, 11), cents, payee, "会议材料印刷费");
        Voucher again =
                print(
                        pot,
                        department.calendar().onOrAfter(first.on().plusDays(1)),
                        cents,
                        payee,
                        "会议材料印刷费");
        department.plant(
                new Mark(Kind.SAME_PAYMENT, "下一个工作日向同一收款人按同一金额、用途又付一次").vouchers(first, again));
    }
}
