package io.hengji.evaluation;

import java.util.List;

/**
 * A relation as data (schemes/relations.yaml).
 *
 * @param figure the stated or printed side; may hold {@code *} for every subject of that kind
 * @param parts the figures that must add up to it; a trailing ? makes one optional
 * @param items take the items that the derived figure is the sum of as the parts
 * @param independent both sides come from different tables, so the derived figure may stand for the
 *     stated one
 * @param without what is missing where a rule over many subjects finds nothing to compare with
 * @param policy a limit that a department may really have exceeded: then it is a question and no
 *     contradiction between figures
 * @param unless the relation does not apply where one of these figures is given
 */
public record RelationRule(
        String id,
        Kind kind,
        String title,
        String figure,
        List<String> parts,
        String other,
        List<String> left,
        List<String> right,
        boolean items,
        boolean independent,
        List<String> unless,
        String without,
        boolean policy) {
    public RelationRule {
        parts = List.copyOf(parts);
        left = List.copyOf(left);
        right = List.copyOf(right);
        unless = List.copyOf(unless);
    }

    /** What the rule compares. */
    public enum Kind {
        SUM,
        REPEAT,
        BOUND,
        RATE
    }
}
