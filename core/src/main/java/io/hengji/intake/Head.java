package io.hengji.intake;

import io.hengji.kernel.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table as it was found.
 *
 * @param row its row, or the lower one of two
 * @param dataFrom the first row below it
 * @param lastColumn the last column that has a head of any kind
 * @param announced the unit of money that a line above it names
 */
record Head(int row, int dataFrom, int lastColumn, List<Column> columns, Optional<Unit> announced) {
    Head {
        columns = List.copyOf(columns);
    }

    /**
     * A column that is read.
     *
     * @param text the head as written
     * @param unit the unit in its brackets
     */
    record Column(int index, ColumnSchema schema, String text, Optional<Unit> unit) {}

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.schema().name().equals(name)).findFirst();
    }
}
