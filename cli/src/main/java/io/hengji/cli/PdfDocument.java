package io.hengji.cli;

import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.pack.PackageCode;
import io.hengji.office.pdf.FontShelf;
import io.hengji.office.pdf.PdfRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** 自评报告.pdf, or why there is none: without a font the rest of the package is still made. */
final class PdfDocument {
    static final String FILE = "自评报告.pdf";

    private PdfDocument() {}

    static List<Finding> add(CaseRun run, SortedMap<String, byte[]> files) {
        Path folder = Home.find().fonts();
        return add(run, files, folder, FontShelf.of(folder));
    }

    static List<Finding> add(
            CaseRun run, SortedMap<String, byte[]> files, Path folder, FontShelf shelf) {
        if (shelf.isEmpty()) {
            return List.of(
                    Finding.of(
                            PackageCode.NO_FONT,
                            new SourceRef.Whole(FILE),
                            Map.of(
                                    "file", FILE,
                                    "wanted", FontShelf.wanted(),
                                    "folder", folder.toString())));
        }
        PdfRenderer.Rendered pdf = new PdfRenderer(shelf).render(run.report(), run.forms());
        files.put(FILE, pdf.content());
        if (pdf.missing().isEmpty()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        PackageCode.NO_GLYPH,
                        new SourceRef.Whole(FILE),
                        Map.of(
                                "file", FILE,
                                "count", String.valueOf(pdf.missing().size()),
                                "characters", String.join("、", pdf.missing()),
                                "folder", folder.toString())));
    }
}
