package io.hengji.record;

import io.hengji.kernel.Finding;
import java.util.List;

/** A query gives its rows, or the reasons why it could not run (wrong SQL, a limit, a refusal). */
public sealed interface QueryOutcome {

    record Rows(QueryResult result) implements QueryOutcome {}

    record Failed(List<Finding> findings) implements QueryOutcome {
        public Failed {
            findings = List.copyOf(findings);
        }
    }
}
