/**
 * Reports of any kind read into one text with its blocks: docx, doc, pdf, html, txt, xlsx and xls,
 * folders and zips of these. Files are untrusted: whatever is wrong with one ends in a finding.
 */
@NullMarked
package io.hengji.office.reading;

import org.jspecify.annotations.NullMarked;
