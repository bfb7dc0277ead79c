package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.MergedRange;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;

/** The sheets of an old workbook (xls of Excel, et of WPS), told by what the file holds. */
final class XlsSheets {
    private final NumberText numbers;
    private final Limits limits;
    private boolean columnsCut;

    private XlsSheets(NumberText numbers, Limits limits) {
        this.numbers = numbers;
        this.limits = limits;
    }

    /** A sheet, and whether it had more columns than the limit. */
    record Read(RawSheet sheet, boolean columnsCut) {}

    static List<Read> read(Path file, Limits limits) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new UnusableFile(IntakeCode.NOT_XLSX, "它有打开密码，请先取消密码");
            }
            if (root.hasEntry("WordDocument")) {
                throw new UnusableFile(IntakeCode.NOT_XLSX, "它是文字文档（doc 或 wps）");
            }
            if (!root.hasEntry("Workbook")) {
                String why = root.hasEntry("Book") ? "它是 Excel 95 或更早的文件" : "里面没有工作簿";
                throw new UnusableFile(IntakeCode.NOT_XLSX, why);
            }
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                return sheets(book, limits);
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnusableFile(IntakeCode.NOT_XLSX, "它有打开密码，请先取消密码");
        } catch (OldExcelFormatException old) {
            throw new UnusableFile(IntakeCode.NOT_XLSX, "它是 Excel 95 或更早的文件");
        } catch (RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException damaged) {
            // What the library throws at a file that is cut or made up.
            throw new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "旧版工作簿的内容不完整");
        }
    }

    private static List<Read> sheets(HSSFWorkbook book, Limits limits) {
        List<String> formats = new ArrayList<>();
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            String code = book.getCellStyleAt(i).getDataFormatString();
            formats.add(code == null ? "General" : code);
        }
        NumberText numbers =
                new NumberText(
                        NumberFormats.of(formats),
                        book.getInternalWorkbook().isUsing1904DateWindowing());
        List<Read> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
            XlsSheets reader = new XlsSheets(numbers, limits);
            RawSheet sheet = reader.sheet(book.getSheetAt(i), hidden);
            sheets.add(new Read(sheet, reader.columnsCut));
        }
        return sheets;
    }

    private RawSheet sheet(Sheet sheet, boolean hidden) {
        List<RawRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            SortedMap<Integer, RawCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                Optional<RawCell> read = cell(cell, cell.getCellType());
                if (read.filter(each -> !each.text().isEmpty()).isPresent()) {
                    if (cell.getColumnIndex() >= limits.maxColumns()) {
                        columnsCut = true;
                    } else {
                        cells.put(cell.getColumnIndex(), read.get());
                    }
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new RawRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
            }
        }
        List<MergedRange> merged =
                sheet.getMergedRegions().stream()
                        .map(range ->
                                new MergedRange(
                                        range.getFirstRow() + 1,
                                        range.getLastRow() + 1,
                                        range.getFirstColumn(),
                                        range.getLastColumn()))
                        .toList();
        return new RawSheet(sheet.getSheetName(), hidden, rows, merged);
    }

    /** Of a formula the stored result; nothing is calculated. */
    private Optional<RawCell> cell(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> Optional.of(RawCell.text(cell.getStringCellValue()));
            case NUMERIC ->
                    Optional.of(
                            numbers.of(
                                    String.valueOf(cell.getNumericCellValue()),
                                    cell.getCellStyle().getIndex()));
            case BOOLEAN ->
                    Optional.of(
                            new RawCell(
                                    cell.getBooleanCellValue() ? "TRUE" : "FALSE",
                                    RawCell.Kind.BOOLEAN));
            case ERROR ->
                    Optional.of(
                            new RawCell(
                                    FormulaError.forInt(cell.getErrorCellValue()).getString(),
                                    RawCell.Kind.ERROR));
            case FORMULA -> cell(cell, cell.getCachedFormulaResultType());
            case BLANK, _NONE -> Optional.empty();
        };
    }
}
