/**
 * Reading of workbooks (xlsx) that strangers hand in: sheets, merged cells, number formats and
 * stored results of formulas, streamed from the package's XML within limits. Nothing of a workbook
 * is ever calculated, resolved or followed.
 */
@NullMarked
package io.hengji.office.workbook;

import org.jspecify.annotations.NullMarked;
