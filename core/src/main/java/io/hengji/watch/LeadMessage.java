package io.hengji.watch;

import io.hengji.record.Column;
import io.hengji.record.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of a lead: the rule's message with the cells of the lead's first row in its holes.
 */
final class LeadMessage {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)\\}");
    private static final String ROWS = "rows";

    private LeadMessage() {}

    /**
     * In words.
     *
     * @param full whether accounts and names of natural persons stand as they are
     */
    static String of(Rule rule, Table rows, boolean full) {
        return HOLE.matcher(rule.message())
                .replaceAll(hole ->
                        Matcher.quoteReplacement(
                                hole.group(1).equals(ROWS)
                                        ? Integer.toString(rows.size())
                                        : cell(rows, hole.group(1), full)));
    }

    private static String cell(Table rows, String name, boolean full) {
        int at = rows.indexOf(name);
        if (at < 0) {
            return "{" + name + "}";
        }
        Column column = rows.columns().get(at);
        return Captions.shown(column, full ? rows.text(0, at) : Masked.cell(rows, 0, at));
    }
}
