package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Audit of the report of {@code examples/hengyang-2024}: eleven pages with its annexes. */
final class AuditLine implements Line {
    private static final double MOST = 1e9;
    private static final int REPORTS = 2000;
    private static final int QUICK_REPORTS = 200;
    private static final int PER_SECOND = 60;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        Path report = Reports.tenPages(shop);
        Workshop.Runs one =
                shop.alone(shop.runs(), "audit", shop.hengji("audit", report.toString()));
        int copies = shop.quick() ? QUICK_REPORTS : REPORTS;
        Path many = Reports.copies(shop, report, copies);
        Path out = shop.fresh("audit-out");
        Workshop.Runs all =
                shop.alone(
                        shop.quick() ? 1 : 3,
                        "audit of many",
                        shop.hengji(
                                "audit", many.toString(), "--out", out.resolve("a").toString()));
        if (!all.output().contains("核对 " + copies + " 份")) {
            throw new IllegalStateException("not all reports were read:\n" + all.output());
        }
        Samples process = one.samples();
        Samples call = all.samples();
        String rate = String.format(Locale.ROOT, "%.0f/s", copies * 1e9 / call.median());
        return List.of(
                Row.of(name(), "`audit` of one report of 11 pages, docx", process)
                        .seeing(one.effort())
                        .held(Goal.under(process, MOST)),
                Row.of(
                                name(),
                                "`audit` of a folder of "
                                        + copies
                                        + " such reports ("
                                        + Files.size(report) / 1024
                                        + " KB each), one call",
                                call)
                        .seeing(rate + ", " + all.effort())
                        .held(Goal.rate(call, copies, PER_SECOND)));
    }
}
