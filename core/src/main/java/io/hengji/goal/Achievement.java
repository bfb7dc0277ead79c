package io.hengji.goal;

import java.util.Optional;

/**
 * 定性指标评定等级: three levels of achievement, each with its share of the points (财预〔2020〕10号 第十六条, 待核).
 */
public enum Achievement {
    ACHIEVED("达成"),
    PARTLY("部分达成"),
    MISSED("未达成");

    private final String word;

    Achievement(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Achievement> of(String word) {
        for (Achievement level : values()) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
