package io.hengji.watch;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.record.SqlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What monitoring goes by (监控依据): the rules, the query of payments by month and the limits of the
 * lights.
 *
 * @param payments and criteria are empty when their file cannot be used; then there are no lights
 */
public record Monitoring(
        List<Rule> rules,
        Optional<SqlFile> payments,
        Optional<LightCriteria> criteria,
        List<Finding> findings) {
    public Monitoring {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** Rules alone, without lights. */
    public static Monitoring of(List<Rule> rules) {
        return new Monitoring(rules, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Reads it from the installation and from the folders of the locality.
     *
     * @param home with rules/ and schemes/
     * @param local folders with rules; one with lights.yaml has its own limits as well
     */
    public static Monitoring read(Path home, List<Path> local) {
        List<Path> folders = new ArrayList<>(List.of(home.resolve("rules").resolve("ledger")));
        folders.addAll(local);
        RuleBook book = RuleBook.read(folders);
        List<Finding> findings = new ArrayList<>(book.findings());
        Path query = home.resolve("rules").resolve("monitor").resolve("paid_by_month.sql");
        Optional<SqlFile> payments =
                text(query, findings)
                        .flatMap(text -> sql(query.getFileName().toString(), text, findings));
        Path limits = home.resolve("schemes").resolve("watch").resolve("lights.yaml");
        for (Path folder : local) {
            Path own = folder.resolve("lights.yaml");
            limits = Files.exists(own) ? own : limits;
        }
        String name = limits.getFileName().toString();
        Optional<LightCriteria> criteria =
                text(limits, findings)
                        .flatMap(text -> LightCriteria.read(name, text, findings::add));
        return new Monitoring(book.rules(), payments, criteria, findings);
    }

    private static Optional<SqlFile> sql(String name, String text, List<Finding> findings) {
        Checked<SqlFile> parsed = SqlFile.parse(SqlFile.Kind.MEASURE, name, text);
        findings.addAll(parsed.findings());
        return parsed instanceof Checked.Ok<SqlFile>(SqlFile sql, var _)
                ? Optional.of(sql)
                : Optional.empty();
    }

    private static Optional<String> text(Path file, List<Finding> findings) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException failure) {
            findings.add(
                    Finding.of(
                            WatchCode.RULE_UNREADABLE,
                            new SourceRef.Whole(file.getFileName().toString()),
                            Map.of("why", "文件不存在或没有权限")));
            return Optional.empty();
        }
    }
}
