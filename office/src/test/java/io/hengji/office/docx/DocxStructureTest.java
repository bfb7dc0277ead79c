package io.hengji.office.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.office.layout.CellText;
import io.hengji.office.layout.FormGrid;
import io.hengji.office.layout.Page;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class DocxStructureTest {
    private final DocxRenderer renderer = new DocxRenderer();

    @Test
    void sameReportGivesSameBytesWithoutAClock() throws IOException {
        byte[] first = renderer.render(Samples.report(), Samples.forms());
        assertArrayEquals(first, new DocxRenderer().render(Samples.report(), Samples.forms()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(
                        LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void everyPartIsWellFormed() throws Exception {
        for (Map.Entry<String, String> part :
                parts(renderer.render(Samples.report(), Samples.forms())).entrySet()) {
            parse(part.getValue());
        }
    }

    @Test
    void aMarkBecomesACommentAtItsFigureAndStaysOutOfTheProse() throws Exception {
        Map<String, String> parts = parts(renderer.render(Samples.report(), List.of()));
        String document = part(parts, "word/document.xml");
        assertFalse(document.contains("无法核验"));
        int start = document.indexOf("<w:commentRangeStart w:id=\"0\"/>");
        int end = document.indexOf("<w:commentRangeEnd w:id=\"0\"/>");
        assertTrue(start > 0 && start < end);
        assertTrue(document.substring(start, end).contains(">420.10万元<"));
        Element comment = only(parse(part(parts, "word/comments.xml")), "w:comment");
        assertEquals("衡绩", comment.getAttribute("w:author"));
        assertFalse(comment.hasAttribute("w:date"));
        assertEquals("无法核验：没有明细账，只有本单位填报数", comment.getTextContent());
    }

    @Test
    void charactersThatXmlCannotCarryAreDroppedAndTheRestKept() throws Exception {
        Report report =
                new Report(
                        List.of("题\u0001目"),
                        List.of(
                                Samples.paragraph(
                                        "a\u0000b\u000Bc\uD83Dd\uFFFFe\uD840\uDC00<&>\"")),
                        List.of(),
                        null,
                        null);
        String text = parse(part(report, List.of())).getDocumentElement().getTextContent();
        assertEquals("题目abcde\uD840\uDC00<&>\"", text);
    }

    @Test
    void headingsCarryTheStyleOfTheirLevel() throws Exception {
        String document = part(Samples.report(), List.of());
        for (int level = 1; level <= 4; level++) {
            assertTrue(document.contains("<w:pStyle w:val=\"Heading" + level + "\"/>"));
        }
        String styles =
                part(parts(renderer.render(Samples.report(), List.of())), "word/styles.xml");
        assertTrue(style(styles, "Heading1").contains("w:eastAsia=\"黑体\""));
        assertTrue(style(styles, "Heading2").contains("w:eastAsia=\"楷体_GB2312\""));
        assertTrue(style(styles, "Heading3").contains("w:eastAsia=\"仿宋_GB2312\""));
        assertTrue(style(styles, "Title").contains("w:eastAsia=\"方正小标宋简体\""));
        assertTrue(style(styles, "Title").contains("<w:sz w:val=\"44\"/>"));
    }

    @Test
    void fontsCanBeOtherOnes() throws Exception {
        Fonts free = new Fonts("t", "h1", "h2", "h3", "b", "f", "p");
        String styles =
                part(
                        parts(new DocxRenderer(free).render(Samples.report(), List.of())),
                        "word/styles.xml");
        assertTrue(style(styles, "Title").contains("w:eastAsia=\"t\""));
        assertFalse(styles.contains("仿宋"));
    }

    @Test
    void aSingleAnnexHasNoNumber() throws Exception {
        Report report = new Report(List.of(), List.of(), List.of("基础数据表"), null, null);
        String text = parse(part(report, List.of())).getDocumentElement().getTextContent();
        assertEquals("附件：基础数据表", text);
    }

    /** Three forms and the text: four sections, the last one that of the body. */
    @Test
    void eachFormIsATurnedSectionOfItsOwn() throws Exception {
        Document document = parse(part(Samples.report(), Samples.forms()));
        NodeList sizes = document.getElementsByTagName("w:pgSz");
        assertEquals(4, sizes.getLength());
        assertFalse(((Element) sizes.item(0)).hasAttribute("w:orient"));
        for (int i = 1; i < 4; i++) {
            assertEquals("landscape", ((Element) sizes.item(i)).getAttribute("w:orient"));
        }
    }

    @Test
    void aTableHasFixedWidthsMergedCellsAndRepeatedHeads() throws Exception {
        Document document = parse(part(Samples.report(), List.of(Samples.indicators(3, "f"))));
        assertEquals("fixed", only(document, "w:tblLayout").getAttribute("w:type"));
        assertEquals(5, document.getElementsByTagName("w:gridCol").getLength());
        assertEquals(2, document.getElementsByTagName("w:tblHeader").getLength());
        assertEquals(5, document.getElementsByTagName("w:cantSplit").getLength());
        assertEquals("2", only(document, "w:gridSpan").getAttribute("w:val"));
        // three head cells over two rows (3 × 2) and the first column over three
        assertEquals(9, document.getElementsByTagName("w:vMerge").getLength());
    }

    /**
     * A head over two rows of which the second is to be filled in, as 财政供养人员情况 of form 1: repeated,
     * it would be drawn over the first rows of the next page.
     */
    @Test
    void aHeadThatReachesIntoTheTableDoesNotRepeat() {
        List<Form.Cell> cells =
                List.of(
                        Samples.head(1, 1, 2, 1, "财政供养人员情况（人）"),
                        Samples.head(1, 2, 1, 1, "编制数"),
                        Samples.cell(2, 2, 1, 1, Form.Align.CENTRE, new Form.Blank()),
                        Samples.cell(3, 1, 1, 2, Form.Align.LEFT, new Form.Words("项目支出")));
        assertEquals(0, headRows(cells));
        List<Form.Cell> below = new ArrayList<>();
        below.add(Samples.head(1, 1, 1, 2, "基础数据"));
        for (Form.Cell cell : cells) {
            below.add(
                    new Form.Cell(
                            cell.row() + 1,
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.align(),
                            cell.head(),
                            cell.content()));
        }
        assertEquals(1, headRows(below), "the closed row above it still repeats");
    }

    private static int headRows(List<Form.Cell> cells) {
        Form form = new Form("f", "", "f", "表", List.of(), List.of(1, 1), cells, List.of());
        return new FormGrid(form, Page.WIDE_TEXT_WIDTH).headRows();
    }

    /** Widths 8:25:14:14:40 of 12756 twips add up to 12756 whatever the rounding. */
    @Test
    void columnWidthsAddUp() {
        FormGrid grid = new FormGrid(Samples.indicators(1, "f"), Page.WIDE_TEXT_WIDTH);
        int sum = 0;
        for (int column = 1; column <= 5; column++) {
            sum += grid.width(column, 1);
        }
        assertEquals(Page.WIDE_TEXT_WIDTH, sum);
    }

    @Test
    void twoCellsInOnePlaceAreRefused() {
        Form.Cell cell = Samples.head(1, 1, 1, 1, "一");
        Form form =
                new Form("f", "", "f", "t", List.of(), List.of(1), List.of(cell, cell), List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> renderer.render(Samples.report(), List.of(form)));
    }

    @Test
    void aCellPrintsItsNumberAsTheFormSays() {
        assertEquals("9.5", CellText.of(Samples.number("9.5", "自评填报")).text());
        assertEquals("自评填报", CellText.of(Samples.number("9.5", "自评填报")).mark());
        assertEquals("—", CellText.of(new Form.Dash()).text());
        assertEquals("", CellText.of(new Form.Blank()).text());
        // 0.5904 = 59.04 %; to one decimal 59.0 %
        Form.Number percent =
                new Form.Number(new BigDecimal("0.5904"), 1, true, Samples.FIGURE, null);
        assertEquals("59.0%", CellText.of(percent).text());
    }

    /** 210 mm = 11906 twips, 37 mm = 2098, 225 mm / 22 = 579.8 twips, rounded down. */
    @Test
    void thePageIsThatOfTheStandard() {
        assertEquals(11906, Page.SHORT_SIDE);
        assertEquals(16838, Page.LONG_SIDE);
        assertEquals(2098, Page.TOP);
        assertEquals(579, Page.LINE_PITCH);
        // 8845 − 28 × 320 = −115 twips over 28 characters
        assertEquals(-5, Page.CHARACTER_SPACING);
    }

    private String part(Report report, List<Form> forms) throws IOException {
        return part(parts(renderer.render(report, forms)), "word/document.xml");
    }

    private static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static String style(String styles, String id) {
        int start = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(start, styles.indexOf("</w:style>", start));
    }

    private static Element only(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        assertEquals(1, found.getLength(), name);
        return (Element) found.item(0);
    }

    private static Document parse(String xml)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
