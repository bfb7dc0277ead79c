package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reports to be audited. */
final class Reports {
    private Reports() {}

    /** The docx that {@code evaluate} writes of the example from Hengyang. */
    static Path tenPages(Workshop shop) throws IOException, InterruptedException {
        Path out = shop.fresh("report").resolve("package");
        Path example = shop.home().resolve("examples/hengyang-2024");
        Child.run(
                shop.folder(),
                shop.hengji("evaluate", example.toString(), "--out", out.toString()));
        return out.resolve("自评报告.docx");
    }

    static Path copies(Workshop shop, Path report, int count) throws IOException {
        Path folder = shop.fresh("reports");
        for (int i = 1; i <= count; i++) {
            Files.copy(report, folder.resolve(String.format(Locale.ROOT, "单位%04d.docx", i)));
        }
        return folder;
    }
}
