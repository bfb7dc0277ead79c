/**
 * Findings written into the workbook that was handed in, as notes and colours at their cells. Every
 * other part of the file stays byte for byte what it was.
 */
@NullMarked
package io.hengji.office.annotate;

import org.jspecify.annotations.NullMarked;
