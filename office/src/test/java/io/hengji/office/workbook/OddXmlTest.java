package io.hengji.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that is written in ways few programs write it, and is right, or is not. */
final class OddXmlTest {
    private static final String WORKBOOK =
            "<workbook xmlns:r='r'><sheets><sheet name='案卷' sheetId='1' r:id='a'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/s.xml'/>"
                    + "<Relationship Id='b' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
                    + "</Relationships>";
    private static final String NONE = "<sst/>";

    @TempDir Path folder;

    @Test
    void prefixes_quotes_space_comments_and_instructions() throws IOException {
        String sheet =
                "<?xml version='1.0'?>\n<!-- > --><x:worksheet xmlns:x = \"u>v\"><?y >?><x:sheetData>"
                        + "<x:row\n r = '3' ><x:c\tr='B3' t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c >"
                        + "<x:c r='C3'/><x:c r='D3'><x:v>1<!-- 9 -->2</x:v></x:c></x:row></x:sheetData>"
                        + "</x:worksheet>\n<!-- end -->\n";
        assertEquals(List.of("3 {1=甲, 3=12}"), rows(NONE, sheet));
    }

    @Test
    void cdata_entities_and_line_ends() throws IOException {
        assertEquals(
                List.of("1 {0=<b>&amp;]], 1=<&>\"'中😀, 2=a\nb\nc}"),
                rows(
                        NONE,
                        sheet(
                                text("<![CDATA[<b>&amp;]]]]>"),
                                text("&lt;&amp;&gt;&quot;&apos;&#20013;&#x1F600;"),
                                text("a\r\nb\rc"))));
    }

    @Test
    void runs_are_joined_and_readings_left_out() throws IOException {
        String runs =
                "<r><rPr><b/></rPr><t>地质</t></r><r><t xml:space='preserve'> 灾害</t></r>"
                        + "<rPh sb='0' eb='2'><t>dìzhì</t></rPh><phoneticPr fontId='1'/>";
        String strings =
                "<sst><si>" + runs + "</si><si><t/></si><si/><si><t>a_x000D_b</t></si></sst>";
        String cells =
                "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c>"
                        + "<c t='inlineStr'><is>"
                        + runs
                        + "</is></c><c t='s'><v>4</v></c>";
        assertEquals(List.of("1 {0=地质 灾害, 3=a\rb, 4=地质 灾害}"), rows(strings, sheet(cells)));
    }

    @Test
    void cells_and_rows_without_addresses_follow_each_other() throws IOException {
        assertEquals(
                List.of("1 {0=1, 1=2}", "5 {2=3, 3=4}", "6 {0=5}"),
                rows(
                        NONE,
                        "<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='5'>"
                                + "<c r='C5'><v>3</v></c><c><v>4</v></c></row><row/><row r='6'><c><v>5</v>"
                                + "</c></row></sheetData></worksheet>"));
    }

    @Test
    void other_encodings() throws IOException {
        String cell = text("甲😀乙");
        List<String> expected = List.of("1 {0=甲😀乙}");
        String utf16 = "<?xml version='1.0' encoding='UTF-16'?>" + sheet(cell);
        assertEquals(expected, rows(utf16, StandardCharsets.UTF_16)); // with its mark
        assertEquals(expected, rows(utf16, StandardCharsets.UTF_16LE)); // without
        assertEquals(expected, rows("\uFEFF" + sheet(cell), StandardCharsets.UTF_8));
        String gb = "<?xml version='1.0' encoding='GB18030'?>" + sheet(cell);
        assertEquals(expected, rows(gb, Charset.forName("GB18030")));
    }

    /** The window on the bytes is 65,536 wide: whatever lies across its end is read whole. */
    @Test
    void nothing_is_lost_where_the_window_ends() throws IOException {
        Random random = new Random(3);
        StringBuilder cells = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int row = 1; row <= 4000; row++) {
            String words =
                    "灾😀&amp;x".repeat(1 + random.nextInt(9)) + "y".repeat(random.nextInt(60));
            cells.append("<row>").append(text(words)).append("</row>");
            expected.add(row + " {0=" + words.replace("&amp;", "&") + "}");
        }
        String sheet = "<worksheet><sheetData>" + cells + "</sheetData></worksheet>";
        assertEquals(expected, rows(NONE, sheet), "seed 3");
        assertEquals(expected, rows(sheet, StandardCharsets.UTF_16), "seed 3, UTF-16");
    }

    @Test
    void a_large_part_unpacked_ahead_is_read_whole() throws IOException {
        Random random = new Random(5);
        StringBuilder cells = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int row = 1; row <= 60_000; row++) {
            String words = Long.toString(random.nextLong(), 36);
            cells.append("<row>").append(text(words)).append("</row>");
            expected.add(row + " {0=" + words + "}");
        }
        String sheet = "<worksheet><sheetData>" + cells + "</sheetData></worksheet>";
        assertEquals(expected, rows(NONE, sheet), "seed 5");
        String cut = sheet.substring(0, sheet.length() - 20);
        assertEquals(IntakeCode.WORKBOOK_DAMAGED, damage(cut));
    }

    @Test
    void what_is_not_well_formed_is_damaged() throws IOException {
        List<String> broken =
                List.of(
                        "<worksheet><sheetData></worksheet></sheetData>",
                        "<worksheet/><worksheet/>",
                        "<worksheet/>x",
                        "x<worksheet/>",
                        "<worksheet a=1/>",
                        "<worksheet a='1/>",
                        "<worksheet a='<'/>",
                        "<worksheet>&#0;</worksheet>",
                        sheet(text("\u0001")),
                        "<worksheet><!-- ",
                        "<worksheet><![CDATA[ ",
                        "<>",
                        "",
                        "<?xml version='1.0' encoding='no-such'?><worksheet/>",
                        "<a>".repeat(1000) + "</a>".repeat(1000));
        List<String> unseen = new ArrayList<>();
        for (String xml : broken) {
            if (damage(xml) != IntakeCode.WORKBOOK_DAMAGED) {
                unseen.add(xml);
            }
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void a_document_type_or_an_entity_is_never_followed() throws IOException {
        for (String xml :
                List.of(
                        "<!DOCTYPE worksheet><worksheet/>",
                        "<worksheet><!ENTITY e 'x'></worksheet>",
                        "<worksheet>&e;</worksheet>",
                        sheet(text("&e;")))) {
            assertEquals(IntakeCode.WORKBOOK_UNSAFE, damage(xml), xml);
        }
    }

    @Test
    void hidden_columns_are_told_from_one_reading() throws IOException {
        Path file =
                file(
                        NONE,
                        ("<worksheet><cols><col min='2' max='16384' hidden='1'/><col min='1' max='1'/>"
                                        + "</cols><sheetData><row><c><v>1</v></c><c><v>2</v></c><c/>"
                                        + "<c><v>4</v></c></row></sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8));
        Checked<List<RawSheet>> read =
                new DeskWorkbookReader().read(file, "s.xlsx", Limits.standard());
        assertEquals(
                1,
                read.findings().stream()
                        .filter(found -> found.code() == IntakeCode.HIDDEN)
                        .filter(found -> found.message().contains("B、D 列"))
                        .count(),
                Desk.shown(read.findings()).toString());
    }

    private static String text(String xml) {
        return "<c t='inlineStr'><is><t>" + xml + "</t></is></c>";
    }

    private static String sheet(String... cells) {
        return "<worksheet><sheetData><row>"
                + String.join("", cells)
                + "</row></sheetData></worksheet>";
    }

    /** The code of the one finding, or all findings when there is not just one. */
    private Object damage(String xml) throws IOException {
        List<Finding> findings = read(file(NONE, xml.getBytes(StandardCharsets.UTF_8))).findings();
        return findings.size() == 1 ? findings.getFirst().code() : Desk.shown(findings);
    }

    private List<String> rows(String sheet, Charset charset) throws IOException {
        return rows(file(NONE, sheet.getBytes(charset)));
    }

    private List<String> rows(String strings, String sheet) throws IOException {
        return rows(file(strings, sheet.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each row as its number and the texts of its cells by their column from 0. */
    private static List<String> rows(Path file) {
        return switch (read(file)) {
            case Checked.Ok<List<RawSheet>>(List<RawSheet> sheets, List<Finding> findings) -> {
                assertEquals(List.of(), Desk.shown(findings));
                yield sheets.getFirst().rows().stream().map(OddXmlTest::shown).toList();
            }
            case Checked.Rejected<List<RawSheet>>(List<Finding> findings) -> Desk.shown(findings);
        };
    }

    private static String shown(RawRow row) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach((column, cell) -> cells.add(column + "=" + cell.text()));
        return row.number() + " {" + String.join(", ", cells) + "}";
    }

    private static Checked<List<RawSheet>> read(Path file) {
        return new XlsxReader().read(file, "s.xlsx", Limits.standard());
    }

    private Path file(String strings, byte[] sheet) throws IOException {
        Path file = folder.resolve("s.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/worksheets/s.xml", sheet);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
