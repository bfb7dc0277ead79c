package io.hengji.demo.province;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of one row of payments.csv; what is not set is blank. */
final class Cells {
    private final Map<Column, String> texts = new EnumMap<>(Column.class);

    Cells() {}

    Cells(Cells other) {
        texts.putAll(other.texts);
    }

    Cells set(Column column, String text) {
        texts.put(column, text);
        return this;
    }

    String get(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** The cells between these two, both included, with their commas. */
    byte[] encoded(Column from, Column to) {
        String joined =
                EnumSet.range(from, to).stream().map(this::get).collect(Collectors.joining(","));
        return joined.getBytes(StandardCharsets.UTF_8);
    }

    String[] row() {
        return EnumSet.allOf(Column.class).stream().map(this::get).toArray(String[]::new);
    }
}
