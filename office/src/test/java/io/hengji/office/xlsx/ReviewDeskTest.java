package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The list for the reviewer's desk: as given, harmless, and made soon however long it is. */
final class ReviewDeskTest {
    private static final List<String> HEADS = List.of("文件", "程度", "疑点");

    private static byte[] desk(List<List<String>> findings) {
        return ReviewDesk.render(
                List.of("错误", "警告"),
                List.of(new ReviewDesk.Ranked("甲.docx", "有错误", List.of(2L, 1L))),
                HEADS,
                findings);
    }

    @Test
    void both_sheets_say_what_was_given() throws IOException {
        List<List<String>> rows = List.of(List.of("甲.docx", "错误", "=HYPERLINK(\"x\")"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(desk(rows)))) {
            Sheet ranking = book.getSheet("排序");
            assertEquals("甲.docx", ranking.getRow(3).getCell(1).getStringCellValue());
            assertEquals(2, (int) ranking.getRow(3).getCell(3).getNumericCellValue());
            // A report may hold what a spreadsheet would run: it stays a text.
            assertEquals(
                    "=HYPERLINK(\"x\")",
                    book.getSheet("疑点清单").getRow(3).getCell(2).getStringCellValue());
        }
        assertArrayEquals(desk(rows), desk(rows));
    }

    @Test
    void twenty_thousand_findings_take_no_minute() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(List.of(i + ".docx", "警告", "疑点 " + i));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> desk(rows));
    }
}
