package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hengji demo ledger} from its arguments to its files. */
class DemoLedgerCommandTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void writesDepartmentsAndTheTruth() {
        Path made = folder.resolve("made");
        assertEquals(
                ExitCode.OK,
                run(
                        "demo",
                        "ledger",
                        "--departments",
                        "2",
                        "--payments",
                        "4000",
                        "--seed",
                        "4",
                        "--out",
                        made.toString()));
        assertTrue(Files.exists(made.resolve("101/payments.csv")));
        assertTrue(Files.exists(made.resolve("102/case.yaml")));
        assertTrue(Files.exists(made.resolve("truth.csv")));
        assertTrue(out.toString().contains("2 个部门，4000 行支付明细"), out::toString);
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        String free = folder.resolve("free").toString();
        assertEquals(ExitCode.USAGE, run("demo", "ledger", "--payments", "9", "--out", free));
        assertTrue(err.toString().contains("--payments"), err::toString);
        assertEquals(ExitCode.USAGE, run("demo", "ledger", "--departments", "0", "--out", free));
        assertEquals(ExitCode.USAGE, run("demo", "ledger"));
        assertEquals(ExitCode.USAGE, run("demo"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertEquals(ExitCode.UNREADABLE, run("demo", "ledger", "--out", folder.toString()));
    }

    @Test
    void helpNamesTheOptions() {
        assertEquals(ExitCode.OK, run("demo", "ledger", "--help"));
        assertTrue(out.toString().contains("--clean"), out::toString);
        assertEquals(ExitCode.OK, run("demo", "--help"));
        assertTrue(out.toString().contains("ledger"), out::toString);
    }
}
