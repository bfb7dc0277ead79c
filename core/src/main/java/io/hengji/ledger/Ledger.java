package io.hengji.ledger;

import io.hengji.intake.CaseTable;
import java.util.List;

/**
 * The money of a department's year as handed in: budget lines by layer, payments, income, staff and
 * the rows of 附件1. Tables that this package does not interpret stay as they were read.
 */
public record Ledger(
        List<BudgetLine> lines,
        List<Payment> payments,
        List<Income> incomes,
        List<StaffRow> staff,
        List<BaseRow> base,
        CaseTable contracts,
        CaseTable transfers,
        CaseTable receptions) {
    public Ledger {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        incomes = List.copyOf(incomes);
        staff = List.copyOf(staff);
        base = List.copyOf(base);
    }
}
