package io.hengji.watch;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Severity;
import io.hengji.record.SqlFile;
import java.util.List;

/**
 * A rule over the ledger (监控规则): a query whose rows are leads, with what the law says, what to ask
 * the unit for, and what usually explains it innocently.
 *
 * @param severity error only where the rows leave no doubt
 */
public record Rule(SqlFile sql, Severity severity) {

    public String id() {
        return sql.head().id();
    }

    public int version() {
        return sql.head().version();
    }

    public String title() {
        return sql.head().title();
    }

    public List<Clause> basis() {
        return sql.head().basis();
    }

    /** What one row means. */
    public String row() {
        return word("row");
    }

    /** The sentence about one lead, with {@code {column}} where a cell of its first row stands. */
    public String message() {
        return word("message");
    }

    /** What to request from the unit. */
    public String ask() {
        return word("ask");
    }

    /** The usual innocent explanations. */
    public String innocent() {
        return word("innocent");
    }

    private String word(String field) {
        return sql.head().word(field).orElse("");
    }
}
