package io.hengji.office.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseDifferences;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.ledger.CodeLists;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.scheme.SchemeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case written into the workbook and read back is the same case. */
final class RoundTripTest {
    private static final int SEEDS = 200;
    private static final Path SCHEMES = Path.of(System.getProperty("hengji.home", ".."), "schemes");

    @TempDir Path folder;

    @Test
    void nothing_is_lost_over_seeded_cases() throws IOException {
        int rows = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Path at = Files.createDirectory(folder.resolve("seed" + seed));
            CaseFiles written = read(new SeededCase(seed).write(at));
            CaseFiles back = read(workbook(written, "back" + seed + ".xlsx"));
            assertEquals(List.of(), shown(CaseDifferences.between(written, back)), "seed " + seed);
            rows += written.tables().values().stream().mapToInt(t -> t.rows().size()).sum();
        }
        // On average 17 tables × 3/4 × 2.5 rows = 32 a case
        assertTrue(rows > SEEDS * 20, "only " + rows + " rows");
    }

    @Test
    void a_loss_is_caught() throws IOException {
        Path at = Files.createDirectory(folder.resolve("case"));
        Files.writeString(at.resolve("case.yaml"), "id: a\ndepartment: 局\nyear: 2025\n");
        Files.writeString(at.resolve("budget.csv"), "预算行号,支出类别,执行数\n001,人员经费,680.00\n002,公用经费,5\n");
        CaseFiles whole = read(at);
        // One zero less is one printed digit less; then a row is gone, then a leading zero.
        for (String lossy :
                List.of(
                        "001,人员经费,680.0\n002,公用经费,5\n",
                        "001,人员经费,680.00\n",
                        "001,人员经费,680.00\n2,公用经费,5\n")) {
            Files.writeString(at.resolve("budget.csv"), "预算行号,支出类别,执行数\n" + lossy);
            List<Finding> lost = CaseDifferences.between(whole, read(at));
            assertEquals(1, lost.size(), shown(lost).toString());
        }
        assertEquals(List.of(), CaseDifferences.between(whole, whole));
    }

    @Test
    void the_same_case_gives_the_same_bytes() throws IOException {
        Path at = Files.createDirectory(folder.resolve("case"));
        CaseFiles files = read(new SeededCase(7).write(at));
        assertArrayEquals(
                Files.readAllBytes(workbook(files, "one.xlsx")),
                Files.readAllBytes(workbook(files, "two.xlsx")));
    }

    @Test
    void a_blank_one_has_no_error_but_the_three_settings() throws IOException {
        Path out = folder.resolve("空白.xlsx");
        TableCatalogue catalogue = TableCatalogue.standard();
        Files.write(
                out,
                CaseWorkbook.render(catalogue, choices(), CaseContent.blank(java.util.Map.of())));
        Checked<CaseFiles> read = CaseReader.read(out, new XlsxReader(), Limits.standard());
        assertEquals(
                List.of("INT-003", "INT-003", "INT-003"),
                read.findings().stream()
                        .filter(f -> f.code().severity() == io.hengji.kernel.Severity.ERROR)
                        .map(f -> f.code().id())
                        .toList(),
                shown(read.findings()).toString());
        assertFalse(shown(read.findings()).toString().contains("INT-016"));
    }

    private Path workbook(CaseFiles files, String name) throws IOException {
        Path out = folder.resolve(name);
        byte[] bytes =
                CaseWorkbook.render(TableCatalogue.standard(), choices(), CaseContent.of(files));
        return Files.write(out, bytes);
    }

    static Choices choices() throws IOException {
        return Choices.of(
                TableCatalogue.standard(),
                SchemeLibrary.load(SCHEMES),
                CodeLists.load(SCHEMES.resolve("codes")),
                new FiscalYear(2025),
                null);
    }

    private static CaseFiles read(Path from) {
        Checked<CaseFiles> read = CaseReader.read(from, new XlsxReader(), Limits.standard());
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored)) {
            return files;
        }
        throw new AssertionError("rejected: " + shown(read.findings()));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.code().id() + " " + f.at().shown() + " " + f.message())
                .toList();
    }
}
