package io.hengji.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of engine-neutral SQL. What DuckDB, Flink and PostgreSQL do alike was measured;
 * anything else stays out until it has been.
 */
public final class SqlWords {
    /** The grammar that is used: words with a meaning, never names. */
    static final Set<String> KEYWORDS =
            words(
                    """
                    SELECT WITH AS FROM WHERE GROUP BY HAVING ORDER ASC DESC UNION ALL DISTINCT JOIN INNER
                    LEFT RIGHT FULL OUTER CROSS ON AND OR NOT IN EXISTS BETWEEN LIKE IS NULL TRUE FALSE
                    CASE WHEN THEN ELSE END OVER PARTITION ROWS UNBOUNDED PRECEDING FOLLOWING CURRENT ROW
                    """);

    /** Portable functions, in the sense above. CAST is a form of its own. */
    static final Set<String> FUNCTIONS = words("SUM COUNT MIN MAX ROW_NUMBER LAG COALESCE CAST");

    static final Set<String> ROUNDING = words("AVG MEAN MEDIAN ROUND CEIL CEILING FLOOR TRUNC");

    static final Set<String> DIVIDING = words("DIV MOD DIVIDE FDIV");

    /**
     * Words that begin something other than a query, that engines write differently, or that make
     * the answer depend on the moment or on chance.
     */
    static final Set<String> REFUSED =
            words(
                    """
                    INSERT UPDATE DELETE MERGE CREATE ALTER DROP TRUNCATE COPY ATTACH DETACH INSTALL LOAD
                    PRAGMA SET RESET EXPORT IMPORT CALL EXECUTE PREPARE EXPLAIN DESCRIBE SHOW SUMMARIZE
                    VACUUM CHECKPOINT USE BEGIN COMMIT ROLLBACK GRANT REVOKE INTO RETURNING VALUES TABLE
                    LIMIT OFFSET FETCH TOP TABLESAMPLE SAMPLE QUALIFY WINDOW RECURSIVE LATERAL PIVOT UNPIVOT
                    ASOF POSITIONAL SEMI ANTI ILIKE SIMILAR GLOB REGEXP INTERVAL EXTRACT ANY SOME USING
                    NATURAL EXCLUDE REPLACE COLUMNS TRY_CAST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP
                    LOCALTIME LOCALTIMESTAMP CURRENT_USER SESSION_USER USER EXCEPT INTERSECT MINUS RANGE
                    """);

    private static final Set<String> RESERVED =
            words(
                    """
                    ABS ALLOCATE ANALYSE ANALYZE ARE ARRAY ASENSITIVE ASYMMETRIC AT ATOMIC AUTHORIZATION
                    AVG BIGINT BINARY BIT BLOB BOOLEAN BOTH BYTES CARDINALITY CASCADED CATALOG CATALOGS CEIL
                    CHAR CHARACTER CHECK CLOB CLOSE COALESCE COLLATE COLLATION COLLECT COLUMN CONCURRENTLY
                    CONDITION CONNECT CONSTRAINT CONVERT CORR CORRESPONDING COUNT CUBE CURSOR CYCLE DATABASE
                    DATABASES DATE DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFERRABLE DEREF DETERMINISTIC
                    DISALLOW DISCONNECT DO DOUBLE DYNAMIC EACH ELEMENT EMPTY EQUALS ESCAPE EVERY EXEC EXP
                    EXPLODE EXTEND EXTERNAL FILTER FIRST_VALUE FLOAT FLOOR FOR FOREIGN FREE FREEZE FUNCTION
                    FUNCTIONS FUSION GET GLOBAL GROUPING GROUPS HOLD HOUR IDENTITY INDICATOR INITIALLY INOUT
                    INSENSITIVE INT INTEGER ISNULL JSON LAG LAMBDA LANGUAGE LARGE LAST_VALUE LEADING LIKE_REGEX
                    LN LOCAL LOWER MATCH MATCHES MAX MEASURE MEMBER METHOD MIN MINUTE MOD MODIFIES MODULE MODULES
                    MONTH MULTISET NATIONAL NCHAR NCLOB NEW NEXT NO NONE NORMALIZE NOTNULL NTH_VALUE NTILE NULLIF
                    NUMERIC OCTET_LENGTH OF OLD OMIT ONE ONLY OPEN OUT OVERLAPS OVERLAY PARAMETER PARTITIONS
                    PATTERN PER PERCENT PERIOD PERMUTE PLACING PORTION POSITION POWER PRECISION PREV PRIMARY
                    PROCEDURE QUARTERS RANK READS REAL REF REFERENCES REFERENCING RELEASE RESULT RETURN RETURNS
                    ROLLUP ROW_NUMBER RUNNING SAVEPOINT SCOPE SCROLL SEARCH SECOND SEEK SENSITIVE SKIP SMALLINT
                    SPECIFIC SPECIFICTYPE SQL SQLEXCEPTION SQLSTATE SQLWARNING SQRT START STATIC STATISTICS STREAM
                    SUBMULTISET SUBSET SUBSTRING SUM SYMMETRIC SYSTEM SYSTEM_TIME SYSTEM_USER TABLES TEMPORAL TIME
                    TIMESTAMP TIMEZONE_HOUR TIMEZONE_MINUTE TINYINT TO TRAILING TRANSLATE TRANSLATION TREAT
                    TRIGGER TRIM UESCAPE UNIQUE UNKNOWN UNNEST UPPER UPSERT VALUE VARBINARY VARCHAR VARIADIC
                    VARYING VERBOSE VERSIONING VIEW VIEWS WEEK WHENEVER WIDTH_BUCKET WITHIN WITHOUT YEAR
                    DAYS HOURS MINUTES MONTHS SECONDS WEEKS YEARS DECADE CENTURY MAP STRUCT
                    """);

    private SqlWords() {}

    /** Whether a column, a table or an alias must not have this name. */
    public static boolean isReserved(String name) {
        String word = name.toUpperCase(Locale.ROOT);
        return RESERVED.contains(word) || KEYWORDS.contains(word) || REFUSED.contains(word);
    }

    /** The portable functions, for messages. */
    static String allowedFunctions() {
        return new TreeSet<>(FUNCTIONS).stream().collect(Collectors.joining("、"));
    }

    private static Set<String> words(String lines) {
        return Arrays.stream(lines.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
