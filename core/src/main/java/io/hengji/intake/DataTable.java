package io.hengji.intake;

import io.hengji.kernel.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@link DataSheet} below its head, in order; blank rows, feet and the head printed
 * again are not among them.
 *
 * @param headRow 1-based
 * @param heads the texts of the head by 0-based column, blank ones left out
 * @param width the number of columns of the head
 * @param findings what was noticed on the way; an error among them means that something is lost
 */
public record DataTable(
        int headRow,
        SortedMap<Integer, String> heads,
        int width,
        List<Row> rows,
        List<Finding> findings) {
    public DataTable {
        heads = new TreeMap<>(heads);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The columns whose head says one of these names, whatever its spaces and its width. */
    public List<Integer> columns(Collection<String> names) {
        Set<String> wanted = names.stream().map(DeskText::compact).collect(Collectors.toSet());
        return heads.entrySet().stream()
                .filter(head -> wanted.contains(DeskText.compact(head.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A row with its merged cells looked through. */
    public static final class Row {
        private final Grid grid;
        private final RawRow raw;

        Row(Grid grid, RawRow raw) {
            this.grid = grid;
            this.raw = raw;
        }

        /** 1-based, as a spreadsheet shows it; in a csv every record is one row. */
        public int number() {
            return raw.number();
        }

        /** In a csv the number of fields, blank ones too. */
        public int width() {
            return raw.endColumn();
        }

        /**
         * The cell of a 0-based column, or null.
         *
         * @param repeats whether a cell merged over several rows speaks for all of them
         */
        public @Nullable RawCell cell(int column, boolean repeats) {
            return grid.cell(raw, column, repeats);
        }

        /** What its first filled cell says. */
        public String first() {
            RawCell first = raw.firstFilled(0);
            return first == null ? "" : DeskText.strip(first.text());
        }

        /**
         * Whether it is a total (合计, 小计) and no data: it says so in its first cell, and in the
         * columns that identify a record there is nothing else.
         *
         * @param identity 0-based columns
         */
        public boolean isTotal(Collection<Integer> identity) {
            return RowKind.isLabel(first())
                    && identity.stream()
                            .map(raw::text)
                            .allMatch(text -> DeskText.isBlank(text) || RowKind.isLabel(text));
        }
    }
}
