package io.hengji.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.FrontMatter;
import io.hengji.record.QueryOutcome;
import io.hengji.record.RecordCode;
import io.hengji.record.SqlFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine alone, without the lint before it: whatever a file says, a query reads what it needs
 * and nothing else, and every refusal is a finding.
 */
class EngineFindingsTest {
    private final DuckDbEngine engine =
            new DuckDbEngine(new EngineLimits(2, 64, Duration.ofSeconds(20), 10_000));

    @TempDir Path folder;

    @AfterEach
    void close() {
        engine.close();
    }

    private static SqlFile unlinted(String sql) {
        FrontMatter head =
                new FrontMatter(
                        "probe",
                        1,
                        "试探",
                        List.of(
                                new FrontMatter.Need("evidence.wells", "well_id", false),
                                new FrontMatter.Need("evidence.wells", "amount", false)),
                        new TreeMap<>(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of());
        return new SqlFile("evidence/probe.sql", head, "\n" + sql, 10, Digest.of(sql));
    }

    private static Dataset wells(int rows) {
        io.hengji.record.Table.Builder table =
                io.hengji.record.Table.builder(
                        List.of(
                                new Column("well_id", ColumnType.VARCHAR),
                                new Column("amount", ColumnType.DECIMAL_2),
                                new Column("seen_on", ColumnType.DATE)));
        for (int row = 0; row < rows; row++) {
            table.add(new Datum.Words("W" + row))
                    .add(new Datum.Decimal(BigDecimal.valueOf(row, 2)))
                    .add(new Datum.Day(LocalDate.of(2024, 1, 1)))
                    .end();
        }
        return new Dataset("evidence.wells", table.build(), Digest.of("wells" + rows));
    }

    private QueryOutcome run(String sql, int rows) {
        return engine.run(unlinted(sql), Map.of(), List.of(wells(rows)));
    }

    private Finding refused(String sql, int rows) {
        QueryOutcome.Failed failed =
                assertInstanceOf(QueryOutcome.Failed.class, run(sql, rows), sql);
        assertEquals(1, failed.findings().size());
        Finding finding = failed.findings().getFirst();
        assertFalse(finding.message().contains("{"), finding.message());
        return finding;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY evidence.wells TO 'out.csv'",
                "ATTACH 'other.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA database_list",
                "PRAGMA threads=4",
                "SET threads = 4",
                "RESET lock_configuration",
                "EXPORT DATABASE 'x'",
                "CREATE TABLE x (a INTEGER)",
                "DROP VIEW evidence.wells",
                "DELETE FROM stored.t0",
                "SELECT 1 AS a; SELECT 2 AS a",
                "SELECT 1 AS a; DROP SCHEMA stored CASCADE",
                "SELECT 1 AS a) AS x; DROP SCHEMA stored CASCADE; SELECT * FROM (SELECT 2 AS a",
                "VALUES (1)",
                ""
            })
    void nothingButOneQueryRuns(String sql) {
        assertEquals(RecordCode.NOT_ONE_QUERY, refused(sql, 3).code());
        assertInstanceOf(QueryOutcome.Rows.class, run("SELECT well_id FROM evidence.wells", 3));
    }

    /** Begins like a query and writes: the brackets around it make it no SQL at all. */
    @Test
    void aQueryThatWritesDoesNotRun() {
        String sql =
                "WITH x AS (INSERT INTO stored.t0 VALUES ('a', 1, NULL) RETURNING *) SELECT * FROM x";
        assertInstanceOf(QueryOutcome.Failed.class, run(sql, 3));
        QueryOutcome.Rows rows =
                assertInstanceOf(
                        QueryOutcome.Rows.class, run("SELECT well_id FROM evidence.wells", 3));
        assertEquals(3, rows.result().count());
    }

    @Test
    void noFileIsReadOrWritten() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        for (String sql :
                List.of(
                        "SELECT * FROM read_csv('" + secret + "')",
                        "SELECT * FROM '" + secret + "'",
                        "SELECT * FROM read_text('" + secret + "')",
                        "SELECT * FROM read_blob('" + secret + "')",
                        "SELECT * FROM glob('" + folder + "/*')",
                        "SELECT * FROM read_parquet('" + folder + "/x.parquet')",
                        "SELECT * FROM read_csv('https://localhost/x.csv')")) {
            assertEquals(RecordCode.REFUSED, refused(sql, 3).code(), sql);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(secret), files.toList());
        }
    }

    @Test
    void onlyTheNeededColumnsAreThere() {
        Finding finding = refused("SELECT\n  w.seen_on\nFROM evidence.wells w", 3);
        assertEquals(RecordCode.QUERY_FAILS, finding.code());
        SourceRef.Cell at = assertInstanceOf(SourceRef.Cell.class, finding.at());
        // The file's line 10 ends the front matter; SELECT is line 11.
        assertEquals(12, at.row());
        assertEquals("w.seen_on", at.text());
    }

    @Test
    void aFailedCastIsAFinding() {
        Finding finding =
                refused("SELECT CAST(w.well_id AS INTEGER) AS a FROM evidence.wells w", 3);
        assertEquals(RecordCode.QUERY_FAILS, finding.code());
    }

    @Test
    void aLongQueryIsStopped() {
        SqlFile endless =
                unlinted(
                        "SELECT CAST(COUNT(*) AS BIGINT) AS c FROM evidence.wells a, evidence.wells"
                                + " b, evidence.wells c WHERE a.amount + b.amount <> c.amount");
        EngineLimits second = new EngineLimits(2, 64, Duration.ofSeconds(1), 10);
        try (DuckDbEngine impatient = new DuckDbEngine(second)) {
            QueryOutcome.Failed failed =
                    assertInstanceOf(
                            QueryOutcome.Failed.class,
                            impatient.run(endless, Map.of(), List.of(wells(20_000))));
            Finding finding = failed.findings().getFirst();
            assertEquals(RecordCode.TIME_LIMIT, finding.code());
            assertEquals("1", finding.args().get("limit"));
            assertInstanceOf(
                    QueryOutcome.Rows.class,
                    impatient.run(unlinted("SELECT 1 AS a"), Map.of(), List.of(wells(3))));
        }
    }

    @Test
    void aHugeQueryIsStopped() {
        Finding finding =
                refused(
                        "SELECT CAST(COUNT(*) AS BIGINT) AS c FROM (SELECT a.well_id || b.well_id AS"
                                + " d FROM evidence.wells a, evidence.wells b GROUP BY a.well_id ||"
                                + " b.well_id) AS pairs",
                        4_000);
        assertEquals(RecordCode.MEMORY_LIMIT, finding.code());
        assertInstanceOf(QueryOutcome.Rows.class, run("SELECT 1 AS a", 3));
    }

    @Test
    void theNumberOfRowsIsLimited() {
        String all = "SELECT well_id FROM evidence.wells";
        assertInstanceOf(QueryOutcome.Rows.class, run(all, 10_000));
        assertEquals(RecordCode.ROW_LIMIT, refused(all, 10_001).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT SUM(1) AS a",
                "SELECT amount / amount AS a FROM evidence.wells",
                "SELECT [1] AS a",
                "SELECT CAST(1 AS DOUBLE) AS a",
                "SELECT CAST('2024-01-01' AS TIMESTAMP) AS a"
            })
    void resultsKeepToTheListOfTypes(String sql) {
        assertEquals(RecordCode.RESULT_TYPE_NOT_ALLOWED, refused(sql, 3).code());
    }

    @Test
    void everyTypeComesBackAsItWentIn() {
        QueryOutcome.Rows rows =
                assertInstanceOf(
                        QueryOutcome.Rows.class,
                        run(
                                "SELECT well_id, amount, CAST('0.000001' AS DECIMAL(18,6)) AS d6, TRUE AS"
                                        + " b, DATE '2024-02-29' AS d, CAST(7 AS BIGINT) AS n, 7 AS i,"
                                        + " CAST(NULL AS VARCHAR) AS nothing FROM evidence.wells",
                                2));
        assertEquals(
                List.of(
                        List.of("W0", "0", "0.000001", "true", "2024-02-29", "7", "7", ""),
                        List.of("W1", "0.01", "0.000001", "true", "2024-02-29", "7", "7", "")),
                rows.result().table().texts(9));
    }

    /** The same name with other rows replaces what was stored. */
    @Test
    void aDatasetMayChangeBetweenQueries() {
        for (int rows : List.of(2, 5, 2)) {
            QueryOutcome.Rows found =
                    assertInstanceOf(
                            QueryOutcome.Rows.class,
                            run("SELECT well_id FROM evidence.wells", rows));
            assertEquals(rows, found.result().count());
        }
    }
}
