/**
 * Documents: reads and writes xlsx and docx. The only package that knows Apache POI and fastexcel.
 */
@NullMarked
package io.hengji.office;

import org.jspecify.annotations.NullMarked;
