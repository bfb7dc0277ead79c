package io.hengji.evidence;

import io.hengji.kernel.Finding;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of a case as it was read.
 *
 * @param missing what it lacks to prove anything (L2), in the user's words
 */
record EvidenceTable(Dataset dataset, List<String> missing, List<Finding> findings) {
    EvidenceTable {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** The number in a cell; a blank and what is not a number count as nothing. */
    static BigDecimal number(@Nullable Datum datum) {
        return switch (datum) {
            case Datum.Whole(long value) -> BigDecimal.valueOf(value);
            case Datum.Decimal(BigDecimal value) -> value;
            case null -> BigDecimal.ZERO;
            case Datum.Words ignored -> BigDecimal.ZERO;
            case Datum.Yes ignored -> BigDecimal.ZERO;
            case Datum.Day ignored -> BigDecimal.ZERO;
        };
    }
}
