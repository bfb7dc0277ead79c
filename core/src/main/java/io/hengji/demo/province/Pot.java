package io.hengji.demo.province;

import java.time.LocalDate;

/**
 * One quota (指标) that adds to a budget line and pays for what is bound to it. Its amount follows
 * from what it pays: what is needed, and a little that stays unspent.
 */
final class Pot {
    private final Line line;
    private final int number;
    private final String layer;
    private final LocalDate on;
    private final int rate;
    private long need;
    private long amount;

    /**
     * @param rate how much of it is spent at year end, in tenths of a per cent
     */
    Pot(Line line, int number, String layer, LocalDate on, int rate) {
        this.line = line;
        this.number = number;
        this.layer = layer;
        this.on = on;
        this.rate = rate;
    }

    Line line() {
        return line;
    }

    String id() {
        return line.id() + "-" + number;
    }

    String layer() {
        return layer;
    }

    LocalDate on() {
        return on;
    }

    void need(long cents) {
        need += cents;
    }

    /** Fixes the amount: whole hundreds of 元, or to the 分 when everything is spent. */
    void fix() {
        if (rate == 1000) {
            amount = need;
        } else {
            long wanted = need * 1000 / rate;
            amount = (wanted / 10_000 + 1) * 10_000;
        }
    }

    /** Sets aside more, for what is taken away from the line again. */
    void more(long cents) {
        amount += cents;
    }

    long amount() {
        return amount;
    }
}
