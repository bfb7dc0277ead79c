package io.hengji.ledger;

/**
 * The rows of a form's funds block (资金来源行) under 年度资金总额. Carry-over of any source is 上年结转资金; money
 * of this year from a fiscal source is 当年财政拨款; the unit's own and other money is 其他资金. A line that
 * names no source counts as 当年财政拨款 only if its nature is a fiscal one; otherwise its row is not
 * known.
 */
public enum Funds {
    APPROPRIATION("funds.appropriation", "当年财政拨款"),
    CARRIED("funds.carried", "上年结转资金"),
    OTHER("funds.other", "其他资金"),
    UNKNOWN("funds.unknown", "来源未注明");

    private final String key;
    private final String chinese;

    Funds(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    static Funds of(BudgetLine line) {
        if (!line.vintage().equals("当年")) {
            return CARRIED;
        }
        String source = line.source();
        String nature = line.nature();
        if (source == null) {
            return nature == null || nature.equals("单位资金") || nature.equals("财政专户")
                    ? UNKNOWN
                    : APPROPRIATION;
        }
        return source.equals("单位") || source.equals("其他") ? OTHER : APPROPRIATION;
    }
}
