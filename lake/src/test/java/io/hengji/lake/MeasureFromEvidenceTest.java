package io.hengji.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hengji.evidence.CaseEvidence;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.evidence.Measured;
import io.hengji.kernel.Checked;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a csv file and a SQL file to an exact value with its rows. */
class MeasureFromEvidenceTest {
    private static final SourceRef HERE =
            new SourceRef.Cell("indicators.csv", null, null, 2, "佐证", "wells#online_days");

    @TempDir Path folder;
    private CaseFolder files;

    @BeforeEach
    void aCase() {
        files = new CaseFolder(folder);
    }

    /** By hand: 350 + 360 + 341 = 1051 days online of 3 × 366 = 1098 days due. */
    @Test
    void onlineDaysOfThreeWells() {
        Measured.Value value = value();
        assertEquals(Fraction.of(1051), value.numerator());
        assertEquals(Fraction.of(1098), value.denominator());
        assertEquals(EvidenceLevel.L2, value.level());
        assertEquals(List.of(), value.missing());
        assertEquals(List.of(), value.findings());
        assertEquals("online_days@1", value.query().sql());
        assertEquals(3, value.query().rows().count());
        assertEquals("W01", value.query().rows().shown().getFirst().rowId());
        assertEquals("350", value.query().rows().shown().getFirst().cells().get("numerator"));
        assertEquals(3, value.rows().count());
    }

    @Test
    void oneRowChangesExactlyTheValueAndItsDigests() {
        Measured.Value before = value();
        files.write("wells.csv", CaseFolder.WELLS.replace("341", "342"));
        files.write("wells.yaml", CaseFolder.MANIFEST.replace("1051", "1052"));
        Measured.Value after = value();
        assertEquals(Fraction.of(1052), after.numerator());
        assertEquals(before.denominator(), after.denominator());
        assertEquals(before.query().text(), after.query().text());
        assertEquals(before.query().rows().count(), after.query().rows().count());
        assertNotEquals(before.query().rows().content(), after.query().rows().content());
        assertNotEquals(before.query().over(), after.query().over());
        assertEquals(EvidenceLevel.L2, after.level());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        Measured.Value before = value();
        files.write("wells.csv", "井号,应在线天数,在线天数\nW03,366,341\nW01,366,350\nW02,366,360\n");
        Measured.Value after = value();
        assertEquals(before.query().rows().content(), after.query().rows().content());
        assertEquals(before.numerator(), after.numerator());
    }

    private Measured.Value value() {
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder,
                        new FiscalYear(2024),
                        folder,
                        new TreeMap<>(),
                        (file, shown, limits) -> Checked.ok(List.of()),
                        DuckDbEngine::new)) {
            return assertInstanceOf(
                    Measured.Value.class, evidence.measure("wells#online_days", HERE));
        }
    }
}
