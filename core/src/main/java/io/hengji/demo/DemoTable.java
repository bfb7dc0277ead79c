package io.hengji.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A csv of the case. No cell holds a comma, a quote or a line break: the generator writes none. */
final class DemoTable {
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();

    DemoTable(String heads) {
        this.width = heads.split(",", -1).length;
        text.append(heads).append('\n');
    }

    DemoTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        String line = String.join(",", row);
        if (line.split(",", -1).length != width || line.contains("\"") || line.contains("\n")) {
            throw new IllegalArgumentException("not a row of " + width + " plain cells: " + line);
        }
        text.append(line).append('\n');
        rows.add(List.copyOf(row));
        return this;
    }

    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
