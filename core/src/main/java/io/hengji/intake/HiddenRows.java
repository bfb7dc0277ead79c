package io.hengji.intake;

/** Hidden rows are told once, with their number. */
final class HiddenRows {
    private int count;
    private int first;

    void see(RawRow row) {
        if (row.hidden()) {
            first = count == 0 ? row.number() : first;
            count++;
        }
    }

    void tell(Origin origin, FindingLog log) {
        if (count > 0) {
            log.add(
                    IntakeCode.HIDDEN,
                    origin.row(first),
                    "what",
                    "第 " + first + " 行" + (count == 1 ? "" : "等 " + count + " 行"));
        }
    }
}
