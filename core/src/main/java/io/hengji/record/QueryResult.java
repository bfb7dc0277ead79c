package io.hengji.record;

import io.hengji.kernel.Digest;

/**
 * What a query returned, in an order that does not depend on the engine.
 *
 * @param digest of all rows, with the names and types of the columns
 */
public record QueryResult(Table table, Digest digest) {

    public static QueryResult of(Table table) {
        Table sorted = table.sorted();
        return new QueryResult(sorted, sorted.digest());
    }

    public int count() {
        return table.size();
    }
}
