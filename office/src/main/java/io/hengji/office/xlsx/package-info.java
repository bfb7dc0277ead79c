/**
 * The forms of the official package as a workbook (附件.xlsx). The parts of the file are written
 * directly: a cell needs its formula and its cached value beside each other, and the same forms
 * must give the same bytes.
 */
@NullMarked
package io.hengji.office.xlsx;

import org.jspecify.annotations.NullMarked;
