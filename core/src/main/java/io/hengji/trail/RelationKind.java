package io.hengji.trail;

/** The kinds of relation between figures (勾稽关系). */
public enum RelationKind {
    SUM("sum", "合计"),
    DIFFERENCE("difference", "差额"),
    RATE("rate", "比率"),
    BOUND("bound", "不超过"),
    REPEAT("repeat", "一致"),
    COUNT("count", "个数");

    private final String word;
    private final String chinese;

    RelationKind(String word, String chinese) {
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
