/**
 * The forms of the official package as a workbook (附件.xlsx). The parts of the file are written
 * directly: a cell needs its formula and its cached value beside each other, and the same forms
 * must give the same bytes. What any workbook needs ({@link SheetXml}, {@link NotesPart}, {@link
 * WorkbookFrame}) serves the template of a case as well.
 */
@NullMarked
package io.hengji.office.xlsx;

import org.jspecify.annotations.NullMarked;
