package io.hengji.watch;

import io.hengji.kernel.Digest;
import io.hengji.kernel.StepId;
import io.hengji.record.Table;
import java.util.SortedMap;

/**
 * A lead (疑点): rows of one rule that share its key. It is something to ask about, never a verdict.
 *
 * @param id {@code F04A/<10 hex>}, of the rule and its key alone: the same lead found again is the
 *     same lead, whatever its amounts or the rule's version
 * @param key the rule's key columns and their values
 * @param rows every row, in the engine-neutral order
 * @param content the digest of the rows: another one means that something changed
 * @param message about this lead, in words
 */
public record Lead(
        String id,
        Rule rule,
        SortedMap<String, String> key,
        Table rows,
        Digest content,
        String message,
        StepId trail) {}
