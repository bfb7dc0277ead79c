/**
 * Figures in official Chinese text: value, unit, displayed precision and hedge; what is no
 * quantity; and back to text. May use kernel.
 */
@NullMarked
package io.hengji.numeral;

import org.jspecify.annotations.NullMarked;
