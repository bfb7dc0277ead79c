package io.hengji.audit;

/** What is known of a figure of a report after the audit (数字的核对结果). */
public enum Standing {
    /** Takes part in a relation that holds, within rounding or exactly, and is not held wrong. */
    PROVEN("proven", "得到印证"),
    /** Held to be wrong by a relation that fails. */
    CONTRADICTED("contradicted", "相互矛盾"),
    /** Hedged (约、近、余): it decides nothing. */
    UNVERIFIABLE("unverifiable", "无法核验"),
    /** No relation that holds reaches it. */
    UNPARTNERED("unpartnered", "没有可核对的关系");

    private final String word;
    private final String chinese;

    Standing(String word, String chinese) {
        this.word = word;
        this.chinese = chinese;
    }

    public String word() {
        return word;
    }

    public String chinese() {
        return chinese;
    }
}
