/** The forms as a workbook: printed as the paper forms are, with live totals, rates and scores. */
@NullMarked
package io.hengji.office.xlsx;

import org.jspecify.annotations.NullMarked;
