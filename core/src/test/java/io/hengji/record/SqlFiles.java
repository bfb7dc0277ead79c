package io.hengji.record;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.util.List;

/** SQL files for tests: a sound front matter of nine lines, and a query below it. */
final class SqlFiles {
    static final String HEAD =
            """
            /*---
            id: online_days
            version: 1
            title: 在线率
            unit: "%"
            needs: [evidence.wells.well_id, evidence.wells.days_online, evidence.wells.seen_on?]
            params:
              least: {type: INTEGER, default: 0, why: 全部计入}
            row: 一口井
            ---*/
            """;

    /** The line of the file at which a query below {@link #HEAD} begins. */
    static final int FIRST_LINE = 11;

    static final String QUERY =
            """
            SELECT w.well_id AS row_id, w.days_online AS numerator
            FROM evidence.wells w
            WHERE w.days_online >= :least
            """;

    private SqlFiles() {}

    static Checked<SqlFile> parse(String text) {
        return SqlFile.parse(SqlFile.Kind.MEASURE, "rules/measures/x.sql", text);
    }

    static SqlFile sound() {
        return switch (parse(HEAD + QUERY)) {
            case Checked.Ok<SqlFile>(SqlFile file, List<Finding> ignored) -> file;
            case Checked.Rejected<SqlFile>(List<Finding> findings) ->
                    throw new AssertionError(findings.toString());
        };
    }

    /**
     * What is said of a query that uses everything the front matter declares, but for the query.
     */
    static List<Finding> lint(String query) {
        return parse(HEAD + query).findings().stream()
                .filter(finding -> finding.code() != RecordCode.PARAMETER_UNUSED)
                .toList();
    }
}
