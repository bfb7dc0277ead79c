package io.hengji.audit;

/** What is known of a figure of a report after the audit (数字的核对结果). */
public enum Standing {
    /** Takes part in a relation that holds, within rounding or exactly, and in none that fails. */
    PROVEN("proven", "得到印证"),
    /** Takes part in a relation that fails. */
    CONTRADICTED("contradicted", "相互矛盾"),
    /** Takes part in relations of which none can be decided. */
    UNVERIFIABLE("unverifiable", "无法核验"),
    /** Takes part in no relation. */
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
