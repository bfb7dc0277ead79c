package io.hengji.intake;

import java.util.Set;

/**
 * A row that was read.
 *
 * @param notUnderstood the columns in which something stands that was not understood
 */
record ReadRow(CaseRow row, RowKind kind, Set<String> notUnderstood) {
    ReadRow {
        notUnderstood = Set.copyOf(notUnderstood);
    }
}
