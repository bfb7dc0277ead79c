/** Workbooks as people make them, and as they should not be. */
@NullMarked
package io.hengji.office.workbook;

import org.jspecify.annotations.NullMarked;
