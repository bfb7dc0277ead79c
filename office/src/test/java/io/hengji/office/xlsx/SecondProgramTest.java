package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook calculated by a second program, which needs no installation: that of POI. */
class SecondProgramTest {

    @Test
    void itFindsTheCachedValues() throws IOException {
        try (XSSFWorkbook workbook = small()) {
            Map<String, String> cached = new LinkedHashMap<>();
            Map<String, String> calculated = new LinkedHashMap<>();
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            String at = sheet.getSheetName() + "!" + cell.getAddress();
                            cached.put(at, cached(cell));
                            calculated.put(at, shown(evaluator.evaluate(cell)));
                        }
                    }
                }
            }
            assertEquals(cached, calculated);
            // rate, score, total that lacks a part, total of what there is; the score on sheet 2
            assertEquals(5, cached.size());
            assertTrue(cached.containsValue(""), "the total that lacks a part is empty, not 0");
        }
    }

    /** C5 is 全年执行数, on row 5: three lines and the heads stand above it. 30 ÷ 60 × 10 = 5.00. */
    @Test
    void aChangedCellChangesTheScoreOnTheOtherSheetToo() throws IOException {
        try (XSSFWorkbook workbook = small()) {
            Sheet first = workbook.getSheetAt(0);
            assertEquals(45, first.getRow(4).getCell(2).getNumericCellValue());
            first.getRow(4).getCell(2).setCellValue(30);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Cell carried = workbook.getSheetAt(1).getRow(1).getCell(0);
            assertEquals("5.00", shown(evaluator.evaluate(carried)));
        }
    }

    private static XSSFWorkbook small() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FormsWorkbook.render(SmallForms.all())));
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? shown(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static String shown(CellValue value) {
        return value.getCellType() == CellType.NUMERIC
                ? shown(value.getNumberValue())
                : value.getStringValue();
    }

    private static String shown(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
