package io.hengji.evaluation;

/** How far a value can be trusted: what evaluation.json calls {@code state}. */
public enum State {
    COMPUTED("computed", "已复算"),
    CHOSEN("chosen", "评价人选定"),
    CLAIMED("claimed", "自报"),
    UNVERIFIABLE("unverifiable", "无法核验"),
    NOT_APPLICABLE("notApplicable", "不适用");

    private final String word;
    private final String chinese;

    State(String word, String chinese) {
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
