package io.hengji.ledger;

import io.hengji.intake.CaseTable;
import io.hengji.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Payments put to the budget line they name. A payment that names only a project goes to that
 * project's line when there is exactly one; otherwise it stays unassigned and its line's 执行数 is not
 * known from payments.
 */
public final class PaymentsByLine {
    private final Map<String, List<Payment>> byLine = new LinkedHashMap<>();
    private final List<Payment> unassigned = new ArrayList<>();
    private final boolean handedIn;
    private final boolean controlled;

    /**
     * @param table the payments as read, for their control totals
     */
    public PaymentsByLine(Ledger ledger, CaseTable table) {
        Map<String, List<String>> linesOfProject = new LinkedHashMap<>();
        for (BudgetLine line : ledger.lines()) {
            byLine.put(line.id(), new ArrayList<>());
            if (!line.projectId().isEmpty()) {
                linesOfProject
                        .computeIfAbsent(line.projectId(), project -> new ArrayList<>())
                        .add(line.id());
            }
        }
        for (Payment payment : ledger.payments()) {
            List<String> candidates =
                    payment.lineId().isEmpty()
                            ? linesOfProject.getOrDefault(payment.projectId(), List.of())
                            : List.of(payment.lineId());
            List<Payment> target =
                    candidates.size() == 1 ? byLine.get(candidates.getFirst()) : null;
            (target == null ? unassigned : target).add(payment);
        }
        this.handedIn = !ledger.payments().isEmpty();
        Money sum = sum(ledger.payments());
        this.controlled =
                handedIn
                        && table.totals().stream()
                                .flatMap(row -> row.amount("amount").stream())
                                .anyMatch(total -> total.value().money().equals(sum));
    }

    List<Payment> of(String line) {
        return byLine.getOrDefault(line, List.of());
    }

    /** Payments whose line cannot be told. */
    public List<Payment> unassigned() {
        return List.copyOf(unassigned);
    }

    /**
     * Whether a control total proves that no payment is missing: only then is a line without
     * payments a line with 0.
     */
    public boolean complete() {
        return controlled && unassigned.isEmpty();
    }

    public boolean handedIn() {
        return handedIn;
    }

    static Money sum(List<Payment> payments) {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.amount().value().money());
        }
        return sum;
    }
}
