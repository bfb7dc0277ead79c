package io.hengji.office.reading;

import static io.hengji.office.reading.Papers.p;
import static io.hengji.office.reading.Papers.r;
import static io.hengji.office.reading.Papers.story;
import static io.hengji.office.reading.Papers.tc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.annotate.DocxAnnotator;
import io.hengji.office.annotate.DocxAnnotator.Annotated;
import io.hengji.office.annotate.DocxAnnotator.Comment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments stand around exactly their figures, and the document reads as before. */
final class AnnotationTest {
    @TempDir private Path folder = Path.of("");

    private Annotated annotate(Path docx, List<Comment> comments) {
        Document document = Papers.read(docx);
        Checked<Annotated> done =
                DocxAnnotator.annotate(
                        new ReportFile("a.docx", docx, null),
                        document.text(),
                        comments,
                        Limits.standard());
        if (done instanceof Checked.Ok<Annotated>(Annotated annotated, List<Finding> _)) {
            return annotated;
        }
        throw new AssertionError(done.findings());
    }

    private static Comment on(Document document, String figure) {
        String text = document.text();
        int at = text.indexOf(figure);
        int start = text.codePointCount(0, at);
        return new Comment(
                start, start + figure.codePointCount(0, figure.length()), "说明 " + figure);
    }

    @Test
    void a_comment_stands_around_its_figure_whatever_the_runs() throws IOException {
        String body =
                "<w:p>"
                        + r("𠮷县A&amp;B共41")
                        + "<w:r w:rsidR='1'><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr><w:t>82.9</w:t><w:tab/></w:r>"
                        + r("5万元，其中12处")
                        + "</w:p><w:tbl><w:tr>"
                        + tc("合计")
                        + tc("1084.6")
                        + "</w:tr></w:tbl>";
        Path docx =
                Papers.docx(folder.resolve("a.docx"), body, "word/styles.xml", story("styles", ""));
        Document document = Papers.read(docx);
        List<Comment> comments =
                List.of(
                        on(document, "4182.9\t5万元"),
                        on(document, "12处"),
                        on(document, "1084.6"),
                        on(document, "A&B"));
        Annotated annotated = annotate(docx, comments);
        assertEquals(0, annotated.unplaced());
        Path copy = folder.resolve("b.docx");
        Files.write(copy, annotated.docx());
        assertEquals(document.text(), Papers.read(copy).text());
        assertEquals(
                List.of("4182.9\t5万元", "12处", "1084.6", "A&B"),
                enclosed(part(copy, "word/document.xml")));
        assertTrue(
                part(copy, "word/document.xml")
                        .contains(
                                "<w:r w:rsidR='1'><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr>"));
        assertArrayEquals(bytes(docx, "word/styles.xml"), bytes(copy, "word/styles.xml"));
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(copy))) {
            assertEquals(4, word.getDocComments().getComments().size());
            assertEquals("说明 12处", word.getDocComments().getCommentByID("1").getText().strip());
        }
        assertArrayEquals(annotated.docx(), annotate(docx, comments).docx());
    }

    @Test
    void comments_that_are_there_stay_and_keep_their_ids() throws IOException {
        String relations =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='c' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'"
                        + " Target='comments.xml'/></Relationships>";
        Path docx =
                Papers.docx(
                        folder.resolve("a.docx"),
                        p("共8个"),
                        "word/comments.xml",
                        story("comments", "<w:comment w:id='6'>" + p("旧") + "</w:comment>"),
                        "word/_rels/document.xml.rels",
                        relations);
        Annotated annotated = annotate(docx, List.of(on(Papers.read(docx), "8个")));
        Path copy = folder.resolve("b.docx");
        Files.write(copy, annotated.docx());
        String comments = part(copy, "word/comments.xml");
        assertTrue(comments.contains("旧") && comments.contains("w:id=\"7\""), comments);
        assertEquals(relations, part(copy, "word/_rels/document.xml.rels"));
    }

    @Test
    void what_has_no_place_for_a_comment_is_counted() {
        Path docx =
                Papers.docx(
                        folder.resolve("a.docx"),
                        p("正文3处"),
                        "word/footnotes.xml",
                        story("footnotes", "<w:footnote w:id='2'>" + p("另有5处") + "</w:footnote>"));
        Document document = Papers.read(docx);
        assertEquals(1, annotate(docx, List.of(on(document, "3处"), on(document, "5处"))).unplaced());
    }

    @Test
    void a_file_that_was_changed_meanwhile_is_refused() {
        Path docx = Papers.docx(folder.resolve("a.docx"), p("共8个"));
        Checked<Annotated> done =
                DocxAnnotator.annotate(
                        new ReportFile("a.docx", docx, null),
                        "共9个\n",
                        List.of(),
                        Limits.standard());
        assertEquals("a.docx 无法读取：文件在核对之后改动过。", done.findings().getFirst().message());
    }

    /** The text between the marks of each comment. */
    private static List<String> enclosed(String xml) {
        List<String> texts = new ArrayList<>();
        Matcher starts = Pattern.compile("<w:commentRangeStart w:id=\"(\\d+)\"/>").matcher(xml);
        List<String> byId = new ArrayList<>(List.of("", "", "", ""));
        while (starts.find()) {
            int end = xml.indexOf("<w:commentRangeEnd w:id=\"" + starts.group(1) + "\"/>");
            String inside = xml.substring(starts.end(), end).replace("<w:tab/>", "\t");
            String text = inside.replaceAll("<[^>]*>", "").replace("&amp;", "&");
            byId.set(Integer.parseInt(starts.group(1)), text);
        }
        texts.addAll(byId);
        return texts;
    }

    private static String part(Path zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        }
    }
}
