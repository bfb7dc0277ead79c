package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.CaseAssembly;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluator;
import io.hengji.evaluation.Reference;
import io.hengji.evidence.Measured;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.official.Forms;
import io.hengji.scheme.SchemeLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The forms of the published case, recalculated by LibreOffice: every live cell keeps the value
 * that the evaluation gave it.
 */
@Tag("rendering")
class ExampleRecalculationTest {
    @TempDir Path folder;

    @Test
    void recalculationKeepsEveryValueOfThePublishedCase() throws IOException, InterruptedException {
        byte[] workbook = FormsWorkbook.render(Forms.of(evaluation()));
        Map<String, String> written = live(new ByteArrayInputStream(workbook));
        Map<String, String> recalculated;
        try (InputStream saved = Files.newInputStream(Recalculation.of(workbook, folder))) {
            recalculated = live(saved);
        }
        assertEquals(written, recalculated);
        assertTrue(written.size() >= 30, "only " + written.size() + " live cells");
        assertTrue(written.containsValue("5267.5500"), "4182.95 + 1084.60 = 5267.55");
        assertTrue(written.containsValue("65.5300"), "63.27 + 2.26 = 65.53");
        assertTrue(written.containsValue("100.0000"), "10 + 20 + 20 + 40 + 10 = 100");
    }

    private static Evaluation evaluation() throws IOException {
        Path home = Path.of(System.getProperty("hengji.home", "."));
        Checked<CaseFiles> read =
                CaseReader.read(
                        home.resolve("examples/hengyang-2024"),
                        new XlsxReader(),
                        Limits.standard());
        if (!(read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored))) {
            throw new AssertionError(read.findings().toString());
        }
        Path schemes = home.resolve("schemes");
        return new Evaluator(SchemeLibrary.load(schemes), Reference.load(schemes))
                .evaluate(
                        CaseAssembly.of(files), (reference, at) -> new Measured.Unusable(List.of()))
                .evaluation()
                .orElseThrow();
    }

    /** The value of every formula, to four decimals; empty where it has none. */
    private static Map<String, String> live(InputStream in) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
                        }
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .setScale(4, RoundingMode.HALF_UP)
                        .toPlainString()
                : cell.getStringCellValue();
    }
}
