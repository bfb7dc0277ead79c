package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment that is planned one by one: salaries, contract stages, receptions, refunds, plants. Its
 * number is given when it is written, in the order of the days.
 */
final class Voucher {
    private final LocalDate on;
    private final Cells cells;
    private final Optional<Pot> pot;
    private Optional<Voucher> refunded = Optional.empty();
    private Optional<Voucher> shared = Optional.empty();
    private long amount;
    private boolean covered = true;
    private String number = "";
    private int items;

    Voucher(LocalDate on, Cells cells, Optional<Pot> pot) {
        this.on = on;
        this.cells = cells;
        this.pot = pot;
        set(Column.ITEM, "1");
    }

    LocalDate on() {
        return on;
    }

    Optional<Pot> pot() {
        return pot;
    }

    String get(Column column) {
        return cells.get(column);
    }

    Voucher set(Column column, String text) {
        cells.set(column, text);
        return this;
    }

    /** In 分, negative for a refund. */
    Voucher amount(long cents) {
        amount = cents;
        return this;
    }

    long amount() {
        return amount;
    }

    /** No budget was asked for it: what it takes goes beyond what the line has. */
    Voucher uncovered() {
        covered = false;
        return this;
    }

    boolean covered() {
        return covered;
    }

    /** Whether it is booked on the line of its quota in this year. */
    boolean booked() {
        return pot.isPresent()
                && pot.get().line().id().equals(get(Column.LINE))
                && on.getYear() == LedgerOrder.YEAR;
    }

    Voucher refundOf(Voucher original) {
        refunded = Optional.of(original);
        return this;
    }

    /** A further item of a voucher of the same day that was planned before. */
    Voucher itemOf(Voucher first) {
        shared = Optional.of(first);
        first.items++;
        return set(Column.ITEM, Integer.toString(first.items + 1));
    }

    boolean startsNumber() {
        return shared.isEmpty();
    }

    void number(String given) {
        number = given;
    }

    String number() {
        return shared.map(Voucher::number).orElse(number);
    }

    /** The cells as they are written, with the numbers that are known by then. */
    String[] written() {
        Cells row = new Cells(cells);
        row.set(Column.VOUCHER, number()).set(Column.AMOUNT, Yuan.text(amount));
        refunded.ifPresent(original -> row.set(Column.REFUND_OF, original.number()));
        return row.row();
    }
}
