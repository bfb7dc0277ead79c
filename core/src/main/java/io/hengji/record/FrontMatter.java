package io.hengji.record;

import io.hengji.kernel.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a SQL file says of itself (文件头).
 *
 * @param needs every column it reads
 * @param key the columns of the result that tell two leads apart; empty for a measure
 * @param captions what a person calls columns of the result that are not columns of a table
 * @param words the fields that are plain text, by name: row, unit, message, ask, innocent …
 */
public record FrontMatter(
        String id,
        int version,
        String title,
        List<Need> needs,
        SortedMap<String, Parameter> params,
        List<String> key,
        List<Clause> basis,
        Map<String, String> captions,
        Map<String, String> words) {
    public FrontMatter {
        needs = List.copyOf(needs);
        params = new TreeMap<>(params);
        key = List.copyOf(key);
        basis = List.copyOf(basis);
        captions = Map.copyOf(captions);
        words = Map.copyOf(words);
    }

    /** How many blanks a needed column may have before nothing can be said. */
    public enum Blanks {
        /** At most one row in five. */
        FEW,
        /**
         * However many, but not all: a column that is blank in every row was not kept ({@code +}).
         */
        SOME,
        /** Any: a blank says something, such as not yet verified ({@code ?}). */
        ANY
    }

    /** One column of one table: {@code evidence.wells} and {@code days_online}. */
    public record Need(String table, String column, Blanks blanks) {
        /** A need with {@link Blanks#ANY} or {@link Blanks#FEW}. */
        public Need(String table, String column, boolean blankIsMeant) {
            this(table, column, blankIsMeant ? Blanks.ANY : Blanks.FEW);
        }

        public boolean blankIsMeant() {
            return blanks == Blanks.ANY;
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /**
     * A value that a locality may set (参数).
     *
     * @param value the default; null when it must be given
     * @param why the reason for the default
     */
    public record Parameter(ColumnType type, @Nullable Datum value, String why) {}

    public Stream<String> tables() {
        return needs.stream().map(Need::table).distinct();
    }

    public Optional<String> word(String field) {
        return Optional.ofNullable(words.get(field));
    }
}
