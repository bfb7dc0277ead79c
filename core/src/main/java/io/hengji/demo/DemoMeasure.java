package io.hengji.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A measure of the case: the SQL that recomputes an actual value from a dataset, one row a record.
 *
 * @param needs columns of the dataset, with {@code ?} where a blank has a meaning
 * @param denominator empty for a plain sum
 * @param where empty for all rows
 */
record DemoMeasure(
        String id,
        String title,
        String unit,
        String dataset,
        String needs,
        String row,
        String rowId,
        String numerator,
        String denominator,
        String where) {

    void write(Map<String, byte[]> files) {
        StringBuilder sql = new StringBuilder("/*---\nid: " + id + "\nversion: 1\n");
        sql.append("title: ")
                .append(title)
                .append("\nunit: \"")
                .append(unit)
                .append("\"\nneeds:\n");
        List<String> columns = Arrays.asList(needs.split(" ", -1));
        for (String column : columns) {
            sql.append("  - evidence.").append(dataset).append('.').append(column).append('\n');
        }
        sql.append("row: ").append(row).append("\n---*/\nSELECT\n    ");
        sql.append(rowId).append(" AS row_id,\n    ").append(numerator).append(" AS numerator");
        if (!denominator.isEmpty()) {
            sql.append(",\n    ").append(denominator).append(" AS denominator");
        }
        sql.append("\nFROM evidence.").append(dataset).append(" t\n");
        if (!where.isEmpty()) {
            sql.append(where).append('\n');
        }
        files.put("evidence/" + id + ".sql", sql.toString().getBytes(StandardCharsets.UTF_8));
    }
}
