package io.hengji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./dev bench [--quick] [NAME…]}: measures, prints the table, writes docs/benchmarks.md. */
final class Bench {
    private static final List<Line> LINES =
            Stream.concat(
                            Stream.of(
                                    new StartLine(),
                                    new EvaluateLine(),
                                    new AuditLine(),
                                    new ImportLine(),
                                    new LargeLine()),
                            WarmLine.ALL.stream())
                    .toList();
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int USAGE = 2;
    private static final int FAILED = 1;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean quick = names.remove("--quick");
        List<String> known = LINES.stream().map(Line::name).toList();
        if (!known.containsAll(names)) {
            OUT.println("./dev bench [--quick] [" + String.join(" | ", known) + "]…");
            System.exit(USAGE);
        }
        Path home = Path.of(System.getProperty("hengji.home", "")).toAbsolutePath();
        Workshop shop =
                new Workshop(home, Files.createDirectories(home.resolve("target/bench")), quick);
        Machine machine = Machine.here();
        Page page = new Page(home.resolve("docs/benchmarks.md"), known);
        List<List<String>> rows = new ArrayList<>();
        boolean failed = false;
        for (Line line : LINES) {
            if (names.isEmpty() || names.contains(line.name())) {
                OUT.println("… " + line.name());
                try {
                    line.measure(shop).forEach(row -> rows.add(row.cells()));
                } catch (IOException | IllegalStateException failure) {
                    // The other lines are still worth their time.
                    OUT.println(line.name() + ": " + failure.getMessage());
                    failed = true;
                }
                if (!quick) {
                    page.write(machine, new Table(rows));
                }
            }
        }
        OUT.println();
        OUT.println(new Table(rows).shown());
        OUT.println(quick ? "" : "docs/benchmarks.md");
        if (failed) {
            System.exit(FAILED);
        }
    }
}
