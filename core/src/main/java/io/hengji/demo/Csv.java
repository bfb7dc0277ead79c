package io.hengji.demo;

import java.util.ArrayList;
import java.util.List;

/** A csv file in the making. The demo writes no comma and no quote inside a cell. */
final class Csv {
    private final List<String> lines = new ArrayList<>();

    Csv(String heads) {
        lines.add(heads);
    }

    Csv row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            String text = String.valueOf(cell);
            if (text.contains(",") || text.contains("\"") || text.contains("\n")) {
                throw new IllegalArgumentException("a cell that needs quotes: " + text);
            }
            texts.add(text);
        }
        lines.add(String.join(",", texts));
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
