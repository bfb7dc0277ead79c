/**
 * One trail for everything that explains itself: scores, relations, lights, leads, warnings. A step
 * is one justified statement; a formula is one {@code Expr} that evaluates exactly and prints in
 * Chinese and as a spreadsheet formula. May use kernel.
 */
@NullMarked
package io.hengji.trail;

import org.jspecify.annotations.NullMarked;
