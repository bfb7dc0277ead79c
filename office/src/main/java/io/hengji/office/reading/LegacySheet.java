package io.hengji.office.reading;

import io.hengji.intake.Limits;
import io.hengji.intake.MergedRange;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads Excel 97–2003 workbooks, and those of WPS that are of the same kind. */
final class LegacySheet {
    /** A spreadsheet keeps fifteen digits; what comes after them was not typed. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private LegacySheet() {}

    static List<RawSheet> read(InputStream in, Limits limits) throws IOException {
        List<RawSheet> sheets = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                sheets.add(
                        new RawSheet(
                                sheet.getSheetName(),
                                workbook.isSheetHidden(i),
                                rows(sheet, limits),
                                sheet.getMergedRegions().stream()
                                        .map(region ->
                                                new MergedRange(
                                                        region.getFirstRow() + 1,
                                                        region.getLastRow() + 1,
                                                        region.getFirstColumn(),
                                                        region.getLastColumn()))
                                        .toList()));
            }
        }
        return sheets;
    }

    private static List<RawRow> rows(Sheet sheet, Limits limits) {
        List<RawRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            SortedMap<Integer, RawCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() < limits.maxColumns()) {
                    RawCell read = cell(cell);
                    if (!read.text().isEmpty()) {
                        cells.put(cell.getColumnIndex(), read);
                    }
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new RawRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
            }
            if (rows.size() > limits.maxRows()) {
                break;
            }
        }
        return rows;
    }

    private static RawCell cell(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> RawCell.text(cell.getStringCellValue());
            case BOOLEAN -> RawCell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case NUMERIC -> number(cell);
            default -> RawCell.text("");
        };
    }

    private static RawCell number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new RawCell(
                    cell.getLocalDateTimeCellValue().toLocalDate().toString(), RawCell.Kind.DAY);
        }
        String format = cell.getCellStyle().getDataFormatString();
        BigDecimal typed = BigDecimal.valueOf(cell.getNumericCellValue()).round(TYPED);
        boolean percent = format != null && format.contains("%");
        BigDecimal shown = percent ? typed.movePointRight(2) : typed;
        String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return new RawCell(percent ? text + "%" : text, RawCell.Kind.NUMBER);
    }
}
