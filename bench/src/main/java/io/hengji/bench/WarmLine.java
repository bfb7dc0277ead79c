package io.hengji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Work that is measured warm, by JMH.
 *
 * @param ours the method of the benchmark that is measured
 * @param typed the method that is the reference, in the words of {@code reference}
 * @param most in nanoseconds; 0 when nothing is promised
 */
record WarmLine(
        String name,
        String work,
        Class<?> benchmark,
        String ours,
        String typed,
        String reference,
        double most)
        implements Line {

    static final List<Line> ALL =
            List.of(
                    new WarmLine(
                            "report",
                            "read and audit one report of 11 pages, docx (JMH)",
                            ReportBenchmark.class,
                            "audit",
                            "read",
                            "read only",
                            50e6),
                    new WarmLine(
                            "expr",
                            "score of one indicator: `Expr`, exact (JMH)",
                            ExprBenchmark.class,
                            "expr",
                            "decimal",
                            "BigDecimal typed in Java",
                            0),
                    new WarmLine(
                            "numerals",
                            "figures of 10 KB of prose (JMH)",
                            NumeralBenchmark.class,
                            "numerals",
                            "digits",
                            "digits by regular expression",
                            0),
                    new WarmLine(
                            "table",
                            "case table of 10,000 × 30 cells, csv (JMH)",
                            TableBenchmark.class,
                            "table",
                            "split",
                            "lines split at commas",
                            0),
                    new WarmLine(
                            "measure",
                            "measure over 1,000,000 rows of evidence (JMH)",
                            MeasureBenchmark.class,
                            "measure",
                            "typed",
                            "the SQL typed into DuckDB, rows fetched",
                            0));

    private static final int ROUNDS = 2;
    private static final int WARM_UPS = 4;
    private static final int ITERATIONS = 4;

    /** Ours and the reference in turn, each round in JVMs of its own. */
    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        if (benchmark == ReportBenchmark.class) {
            Reports.tenPages(shop);
        }
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < (shop.quick() ? 1 : ROUNDS); round++) {
            own.addAll(run(shop, ours));
            other.addAll(run(shop, typed));
        }
        Samples measured = new Samples(own);
        Row row = Row.of(name, work, measured).against(reference, new Samples(other));
        return List.of(most > 0 ? row.held(Goal.under(measured, most)) : row);
    }

    /** The average nanoseconds of each iteration. */
    private List<Double> run(Workshop shop, String method) throws IOException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
                        .param("home", shop.home().toString())
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .jvmArgsAppend("-Xmx2g")
                        .forks(1)
                        .warmupIterations(shop.quick() ? 1 : WARM_UPS)
                        .measurementIterations(shop.quick() ? 2 : ITERATIONS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .output(shop.folder().resolve("jmh-" + name + ".log").toString());
        try {
            return new Runner(options.build())
                    .run().stream()
                            .flatMap(result -> result.getBenchmarkResults().stream())
                            .flatMap(result -> result.getIterationResults().stream())
                            .map(iteration -> iteration.getPrimaryResult().getScore())
                            .toList();
        } catch (RunnerException failure) {
            throw new IOException(name + ": see jmh-" + name + ".log", failure);
        }
    }
}
