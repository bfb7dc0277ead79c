package io.hengji.trail;

import io.hengji.kernel.Digest;
import java.util.List;
import java.util.Map;

/**
 * The rows that a query returned: all are counted and digested, at most {@link #SHOWN} are kept;
 * the rest comes back by running the query again.
 */
public record RowSet(long count, List<String> key, Digest content, List<RowRef> shown) {
    public static final int SHOWN = 50;

    public RowSet {
        key = List.copyOf(key);
        shown = List.copyOf(shown);
        if (shown.size() > SHOWN) {
            throw new IllegalArgumentException(
                    "at most " + SHOWN + " rows are kept, not " + shown.size());
        }
    }

    /** One row: the snapshot it stands in, its id there, and the cells that matter. */
    public record RowRef(String snapshot, String rowId, Map<String, String> cells) {}
}
