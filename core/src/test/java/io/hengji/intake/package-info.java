/** Reading of cases: desk habits, defects and attacks, each with what must be found. */
@NullMarked
package io.hengji.intake;

import org.jspecify.annotations.NullMarked;
