/**
 * {@code ./dev bench}: how long the work of DESIGN takes, beside a named reference. Nothing of it
 * ships.
 */
@NullMarked
package io.hengji.bench;

import org.jspecify.annotations.NullMarked;
