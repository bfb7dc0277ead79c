package io.hengji.watch;

import io.hengji.trail.Level;
import java.util.Locale;

/** The four lights of monitoring (双监控灯号). What cannot be judged is grey, never green. */
public enum Colour {
    GREEN("绿灯"),
    YELLOW("黄灯"),
    RED("红灯"),
    GREY("灰灯");

    private final String chinese;

    Colour(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The word of the JSON output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Level level() {
        return new Level(word(), chinese);
    }

    /** The graver of two; a grey one beside a green one is grey: half of it is not known. */
    Colour with(Colour other) {
        if (this == RED || other == RED) {
            return RED;
        }
        if (this == YELLOW || other == YELLOW) {
            return YELLOW;
        }
        return this == GREY || other == GREY ? GREY : GREEN;
    }
}
