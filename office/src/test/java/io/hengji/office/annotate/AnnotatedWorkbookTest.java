package io.hengji.office.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.RawSheet;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.workbook.XlsxReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook goes back with notes and colours, and is otherwise what it was. */
final class AnnotatedWorkbookTest {
    private static final String NAME = "填报.xlsx";

    @TempDir Path folder;

    @Test
    void a_finding_becomes_a_note_and_a_colour_at_its_cell() throws IOException {
        Path file = budget(book -> {});
        // 执行数 is column C; row 4 has no such cell; 文号 is not in the sheet, so the row speaks.
        Path out =
                annotated(
                        file,
                        missing(3, "执行数"),
                        missing(4, "执行数"),
                        missing(3, "文号"),
                        missing(9, "执行数"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            Sheet sheet = book.getSheet("预算");
            for (String at : List.of("C3", "C4", "A3", "C9")) {
                Comment note = sheet.getCellComment(new CellAddress(at));
                assertTrue(note.getString().getString().contains("没有填写"), at);
                assertEquals(
                        "FFFF9999",
                        sheet.getRow(note.getRow())
                                                .getCell(note.getColumn())
                                                .getCellStyle()
                                                .getFillForegroundColorColor()
                                        instanceof org.apache.poi.xssf.usermodel.XSSFColor colour
                                ? colour.getARGBHex()
                                : "none",
                        at);
            }
            assertEquals(null, sheet.getCellComment(new CellAddress("B3")));
            // Number formats and formulas stay.
            assertEquals("0.00", sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString());
            assertEquals("SUM(C3:C4)", sheet.getRow(4).getCell(2).getCellFormula());
        }
    }

    @Test
    void nothing_else_is_changed() throws IOException {
        Path file =
                budget(book ->
                        book.createSheet("另一张").createRow(0).createCell(0).setCellValue("不动"));
        Path out = annotated(file, missing(3, "执行数"));
        Map<String, byte[]> before = parts(file);
        Map<String, byte[]> after = parts(out);
        Set<String> changed = new TreeSet<>();
        before.forEach((part, bytes) -> {
            if (!java.util.Arrays.equals(bytes, after.get(part))) {
                changed.add(part);
            }
        });
        assertEquals(
                Set.of("[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"),
                changed);
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertEquals(
                Set.of(
                        "xl/hengjiComments1.xml",
                        "xl/drawings/hengjiDrawing1.vml",
                        "xl/worksheets/_rels/sheet1.xml.rels"),
                added);
        // Of the sheet itself only the style of one cell and the tie to the notes.
        String sheet = new String(after.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String same =
                sheet.replaceFirst("<legacyDrawing[^>]*/>", "")
                        .replaceFirst("(r=\"C3\" t=\"n\" s=\")\\d+", "$11");
        String was =
                new String(before.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8)
                        .replaceFirst("(r=\"C3\" t=\"n\" s=\")\\d+", "$11");
        assertEquals(was, same);
        assertEquals(read(file), read(out));
    }

    @Test
    void a_note_that_was_there_stays_and_is_added_to() throws IOException {
        Path file =
                budget(book -> {
                    note(book, book.getSheet("预算"), 2, 2, "财务科：待补");
                    note(book, book.getSheet("预算"), 2, 0, "原有批注");
                });
        Path out = annotated(file, missing(3, "执行数"), missing(4, "执行数"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            Sheet sheet = book.getSheet("预算");
            String both = sheet.getCellComment(new CellAddress("C3")).getString().getString();
            assertTrue(both.startsWith("财务科：待补"), both);
            assertTrue(both.contains("INT-023"), both);
            assertEquals(
                    "原有批注", sheet.getCellComment(new CellAddress("A3")).getString().getString());
            assertTrue(
                    sheet.getCellComment(new CellAddress("C4"))
                            .getString()
                            .getString()
                            .contains("INT-023"));
            assertEquals(3, sheet.getCellComments().size());
        }
        assertEquals(read(file), read(out));
    }

    @Test
    void without_findings_of_its_own_it_is_the_same_file() throws IOException {
        Path file = budget(book -> {});
        Finding elsewhere =
                Finding.of(
                        IntakeCode.VALUE_MISSING,
                        new SourceRef.Cell("别的.xlsx", null, "预算", 3, "执行数", ""),
                        Map.of("column", "执行数"));
        Path out = annotated(file, elsewhere);
        Map<String, byte[]> after = parts(out);
        parts(file).forEach((part, bytes) -> assertArrayEquals(bytes, after.get(part), part));
    }

    private static Finding missing(int row, String column) {
        return Finding.of(
                IntakeCode.VALUE_MISSING,
                new SourceRef.Cell(NAME, null, "预算", row, column, ""),
                Map.of("column", column));
    }

    private Path annotated(Path file, Finding... findings) throws IOException {
        byte[] bytes =
                AnnotatedWorkbook.of(
                                file,
                                NAME,
                                List.of(findings),
                                TableCatalogue.standard(),
                                Limits.standard())
                        .orElseThrow();
        return Files.write(folder.resolve("批注.xlsx"), bytes);
    }

    private Path budget(Consumer<XSSFWorkbook> more) throws IOException {
        Path file = folder.resolve(NAME);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("预算");
            var two = book.createCellStyle();
            two.setDataFormat(book.createDataFormat().getFormat("0.00"));
            row(sheet, 0, "某局预算");
            row(sheet, 1, "预算行号", "支出类别", "执行数");
            row(sheet, 2, "L1", "人员经费").createCell(2).setCellValue(12.5);
            sheet.getRow(2).getCell(2).setCellStyle(two);
            row(sheet, 3, "L2", "公用经费");
            row(sheet, 4, "合计", "").createCell(2).setCellFormula("SUM(C3:C4)");
            more.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static void note(XSSFWorkbook book, Sheet sheet, int row, int column, String text) {
        CreationHelper helper = book.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    private static String read(Path file) {
        Checked<List<RawSheet>> read = new XlsxReader().read(file, NAME, Limits.standard());
        return read instanceof Checked.Ok<List<RawSheet>>(List<RawSheet> sheets, var ignored)
                ? sheets.toString()
                : read.findings().toString();
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
