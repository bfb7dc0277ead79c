package io.hengji.record;

import io.hengji.kernel.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query ready for an engine: every parameter replaced by a literal that all engines read alike,
 * and everything it needs found among the datasets. Lines stay where they are.
 *
 * @param text the SQL with its parameters in place
 * @param params the values used, as text: for the trail
 * @param findings why it cannot run; empty when it can
 */
public record SqlBinding(String text, SortedMap<String, String> params, List<Finding> findings) {
    /** A needed column with more blanks than one in this many rows says too little. */
    private static final int BLANK_SHARE = 5;

    public SqlBinding {
        params = new TreeMap<>(params);
        findings = List.copyOf(findings);
    }

    public static SqlBinding of(SqlFile sql, Map<String, Datum> given, List<Dataset> over) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> literals = new HashMap<>();
        SortedMap<String, String> params = new TreeMap<>();
        for (Map.Entry<String, FrontMatter.Parameter> entry : sql.head().params().entrySet()) {
            Datum value = given.getOrDefault(entry.getKey(), entry.getValue().value());
            ColumnType type = entry.getValue().type();
            String literal = literal(type, value);
            if (literal == null || value == null) {
                Map<String, String> args = Map.of("found", entry.getKey(), "type", type.sql());
                findings.add(Finding.of(RecordCode.PARAMETER_UNUSABLE, sql.at(), args));
            } else {
                literals.put(entry.getKey(), literal);
                params.put(entry.getKey(), value.text());
            }
        }
        needs(sql, over, findings);
        String text = findings.isEmpty() ? replaced(sql.sql(), literals) : "";
        return new SqlBinding(text, params, findings);
    }

    private static void needs(SqlFile sql, List<Dataset> over, List<Finding> findings) {
        String query = sql.head().id();
        for (FrontMatter.Need need : sql.head().needs()) {
            Table table =
                    over.stream()
                            .filter(dataset -> dataset.name().equals(need.table()))
                            .map(Dataset::table)
                            .findFirst()
                            .orElse(null);
            int column = table == null ? -1 : table.indexOf(need.column());
            if (table == null || column < 0) {
                Map<String, String> args = Map.of("query", query, "missing", need.toString());
                findings.add(Finding.of(RecordCode.DATA_MISSING, sql.at(), args));
            } else if (saysTooLittle(need.blanks(), table.blanks(column), table.size())) {
                Map<String, String> args =
                        Map.of(
                                "query", query,
                                "column", need.toString(),
                                "blank", Integer.toString(table.blanks(column)),
                                "rows", Integer.toString(table.size()));
                findings.add(Finding.of(RecordCode.COLUMN_MOSTLY_BLANK, sql.at(), args));
            }
        }
    }

    private static boolean saysTooLittle(FrontMatter.Blanks allowed, int blanks, int rows) {
        return switch (allowed) {
            case FEW -> (long) blanks * BLANK_SHARE > rows;
            case SOME -> rows > 0 && blanks == rows;
            case ANY -> false;
        };
    }

    private static @Nullable String literal(ColumnType type, @Nullable Datum value) {
        return switch (value) {
            case null -> null;
            case Datum.Words(String words) ->
                    type == ColumnType.VARCHAR && words.indexOf('\0') < 0
                            ? "'" + words.replace("'", "''") + "'"
                            : null;
            case Datum.Yes(boolean yes) ->
                    type == ColumnType.BOOLEAN ? (yes ? "TRUE" : "FALSE") : null;
            case Datum.Whole(long whole) ->
                    type == ColumnType.INTEGER || type == ColumnType.BIGINT
                            ? cast(Long.toString(whole), type)
                            : null;
            case Datum.Decimal(BigDecimal decimal) ->
                    type.scale() > 0 && decimal.scale() <= type.scale()
                            ? cast(decimal.toPlainString(), type)
                            : null;
            case Datum.Day(var day) -> type == ColumnType.DATE ? "DATE '" + day + "'" : null;
        };
    }

    private static String cast(String digits, ColumnType type) {
        return "CAST('" + digits + "' AS " + type.sql() + ")";
    }

    private static String replaced(String sql, Map<String, String> literals) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (SqlToken token : SqlToken.of(sql, 1)) {
            String literal =
                    token.kind() == SqlToken.Kind.PARAMETER
                            ? literals.get(token.text().substring(1))
                            : null;
            if (literal != null) {
                text.append(sql, from, token.start()).append(literal);
                from = token.start() + token.text().length();
            }
        }
        return text.append(sql, from, sql.length()).toString();
    }
}
