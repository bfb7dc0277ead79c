package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        String csv = folder.resolve("payments.csv").toString();
        List<Map.Entry<String, List<String>>> commands =
                List.of(
                        Map.entry(
                                "case.xlsx",
                                shop.java(heap, ReadOnce.class, "case", book.toString())),
                        Map.entry(
                                "fastexcel",
                                shop.java(heap, ReadOnce.class, "fastexcel", book.toString())),
                        Map.entry(
                                "case.csv",
                                shop.java(heap, ReadOnce.class, "case", folder.toString())),
                        Map.entry("split", shop.java(heap, ReadOnce.class, "split", csv)));
        List<Workshop.Runs> runs = new ArrayList<>();
        runs.addAll(shop.inTurn(shop.longRuns(), commands.subList(0, 2)));
        runs.addAll(shop.inTurn(shop.longRuns(), commands.subList(2, 4)));
        Samples xlsx = runs.get(0).samples();
        Samples reference = runs.get(1).samples();
        Samples text = runs.get(2).samples();
        return List.of(
                Row.of(name(), what("xlsx", rows, Files.size(book)), xlsx)
                        .seeing(seen(runs.get(0), rows))
                        .held(
                                Goal.under(xlsx, MOST),
                                Goal.memory("heap", heap(runs.get(0), rows), HEAP),
                                Goal.ratio(xlsx, reference, RATIO))
                        .against("fastexcel-reader, text of the cells", reference),
                Row.of(name(), what("csv", rows, Files.size(folder.resolve("payments.csv"))), text)
                        .seeing(seen(runs.get(2), rows))
                        .against("JDK, lines split at commas", runs.get(3).samples()));
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
        return heap(runs, rows) / MEGABYTE + " MB heap, " + runs.memory();
    }

    private static long heap(Workshop.Runs runs, int rows) {
        Matcher read = READ.matcher(runs.output());
        if (!read.find() || Integer.parseInt(read.group(1)) != rows) {
            throw new IllegalStateException("not " + rows + " rows: " + runs.output());
        }
        return Long.parseLong(read.group(2));
    }
}
