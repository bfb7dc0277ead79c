package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.pack.PackageCode;
import io.hengji.office.pdf.FontShelf;
import io.hengji.official.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void withoutAFontThereIsNoPdfAndAWordWhy() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        List<Finding> findings =
                PdfDocument.add(example(), files, folder, new FontShelf(folder, List.of()));
        assertEquals(List.of(PackageCode.NO_FONT), findings.stream().map(Finding::code).toList());
        assertTrue(findings.getFirst().message().contains("未生成 自评报告.pdf"));
        assertTrue(files.isEmpty());
    }

    /** U+F1234 is a private character: no font has it. */
    @Test
    void aCharacterWithoutAShapeIsNamed() {
        FontShelf shelf = FontShelf.of(folder);
        Assumptions.assumeFalse(shelf.isEmpty(), "no Chinese font here: PDF is not tested");
        CaseRun run = example();
        String lost = Character.toString(0xF1234);
        Report report = new Report(List.of("甲" + lost), List.of(), List.of(), null, null);
        TreeMap<String, byte[]> files = new TreeMap<>();
        List<Finding> findings =
                PdfDocument.add(
                        new CaseRun(run.evaluation(), run.reference(), report, List.of()),
                        files,
                        folder,
                        shelf);
        assertEquals(List.of(PackageCode.NO_GLYPH), findings.stream().map(Finding::code).toList());
        assertTrue(findings.getFirst().message().contains(lost));
        assertEquals(List.of("自评报告.pdf"), List.copyOf(files.keySet()));
    }

    private static CaseRun example() {
        Home home = Home.find();
        Path path = home.root().resolve("examples/hengyang-2024");
        return switch (CaseRun.of(path, home)) {
            case Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored) -> run;
            case Checked.Rejected<CaseRun>(List<Finding> findings) ->
                    throw new AssertionError(findings.toString());
        };
    }
}
