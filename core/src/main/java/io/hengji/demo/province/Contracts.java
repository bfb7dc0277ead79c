package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Contracts with their stages, and the payments that follow the stages. */
final class Contracts {
    /** Below this a purchase need not be tendered here; far above what an ordinary one comes to. */
    static final long THRESHOLD = 200_000_000;

    private static final long THOUSAND_YUAN = 100_000;
    private static final List<String> SERVICES =
            List.of("测绘服务", "信息技术服务", "检验检测服务", "咨询服务", "监测服务", "运维服务");
    private static final List<String> WORKS =
            List.of("土建工程", "安装工程", "修缮工程", "监理服务", "勘察服务", "绿化工程");

    private final Department department;

    Contracts(Department department) {
        this.department = department;
    }

    static String item(Project project, int number) {
        List<String> items = project.works() ? WORKS : SERVICES;
        return items.get(number % items.size());
    }

    static String suffix(Project project) {
        return project.works() ? "建设工程公司" : "技术服务公司";
    }

    /** Three stages, paid on or after the day they fall due, the last one after acceptance. */
    List<Contract.Stage> stages() {
        return List.of(
                new Contract.Stage(30, department.day(4, department.draw().between(1, 20))),
                new Contract.Stage(40, department.day(7, department.draw().between(10, 28))),
                new Contract.Stage(30, department.day(10, department.draw().between(15, 28))));
    }

    Contract contract(Project project, String mode, String item, List<Contract.Stage> stages) {
        LocalDate last = stages.getLast().due();
        Contract contract =
                new Contract(
                        String.format(
                                Locale.ROOT,
                                "HT%s-%04d",
                                department.code(),
                                department.contracts().size() + 1),
                        project,
                        department.company(suffix(project)),
                        department.day(2, department.draw().between(10, 26)),
                        last.minusDays(6),
                        stages,
                        mode,
                        item);
        department.contracts().add(contract);
        return contract;
    }

    /** The payment of a stage; its amount may follow later. */
    Voucher pay(Contract contract, Pot pot, int stage) {
        return pay(
                contract,
                pot,
                stage,
                department
                        .calendar()
                        .onOrAfter(
                                contract.stages()
                                        .get(stage)
                                        .due()
                                        .plusDays(department.draw().between(0, 4))));
    }

    Voucher pay(Contract contract, Pot pot, int stage, LocalDate on) {
        boolean last = stage == contract.stages().size() - 1;
        String economic = contract.project().works() ? "31005" : "30227";
        String use = contract.item() + (last ? "合同尾款" : "合同第" + (stage + 1) + "期款");
        Voucher voucher =
                department
                        .pay(pot, on, economic, contract.share(stage), contract.supplier(), use)
                        .set(Column.CONTRACT, contract.number())
                        .set(Column.ACCEPTED_ON, last ? contract.accepted().toString() : "")
                        .set(Column.PROCUREMENT_MODE, contract.mode())
                        .set(Column.PROCUREMENT_ITEM, contract.item())
                        .set(Column.PAYMENT_MODE, "直接");
        contract.payments().add(voucher);
        return voucher;
    }

    /**
     * The contracts of an ordinary project: each a third of what its other payments come to. The
     * first is of last year, accepted then; only its last stage (尾款) is paid now.
     */
    void ordinary(Project project, Pot pot) {
        Contract old = ofLastYear(project);
        Voucher rest = pay(old, pot, 2, department.day(3, department.draw().between(10, 25)));
        Contract first = ofThisYear(project, pot, 0);
        Contract second = ofThisYear(project, pot, 1);
        department.whenFlowsAreKnown(() -> {
            long flows =
                    department.flows().stream()
                            .filter(flow -> flow.pot() == pot)
                            .mapToLong(Flow::sum)
                            .sum();
            size(first, flows * 300 / 1000);
            size(second, flows * 220 / 1000);
            size(old, flows * 100 / 1000);
            rest.amount(old.share(2));
        });
    }

    private Contract ofThisYear(Project project, Pot pot, int number) {
        Contract contract = contract(project, "公开招标", item(project, number), stages());
        for (int stage = 0; stage < 3; stage++) {
            pay(contract, pot, stage);
        }
        return contract;
    }

    private Contract ofLastYear(Project project) {
        List<Contract.Stage> stages =
                List.of(
                        new Contract.Stage(30, LocalDate.of(2024, 5, 15)),
                        new Contract.Stage(50, LocalDate.of(2024, 10, 15)),
                        new Contract.Stage(20, WorkCalendar.day(3, 3)));
        Contract contract =
                new Contract(
                        String.format(
                                Locale.ROOT,
                                "HT%s-%04d",
                                department.code(),
                                department.contracts().size() + 1),
                        project,
                        department.company(suffix(project)),
                        LocalDate.of(2024, 3, 20),
                        LocalDate.of(2024, 12, 5),
                        stages,
                        "公开招标",
                        item(project, 2));
        department.contracts().add(contract);
        return contract;
    }

    /** Whole thousands of 元, at least ten; a small one is bought by negotiation. */
    private static void size(Contract contract, long cents) {
        contract.amount(Math.max(10, cents / THOUSAND_YUAN) * THOUSAND_YUAN);
        if (contract.amount() < THRESHOLD / 4) {
            contract.mode("竞争性磋商");
        }
        int paid = contract.stages().size() - contract.payments().size();
        for (Voucher voucher : contract.payments()) {
            voucher.amount(contract.share(paid));
            paid++;
        }
    }
}
