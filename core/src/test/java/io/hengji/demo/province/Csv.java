package io.hengji.demo.province;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plain csv of the generator as maps from head to text: read apart from the code under test. */
record Csv(List<Map<String, String>> rows) {
    static Csv read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] heads = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != heads.length) {
                throw new IllegalStateException(file + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            rows.add(row);
        }
        return new Csv(rows);
    }

    static String text(Map<String, String> row, String head) {
        return Objects.requireNonNull(row.get(head), head);
    }

    /** Blank is nothing. */
    static BigDecimal money(Map<String, String> row, String head) {
        String text = text(row, head);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
