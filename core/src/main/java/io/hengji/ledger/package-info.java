/**
 * Budget layers (预算), payments and execution of a department and its projects (收支台账). May use
 * record.
 */
@NullMarked
package io.hengji.ledger;

import org.jspecify.annotations.NullMarked;
