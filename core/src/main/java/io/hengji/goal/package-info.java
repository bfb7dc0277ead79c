/**
 * Performance goals (绩效目标), the indicator tree, targets, fund plans and progress as handed in. May
 * use record.
 */
@NullMarked
package io.hengji.goal;

import org.jspecify.annotations.NullMarked;
