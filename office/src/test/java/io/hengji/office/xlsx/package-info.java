/** Tests of the forms as a workbook. */
@NullMarked
package io.hengji.office.xlsx;

import org.jspecify.annotations.NullMarked;
