/**
 * Audit (稽核) of a self-evaluation report that somebody else wrote: every figure becomes a claim,
 * relations between claims are discovered by cue and by exact search, and what does not hold is
 * found. No relation is an error unless the text leaves no other reading.
 */
@NullMarked
package io.hengji.audit;

import org.jspecify.annotations.NullMarked;
