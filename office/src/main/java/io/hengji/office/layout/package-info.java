/**
 * How a page and a form are laid out, whatever document they become: the measures of GB/T
 * 9704-2012, the grid of a form, the size of its letters, the words of its cells.
 */
@NullMarked
package io.hengji.office.layout;

import org.jspecify.annotations.NullMarked;
