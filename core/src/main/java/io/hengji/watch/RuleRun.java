package io.hengji.watch;

import io.hengji.kernel.Finding;
import java.time.Duration;
import java.util.List;

/**
 * What became of one rule: run, 未检查 because something it needs is missing, or failed. Not checked
 * never counts as "no leads".
 *
 * @param missing what is missing, in words; empty when it was run
 * @param rows how many rows it returned
 * @param took how long the query took
 */
public record RuleRun(
        Rule rule,
        State state,
        List<String> missing,
        int rows,
        List<Lead> leads,
        List<Finding> findings,
        Duration took) {
    public RuleRun {
        missing = List.copyOf(missing);
        leads = List.copyOf(leads);
        findings = List.copyOf(findings);
    }

    /** How far the rule came. */
    public enum State {
        RUN("run", "已检查"),
        NOT_CHECKED("notChecked", "未检查"),
        FAILED("failed", "未能执行");

        private final String word;
        private final String chinese;

        State(String word, String chinese) {
            this.word = word;
            this.chinese = chinese;
        }

        /** The word of the JSON output. */
        public String word() {
            return word;
        }

        public String chinese() {
            return chinese;
        }
    }
}
