package io.hengji.bench;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.CaseTable;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.workbook.DeskWorkbookReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads one file and ends: in a process of its own, so that memory and time are those of the
 * reading. Prints the number of rows, of findings or cells, and the most heap that was in use.
 */
final class ReadOnce {
    private ReadOnce() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        String read =
                switch (arguments[0]) {
                    case "case" -> ours(file);
                    case "fastexcel" -> fastexcel(file);
                    default -> split(file);
                };
        // Of the serial collector: the most that each space held, before and after collecting.
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(read + " heap=" + heap);
    }

    /** A case as every command reads it: cells with their place, typed and checked. */
    private static String ours(Path path) {
        return switch (CaseReader.read(path, new DeskWorkbookReader(), Limits.standard())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    throw new IllegalStateException(findings.toString());
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> findings) -> {
                findings.stream().limit(3).forEach(f -> System.err.println(f.message()));
                CaseTable payments = files.table("payments");
                yield "rows=" + payments.rows().size() + " findings=" + findings.size();
            }
        };
    }

    /** Every cell's text, and no more: no place, no type, no check. */
    private static String fastexcel(Path file) throws IOException {
        long rows = 0;
        long characters = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> all = sheet.openStream()) {
                    for (Row row : (Iterable<Row>) all::iterator) {
                        for (Cell cell : row) {
                            if (cell != null) {
                                characters += cell.getText().length();
                            }
                        }
                        rows++;
                    }
                }
            }
        }
        return "rows=" + rows + " characters=" + characters;
    }

    /** Lines, split at commas: what the JDK alone does. */
    private static String split(Path file) throws IOException {
        long rows = 0;
        long characters = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (String cell : line.split(",", -1)) {
                    characters += cell.length();
                }
                rows++;
            }
        }
        return "rows=" + rows + " characters=" + characters;
    }
}
