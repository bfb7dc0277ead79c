package io.hengji.record;

import static io.hengji.record.SqlFiles.HEAD;
import static io.hengji.record.SqlFiles.QUERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Wording;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One reproducer for every code that needs no engine; those that do are in {@code lake}. */
class RecordCodeTest {
    /** Reproduced by EngineFindingsTest in lake. */
    private static final Set<RecordCode> IN_LAKE =
            EnumSet.of(
                    RecordCode.QUERY_FAILS,
                    RecordCode.TIME_LIMIT,
                    RecordCode.MEMORY_LIMIT,
                    RecordCode.ROW_LIMIT,
                    RecordCode.REFUSED,
                    RecordCode.RESULT_TYPE_NOT_ALLOWED);

    private static Map<RecordCode, List<Finding>> reproducers() {
        Map<RecordCode, List<Finding>> found = new LinkedHashMap<>();
        found.put(RecordCode.NO_FRONT_MATTER, of(QUERY));
        found.put(
                RecordCode.YAML_UNREADABLE, of(HEAD.replace("version: 1", "version: [1") + QUERY));
        found.put(RecordCode.FIELD_MISSING, of(HEAD.replace("row: 一口井\n", "") + QUERY));
        found.put(RecordCode.FIELD_UNUSABLE, of(HEAD.replace("version: 1", "version: 一") + QUERY));
        found.put(RecordCode.FIELD_UNKNOWN, of(HEAD.replace("row:", "author: x\nrow:") + QUERY));
        found.put(RecordCode.NOT_ONE_QUERY, of(HEAD + "DROP TABLE x"));
        found.put(RecordCode.DIVIDES, of(HEAD + QUERY.replace("w.days_online AS", "1 / 2 AS")));
        found.put(RecordCode.NOT_CAST, of(HEAD + "SELECT SUM(a) AS b FROM evidence.wells"));
        found.put(RecordCode.ROUNDS, of(HEAD + "SELECT AVG(a) AS b FROM evidence.wells"));
        found.put(
                RecordCode.FUNCTION_NOT_ALLOWED,
                of(HEAD + "SELECT ABS(a) AS b FROM evidence.wells"));
        found.put(RecordCode.RESERVED_NAME, of(HEAD + "SELECT a AS value FROM evidence.wells"));
        found.put(
                RecordCode.TYPE_NOT_ALLOWED,
                of(HEAD + "SELECT CAST(a AS FLOAT) AS b FROM evidence.wells"));
        found.put(RecordCode.TABLE_NOT_DECLARED, of(HEAD + "SELECT a FROM payment"));
        found.put(RecordCode.SYNTAX_NOT_ALLOWED, of(HEAD + "SELECT * FROM evidence.wells"));
        found.put(RecordCode.PARAMETER_UNKNOWN, of(HEAD + QUERY.replace(":least", ":most")));
        found.put(RecordCode.PARAMETER_UNUSED, of(HEAD + QUERY.replace(":least", "1")));
        found.put(
                RecordCode.PARAMETER_UNUSABLE,
                bound(Map.of("least", new Datum.Words("x")), wells(5, 0)));
        found.put(RecordCode.DATA_MISSING, bound(Map.of(), List.of()));
        found.put(RecordCode.COLUMN_MOSTLY_BLANK, bound(Map.of(), wells(9, 2)));
        return found;
    }

    @Test
    void everyCodeHasAReproducer() {
        Map<RecordCode, List<Finding>> reproducers = reproducers();
        reproducers.forEach((code, findings) -> {
            List<Finding> mine = findings.stream().filter(f -> f.code() == code).toList();
            assertFalse(mine.isEmpty(), code + " in " + findings);
            mine.forEach(Wording::assertPlain);
        });
        Set<RecordCode> all = EnumSet.copyOf(IN_LAKE);
        all.addAll(reproducers.keySet());
        assertEquals(EnumSet.allOf(RecordCode.class), all);
    }

    @ParameterizedTest
    @EnumSource(RecordCode.class)
    void idsAreOfTheirPackageAndUnique(RecordCode code) {
        assertTrue(code.id().matches("REC-0[0-9]{2}"), code.id());
        Set<String> ids =
                EnumSet.allOf(RecordCode.class).stream()
                        .map(RecordCode::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(RecordCode.values().length, ids.size());
        assertFalse(code.title().isBlank() || code.remedy().isBlank());
    }

    @Test
    void aFaultOfTheFrontMatterIsFoundOnItsLine() {
        Finding finding =
                of(HEAD.replace("version: 1", "version: 一") + QUERY).stream()
                        .filter(f -> f.code() == RecordCode.FIELD_UNUSABLE)
                        .findFirst()
                        .orElseThrow();
        assertEquals(3, ((SourceRef.Cell) finding.at()).row());
        assertEquals("一", finding.found());
    }

    /** One blank in five is the boundary: still computed; one more is not. */
    @Test
    void blanksUpToOneInFiveAreComputed() {
        assertEquals(List.of(), bound(Map.of(), wells(5, 1)));
        assertEquals(List.of(), bound(Map.of(), wells(10, 2)));
        assertEquals(1, bound(Map.of(), wells(10, 3)).size());
    }

    private static List<Finding> of(String text) {
        return SqlFiles.parse(text).findings();
    }

    private static List<Finding> bound(Map<String, Datum> params, List<Dataset> over) {
        return SqlBinding.of(SqlFiles.sound(), params, over).findings();
    }

    /** A table of wells whose first rows have no days; the day they were seen is always blank. */
    static List<Dataset> wells(int rows, int blanks) {
        Table.Builder table =
                Table.builder(
                        List.of(
                                new Column("well_id", ColumnType.VARCHAR),
                                new Column("days_online", ColumnType.INTEGER),
                                new Column("seen_on", ColumnType.DATE)));
        for (int row = 0; row < rows; row++) {
            table.add(new Datum.Words("W" + row));
            table.add(row < blanks ? null : new Datum.Whole(row)).add(null).end();
        }
        return List.of(new Dataset("evidence.wells", table.build(), Digest.of("wells")));
    }

    /** The second column is filled in 7 of 9 rows, the third in none. */
    @Test
    void aPlusSaysThatBlanksAreNormalButNotAll() {
        SqlFile.Kind rule = SqlFile.Kind.MEASURE;
        String text = HEAD + QUERY;
        assertTrue(text.contains("evidence.wells.days_online"), text);
        assertTrue(
                SqlFile.parse(rule, "a.sql", text.replace(".days_online,", ".days_online+,"))
                                instanceof Checked.Ok<SqlFile>(SqlFile sql, var _)
                        && SqlBinding.of(sql, Map.of(), wells(9, 2)).findings().isEmpty());
        assertTrue(
                SqlFile.parse(rule, "a.sql", text.replace(".days_online,", ".days_online+,"))
                                instanceof Checked.Ok<SqlFile>(SqlFile sql, var _)
                        && SqlBinding.of(sql, Map.of(), wells(9, 9)).findings().stream()
                                .anyMatch(f -> f.code() == RecordCode.COLUMN_MOSTLY_BLANK));
    }

    @Test
    void soundFilesAreRead() {
        assertTrue(SqlFiles.parse(HEAD + QUERY) instanceof Checked.Ok<SqlFile>);
        SqlFile file = SqlFiles.sound();
        assertEquals("online_days@1", file.name());
        assertEquals(SqlFiles.FIRST_LINE - 1, file.firstLine());
        assertEquals(3, file.head().needs().size());
        assertTrue(file.head().needs().get(2).blankIsMeant());
    }
}
