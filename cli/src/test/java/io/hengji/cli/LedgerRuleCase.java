package io.hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One case of a page {@code <rule>.cases.md}: tables as an auditor writes them, the cut-off day if
 * it is not the year's end ({@code 截至：2025-07-31}), and the keys of the leads that are due ({@code
 * 疑点：L1；L2}, values of one key with a space between; {@code 疑点：无}).
 */
record LedgerRuleCase(
        String name, LocalDate asOf, Map<String, List<String>> tables, List<String> keys) {
    private static final int YEAR = 2025;

    static List<LedgerRuleCase> of(Path rules, String id) {
        Path page = rules.resolve(id + ".cases.md");
        String text;
        try {
            text = Files.exists(page) ? Files.readString(page) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(text.split("(?m)^## ")).skip(1).map(LedgerRuleCase::read).toList();
    }

    private static LedgerRuleCase read(String section) {
        List<String> lines = section.lines().map(String::strip).toList();
        Map<String, List<String>> tables = new LinkedHashMap<>();
        LocalDate asOf = LocalDate.of(YEAR, 12, 31);
        List<String> keys = null;
        List<String> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("### ")) {
                table = tables.computeIfAbsent(line.substring(4), _ -> new ArrayList<>());
            } else if (line.startsWith("|") && !line.startsWith("|-")) {
                table.add(csv(line));
            } else if (line.startsWith("截至：")) {
                asOf = LocalDate.parse(line.substring(3));
            } else if (line.startsWith("疑点：")) {
                String due = line.substring(3);
                keys =
                        due.equals("无")
                                ? List.of()
                                : Arrays.stream(due.split("；"))
                                        .map(String::strip)
                                        .sorted()
                                        .toList();
            }
        }
        if (keys == null) {
            throw new IllegalStateException("no “疑点：” in " + lines.getFirst());
        }
        return new LedgerRuleCase(lines.getFirst(), asOf, tables, keys);
    }

    private static String csv(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: rule-case\ndepartment: 示例局\nyear: " + YEAR + "\nmoneyUnit: 元\nscheme: none\n");
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            Files.write(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
    }
}
