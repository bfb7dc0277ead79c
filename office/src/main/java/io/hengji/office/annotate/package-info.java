/**
 * Findings written into the file that was handed in: notes and colours at the cells of a workbook,
 * Word comments at the figures of a docx. Everything else of the file stays what it was.
 */
@NullMarked
package io.hengji.office.annotate;

import org.jspecify.annotations.NullMarked;
