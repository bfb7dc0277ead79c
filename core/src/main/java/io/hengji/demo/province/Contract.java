package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A contract with three stages (付款阶段), in the ledger of contracts. */
final class Contract {
    /** A share of the amount in per cent that falls due on a day. */
    record Stage(int share, LocalDate due) {}

    private final String number;
    private final Project project;
    private final String supplier;
    private final LocalDate signed;
    private LocalDate accepted;
    private final List<Stage> stages;
    private final String item;
    private String mode;
    private long amount;
    private final List<Voucher> payments = new ArrayList<>();

    Contract(
            String number,
            Project project,
            String supplier,
            LocalDate signed,
            LocalDate accepted,
            List<Stage> stages,
            String mode,
            String item) {
        this.number = number;
        this.project = project;
        this.supplier = supplier;
        this.signed = signed;
        this.accepted = accepted;
        this.stages = List.copyOf(stages);
        this.mode = mode;
        this.item = item;
    }

    String number() {
        return number;
    }

    Project project() {
        return project;
    }

    String supplier() {
        return supplier;
    }

    LocalDate signed() {
        return signed;
    }

    LocalDate accepted() {
        return accepted;
    }

    /** Accepted on another day than six days before the last stage. */
    void accept(LocalDate day) {
        accepted = day;
    }

    List<Stage> stages() {
        return stages;
    }

    String mode() {
        return mode;
    }

    String item() {
        return item;
    }

    long amount() {
        return amount;
    }

    List<Voucher> payments() {
        return payments;
    }

    /**
     * Whole thousands of 元, so that every share is exact; at or above the threshold it is tendered.
     */
    Contract amount(long cents) {
        amount = cents;
        project.contract(cents);
        return this;
    }

    Contract mode(String procurement) {
        mode = procurement;
        payments.forEach(payment -> payment.set(Column.PROCUREMENT_MODE, procurement));
        return this;
    }

    long share(int stage) {
        return amount / 100 * stages.get(stage).share();
    }
}
