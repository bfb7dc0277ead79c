package io.hengji.record;

import static io.hengji.record.RecordCode.DIVIDES;
import static io.hengji.record.RecordCode.FUNCTION_NOT_ALLOWED;
import static io.hengji.record.RecordCode.NOT_CAST;
import static io.hengji.record.RecordCode.NOT_ONE_QUERY;
import static io.hengji.record.RecordCode.PARAMETER_UNKNOWN;
import static io.hengji.record.RecordCode.RESERVED_NAME;
import static io.hengji.record.RecordCode.ROUNDS;
import static io.hengji.record.RecordCode.SYNTAX_NOT_ALLOWED;
import static io.hengji.record.RecordCode.TABLE_NOT_DECLARED;
import static io.hengji.record.RecordCode.TYPE_NOT_ALLOWED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the SQL contract: a planted violation is found on its line, sound SQL is not. */
class SqlLintTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(DIVIDES, 2, "SELECT\n  a / b AS c FROM evidence.wells"),
                Arguments.of(DIVIDES, 1, "SELECT a // b AS c FROM evidence.wells"),
                Arguments.of(DIVIDES, 1, "SELECT a % b AS c FROM evidence.wells"),
                Arguments.of(DIVIDES, 1, "SELECT MOD(a, b) AS c FROM evidence.wells"),
                Arguments.of(ROUNDS, 1, "SELECT AVG(a) AS c FROM evidence.wells"),
                Arguments.of(ROUNDS, 1, "SELECT round(a, 2) AS c FROM evidence.wells"),
                Arguments.of(NOT_CAST, 1, "SELECT SUM(a) AS c FROM evidence.wells"),
                Arguments.of(NOT_CAST, 1, "SELECT COUNT(*) AS c FROM evidence.wells"),
                Arguments.of(
                        NOT_CAST,
                        1,
                        "SELECT CAST((SELECT SUM(a) AS s FROM evidence.wells) AS BIGINT) AS c"),
                Arguments.of(
                        NOT_CAST,
                        2,
                        "SELECT a FROM evidence.wells GROUP BY a\nHAVING COUNT(*) > 1"),
                Arguments.of(FUNCTION_NOT_ALLOWED, 1, "SELECT abs(a) AS c FROM evidence.wells"),
                Arguments.of(
                        FUNCTION_NOT_ALLOWED, 1, "SELECT a FROM evidence.wells WHERE random() > 0"),
                Arguments.of(FUNCTION_NOT_ALLOWED, 1, "SELECT a FROM read_csv('/etc/passwd')"),
                Arguments.of(RESERVED_NAME, 1, "SELECT a AS value FROM evidence.wells"),
                Arguments.of(RESERVED_NAME, 1, "SELECT w.date FROM evidence.wells w"),
                Arguments.of(RESERVED_NAME, 1, "SELECT a AS order FROM evidence.wells"),
                Arguments.of(RESERVED_NAME, 1, "SELECT a year FROM evidence.wells"),
                Arguments.of(
                        TYPE_NOT_ALLOWED, 1, "SELECT CAST(a AS DOUBLE) AS c FROM evidence.wells"),
                Arguments.of(
                        TYPE_NOT_ALLOWED,
                        1,
                        "SELECT CAST(a AS DECIMAL(20, 2)) AS c FROM evidence.wells"),
                Arguments.of(
                        TYPE_NOT_ALLOWED,
                        1,
                        "SELECT CAST(a AS TIMESTAMP) AS c FROM evidence.wells"),
                Arguments.of(TABLE_NOT_DECLARED, 1, "SELECT a FROM payment"),
                Arguments.of(
                        TABLE_NOT_DECLARED, 2, "SELECT w.a FROM evidence.wells w,\n payment p"),
                Arguments.of(
                        TABLE_NOT_DECLARED,
                        2,
                        "SELECT w.a FROM evidence.wells w\nJOIN budget b ON b.a = w.a"),
                Arguments.of(TABLE_NOT_DECLARED, 1, "SELECT a FROM duckdb_settings"),
                Arguments.of(NOT_ONE_QUERY, 1, "DELETE FROM evidence.wells"),
                Arguments.of(NOT_ONE_QUERY, 2, "SELECT a FROM evidence.wells;\nSELECT 2"),
                Arguments.of(NOT_ONE_QUERY, 1, "SELECT 1) AS x; SELECT (1"),
                Arguments.of(NOT_ONE_QUERY, 1, "SELECT (a FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT * FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT w.* FROM evidence.wells w"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT a::INTEGER AS c FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT \"a\" FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT E'\\'' AS c FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT $$x$$ AS c FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT a FROM 'wells.csv'"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT a FROM evidence.wells LIMIT 5"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT CURRENT_DATE AS c FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT 1e5 AS c FROM evidence.wells"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT a FROM evidence.wells /* 没有结束"),
                Arguments.of(SYNTAX_NOT_ALLOWED, 1, "SELECT 'a FROM evidence.wells"),
                Arguments.of(
                        SYNTAX_NOT_ALLOWED,
                        1,
                        "WITH x AS (INSERT INTO evidence.wells) SELECT a FROM x"),
                Arguments.of(
                        PARAMETER_UNKNOWN, 1, "SELECT a FROM evidence.wells WHERE a > :other"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedViolationIsFoundOnItsLine(RecordCode code, int line, String query) {
        List<Finding> findings =
                SqlFiles.lint(query).stream().filter(f -> f.code() == code).toList();
        assertFalse(findings.isEmpty(), () -> "not found in " + query);
        SourceRef.Cell at = (SourceRef.Cell) findings.getFirst().at();
        assertEquals(SqlFiles.FIRST_LINE + line - 1, at.row(), query);
        assertFalse(findings.getFirst().message().contains("{"), findings.getFirst().message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT w.well_id AS row_id, 2 * w.days_online AS numerator FROM evidence.wells w;",
                "SELECT CAST(COALESCE(SUM(w.days_online), 0) AS BIGINT) AS total FROM evidence.wells w",
                "SELECT CAST(COUNT(*) AS BIGINT) AS number_of FROM evidence.wells -- 除法 / 在注释里",
                "SELECT a FROM evidence.wells WHERE b LIKE '11/%' AND c >= DATE '2024-01-01'",
                "WITH x AS (SELECT a FROM evidence.wells), y AS (SELECT a FROM x) SELECT y.a FROM y JOIN x"
                        + " ON x.a = y.a",
                "SELECT a, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS place FROM evidence.wells",
                "SELECT a FROM evidence.wells w WHERE NOT EXISTS (SELECT 1 FROM evidence.wells v WHERE v.a <>"
                        + " w.a)",
                "SELECT CAST(SUM(CAST(a AS DECIMAL(18, 2))) AS DECIMAL(18,2)) AS total FROM evidence.wells",
                "SELECT a FROM evidence.wells UNION ALL SELECT a FROM (SELECT a FROM evidence.wells) x",
                "SELECT CASE WHEN a BETWEEN 1 AND 2 THEN 1 ELSE 0 END AS numerator FROM evidence.wells"
            })
    void soundSqlIsNotComplainedOf(String query) {
        assertEquals(List.of(), SqlFiles.lint(query));
    }

    @Test
    void theLastGuardKnowsOneQuery() {
        assertTrue(SqlLint.isOneQuery("SELECT 1;"));
        assertTrue(SqlLint.isOneQuery("WITH x AS (SELECT 1 AS a) SELECT a FROM x"));
        assertFalse(SqlLint.isOneQuery("COPY x TO 'y'"));
        assertFalse(SqlLint.isOneQuery("SELECT 1; SELECT 2"));
        assertFalse(SqlLint.isOneQuery("SELECT 1) AS a; ATTACH 'x'; SELECT * FROM (SELECT 1"));
        assertFalse(SqlLint.isOneQuery("SELECT 1 /*"));
        assertFalse(SqlLint.isOneQuery(""));
    }

    /** The contract names these; a dataset may not use them either. */
    @ParameterizedTest
    @ValueSource(strings = {"date", "value", "year", "method", "month", "user", "order", "Select"})
    void theWordsOfTheContractAreReserved(String word) {
        assertTrue(SqlWords.isReserved(word));
        assertFalse(SqlWords.isReserved(word + "_x"));
    }
}
