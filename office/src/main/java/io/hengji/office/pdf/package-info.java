/**
 * The report and its forms as a PDF. The file is written directly, like docx and xlsx; the fonts
 * are read by fontbox and embedded as subsets of their outlines.
 */
@NullMarked
package io.hengji.office.pdf;

import org.jspecify.annotations.NullMarked;
