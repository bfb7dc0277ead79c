package io.hengji.intake;

import io.hengji.kernel.Unit;
import java.util.List;
import java.util.Optional;

/**
 * One table of a case, as tables.yaml describes it.
 *
 * @param name the closed English name: file name in a folder, sheet name in a workbook
 * @param sheets Chinese names that are accepted for both, the first is the preferred one
 * @param row what one row means
 * @param moneyUnit the unit of its amounts when no head names one; empty = the case's
 * @param suppliedBy the section of the department that has these data
 * @param expected whether an evaluation can say little without it
 * @param key the columns that together occur once
 */
public record TableSchema(
        String name,
        List<String> sheets,
        String row,
        Optional<Unit> moneyUnit,
        String suppliedBy,
        boolean expected,
        List<String> key,
        List<ColumnSchema> columns) {
    public TableSchema {
        sheets = List.copyOf(sheets);
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    public String chinese() {
        return sheets.getFirst();
    }

    public Optional<ColumnSchema> column(String columnName) {
        return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
    }
}
