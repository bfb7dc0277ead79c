package io.hengji.record;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule or a measure (规则、指标算法): one query with its front matter, in a file that any SQL tool
 * opens. The front matter is YAML in a comment at the very top:
 *
 * <pre>
 * /*---
 * id: online_days
 * …
 * ---*&#47;
 * SELECT …
 * </pre>
 *
 * @param file relative path, for findings
 * @param sql the query, without the front matter
 * @param firstLine the line of the file at which the query begins
 * @param digest of the whole file, line ends as \n
 */
public record SqlFile(String file, FrontMatter head, String sql, int firstLine, Digest digest) {
    private static final String OPEN = "/*---";
    private static final String CLOSE = "---*/";

    /** Which fields the front matter has. */
    public enum Kind {
        /** Finds leads in the ledger. */
        RULE(
                List.of("row", "severity", "period", "grain", "message", "ask", "innocent"),
                List.of("kind")),
        /** Recomputes the actual value of an indicator from evidence. */
        MEASURE(List.of("row", "unit"), List.of("note"));

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<String> required;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<String> optional;

        Kind(List<String> required, List<String> optional) {
            this.required = required;
            this.optional = optional;
        }

        List<String> required() {
            return required;
        }

        List<String> optional() {
            return optional;
        }
    }

    /** Reads and lints: what comes out follows every rule that SQL files must follow. */
    public static Checked<SqlFile> parse(Kind kind, String file, String content) {
        String text = content.replace("\r\n", "\n").replace("\uFEFF", "");
        List<Finding> found = new ArrayList<>();
        int close = text.indexOf("\n" + CLOSE);
        if (!text.startsWith(OPEN + "\n") || close < 0) {
            SourceRef top = FrontMatterReader.line(file, 1, text.lines().findFirst().orElse(""));
            found.add(Finding.of(RecordCode.NO_FRONT_MATTER, top, Map.of("file", file)));
            return new Checked.Rejected<>(found);
        }
        String yaml = text.substring(OPEN.length() + 1, close + 1);
        String sql = text.substring(close + 1 + CLOSE.length());
        int firstLine =
                1 + (int) text.substring(0, close + 1).chars().filter(c -> c == '\n').count();
        Optional<FrontMatter> head = FrontMatterReader.read(kind, file, yaml, 2, found::add);
        SqlLint lint = new SqlLint(file, sql, firstLine);
        found.addAll(head.map(lint::findings).orElseGet(lint::findings));
        boolean wrong = found.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
        return head.isEmpty() || wrong
                ? new Checked.Rejected<>(found)
                : new Checked.Ok<>(
                        new SqlFile(file, head.get(), sql, firstLine, Digest.of(text)), found);
    }

    /** How the trail names it: {@code online_days@1}. */
    public String name() {
        return head.id() + "@" + head.version();
    }

    public SourceRef at() {
        return new SourceRef.Whole(file);
    }
}
