package io.hengji.evaluation;

import java.util.List;

/**
 * Which relations could not be run at all, and what is missing; the counts come from the relations
 * themselves.
 */
public record Checks(List<NotRun> notRun) {
    public Checks {
        notRun = List.copyOf(notRun);
    }

    public record NotRun(String id, List<String> missing) {
        public NotRun {
            missing = List.copyOf(missing);
        }
    }
}
