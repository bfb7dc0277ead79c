/**
 * A made-up province-year (虚构的省级年度台账) of any size: departments as case folders, payments written in
 * a stream, misuse planted with a truth file, and innocent look-alikes of it.
 */
@NullMarked
package io.hengji.demo.province;

import org.jspecify.annotations.NullMarked;
