package io.hengji.audit;

import io.hengji.kernel.SourceRef;
import io.hengji.trail.Term;

/**
 * A figure with everything that says what it is of, for comparison across reports.
 *
 * @param key label, scope, kind and period together: figures with the same key are the same fact
 * @param label for people: 2024年市本级项目支出（决算）
 * @param term the value as printed
 * @param at where it stands
 */
public record StatedFact(String key, String label, Term term, SourceRef.Span at) {}
