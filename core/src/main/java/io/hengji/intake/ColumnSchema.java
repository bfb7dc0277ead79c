package io.hengji.intake;

import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One column of a case table, as tables.yaml describes it.
 *
 * @param name the closed English name of CONTRACTS
 * @param chinese the preferred head
 * @param aliases other heads that are accepted
 * @param when the condition under which a column with need {@code CONDITIONAL} must be filled
 * @param words the closed list of a choice
 * @param suffix a word people type behind the value (月), taken off before reading
 * @param unit the unit a plain number is counted in
 * @param unitColumn the column that says the unit of this number
 * @param additive whether a 合计 row can be checked against the rows (money always is)
 * @param atMost the column whose value this one may not exceed
 * @param references the table and column a code must occur in, when that table is there
 * @param shape the pattern in words
 * @param codes the list from which a code may be picked when the table is filled in; others are
 *     accepted all the same
 */
public record ColumnSchema(
        String name,
        String chinese,
        List<String> aliases,
        ColumnType type,
        Need need,
        Optional<Condition> when,
        List<Word> words,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean whole,
        int maxLength,
        Optional<Pattern> pattern,
        String shape,
        String suffix,
        Optional<Unit> unit,
        Optional<String> unitColumn,
        boolean additive,
        Optional<String> atMost,
        Optional<Reference> references,
        Optional<String> codes,
        String note) {
    public ColumnSchema {
        aliases = List.copyOf(aliases);
        words = List.copyOf(words);
    }

    /** Whether a cell must be filled: always, when a condition holds, or never. */
    public enum Need {
        REQUIRED,
        CONDITIONAL,
        OPTIONAL
    }

    /** A word of a choice, with what else people write for it. */
    public record Word(String word, List<String> aliases) {
        public Word {
            aliases = List.copyOf(aliases);
        }
    }

    /** A column of another table. */
    public record Reference(String table, String column) {}

    /** When a cell must be filled, by another cell of the same row. */
    public sealed interface Condition {
        String column();

        record In(String column, List<String> words) implements Condition {
            public In {
                words = List.copyOf(words);
            }
        }

        record Present(String column) implements Condition {}

        record Negative(String column) implements Condition {}
    }
}
