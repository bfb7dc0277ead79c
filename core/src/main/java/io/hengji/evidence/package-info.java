/**
 * Evidence (佐证): its levels L0 to L3, and measures that recompute an indicator's value from the
 * rows of a dataset. May use record and goal.
 */
@NullMarked
package io.hengji.evidence;

import org.jspecify.annotations.NullMarked;
