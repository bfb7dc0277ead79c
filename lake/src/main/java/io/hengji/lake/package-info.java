/** Snapshots: runs SQL over Parquet. The only package that knows DuckDB and {@code java.sql}. */
@NullMarked
package io.hengji.lake;

import org.jspecify.annotations.NullMarked;
