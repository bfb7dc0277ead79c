package io.hengji.demo.province;

/**
 * Ordinary payments of one kind: one quota, one economic class, many payees. How many there are and
 * what they sum to is fixed before the first is written; they spread over the working days by
 * weight.
 */
final class Flow {
    private final Pot pot;
    private final Economic economic;
    private final int weight;
    private final int from;
    private long rows;
    private long sum;

    /**
     * @param weight how many of the ordinary payments, against the other flows
     * @param from the first working day of the calendar on which is paid
     */
    Flow(Pot pot, Economic economic, int weight, int from) {
        this.pot = pot;
        this.economic = economic;
        this.weight = weight;
        this.from = from;
    }

    Pot pot() {
        return pot;
    }

    Economic economic() {
        return economic;
    }

    int weight() {
        return weight;
    }

    int from() {
        return from;
    }

    void size(long count, long cents) {
        rows = count;
        sum = cents;
    }

    long rows() {
        return rows;
    }

    long sum() {
        return sum;
    }

    /**
     * Payments up to and with this working day; the phase (below the weight) shifts the roundings.
     */
    long upTo(WorkCalendar calendar, int day, long phase) {
        if (day < from) {
            return 0;
        }
        long start = calendar.before(from);
        long whole = calendar.before(calendar.count()) - start;
        return Math.floorDiv(rows * (calendar.before(day + 1) - start) + phase % whole, whole);
    }
}
