package io.hengji.lake;

import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows into DuckDB and out of it, in the closed list of types and nothing else. */
final class TableTransfer {

    /** What came out of a result. */
    sealed interface Read {
        record Rows(Table table) implements Read {}

        record TooMany() implements Read {}

        record WrongType(String column, String type) implements Read {}
    }

    private TableTransfer() {}

    static void store(DuckDBConnection open, String schema, String name, Table table)
            throws SQLException {
        String columns =
                table.columns().stream()
                        .map(c -> DuckDbEngine.quoted(c.name()) + " " + c.type().sql())
                        .collect(Collectors.joining(", "));
        try (Statement statement = open.createStatement()) {
            statement.execute("CREATE TABLE " + schema + "." + name + " (" + columns + ")");
        }
        try (DuckDBAppender appender = open.createAppender(schema, name)) {
            for (int row = 0; row < table.size(); row++) {
                appender.beginRow();
                for (int column = 0; column < table.columns().size(); column++) {
                    append(appender, table.columns().get(column).type(), table.cell(row, column));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, ColumnType type, @Nullable Datum datum)
            throws SQLException {
        switch (datum) {
            case null -> appender.appendNull();
            case Datum.Words(String words) -> appender.append(words);
            case Datum.Yes(boolean yes) -> appender.append(yes);
            case Datum.Whole(long whole) -> {
                if (type == ColumnType.INTEGER) {
                    appender.append((int) whole);
                } else {
                    appender.append(whole);
                }
            }
            case Datum.Decimal(BigDecimal value) -> appender.append(value.setScale(type.scale()));
            case Datum.Day(LocalDate day) -> appender.append(day);
        }
    }

    static Read read(ResultSet rows, int most) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<Column> columns = new ArrayList<>();
        for (int at = 1; at <= meta.getColumnCount(); at++) {
            String type = meta.getColumnTypeName(at);
            Optional<ColumnType> known = ColumnType.of(type);
            if (known.isEmpty()) {
                return new Read.WrongType(meta.getColumnName(at), type);
            }
            columns.add(new Column(meta.getColumnName(at).toLowerCase(Locale.ROOT), known.get()));
        }
        Table.Builder table = Table.builder(columns);
        for (int count = 0; rows.next(); count++) {
            if (count == most) {
                return new Read.TooMany();
            }
            for (int at = 0; at < columns.size(); at++) {
                table.add(datum(rows, at + 1, columns.get(at).type()));
            }
            table.end();
        }
        return new Read.Rows(table.build());
    }

    private static @Nullable Datum datum(ResultSet rows, int at, ColumnType type)
            throws SQLException {
        Object value = rows.getObject(at);
        return value == null
                ? null
                : switch (type) {
                    case VARCHAR -> new Datum.Words((String) value);
                    case BOOLEAN -> new Datum.Yes((Boolean) value);
                    case INTEGER, BIGINT -> new Datum.Whole(((Number) value).longValue());
                    case DECIMAL_2, DECIMAL_6 -> new Datum.Decimal((BigDecimal) value);
                    case DATE -> new Datum.Day((LocalDate) value);
                };
    }
}
