/**
 * Self-evaluation (绩效自评) of a department and its projects: scores with holes, grades, 勾稽 relations
 * and findings, all on one trail. May use ledger, scheme, evidence and what they may use.
 */
@NullMarked
package io.hengji.evaluation;

import org.jspecify.annotations.NullMarked;
