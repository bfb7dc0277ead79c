package io.hengji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells, as Markdown. */
record Table(List<List<String>> rows) {
    static final List<String> HEAD =
            List.of("line", "work", "measured", "target", "reference", "ratio", "target met");
    private static final String BETWEEN = " | ";

    Table {
        rows = List.copyOf(rows);
    }

    String shown() {
        List<String> lines = new ArrayList<>();
        lines.add(line(HEAD));
        lines.add("|" + "---|".repeat(HEAD.size()));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(BETWEEN, "| ", " |"));
    }

    /** The rows of a page that has such a table; none when it has not. */
    static Table in(List<String> page) {
        return new Table(
                page.stream()
                        .dropWhile(line -> !line.equals(line(HEAD)))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("| "))
                        .map(line -> line.substring(2, line.length() - 2))
                        .map(line -> List.of(line.split(" \\| ", -1)))
                        .toList());
    }

    /**
     * The rows of both, in the order of the lines; where both have a line, those of {@code now}.
     */
    Table with(Table now, List<String> order) {
        List<List<String>> all = new ArrayList<>();
        for (String name : order) {
            List<List<String>> fresh = now.of(name);
            all.addAll(fresh.isEmpty() ? of(name) : fresh);
        }
        return new Table(all);
    }

    private List<List<String>> of(String name) {
        return rows.stream().filter(row -> row.getFirst().equals(name)).toList();
    }
}
