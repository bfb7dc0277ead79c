/**
 * Datasets, immutable snapshots and the SQL that is asked of them. The engine is a port: {@code
 * lake} implements it. May use intake and trail.
 */
@NullMarked
package io.hengji.record;

import org.jspecify.annotations.NullMarked;
