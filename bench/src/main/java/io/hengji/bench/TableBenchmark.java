package io.hengji.bench;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.office.workbook.DeskWorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A table of 10,000 rows and thirty columns from csv: bytes to typed, checked, located cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class TableBenchmark {
    private static final int ROWS = 10_000;

    /** The root of the checkout. */
    @Param("")
    public String home = "";

    private Path folder = Path.of("");

    /** The case lies in a folder of its own. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("bench-table");
        PaymentRows.folder(folder, ROWS);
    }

    /** Removes it. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(folder.resolve("payments.csv"));
        Files.delete(folder.resolve("case.yaml"));
        Files.delete(folder);
    }

    /** As every command reads a case. */
    @Benchmark
    public Checked<CaseFiles> table() {
        return CaseReader.read(folder, new DeskWorkbookReader(), Limits.standard());
    }

    /** The reference: lines, split at commas. */
    @Benchmark
    public int split() throws IOException {
        int cells = 0;
        for (String line : Files.readAllLines(folder.resolve("payments.csv"))) {
            cells += line.split(",", -1).length;
        }
        return cells;
    }
}
