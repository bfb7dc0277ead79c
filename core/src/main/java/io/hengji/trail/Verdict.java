package io.hengji.trail;

/**
 * What can be said of a relation. 尾差 (rounding) holds within the printed precision, with a residual
 * to show.
 */
public enum Verdict {
    HOLDS("holds", "成立"),
    ROUNDING("rounding", "尾差"),
    FAILS("fails", "不成立"),
    UNVERIFIABLE("unverifiable", "无法核验");

    private final String word;
    private final String chinese;

    Verdict(String word, String chinese) {
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
