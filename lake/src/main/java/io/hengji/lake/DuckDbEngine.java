package io.hengji.lake;

import io.hengji.kernel.Finding;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.FrontMatter;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.QueryResult;
import io.hengji.record.RecordCode;
import io.hengji.record.SqlBinding;
import io.hengji.record.SqlFile;
import io.hengji.record.SqlLint;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL files in DuckDB, in this process and in memory. The database starts with the first query
 * and is then shut off: it can neither read nor write a file, load an extension or change a
 * setting, and a query sees only the columns that its front matter needs. For one thread at a time.
 */
public final class DuckDbEngine implements QueryEngine {
    private final EngineLimits limits;
    private final Map<String, LoadedTable> loaded = new HashMap<>();
    private @Nullable DuckDBConnection connection;
    private int tables;

    /** A dataset that stands in the database, and the name it has there. */
    private record LoadedTable(Dataset dataset, String table) {}

    public DuckDbEngine() {
        this(EngineLimits.DEFAULT);
    }

    public DuckDbEngine(EngineLimits limits) {
        this.limits = limits;
    }

    @Override
    public QueryOutcome run(SqlFile sql, Map<String, Datum> params, List<Dataset> over) {
        SqlBinding binding = SqlBinding.of(sql, params, over);
        if (!binding.findings().isEmpty()) {
            return new QueryOutcome.Failed(binding.findings());
        }
        if (!SqlLint.isOneQuery(binding.text())) {
            return failed(sql, RecordCode.NOT_ONE_QUERY, Map.of("found", firstLine(sql)));
        }
        try {
            DuckDBConnection open = open();
            expose(open, sql, over);
            return ask(open, sql, binding.text());
        } catch (SQLException failure) {
            return EngineFailure.explain(sql, failure, limits);
        }
    }

    @Override
    public void close() {
        DuckDBConnection open = connection;
        connection = null;
        loaded.clear();
        if (open != null) {
            try {
                open.close();
            } catch (SQLException failure) {
                throw new IllegalStateException("closing the query engine", failure);
            }
        }
    }

    private DuckDBConnection open() throws SQLException {
        DuckDBConnection open = connection;
        if (open == null) {
            Properties settings = new Properties();
            settings.setProperty("threads", Integer.toString(limits.threads()));
            settings.setProperty("memory_limit", limits.memoryMegabytes() + "MiB");
            open =
                    DriverManager.getConnection("jdbc:duckdb:", settings)
                            .unwrap(DuckDBConnection.class);
            connection = open;
            // The order matters: what comes after lock_configuration can no longer be set, and
            // allowed_directories (none: rows come through the appender) not after access is off.
            execute(
                    open,
                    "CREATE SCHEMA stored",
                    "CREATE SCHEMA evidence",
                    "SET temp_directory = ''",
                    "SET autoinstall_known_extensions = false",
                    "SET autoload_known_extensions = false",
                    "SET allowed_directories = []",
                    "SET enable_external_access = false",
                    "SET lock_configuration = true");
        }
        return open;
    }

    /** Stores what is new and shows the query the needed columns of the datasets it needs. */
    private void expose(DuckDBConnection open, SqlFile sql, List<Dataset> over)
            throws SQLException {
        for (LoadedTable table : loaded.values()) {
            execute(open, "DROP VIEW IF EXISTS " + table.dataset().name());
        }
        for (Dataset dataset : over) {
            List<String> columns =
                    sql.head().needs().stream()
                            .filter(need -> need.table().equals(dataset.name()))
                            .map(FrontMatter.Need::column)
                            .distinct()
                            .toList();
            if (!columns.isEmpty()) {
                execute(
                        open,
                        columns.stream()
                                .map(DuckDbEngine::quoted)
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "CREATE VIEW " + dataset.name() + " AS SELECT ",
                                                " FROM " + stored(open, dataset))));
            }
        }
    }

    private String stored(DuckDBConnection open, Dataset dataset) throws SQLException {
        LoadedTable before = loaded.get(dataset.name());
        if (before != null && before.dataset().equals(dataset)) {
            return before.table();
        }
        if (before != null) {
            execute(open, "DROP TABLE " + before.table());
        }
        String name = "t" + tables++;
        TableTransfer.store(open, "stored", name, dataset.table());
        loaded.put(dataset.name(), new LoadedTable(dataset, "stored." + name));
        return "stored." + name;
    }

    private QueryOutcome ask(DuckDBConnection open, SqlFile sql, String text) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.setQueryTimeout(limits.seconds());
            // Inside brackets nothing but a query parses; one row more than allowed tells the
            // limit.
            String query = text.strip();
            String bare = query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
            String wrapped =
                    "SELECT * FROM (\n" + bare + "\n) AS answer LIMIT " + (limits.rows() + 1L);
            try (ResultSet rows = statement.executeQuery(wrapped)) {
                TableTransfer.Read read = TableTransfer.read(rows, limits.rows());
                return switch (read) {
                    case TableTransfer.Read.Rows(var table) ->
                            new QueryOutcome.Rows(QueryResult.of(table));
                    case TableTransfer.Read.TooMany() ->
                            failed(
                                    sql,
                                    RecordCode.ROW_LIMIT,
                                    Map.of("limit", Integer.toString(limits.rows())));
                    case TableTransfer.Read.WrongType(String column, String type) ->
                            failed(
                                    sql,
                                    RecordCode.RESULT_TYPE_NOT_ALLOWED,
                                    Map.of(
                                            "column",
                                            column,
                                            "found",
                                            type,
                                            "allowed",
                                            io.hengji.record.ColumnType.names()));
                };
            }
        }
    }

    private static QueryOutcome failed(SqlFile sql, RecordCode code, Map<String, String> args) {
        Map<String, String> all = new HashMap<>(args);
        all.put("query", sql.head().id());
        return new QueryOutcome.Failed(List.of(Finding.of(code, sql.at(), all)));
    }

    private static String firstLine(SqlFile sql) {
        return sql.sql().strip().lines().findFirst().orElse("");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void execute(DuckDBConnection open, String... statements) throws SQLException {
        try (Statement statement = open.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
