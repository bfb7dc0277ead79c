package io.hengji.office.workbook;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks with POI, the way a desk does, and reads them as a case. */
final class Desk {
    private Desk() {}

    /** A workbook with the sheet 案卷 and whatever else is put in. */
    static Path workbook(Path folder, Consumer<XSSFWorkbook> fill) {
        Path file = folder.resolve("案卷.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet settings = workbook.createSheet("案卷");
            row(settings, 0, "案卷编号", "demo");
            row(settings, 1, "部门", "某市某局");
            row(settings, 2, "年度", 2025);
            fill.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Row row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            put(row, i, values[i]);
        }
        return row;
    }

    static Cell put(Row row, int column, Object value) {
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
        return cell;
    }

    static CaseFiles read(Path file) {
        Checked<CaseFiles> read = CaseReader.read(file, new XlsxReader(), Limits.standard());
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> _)) {
            return files;
        }
        throw new AssertionError("rejected: " + shown(read.findings()));
    }

    static List<Finding> rejection(Path file, Limits limits) {
        Checked<CaseFiles> read = CaseReader.read(file, new XlsxReader(), limits);
        if (read instanceof Checked.Rejected<CaseFiles>(List<Finding> findings)) {
            return findings;
        }
        throw new AssertionError("not rejected: " + shown(read.findings()));
    }

    static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.code().id() + " " + finding.at().shown() + " " + finding.message())
                .toList();
    }

    static Finding only(List<Finding> findings, IntakeCode code) {
        List<Finding> found = findings.stream().filter(f -> f.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError("wanted one " + code + " in " + shown(findings));
        }
        return found.getFirst();
    }
}
