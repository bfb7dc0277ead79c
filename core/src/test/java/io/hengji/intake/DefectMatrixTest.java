package io.hengji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Need;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every column of every table × every defect it can have: one finding, in the right cell, and every
 * other cell still read. A table is three sound rows below one head; the defect stands in row 3.
 */
final class DefectMatrixTest {
    private static final int HEAD_ROW = 1;
    private static final int SOUND_ROWS = 3;
    private static final int DEFECT_ROW = 3;

    @TempDir Path folder;

    static Stream<String> tables() {
        return TableCatalogue.standard().tables().stream().map(TableSchema::name);
    }

    @Test
    void the_tables_are_those_of_the_contract() {
        assertEquals(
                List.of(
                        "base",
                        "budget",
                        "contracts",
                        "duties",
                        "facts",
                        "goals",
                        "income",
                        "indicators",
                        "payments",
                        "plan",
                        "progress",
                        "projects",
                        "quotas",
                        "receptions",
                        "staff",
                        "survey",
                        "transfers",
                        "units"),
                tables().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sound_rows_give_no_finding(String table) throws IOException {
        CaseFiles files = read(schema(table), sound(schema(table)));
        assertEquals(List.of(), HandedIn.shown(files.findings()));
        for (CaseRow row : files.table(table).rows()) {
            for (ColumnSchema column : schema(table).columns()) {
                assertTrue(row.has(column.name()), column.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_defect_is_found_in_its_cell_and_the_rest_is_read(String table) throws IOException {
        TableSchema schema = schema(table);
        CaseTable clean = read(schema, sound(schema)).table(table);
        for (ColumnSchema column : schema.columns()) {
            for (Defect defect : defects(schema, column)) {
                List<Map<String, String>> rows = sound(schema);
                rows.get(DEFECT_ROW - HEAD_ROW - 1).putAll(defect.cells());
                CaseFiles files = read(schema, rows);
                String what = table + "." + column.name() + " " + defect;
                assertEquals(
                        1, files.findings().size(), () -> what + HandedIn.shown(files.findings()));
                Finding finding = files.findings().getFirst();
                assertEquals(defect.code(), finding.code(), what);
                assertEquals(DEFECT_ROW, HandedIn.cell(finding).row(), what);
                assertEquals(column.chinese(), HandedIn.cell(finding).column(), what);
                assertEquals(table + ".csv", HandedIn.cell(finding).file(), what);
                assertNotNull(finding.expected(), what);
                assertNotNull(finding.found(), what);
                assertFalse(finding.message().contains("{"), finding::message);
                assertFalse(finding.code().remedy().isBlank(), what);
                others(clean, files.table(table), defect, what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_key_that_occurs_twice_is_found_at_the_second_row(String table) throws IOException {
        TableSchema schema = schema(table);
        if (schema.key().isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = sound(schema);
        for (String key : schema.key()) {
            rows.get(1).put(key, rows.get(0).getOrDefault(key, ""));
        }
        CaseFiles files = read(schema, rows);
        Finding finding = HandedIn.only(files.findings(), IntakeCode.KEY_TWICE);
        assertEquals(DEFECT_ROW, HandedIn.cell(finding).row());
        assertEquals("2", finding.args().get("first"));
        assertEquals(1, finding.related().size());
        assertEquals(SOUND_ROWS, files.table(table).rows().size());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_required_column_that_is_absent_is_one_finding(String table) throws IOException {
        TableSchema schema = schema(table);
        for (ColumnSchema column : schema.columns()) {
            if (column.need() == Need.REQUIRED) {
                List<Map<String, String>> rows = sound(schema);
                rows.forEach(row -> row.remove(column.name()));
                CaseFiles files = read(schema, rows);
                Finding finding = HandedIn.only(files.findings(), IntakeCode.COLUMN_MISSING);
                assertEquals(HEAD_ROW, HandedIn.cell(finding).row());
                assertEquals(column.chinese(), finding.args().get("column"));
                assertEquals(SOUND_ROWS, files.table(table).rows().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_unit_in_the_head_that_money_cannot_have_is_found(String table) throws IOException {
        TableSchema schema = schema(table);
        for (ColumnSchema column : schema.columns()) {
            if (column.type() == ColumnType.MONEY) {
                String text = csv(schema, sound(schema));
                String head = text.substring(0, text.indexOf('\n'));
                String wrong =
                        (head + ",")
                                .replace(
                                        "," + column.chinese() + ",",
                                        "," + column.chinese() + "（公顷）,");
                CaseFiles files =
                        HandedIn.in(fresh())
                                .with(table + ".csv", wrong + text.substring(head.length()))
                                .read();
                Finding finding = HandedIn.only(files.findings(), IntakeCode.HEAD_UNIT_WRONG);
                assertEquals(HEAD_ROW, HandedIn.cell(finding).row());
                assertEquals(column.chinese() + "（公顷）", HandedIn.cell(finding).column());
                assertFalse(files.table(table).rows().getFirst().has(column.name()));
            }
        }
    }

    /** What is typed instead, and what must be said about it. */
    private record Defect(IntakeCode code, Map<String, String> cells) {}

    private static List<Defect> defects(TableSchema schema, ColumnSchema column) {
        List<Defect> defects = new ArrayList<>();
        switch (column.type()) {
            case TEXT, LIST -> put(defects, column, IntakeCode.TOO_LONG, "长".repeat(20_001));
            case CODE -> {
                put(defects, column, IntakeCode.DIGITS_LOST, "1.23457E+20");
                put(
                        defects,
                        column,
                        column.pattern().isPresent()
                                ? IntakeCode.CODE_INVALID
                                : IntakeCode.TOO_LONG,
                        "9".repeat(101));
                if (column.references().isPresent()) {
                    put(defects, column, IntakeCode.REFERENCE_UNKNOWN, "K99");
                }
            }
            case MONEY -> {
                put(defects, column, IntakeCode.NUMBER_EXPECTED, "若干");
                put(defects, column, IntakeCode.NUMBER_EXPECTED, "1.2.3");
                put(defects, column, IntakeCode.DIGITS_LOST, "1.23E+09");
                put(defects, column, IntakeCode.UNIT_WRONG, "12亩");
                put(defects, column, IntakeCode.ABOVE_BOUND, "1" + "0".repeat(16));
            }
            case NUMBER -> {
                put(defects, column, IntakeCode.NUMBER_EXPECTED, "以上");
                put(
                        defects,
                        column,
                        IntakeCode.ABOVE_BOUND,
                        column.max()
                                .map(max -> max.add(BigDecimal.ONE).toPlainString())
                                .orElse("1" + "0".repeat(12)));
                if (column.unit().isPresent() || column.unitColumn().isPresent()) {
                    put(defects, column, IntakeCode.UNIT_WRONG, "1吨");
                }
                if (column.whole()) {
                    put(defects, column, IntakeCode.WHOLE_EXPECTED, "1.5");
                }
                if (column.atMost().isPresent()) {
                    put(defects, column, IntakeCode.MORE_THAN, "2");
                }
            }
            case UNIT -> put(defects, column, IntakeCode.UNIT_UNKNOWN, "啊呀");
            case DAY -> {
                put(defects, column, IntakeCode.DAY_INVALID, "2025-02-30");
                put(defects, column, IntakeCode.DAY_INVALID, "去年三月");
            }
            case YEAR -> put(defects, column, IntakeCode.YEAR_INVALID, "24");
            case YESNO -> put(defects, column, IntakeCode.YESNO_INVALID, "也许");
            case CHOICE -> put(defects, column, IntakeCode.CHOICE_UNKNOWN, "不在此列");
        }
        column.min()
                .ifPresent(min ->
                        put(
                                defects,
                                column,
                                IntakeCode.BELOW_BOUND,
                                min.subtract(BigDecimal.ONE).toPlainString()));
        missing(defects, schema, column);
        return defects;
    }

    private static void missing(List<Defect> defects, TableSchema schema, ColumnSchema column) {
        switch (column.need()) {
            case REQUIRED -> put(defects, column, IntakeCode.VALUE_MISSING, "");
            case CONDITIONAL -> {
                Map<String, String> cells = new LinkedHashMap<>();
                switch (column.when().orElseThrow()) {
                    case Condition.In(String other, List<String> words) ->
                            cells.put(other, words.getFirst());
                    case Condition.Present(String other) ->
                            assertTrue(schema.column(other).isPresent());
                    case Condition.Negative(String other) -> cells.put(other, "-1");
                }
                cells.put(column.name(), "－");
                defects.add(new Defect(IntakeCode.VALUE_MISSING_WHEN, cells));
            }
            case OPTIONAL -> {}
        }
    }

    private static void put(
            List<Defect> defects, ColumnSchema column, IntakeCode code, String typed) {
        defects.add(new Defect(code, Map.of(column.name(), typed)));
    }

    /** Everything but the cells that were changed is as in the clean table. */
    private static void others(CaseTable clean, CaseTable read, Defect defect, String what) {
        assertEquals(clean.rows().size(), read.rows().size(), what);
        for (int i = 0; i < clean.rows().size(); i++) {
            Map<String, CellValue> expected = values(clean.rows().get(i));
            Map<String, CellValue> found = values(read.rows().get(i));
            if (i == DEFECT_ROW - HEAD_ROW - 1) {
                expected.keySet().removeAll(defect.cells().keySet());
                found.keySet().removeAll(defect.cells().keySet());
            }
            assertEquals(expected, found, what);
        }
    }

    private static Map<String, CellValue> values(CaseRow row) {
        Map<String, CellValue> values = new TreeMap<>();
        row.cells().forEach((column, cell) -> values.put(column, cell.value()));
        return values;
    }

    private static List<Map<String, String>> sound(TableSchema schema) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 1; row <= SOUND_ROWS; row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (ColumnSchema column : schema.columns()) {
                cells.put(column.name(), sound(column, row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String sound(ColumnSchema column, int row) {
        return switch (column.type()) {
            case TEXT -> "文字" + row;
            case CODE ->
                    switch (column.name()) {
                        case "function_code" -> "2200199";
                        case "economic_code", "gov_economic_code" -> "30201";
                        // 区划 6 + 年份 2 + R/Y/T + 12 = 21
                        case "project_code" -> "43040025T000000000012";
                        // A table that refers to itself must not lose its target with the defect.
                        case "parent" -> "K1";
                        default -> "K" + row;
                    };
            case MONEY -> "12.5";
            case NUMBER -> "1";
            case UNIT -> "万亩";
            case DAY -> "2025-02-21";
            case YEAR -> "2024";
            case YESNO -> "是";
            // Another kind in each row: staff has it in its key.
            case CHOICE -> column.words().get((row - 1) % column.words().size()).word();
            case LIST -> "甲；乙";
        };
    }

    private CaseFiles read(TableSchema schema, List<Map<String, String>> rows) throws IOException {
        HandedIn handedIn = HandedIn.in(fresh());
        for (ColumnSchema column : schema.columns()) {
            column.references()
                    .ifPresent(reference -> {
                        TableSchema other = schema(reference.table());
                        handedIn.with(other.name() + ".csv", bare(other, reference.column()));
                    });
        }
        return handedIn.with(schema.name() + ".csv", csv(schema, rows)).read();
    }

    /** A referenced table with nothing in it that could be complained about. */
    private static String bare(TableSchema schema, String column) {
        List<Map<String, String>> rows = sound(schema);
        for (Map<String, String> row : rows) {
            row.keySet()
                    .removeIf(name ->
                            !name.equals(column)
                                    && schema.column(name).orElseThrow().need() != Need.REQUIRED);
            // References of the referenced table are not the question here.
            row.computeIfPresent("category", (name, word) -> "人员经费");
        }
        return csv(schema, rows);
    }

    private static String csv(TableSchema schema, List<Map<String, String>> rows) {
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        StringBuilder csv = new StringBuilder();
        csv.append(
                String.join(
                        ",",
                        columns.stream()
                                .map(name -> schema.column(name).orElseThrow().chinese())
                                .toList()));
        for (Map<String, String> row : rows) {
            csv.append('\n')
                    .append(
                            String.join(
                                    ",",
                                    columns.stream()
                                            .map(name -> row.getOrDefault(name, ""))
                                            .toList()));
        }
        return csv.append('\n').toString();
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "case");
    }

    private static TableSchema schema(String name) {
        return TableCatalogue.standard().table(name).orElseThrow();
    }
}
