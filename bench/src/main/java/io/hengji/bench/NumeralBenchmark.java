package io.hengji.bench;

import io.hengji.numeral.Numeral;
import io.hengji.numeral.Numerals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The figures of 10 KB of report prose (UTF-8), and only their digits by a regular expression. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class NumeralBenchmark {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");
    private static final int BYTES = 10 * 1024;

    /** The root of the checkout. */
    @Param("")
    public String home = "";

    private String prose = "";

    /** The narrative of the example from Hengyang, as often as it takes. */
    @Setup
    public void read() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files =
                Files.list(Path.of(home, "examples", "hengyang-2024", "narrative"))) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < BYTES) {
            text.append(text);
        }
        while (text.toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
            text.setLength(text.length() - 1);
        }
        prose = text.toString();
    }

    /** Value, unit, precision, hedge; and what is no quantity. */
    @Benchmark
    public List<Numeral> numerals() {
        return Numerals.read(prose);
    }

    /** The reference. */
    @Benchmark
    public int digits() {
        int found = 0;
        Matcher matcher = DIGITS.matcher(prose);
        while (matcher.find()) {
            found += matcher.end() - matcher.start();
        }
        return found;
    }
}
