package io.hengji.watch;

import io.hengji.kernel.Digest;
import io.hengji.kernel.StepId;
import io.hengji.record.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lead (疑点): rows of one rule that share its key. It is something to ask about, never a verdict.
 *
 * @param id {@code F04A/<10 hex>}, of the rule and its key alone: the same lead found again is the
 *     same lead, whatever its amounts or the rule's version
 * @param key the rule's key columns and their values
 * @param rows every row, in the engine-neutral order
 * @param snapshots what the rule read
 * @param content the digest of the rows: another one means that something changed
 * @param message about this lead, in words, accounts and natural persons masked
 */
public record Lead(
        String id,
        Rule rule,
        SortedMap<String, String> key,
        Table rows,
        List<String> snapshots,
        Digest content,
        String message,
        StepId trail) {
    public Lead {
        snapshots = List.copyOf(snapshots);
    }

    /** The message; with what is masked elsewhere when it is asked for in full. */
    public String message(boolean full) {
        return full ? LeadMessage.of(rule, rows, true) : message;
    }

    /** The key as it may be shown to everybody. */
    public SortedMap<String, String> shownKey(boolean full) {
        SortedMap<String, String> shown = new TreeMap<>(key);
        if (!full) {
            shown.replaceAll((name, _) -> Masked.cell(rows, 0, rows.indexOf(name)));
        }
        return shown;
    }
}
