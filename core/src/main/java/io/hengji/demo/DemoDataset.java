package io.hengji.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An evidence dataset with its manifest. The control totals are what the screen of the (invented)
 * system would have shown: here the sums of what was generated.
 */
final class DemoDataset {
    /**
     * A column: English name, type, Chinese head; {@code total} when its sum is a control total.
     */
    record Column(String name, String type, String chinese, boolean total) {}

    private final String name;
    private final String system;
    private final List<String> rowId;
    private final List<Column> columns;
    private final DemoTable table;

    /**
     * @param columns one a line: name type head, with {@code +} at the end for a control total
     */
    DemoDataset(String name, String system, String rowId, String columns) {
        this.name = name;
        this.system = system;
        this.rowId = List.of(rowId.split(" ", -1));
        this.columns =
                columns.lines()
                        .map(line -> line.split(" ", -1))
                        .map(word -> new Column(word[0], word[1], word[2], word.length > 3))
                        .toList();
        this.table =
                new DemoTable(
                        String.join(",", this.columns.stream().map(Column::chinese).toList()));
    }

    void row(Object... cells) {
        table.row(cells);
    }

    /** The sum of a column, exactly. */
    BigDecimal sum(String column) {
        int at = columns.stream().map(Column::name).toList().indexOf(column);
        return table.rows().stream()
                .map(row -> row.get(at))
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int count() {
        return table.rows().size();
    }

    void write(Map<String, byte[]> files) {
        files.put("evidence/" + name + ".csv", table.bytes());
        List<String> lines = new ArrayList<>();
        lines.add("system: " + system + "（虚构）");
        lines.add("exporter: 演示员甲");
        lines.add("exportedAt: 2026-01-08T09:30");
        lines.add("rowId: [" + String.join(", ", rowId) + "]");
        lines.add("columns:");
        for (Column column : columns) {
            lines.add(
                    "  "
                            + column.name()
                            + ": {type: \""
                            + column.type()
                            + "\", chinese: "
                            + column.chinese()
                            + "}");
        }
        lines.add("controlTotals:");
        lines.add("  - {count: " + count() + "}");
        for (Column column : columns) {
            if (column.total()) {
                lines.add(
                        "  - {column: "
                                + column.name()
                                + ", value: "
                                + sum(column.name()).toPlainString()
                                + "}");
            }
        }
        files.put(
                "evidence/" + name + ".yaml",
                (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
