package io.hengji.ledger;

/**
 * What a row of income.csv is: income of this year, or a balance carried over, or money handed in
 * and returned.
 */
enum IncomeKind {
    APPROPRIATION("appropriation", true),
    OTHER("other", true),
    OPENING("opening", false),
    CLOSING("closing", false),
    HANDED_IN("handedIn", false),
    RETURNED("returned", false);

    private final String key;
    private final boolean ofThisYear;

    IncomeKind(String key, boolean ofThisYear) {
        this.key = key;
        this.ofThisYear = ofThisYear;
    }

    String key() {
        return key;
    }

    boolean ofThisYear() {
        return ofThisYear;
    }

    static IncomeKind of(String words) {
        if (words.contains("年初结转") || words.contains("上年结转")) {
            return OPENING;
        }
        if (words.contains("年末结转") || words.contains("年末结余")) {
            return CLOSING;
        }
        if (words.contains("上缴")) {
            return HANDED_IN;
        }
        if (words.contains("返还")) {
            return RETURNED;
        }
        return words.contains("财政拨款") ? APPROPRIATION : OTHER;
    }
}
