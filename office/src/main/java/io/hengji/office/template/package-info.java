/**
 * The workbook that a case is filled in with (填报工作簿): written from the catalogue of tables, blank
 * or from a case, so that what is read back is what was written.
 */
@NullMarked
package io.hengji.office.template;

import org.jspecify.annotations.NullMarked;
