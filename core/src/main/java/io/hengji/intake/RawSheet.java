package io.hengji.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it lies in the file: rows in order, blank ones left out.
 *
 * @param name null for csv
 */
public record RawSheet(
        @Nullable String name, boolean hidden, List<RawRow> rows, List<MergedRange> merged) {
    public RawSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }
}
