/**
 * Marks a docx that somebody else wrote: Word comments are put in, and every other byte of its text
 * and layout stays.
 */
@NullMarked
package io.hengji.office.annotate;

import org.jspecify.annotations.NullMarked;
