package io.hengji.watch;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.record.SqlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules that are in force: those of the program ({@code rules/ledger}) and those of the
 * locality, whose file replaces the program's rule of the same id. In the order of their ids.
 */
public record RuleBook(List<Rule> rules, List<Finding> findings) {
    public RuleBook {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /**
     * Reads all rules; what cannot be read is a finding and left out.
     *
     * @param folders each with {@code *.sql}; a later one goes before an earlier one
     */
    public static RuleBook read(List<Path> folders) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Rule> byId = new TreeMap<>();
        for (Path folder : folders) {
            Map<String, Rule> here = new TreeMap<>();
            List<Path> files = files(folder, findings);
            for (Path file : files) {
                rule(file, findings).ifPresent(rule -> put(rule, here, findings));
            }
            if (files.isEmpty()) {
                findings.add(
                        Finding.of(
                                WatchCode.NO_RULES,
                                new SourceRef.Whole(name(folder)),
                                Map.of("folder", name(folder))));
            }
            byId.putAll(here);
        }
        return new RuleBook(List.copyOf(byId.values()), findings);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static void put(Rule rule, Map<String, Rule> here, List<Finding> findings) {
        Rule other = here.putIfAbsent(rule.id(), rule);
        if (other != null) {
            findings.add(
                    Finding.of(
                            WatchCode.RULE_REPEATED,
                            rule.sql().at(),
                            Map.of("rule", rule.id(), "other", other.sql().file())));
        }
    }

    private static Optional<Rule> rule(Path file, List<Finding> findings) {
        String content;
        try {
            content = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            findings.add(unreadable(file));
            return Optional.empty();
        }
        Checked<SqlFile> parsed = SqlFile.parse(SqlFile.Kind.RULE, name(file), content);
        findings.addAll(parsed.findings());
        return switch (parsed) {
            case Checked.Rejected<SqlFile> _ -> Optional.empty();
            case Checked.Ok<SqlFile>(SqlFile sql, var _) -> {
                Optional<Severity> severity = severity(sql);
                if (severity.isEmpty()) {
                    findings.add(
                            Finding.of(
                                    WatchCode.SEVERITY_UNKNOWN,
                                    sql.at(),
                                    Map.of("rule", sql.head().id())));
                }
                yield severity.map(known -> new Rule(sql, known));
            }
        };
    }

    private static Optional<Severity> severity(SqlFile sql) {
        String word = sql.head().word("severity").orElse("");
        return Stream.of(Severity.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static List<Path> files(Path folder, List<Finding> findings) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".sql")).sorted().toList();
        } catch (IOException failure) {
            findings.add(unreadable(folder));
            return List.of();
        }
    }

    private static Finding unreadable(Path file) {
        return Finding.of(
                WatchCode.RULE_UNREADABLE,
                new SourceRef.Whole(name(file)),
                Map.of("why", "文件不存在或没有权限"));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
