/**
 * Files as people hand them in, read into located tables: every value knows the file, sheet, row
 * and column it came from, and every problem is a finding there. Reading of xlsx is a port that
 * {@code office} implements. May use numeral, kernel.
 */
@NullMarked
package io.hengji.intake;

import org.jspecify.annotations.NullMarked;
