package io.hengji.office.annotate;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.ooxml.Markup;
import io.hengji.office.ooxml.Parts;
import io.hengji.office.reading.Anchors;
import io.hengji.office.reading.Anchors.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes a copy of a docx with comments (批注). The body part gets marks, the comments part their
 * texts; every other part keeps its bytes.
 */
public final class DocxAnnotator {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String AUTHOR = "衡绩";
    private static final String BODY = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern ID =
            Pattern.compile("<\\w+:comment [^>]*?\\w+:id=[\"'](\\d{1,9})");
    private static final Pattern EXISTING =
            Pattern.compile("<Relationship [^>]*relationships/comments[\"'][^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=[\"']/?(?:word/)?([^\"']+)");

    private DocxAnnotator() {}

    /** A comment on a stretch of the text, in code points. */
    public record Comment(int start, int end, String text) {}

    /** The annotated copy. */
    public static final class Annotated {
        private final byte[] docx;
        private final int unplaced;

        private Annotated(byte[] docx, int unplaced) {
            this.docx = docx;
            this.unplaced = unplaced;
        }

        public byte[] docx() {
            return docx;
        }

        /**
         * How many comments stand in text boxes, footnotes or automatic numbers, where Word has no
         * comments.
         */
        public int unplaced() {
            return unplaced;
        }
    }

    /**
     * Annotates.
     *
     * @param file the docx
     * @param text the text that the positions of the comments count in
     */
    public static Checked<Annotated> annotate(
            ReportFile file, String text, List<Comment> comments, Limits limits) {
        return Anchors.with(
                file,
                limits,
                (path, bytes) -> {
                    try {
                        return annotate(path, file.name(), text, comments, limits);
                    } catch (IOException broken) {
                        return refused(file.name(), "读取时出错");
                    }
                });
    }

    private static Checked<Annotated> annotate(
            Path docx, String name, String text, List<Comment> comments, Limits limits)
            throws IOException {
        Anchors anchors = Anchors.of(docx, limits);
        if (!anchors.text().toString().equals(text)) {
            return refused(name, "文件在核对之后改动过");
        }
        Map<String, byte[]> parts = parts(docx);
        byte[] body = parts.get(BODY);
        if (body == null) {
            return refused(name, "正文不在通常的位置，不能加批注");
        }
        List<Stretch> stretches = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int unplaced = 0;
        for (Comment comment : comments) {
            Optional<Stretch> stretch = anchors.of(comment.start(), comment.end());
            if (stretch.isPresent()) {
                stretches.add(stretch.get());
                texts.add(comment.text());
            } else {
                unplaced++;
            }
        }
        String commentsPart = commentsPart(parts);
        String before = string(parts.getOrDefault(commentsPart, new byte[0]));
        int firstId = firstId(before);
        boolean[] marked = new boolean[stretches.size()];
        String xml = new RunSplitter(string(body)).marked(stretches, firstId, marked);
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                added.append(comment(firstId + i, texts.get(i)));
            } else {
                unplaced++;
            }
        }
        parts.put(BODY, bytes(xml));
        parts.put(commentsPart, bytes(comments(before, added.toString())));
        return Checked.ok(new Annotated(zipped(parts), unplaced));
    }

    /** The name of the comments part; where there is none it is announced. */
    private static String commentsPart(Map<String, byte[]> parts) {
        String relations = string(parts.getOrDefault(RELATIONS, new byte[0]));
        Matcher existing = EXISTING.matcher(relations);
        if (existing.find()) {
            Matcher target = TARGET.matcher(existing.group());
            if (target.find()) {
                return "word/" + target.group(1);
            }
        }
        String relation =
                "<Relationship Id=\"hengjiComments\" Type=\""
                        + RELATION
                        + "\" Target=\"comments.xml\"/>";
        String empty =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "</Relationships>";
        String all = relations.isEmpty() ? empty : relations;
        parts.put(RELATIONS, bytes(before(all, "</Relationships>", relation)));
        String type = "<Override PartName=\"/word/comments.xml\" ContentType=\"" + TYPE + "\"/>";
        String types = string(parts.getOrDefault(TYPES, new byte[0]));
        if (!types.contains("/word/comments.xml")) {
            parts.put(TYPES, bytes(before(types, "</Types>", type)));
        }
        return "word/comments.xml";
    }

    private static String before(String xml, String end, String more) {
        int at = xml.lastIndexOf(end);
        if (at >= 0) {
            return xml.substring(0, at) + more + xml.substring(at);
        }
        // An element without content: <Relationships xmlns="…"/>
        int slash = xml.lastIndexOf("/>");
        return slash < 0 ? xml : xml.substring(0, slash) + ">" + more + end;
    }

    private static int firstId(String comments) {
        int most = -1;
        Matcher ids = ID.matcher(comments);
        while (ids.find()) {
            most = Math.max(most, Integer.parseInt(ids.group(1)));
        }
        return most + 1;
    }

    private static String comments(String before, String added) {
        if (before.isEmpty()) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                    + WORD
                    + "\">"
                    + added
                    + "</w:comments>";
        }
        int end = before.lastIndexOf("</");
        int empty = before.lastIndexOf("/>");
        if (end < 0 || empty > end) {
            // <w:comments …/>
            String name = before.substring(before.lastIndexOf('<') + 1).split("[\\s/]", 2)[0];
            return before.substring(0, empty) + ">" + added + "</" + name + ">";
        }
        return before.substring(0, end) + added + before.substring(end);
    }

    /** Without a date: the same report gives the same bytes. */
    private static String comment(int id, String text) {
        Markup xml =
                Markup.fragment()
                        .open(
                                "w:comment",
                                "xmlns:w",
                                WORD,
                                "w:id",
                                Integer.toString(id),
                                "w:author",
                                AUTHOR,
                                "w:initials",
                                AUTHOR.substring(0, 1));
        for (String line : text.split("\n", -1)) {
            xml.open("w:p").open("w:r").open("w:t", "xml:space", "preserve").text(line);
            xml.close().close().close();
        }
        return string(xml.close().bytes());
    }

    private static Map<String, byte[]> parts(Path docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        Parts zip = new Parts();
        parts.forEach(zip::put);
        return zip.zipped();
    }

    private static Checked<Annotated> refused(String name, String why) {
        return new Checked.Rejected<>(
                List.of(
                        Finding.of(
                                IntakeCode.FILE_UNREADABLE,
                                new SourceRef.Whole(name),
                                Map.of("file", name, "why", why))));
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
