package io.hengji.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Wording;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.QueryResult;
import io.hengji.record.SqlFile;
import io.hengji.record.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reproducer for every code of evidence, at the cell or file where the fault is. */
class EvidenceCodeTest {
    private static final SourceRef HERE =
            new SourceRef.Cell("indicators.csv", null, null, 2, "佐证", "");

    private static final String WELLS = "井号,应在线天数,在线天数\nW01,366,350\nW02,366,360\nW03,366,341\n";

    private static final String MANIFEST =
            """
            system: 地下水监测平台
            exporter: 张三
            exportedAt: 2025-01-06T09:30
            rowId: [well_id]
            columns:
              well_id: {type: VARCHAR, chinese: 井号}
              days_due: {type: INTEGER, chinese: 应在线天数}
              days_online: {type: INTEGER, chinese: 在线天数}
            controlTotals:
              - {count: 3}
              - {column: days_online, value: 1051}
            """;

    private static final String MEASURE =
            """
            /*---
            id: online
            version: 1
            title: 在线率
            unit: "%"
            needs: [evidence.wells.well_id, evidence.wells.days_online]
            row: 一口井
            ---*/
            SELECT w.well_id AS row_id, w.days_online AS numerator FROM evidence.wells w
            """;

    private static final Set<EvidenceCode> SEEN = EnumSet.noneOf(EvidenceCode.class);

    @TempDir Path folder;

    /** What every workbook holds that is read. */
    private Checked<List<RawSheet>> workbook = Checked.ok(List.of());

    /** Answers what the test says, whatever is asked: the codes here do not depend on SQL. */
    private record CannedEngine(Function<List<Dataset>, Table> answer) implements QueryEngine {
        @Override
        public QueryOutcome run(SqlFile sql, Map<String, Datum> params, List<Dataset> over) {
            return new QueryOutcome.Rows(QueryResult.of(answer.apply(over)));
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void aSoundCase() throws IOException {
        write("wells.csv", WELLS);
        write("wells.yaml", MANIFEST);
        write("online.sql", MEASURE);
    }

    @AfterAll
    static void everyCodeWasReproduced() {
        assertEquals(EnumSet.allOf(EvidenceCode.class), SEEN);
    }

    @Test
    void idsAreOfTheirPackageAndUnique() {
        Set<String> ids =
                Arrays.stream(EvidenceCode.values())
                        .map(EvidenceCode::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(EvidenceCode.values().length, ids.size());
        ids.forEach(id -> assertTrue(id.matches("EVD-0[0-9]{2}"), id));
    }

    @Test
    void nothingIsSaidOfASoundCase() {
        Measured.Value value = assertInstanceOf(Measured.Value.class, measure("wells#online"));
        assertEquals(List.of(), value.findings());
        assertEquals(EvidenceLevel.L2, value.level());
    }

    @Test
    void documents() throws IOException {
        write("纪要.pdf", "x");
        for (String name : List.of("纪要.pdf", "evidence/纪要.pdf", "./纪要.pdf")) {
            Measured.Document file = assertInstanceOf(Measured.Document.class, measure(name));
            assertEquals("evidence/纪要.pdf", file.file().file());
        }
        assertFound(EvidenceCode.DOCUMENT_MISSING, HERE, "没有.pdf");
        Files.writeString(folder.resolve("case.yaml"), "id: x");
        for (String out :
                List.of("../case.yaml", "/etc/passwd", "evidence/../case.yaml", "..\\case.yaml")) {
            assertFound(EvidenceCode.PATH_OUTSIDE, HERE, out);
        }
        Files.createSymbolicLink(folder.resolve("evidence/link.pdf"), folder.resolve("case.yaml"));
        assertFound(EvidenceCode.PATH_OUTSIDE, HERE, "link.pdf");
        for (String odd :
                List.of("a\0b", "Wells#online", "wells#online#x", "#online", "../x#online")) {
            assertFound(EvidenceCode.REFERENCE_UNUSABLE, HERE, odd);
        }
    }

    @Test
    void filesThatAreNotThere() throws IOException {
        assertFound(EvidenceCode.MEASURE_MISSING, HERE, "wells#nothing");
        assertFound(EvidenceCode.DATASET_NOT_READ, HERE, "gauges#online");
        Files.delete(folder.resolve("evidence/wells.yaml"));
        assertFound(EvidenceCode.MANIFEST_MISSING, HERE, "wells#online");
        Files.delete(folder.resolve("evidence/wells.csv"));
        assertFound(EvidenceCode.DATASET_MISSING, HERE, "wells#online");
        Files.write(folder.resolve("evidence/wells.csv"), new byte[] {(byte) 0x89, 'P', 0, 0});
        write("wells.yaml", MANIFEST);
        assertFound(
                EvidenceCode.DATASET_UNREADABLE,
                new SourceRef.Whole("evidence/wells.csv"),
                "wells#online");
    }

    @Test
    void filesThatAreThereTwiceOrWithoutASheet() throws IOException {
        write("wells.xlsx", "PK");
        assertFound(EvidenceCode.DATASET_TWICE, HERE, "wells#online");
        Files.delete(folder.resolve("evidence/wells.csv"));
        workbook = Checked.ok(List.of(sheet("台账"), sheet("说明")));
        SourceRef file = new SourceRef.Whole("evidence/wells.xlsx");
        assertFound(EvidenceCode.SHEET_UNCLEAR, file, "wells#online");
        write("wells.yaml", MANIFEST + "sheet: 总表\n");
        assertFound(EvidenceCode.SHEET_UNCLEAR, file, "wells#online");
    }

    private static RawSheet sheet(String name) {
        SortedMap<Integer, RawCell> cells = new TreeMap<>(Map.of(0, RawCell.text("井号")));
        return new RawSheet(name, false, List.of(new RawRow(1, false, cells)), List.of());
    }

    @Test
    void heads() {
        inWells(
                csv -> csv.replace("在线天数\n", "天数\n"),
                EvidenceCode.COLUMN_MISSING,
                row(1, null, ""));
        inWells(
                csv -> csv.replace(",在线天数\n", ",在线天数,井号\n").replace("350\n", "350,x\n"),
                EvidenceCode.COLUMN_REPEATED,
                row(1, "井号", "井号"));
        inWells(
                csv -> csv.replace("\n", ",备注\n"),
                EvidenceCode.COLUMN_UNLISTED,
                row(1, "备注", "备注"));
    }

    @Test
    void cellsAndRows() {
        inWells(csv -> csv.replace("360", "三百"), EvidenceCode.CELL_UNUSABLE, row(3, "在线天数", "三百"));
        inWells(csv -> csv.replace("W02,", "W02,,"), EvidenceCode.ROW_UNEVEN, row(3, null, "W02"));
        inWells(csv -> csv.replace("W02", ""), EvidenceCode.ROW_ID_BLANK, row(3, "井号", ""));
        inWells(
                csv -> csv.replace("W03", "W01"),
                EvidenceCode.ROW_ID_REPEATED,
                row(4, "井号", "W01"));
        inWells(csv -> csv + "合计,1098,1051\n", EvidenceCode.TOTAL_ROW, row(5, null, "合计"));
        SourceRef whole = new SourceRef.Whole("evidence/wells.csv");
        inWells(csv -> csv.substring(0, csv.indexOf('\n') + 1), EvidenceCode.DATASET_EMPTY, whole);
        inWells(
                csv -> csv + "W,366,无\n".repeat(30).replace("W", "V"),
                EvidenceCode.MORE_CELLS_UNUSABLE,
                whole);
    }

    /** What intake forgives and what it says, it forgives and says here too. */
    @Test
    void csvAsIntakeReadsIt() throws IOException {
        write("wells.csv", "地下水监测井台账\n\n" + WELLS.replace(',', ';'));
        Measured.Value titled = assertInstanceOf(Measured.Value.class, measure("wells#online"));
        assertEquals(EvidenceLevel.L2, titled.level());
        assertEquals(List.of(), titled.findings());
        Files.write(
                folder.resolve("evidence/wells.csv"), WELLS.getBytes(Charset.forName("GB18030")));
        Measured.Value gb = assertInstanceOf(Measured.Value.class, measure("wells#online"));
        assertEquals(EvidenceLevel.L2, gb.level());
        assertEquals(List.of(IntakeCode.ENCODING_STATED), codes(gb));
        write("wells.csv", WELLS.replace("W03", "\"W03"));
        Measured.Value open = assertInstanceOf(Measured.Value.class, measure("wells#online"));
        assertEquals(EvidenceLevel.L0, open.level());
        assertEquals(IntakeCode.QUOTE_OPEN, codes(open).getFirst());
        inWells(csv -> csv.replace("W02,366", "W02"), EvidenceCode.ROW_UNEVEN, row(3, null, "W02"));
        inWells(csv -> csv.replace("360", ""), EvidenceCode.CONTROL_TOTAL_DIFFERS, total(11));
    }

    private static SourceRef total(int line) {
        return new SourceRef.Cell("evidence/wells.yaml", null, null, line, null, "controlTotals");
    }

    @Test
    void manifests() {
        inManifest("days_due:", "year:", EvidenceCode.COLUMN_NAME_UNUSABLE, 7);
        inManifest("days_due:", "DaysDue:", EvidenceCode.COLUMN_NAME_UNUSABLE, 7);
        inManifest("2025-01-06T09:30", "年初", EvidenceCode.EXPORT_TIME_UNUSABLE, 3);
        inManifest("2025-01-06T09:30", "2025-02-30T09:30", EvidenceCode.EXPORT_TIME_UNUSABLE, 3);
        inManifest("value: 1051", "value: 多", EvidenceCode.CONTROL_TOTAL_UNUSABLE, 11);
        inManifest(
                "column: days_online", "column: well_id", EvidenceCode.CONTROL_TOTAL_UNUSABLE, 11);
        inManifest("value: 1051", "value: 1052", EvidenceCode.CONTROL_TOTAL_DIFFERS, 11);
        inManifest("count: 3", "count: 4", EvidenceCode.CONTROL_TOTAL_DIFFERS, 10);
    }

    /** Each thing that L2 needs, taken away alone, leaves L0 and is named. */
    @Test
    void whatLevelTwoNeeds() throws IOException {
        Map<String, String> lines =
                Map.of(
                        "system: 地下水监测平台\n",
                        "业务系统名称（system）",
                        "exporter: 张三\n",
                        "导出人（exporter）",
                        "exportedAt: 2025-01-06T09:30\n",
                        "导出时间（exportedAt）",
                        "rowId: [well_id]\n",
                        "行标识（rowId）",
                        MANIFEST.substring(MANIFEST.indexOf("controlTotals")),
                        "控制总数（controlTotals）");
        for (Map.Entry<String, String> line : lines.entrySet()) {
            write("wells.yaml", MANIFEST.replace(line.getKey(), ""));
            Measured.Value value = assertInstanceOf(Measured.Value.class, measure("wells#online"));
            assertEquals(EvidenceLevel.L0, value.level(), line.getKey());
            assertEquals(List.of(line.getValue()), value.missing());
            assertEquals(List.of(EvidenceCode.NOT_RECOMPUTED_LEVEL), codes(value));
            assertEquals(HERE, value.findings().getFirst().at());
        }
    }

    /**
     * A case without measures costs no engine: it is asked for with the first, once, and closed.
     */
    @Test
    void theEngineIsOpenedOnFirstUseAndClosed() throws IOException {
        write("纪要.pdf", "x");
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        QueryEngine counted =
                new QueryEngine() {
                    @Override
                    public QueryOutcome run(
                            SqlFile sql, Map<String, Datum> params, List<Dataset> over) {
                        return new QueryOutcome.Rows(QueryResult.of(numerators(over)));
                    }

                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                };
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder,
                        new FiscalYear(2024),
                        folder,
                        new TreeMap<>(),
                        (file, shown, limits) -> Checked.ok(List.of()),
                        () -> {
                            opened.incrementAndGet();
                            return counted;
                        })) {
            evidence.measure("纪要.pdf", HERE);
            evidence.measure("没有.pdf", HERE);
            evidence.measure("wells#nothing", HERE);
            evidence.measure("gauges#online", HERE);
            assertEquals(0, opened.get());
            assertEquals(
                    evidence.measure("wells#online", HERE), evidence.measure("wells#online", HERE));
            assertEquals(1, opened.get());
        }
        assertEquals(1, closed.get());
    }

    @Test
    void results() {
        SourceRef sql = new SourceRef.Whole("evidence/online.sql");
        assertResult(EvidenceCode.RESULT_COLUMNS, sql, "row_id", "value", "W01", 1L);
        assertResult(
                EvidenceCode.RESULT_ROW_REPEATED, sql, "row_id", "numerator", "W01", 1L, "W01", 2L);
        assertResult(EvidenceCode.RESULT_ROW_BLANK, sql, "row_id", "numerator", "W01", null);
    }

    private void assertResult(
            EvidenceCode code,
            SourceRef at,
            String rowId,
            String number,
            @Nullable Object... cells) {
        Table.Builder table =
                Table.builder(
                        List.of(
                                new Column(rowId, ColumnType.VARCHAR),
                                new Column(number, ColumnType.BIGINT)));
        for (int cell = 0; cell < cells.length; cell += 2) {
            table.add(new Datum.Words(String.valueOf(cells[cell])));
            table.add(cells[cell + 1] instanceof Long whole ? new Datum.Whole(whole) : null).end();
        }
        Table answer = table.build();
        Measured found = measure("wells#online", over -> answer);
        assertInstanceOf(Measured.Unusable.class, found);
        assertHolds(found, code, at);
    }

    private void inWells(UnaryOperator<String> change, EvidenceCode code, SourceRef at) {
        try {
            write("wells.csv", change.apply(WELLS));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        assertHolds(measure("wells#online"), code, at);
    }

    private void inManifest(String text, String instead, EvidenceCode code, int line) {
        try {
            write("wells.yaml", MANIFEST.replace(text, instead));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        List<Finding> found =
                measure("wells#online").findings().stream().filter(f -> f.code() == code).toList();
        assertFalse(found.isEmpty(), code.id());
        assertEquals(line, ((SourceRef.Cell) found.getFirst().at()).row());
        found.forEach(Wording::assertPlain);
        SEEN.add(code);
    }

    private void assertFound(EvidenceCode code, SourceRef at, String reference) {
        Measured found = measure(reference);
        assertInstanceOf(Measured.Unusable.class, found, reference);
        assertHolds(found, code, at);
    }

    private static void assertHolds(Measured measured, EvidenceCode code, SourceRef at) {
        List<Finding> found = measured.findings().stream().filter(f -> f.code() == code).toList();
        assertFalse(found.isEmpty(), code + " in " + measured.findings());
        assertEquals(at, place(found.getFirst()));
        found.forEach(Wording::assertPlain);
        SEEN.add(code);
        if (code == EvidenceCode.NOT_RECOMPUTED_LEVEL) {
            assertEquals(1, found.size());
        }
    }

    private static List<FindingCode> codes(Measured measured) {
        List<FindingCode> codes = measured.findings().stream().map(Finding::code).toList();
        codes.stream()
                .filter(EvidenceCode.class::isInstance)
                .map(EvidenceCode.class::cast)
                .forEach(SEEN::add);
        return codes;
    }

    /** The place without the digest of the file, which a test of places need not repeat. */
    private static SourceRef place(Finding finding) {
        return finding.at() instanceof SourceRef.Cell cell
                ? new SourceRef.Cell(
                        cell.file(), null, cell.sheet(), cell.row(), cell.column(), cell.text())
                : finding.at();
    }

    private static SourceRef row(int line, @Nullable String column, String text) {
        return new SourceRef.Cell("evidence/wells.csv", null, null, line, column, text);
    }

    private Measured measure(String reference) {
        return measure(reference, EvidenceCodeTest::numerators);
    }

    private Measured measure(String reference, Function<List<Dataset>, Table> answer) {
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder,
                        new FiscalYear(2024),
                        folder.resolve("none"),
                        new TreeMap<>(),
                        (file, shown, limits) -> workbook,
                        () -> new CannedEngine(answer))) {
            return evidence.measure(reference, HERE);
        }
    }

    /** What the measure's SQL would return. */
    private static Table numerators(List<Dataset> over) {
        Table wells = over.getFirst().table();
        Table.Builder table =
                Table.builder(
                        List.of(
                                new Column("row_id", ColumnType.VARCHAR),
                                new Column("numerator", ColumnType.INTEGER)));
        for (int row = 0; row < wells.size(); row++) {
            table.add(wells.cell(row, wells.indexOf("well_id")));
            table.add(wells.cell(row, wells.indexOf("days_online"))).end();
        }
        return table.build();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("evidence").resolve(name);
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
