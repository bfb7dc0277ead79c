package io.hengji.office.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseDifferences;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.annotate.AnnotatedWorkbook;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.office.xlsx.Recalculation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The case workbook as LibreOffice saves it: it is still the case, and with notes it is part by
 * part what it was but for the cell that was complained of.
 */
@Tag("rendering")
final class SavedElsewhereTest {
    @TempDir Path folder;

    @Test
    void is_the_case_and_takes_notes() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("hengji.home", ".."));
        CaseFiles written = read(home.resolve("examples/demo-2025"));
        byte[] ours =
                CaseWorkbook.render(
                        TableCatalogue.standard(),
                        RoundTripTest.choices(),
                        CaseContent.of(written));
        Path saved = Recalculation.of(ours, folder);
        CaseFiles back = read(saved);
        assertEquals(
                List.of(),
                CaseDifferences.between(written, back).stream().map(Finding::message).toList());

        String name = saved.getFileName().toString();
        SourceRef spent = back.table("budget").rows().getFirst().place("spent");
        Finding missing = Finding.of(IntakeCode.VALUE_MISSING, spent, Map.of("column", "执行数"));
        byte[] noted =
                AnnotatedWorkbook.of(
                                saved,
                                name,
                                List.of(missing),
                                TableCatalogue.standard(),
                                Limits.standard())
                        .orElseThrow();
        Path out = Files.write(folder.resolve("noted.xlsx"), noted);

        Map<String, byte[]> before = parts(saved);
        Map<String, byte[]> after = parts(out);
        String sheet = part(before, "预算");
        Set<String> changed = new TreeSet<>();
        after.forEach((part, bytes) -> {
            if (!Arrays.equals(bytes, before.get(part))) {
                changed.add(part);
            }
        });
        assertTrue(after.keySet().containsAll(before.keySet()), "a part is gone");
        // The head notes of the template are there already: the note joins them.
        String number = sheet.replaceAll("\\D", "");
        String relations = text(before, "xl/worksheets/_rels/sheet" + number + ".xml.rels");
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "xl/styles.xml",
                                sheet,
                                target(relations, "comments"),
                                target(relations, "vmlDrawing"))),
                changed);
        assertTrue(text(after, target(relations, "comments")).contains("INT-023"), "no note");
        // Of the sheet only the style of one cell, which may not have been there.
        List<String> was = cells(text(before, sheet));
        List<String> is = cells(text(after, sheet));
        is.removeAll(was);
        assertEquals(1, is.size(), is.toString());
        assertEquals(
                List.of(),
                CaseDifferences.between(back, read(out)).stream().map(Finding::message).toList());
    }

    /** The part that holds the sheet of that name. */
    private static String part(Map<String, byte[]> parts, String sheet) {
        String id =
                first(
                        "<sheet [^>]*name=\"" + sheet + "\"[^>]*r:id=\"(\\w+)\"",
                        text(parts, "xl/workbook.xml"));
        String relations = text(parts, "xl/_rels/workbook.xml.rels");
        String tag = first("(<Relationship [^>]*Id=\"" + id + "\"[^>]*>)", relations);
        return "xl/" + first("Target=\"([^\"]*)\"", tag);
    }

    private static String target(String relations, String type) {
        String found = first("Target=\"\\.\\./([^\"]*" + type + "[^\"]*)\"", relations);
        return "xl/" + found;
    }

    private static List<String> cells(String sheet) {
        return Pattern.compile("<c [^>]*?(/>|>.*?</c>)")
                .matcher(sheet)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), () -> pattern + " in " + text);
        return matcher.group(1);
    }

    private static String text(Map<String, byte[]> parts, String part) {
        byte[] bytes = parts.get(part);
        assertTrue(bytes != null, () -> "no part " + part + " in " + parts.keySet());
        return new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8);
    }

    private static CaseFiles read(Path from) {
        Checked<CaseFiles> read = CaseReader.read(from, new XlsxReader(), Limits.standard());
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored)) {
            return files;
        }
        throw new AssertionError("rejected: " + read.findings());
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
