package io.hengji.intake;

import io.hengji.kernel.Located;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row by the name of their column. What all rows of a table share is kept once, and
 * a cell's place is made when somebody asks for it: a ledger has millions of cells.
 */
final class RowCells extends AbstractMap<String, Located<CellValue>> {
    private final Layout layout;
    private final RawRow raw;
    private final @Nullable CellValue[] values;

    /**
     * @param raw what stands in the file, merged cells looked through
     * @param values by the slot of their column, null where nothing was understood
     */
    RowCells(Layout layout, RawRow raw, @Nullable CellValue[] values) {
        this.layout = layout;
        this.raw = raw;
        this.values = values;
    }

    /** Where the columns of a table stand. */
    static final class Layout {
        private final Origin origin;
        private final List<Head.Column> columns;
        private final Map<String, Integer> slots = new HashMap<>();

        Layout(Origin origin, List<Head.Column> columns) {
            this.origin = origin;
            this.columns = List.copyOf(columns);
            for (int slot = 0; slot < columns.size(); slot++) {
                slots.put(columns.get(slot).schema().name(), slot);
            }
        }

        int size() {
            return columns.size();
        }
    }

    @Override
    public @Nullable Located<CellValue> get(@Nullable Object name) {
        Integer slot = layout.slots.get(name);
        return slot == null ? null : located(slot);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        Integer slot = layout.slots.get(name);
        return slot != null && values[slot] != null;
    }

    /** A value without its place. */
    @Nullable CellValue value(String name) {
        Integer slot = layout.slots.get(name);
        return slot == null ? null : values[slot];
    }

    private @Nullable Located<CellValue> located(int slot) {
        CellValue value = values[slot];
        if (value == null) {
            return null;
        }
        Head.Column column = layout.columns.get(slot);
        return new Located<>(
                value, layout.origin.cell(raw.number(), column.text(), raw.text(column.index())));
    }

    @Override
    public int size() {
        int size = 0;
        for (CellValue value : values) {
            size += value == null ? 0 : 1;
        }
        return size;
    }

    @Override
    public Set<Entry<String, Located<CellValue>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Located<CellValue>>> iterator() {
                return new Filled();
            }

            @Override
            public int size() {
                return RowCells.this.size();
            }
        };
    }

    private final class Filled implements Iterator<Entry<String, Located<CellValue>>> {
        private int next = -1;

        Filled() {
            advance();
        }

        private void advance() {
            do {
                next++;
            } while (next < values.length && values[next] == null);
        }

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Entry<String, Located<CellValue>> next() {
            Located<CellValue> cell = hasNext() ? located(next) : null;
            if (cell == null) {
                throw new NoSuchElementException();
            }
            String name = layout.columns.get(next).schema().name();
            advance();
            return Map.entry(name, cell);
        }
    }
}
