package io.hengji.bench;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.lake.DuckDbEngine;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryOutcome;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The measure {@code gauge_online_days} over a million rows of evidence that the engine holds:
 * every row comes back, is put into the one order and digested, so that the trail can name it. The
 * reference is the same SQL typed into DuckDB, its rows fetched and added up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class MeasureBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int DAYS = 365;

    /** The root of the checkout. */
    @Param("")
    public String home = "";

    private final DuckDbEngine engine = new DuckDbEngine();
    private @Nullable Connection typed;
    private @Nullable SqlFile measure;
    private @Nullable Dataset gauges;

    /** The rows into both databases. */
    @Setup
    public void load() throws IOException, SQLException {
        Path file = Path.of(home, "rules", "measures", "gauge_online_days.sql");
        measure = parse(Files.readString(file));
        gauges = new Dataset("evidence.gauges", table(ROWS), Digest.of("gauges"));
        measure();
        Connection open = DriverManager.getConnection("jdbc:duckdb:");
        typed = open;
        try (Statement statement = open.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE SCHEMA evidence");
            statement.execute(
                    "CREATE TABLE evidence.gauges AS SELECT 'G' || (1000000 + i) AS gauge_id,"
                            + " CAST(365 AS INTEGER) AS days_due,"
                            + " CAST(365 - i % 9 AS INTEGER) AS days_online"
                            + " FROM range("
                            + ROWS
                            + ") AS r(i)");
        }
    }

    /** Closes both. */
    @TearDown
    public void close() throws SQLException {
        engine.close();
        Objects.requireNonNull(typed).close();
    }

    /** As an evaluation asks for it. */
    @Benchmark
    public int measure() {
        return switch (engine.run(
                Objects.requireNonNull(measure),
                Map.of(),
                List.of(Objects.requireNonNull(gauges)))) {
            case QueryOutcome.Rows(var result) -> result.count();
            case QueryOutcome.Failed(var findings) ->
                    throw new IllegalStateException(findings.toString());
        };
    }

    /** The same SQL, straight. */
    @Benchmark
    public long typed() throws SQLException {
        long sum = 0;
        String sql = Objects.requireNonNull(measure).sql();
        try (Statement statement = Objects.requireNonNull(typed).createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sum += rows.getString(1).length() + rows.getLong(2) + rows.getLong(3);
            }
        }
        return sum;
    }

    private static Table table(int rows) {
        Table.Builder table =
                Table.builder(
                        List.of(
                                new Column("gauge_id", ColumnType.VARCHAR),
                                new Column("days_due", ColumnType.INTEGER),
                                new Column("days_online", ColumnType.INTEGER)));
        for (int row = 0; row < rows; row++) {
            table.add(new Datum.Words("G" + (ROWS + row)))
                    .add(new Datum.Whole(DAYS))
                    .add(new Datum.Whole(DAYS - row % 9))
                    .end();
        }
        return table.build();
    }

    private static SqlFile parse(String text) {
        return switch (SqlFile.parse(SqlFile.Kind.MEASURE, "gauge_online_days.sql", text)) {
            case Checked.Ok<SqlFile>(SqlFile sql, var _) -> sql;
            case Checked.Rejected<SqlFile> rejected ->
                    throw new IllegalStateException(rejected.toString());
        };
    }
}
