package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 100,000 rows of thirty columns, from a workbook and from csv, in a heap of 256 MB. */
final class ImportLine implements Line {
    private static final int ROWS = 100_000;
    private static final int QUICK_ROWS = 10_000;
    private static final int HEAP = 256;
    private static final double MOST = 3e9;
    private static final double RATIO = 1.3;
    private static final long MEGABYTE = 1024L * 1024;
    private static final Pattern READ = Pattern.compile("rows=([0-9]+) .*heap=([0-9]+)");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        int rows = shop.quick() ? QUICK_ROWS : ROWS;
        Path book = shop.fresh("import").resolve("payments.xlsx");
        PaymentRows.workbook(book, rows);
        Path folder = shop.fresh("import-csv");
        PaymentRows.folder(folder, rows);
        List<String> heap = List.of("-Xmx" + HEAP + "m");
        Path csv = folder.resolve("payments.csv");
        return List.of(
                row(
                        shop,
                        what("xlsx", rows, Files.size(book)),
                        rows,
                        shop.java(heap, ReadOnce.class, "case", book.toString()),
                        "fastexcel-reader, text of the cells",
                        shop.java(heap, ReadOnce.class, "fastexcel", book.toString()),
                        true),
                row(
                        shop,
                        what("csv", rows, Files.size(csv)),
                        rows,
                        shop.java(heap, ReadOnce.class, "case", folder.toString()),
                        "JDK, lines split at commas",
                        shop.java(heap, ReadOnce.class, "split", csv.toString()),
                        false));
    }

    /**
     * @param held whether DESIGN promises anything of it beyond the heap
     */
    private Row row(
            Workshop shop,
            String work,
            int rows,
            List<String> ours,
            String name,
            List<String> reference,
            boolean held)
            throws IOException, InterruptedException {
        Child first = Child.run(shop.folder(), ours);
        if (first.output().contains("OutOfMemoryError")) {
            Samples other = shop.alone(shop.longRuns(), name, reference).samples();
            Goal missed = new Goal("heap ≤ " + HEAP + " MB", Goal.Verdict.MISSED);
            return Row.of(name(), work, new Samples(List.of((double) first.nanos())))
                    .seeing("**ended out of memory**")
                    .held(missed)
                    .against(name, other);
        }
        List<Workshop.Runs> runs =
                shop.inTurn(
                        shop.longRuns(),
                        List.of(Map.entry("import", ours), Map.entry(name, reference)));
        Samples measured = runs.getFirst().samples();
        Samples other = runs.getLast().samples();
        Goal memory = Goal.memory("heap", heap(runs.getFirst(), rows), HEAP);
        Row row =
                Row.of(name(), work, measured)
                        .seeing(seen(runs.getFirst(), rows))
                        .against(name, other);
        return held
                ? row.held(Goal.under(measured, MOST), memory, Goal.ratio(measured, other, RATIO))
                : row.held(memory);
    }

    private static String what(String kind, int rows, long bytes) {
        return "import of "
                + rows
                + " × "
                + PaymentRows.COLUMNS
                + " cells, "
                + kind
                + " of "
                + bytes / MEGABYTE
                + " MB, `-Xmx"
                + HEAP
                + "m`";
    }

    private static String seen(Workshop.Runs runs, int rows) {
        return heap(runs, rows) / MEGABYTE + " MB heap, " + runs.effort();
    }

    private static long heap(Workshop.Runs runs, int rows) {
        Matcher read = READ.matcher(runs.output());
        if (!read.find() || Integer.parseInt(read.group(1)) != rows) {
            throw new IllegalStateException("not " + rows + " rows: " + runs.output());
        }
        return Long.parseLong(read.group(2));
    }
}
