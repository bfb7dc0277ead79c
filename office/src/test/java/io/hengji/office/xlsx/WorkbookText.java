package io.hengji.office.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, read back by a library that had no part in writing it. */
final class WorkbookText {
    private WorkbookText() {}

    /** One line a cell with content: address, kind, content, number format, note. */
    static String of(byte[] workbook) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (int i = 0; i < read.getNumberOfSheets(); i++) {
                XSSFSheet sheet = read.getSheetAt(i);
                lines.add("[" + sheet.getSheetName() + "]");
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            lines.add(line(cell));
                        }
                    }
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        Comment note = cell.getCellComment();
        String end =
                (format.equals("General") ? "" : " {" + format + "}")
                        + (note == null ? "" : " note " + note.getString().getString());
        return cell.getAddress()
                + " "
                + switch (cell.getCellType()) {
                    case STRING -> "text " + cell.getStringCellValue().replace("\n", "\\n");
                    case NUMERIC -> "number " + cell.getNumericCellValue();
                    case FORMULA -> "=" + cell.getCellFormula() + " -> " + cached(cell);
                    default -> cell.getCellType().toString().toLowerCase(Locale.ROOT);
                }
                + end;
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : "“" + cell.getStringCellValue() + "”";
    }
}
