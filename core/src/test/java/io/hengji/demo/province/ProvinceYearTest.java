package io.hengji.demo.province;

import static io.hengji.demo.province.Csv.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up province: the same bytes from the same seed, as many rows as ordered, readable. */
final class ProvinceYearTest {
    @TempDir private Path folder = Path.of("");

    private Path written(String name, LedgerOrder order) throws IOException {
        Path out = folder.resolve(name);
        ProvinceYear.write(order, out);
        return out;
    }

    private static Map<String, byte[]> bytes(Path out) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        LedgerOrder order = new LedgerOrder(2, 4_001, 5, false, false);
        Map<String, byte[]> once = bytes(written("once", order));
        Map<String, byte[]> again = bytes(written("again", order));
        assertEquals(once.keySet(), again.keySet());
        once.forEach((name, content) -> assertArrayEquals(content, again.get(name), name));
        Map<String, byte[]> other =
                bytes(written("other", new LedgerOrder(2, 4_001, 6, false, false)));
        assertFalse(
                java.util.Arrays.equals(
                        once.get("101/payments.csv"), other.get("101/payments.csv")));
    }

    /** 4001 over two departments: 2001 and 2000, planted rows among them. */
    @Test
    void as_many_rows_as_ordered() throws IOException {
        Path out = written("rows", new LedgerOrder(2, 4_001, 5, false, false));
        assertEquals(2_001, Csv.read(out.resolve("101/payments.csv")).rows().size());
        assertEquals(2_000, Csv.read(out.resolve("102/payments.csv")).rows().size());
    }

    @Test
    void one_folder_holds_what_the_folders_hold() throws IOException {
        Path apart = written("apart", new LedgerOrder(2, 4_500, 9, false, false));
        Path single = written("single", new LedgerOrder(2, 4_500, 9, false, true));
        for (String table : List.of("payments.csv", "budget.csv", "receptions.csv")) {
            List<Map<String, String>> all =
                    Csv.read(single.resolve("province").resolve(table)).rows();
            List<Map<String, String>> first = Csv.read(apart.resolve("101").resolve(table)).rows();
            List<Map<String, String>> second = Csv.read(apart.resolve("102").resolve(table)).rows();
            assertEquals(Stream.concat(first.stream(), second.stream()).toList(), all, table);
        }
        assertArrayEquals(
                Files.readAllBytes(apart.resolve("truth.csv")),
                Files.readAllBytes(single.resolve("truth.csv")));
    }

    private static List<Finding> read(Path department) {
        return switch (CaseReader.read(
                department,
                (file, shown, limits) -> {
                    throw new AssertionError("no workbook is written: " + shown);
                },
                Limits.standard())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) -> findings;
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> found) ->
                    Stream.concat(files.findings().stream(), found.stream()).toList();
        };
    }

    @Test
    void intake_reads_a_clean_department_without_a_finding() throws IOException {
        Path out = written("clean", new LedgerOrder(13, 26_000, 3, true, false));
        for (String code : List.of("101", "106", "113")) {
            assertEquals(
                    List.of(),
                    read(out.resolve(code)).stream().map(Finding::message).toList(),
                    code);
        }
        assertEquals(List.of(), Csv.read(out.resolve("truth.csv")).rows());
        assertEquals(List.of(), Csv.read(out.resolve("look-alikes.csv")).rows());
    }

    /**
     * What intake finds in a planted department are the references that lead nowhere, nothing else.
     */
    @Test
    void intake_finds_only_the_planted_references() throws IOException {
        Path out = written("planted", new LedgerOrder(1, 5_000, 3, false, false));
        Set<String> columns =
                read(out.resolve("101")).stream()
                        .map(finding -> finding.at().shown().replaceAll(".*“(.*)”.*", "$1"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(Set.of("预算行号", "指标编号").containsAll(columns), columns::toString);
    }

    /**
     * A department holds what it plans one by one; 100 million ordinary payments add nothing to it.
     */
    @Test
    void memory_does_not_grow_with_the_payments() {
        WorkCalendar calendar = new WorkCalendar();
        long million = 1_000_000;
        Department few = ProvinceYear.plan(0, order(million), calendar);
        Department many = ProvinceYear.plan(0, order(100 * million), calendar);
        assertTrue(few.vouchers().size() < 6_000, few.vouchers().size() + " vouchers");
        assertTrue(
                many.vouchers().size() <= few.vouchers().size() + 2_000,
                many.vouchers().size() + " vouchers");
        long streamed = many.flows().stream().mapToLong(Flow::rows).sum();
        assertEquals(100 * million, streamed + many.vouchers().size());
    }

    private static LedgerOrder order(long payments) {
        return new LedgerOrder(1, payments, 1, false, false);
    }

    @Test
    void an_order_that_cannot_be_met_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> order(1_999));
        assertThrows(
                IllegalArgumentException.class, () -> new LedgerOrder(0, 5_000, 1, true, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerOrder(900, 9_000_000, 1, true, true));
    }

    /** Whatever the seed draws, the least department has room for all that is planned. */
    @Test
    void the_least_department_has_room() {
        WorkCalendar calendar = new WorkCalendar();
        for (int seed = 1; seed <= 200; seed++) {
            Department department =
                    ProvinceYear.plan(0, new LedgerOrder(1, 2_000, seed, false, false), calendar);
            assertTrue(department.vouchers().size() < 1_600, "seed " + seed);
        }
    }

    @Test
    void every_voucher_of_truth_and_look_alikes_is_there() throws IOException {
        Path out = written("marks", new LedgerOrder(3, 9_000, 11, false, false));
        for (String file : List.of("truth.csv", "look-alikes.csv")) {
            for (Map<String, String> mark : Csv.read(out.resolve(file)).rows()) {
                String voucher = text(mark, "voucher_no");
                if (!voucher.isEmpty()) {
                    Path payments = out.resolve(text(mark, "department")).resolve("payments.csv");
                    String start = voucher + "," + text(mark, "item_no") + ",";
                    try (Stream<String> lines = Files.lines(payments)) {
                        List<String> found = lines.filter(line -> line.startsWith(start)).toList();
                        assertEquals(1, found.size(), mark::toString);
                        assertTrue(
                                found.getFirst().contains("," + text(mark, "amount") + ","),
                                mark::toString);
                    }
                }
            }
        }
    }
}
