package io.hengji.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evidence.CaseEvidence;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.evidence.Measured;
import io.hengji.kernel.Checked;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.record.SqlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures that the program brings: each reads clean, and gives what the hand gives. */
class SharedMeasuresTest {
    private static final Path MEASURES =
            Path.of(Objects.requireNonNullElse(System.getProperty("hengji.home"), ".."))
                    .resolve("rules/measures");

    @TempDir Path folder;

    @Test
    void everyFileIsSound() throws IOException {
        try (Stream<Path> found = Files.list(MEASURES)) {
            List<Path> files = found.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                String name = file.getFileName().toString();
                Checked<SqlFile> sql =
                        SqlFile.parse(SqlFile.Kind.MEASURE, name, Files.readString(file));
                assertEquals(List.of(), sql.findings(), name);
                assertInstanceOf(Checked.Ok.class, sql);
                assertTrue(
                        Files.readString(file).contains("id: " + name.replace(".sql", "")), name);
            }
        }
    }

    /** 350 + 360 of 366 + 366; the gauge that was never due does not count: 710 / 732. */
    @Test
    void gaugesOnline() {
        write("gauges", "设备编号,应在线天数,在线天数\nG1,366,350\nG2,366,360\nG3,0,0\n");
        manifest(
                "gauges",
                3,
                "gauge_id: {type: VARCHAR, chinese: 设备编号}",
                "days_due: {type: INTEGER, chinese: 应在线天数}",
                "days_online: {type: INTEGER, chinese: 在线天数}");
        assertRate(710, 732, "gauges#gauge_online_days");
    }

    /**
     * Issued by 2024-12-31: P1, P2, P3, P4. Verified by then: P1 and P2, on the last day. P3 a day
     * later, P4 not at all, P5 issued later: 2 / 4. Two of five blanks are no gap in the data.
     */
    @Test
    void patchesVerified() {
        write(
                "patches",
                """
                图斑号,下发日期,核查日期
                P1,2024-03-01,2024-04-01
                P2,2024-03-01,2024-12-31
                P3,2024-03-01,2025-01-01
                P4,2024-12-31,
                P5,2025-01-01,
                """);
        manifest(
                "patches",
                5,
                "patch_no: {type: VARCHAR, chinese: 图斑号}",
                "issued_on: {type: DATE, chinese: 下发日期}",
                "verified_on: {type: DATE, chinese: 核查日期}");
        assertRate(2, 4, "patches#patches_verified");
    }

    /**
     * Due by 2024-12-31: C1, C2, C3. In time: C1, on the day. C2 late, C3 open, C4 due later: 1 /
     * 3.
     */
    @Test
    void casesInTime() {
        write(
                "cases",
                """
                受理编号,应办结日,办结日
                C1,2024-05-10,2024-05-10
                C2,2024-05-10,2024-05-11
                C3,2024-12-31,
                C4,2025-01-01,2024-12-30
                """);
        manifest(
                "cases",
                4,
                "case_no: {type: VARCHAR, chinese: 受理编号}",
                "due_on: {type: DATE, chinese: 应办结日}",
                "done_on: {type: DATE, chinese: 办结日}");
        assertRate(1, 3, "cases#cases_in_time");
    }

    private void assertRate(long numerator, long denominator, String reference) {
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder,
                        new FiscalYear(2024),
                        MEASURES,
                        new TreeMap<>(),
                        (file, shown, limits) -> Checked.ok(List.of()),
                        DuckDbEngine::new)) {
            Measured found = evidence.measure(reference, new SourceRef.Whole("indicators.csv"));
            Measured.Value value =
                    assertInstanceOf(Measured.Value.class, found, found.findings().toString());
            assertEquals(Fraction.of(numerator), value.numerator());
            assertEquals(Fraction.of(denominator), value.denominator());
            assertEquals(EvidenceLevel.L2, value.level());
            assertEquals(List.of(), value.findings());
        }
    }

    private void write(String name, String rows) {
        new CaseFolder(folder).write(name + ".csv", rows);
    }

    private void manifest(String name, int rows, String... columns) {
        String first = columns[0].substring(0, columns[0].indexOf(':'));
        new CaseFolder(folder)
                .write(
                        name + ".yaml",
                        "system: 业务系统\nexporter: 李四\nexportedAt: 2025-01-06 09:30\nrowId: "
                                + first
                                + "\ncolumns:\n  "
                                + String.join("\n  ", columns)
                                + "\ncontrolTotals:\n  - count: "
                                + rows
                                + "\n");
    }
}
