package io.hengji.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes documents out of small pieces, and shows what was read. */
final class Papers {
    private Papers() {}

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A docx with this body and further parts: name, xml, name, xml … */
    static Path docx(Path file, String body, String... parts) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='xml' ContentType='application/xml'/>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                            + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
                            + "</Relationships>");
            put(zip, "word/document.xml", story("document", "<w:body>" + body + "</w:body>"));
            for (int i = 0; i < parts.length; i += 2) {
                put(zip, parts[i], parts[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static String story(String root, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:"
                + root
                + " xmlns:w='"
                + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                + content
                + "</w:"
                + root
                + ">";
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    static Checked<Document> checked(Path file) {
        return new DocumentFiles()
                .read(new ReportFile(file.getFileName().toString(), file, null), Limits.standard());
    }

    static Document read(Path file) {
        Checked<Document> read = checked(file);
        if (read instanceof Checked.Ok<Document>(Document document, List<Finding> _)) {
            return document;
        }
        throw new AssertionError("rejected: " + messages(read));
    }

    static List<String> messages(Checked<Document> read) {
        return read.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.message())
                .toList();
    }

    /** One line a block: 1 heading, P paragraph, I item, T table with its cells. */
    static List<String> shown(Document document) {
        return document.blocks().stream().map(block -> shown(document, block)).toList();
    }

    private static String shown(Document document, Block block) {
        return switch (block) {
            case Block.Heading(int level, int _, int _) ->
                    level + " " + document.cut(block.start(), block.end());
            case Block.Paragraph _ -> "P " + document.cut(block.start(), block.end());
            case Block.Grid grid -> {
                StringBuilder text = new StringBuilder("T" + grid.heads());
                for (Block.Cell cell : grid.cells()) {
                    text.append(" [")
                            .append(cell.row())
                            .append(',')
                            .append(cell.column())
                            .append(cell.down() > 1 ? "↓" + cell.down() : "")
                            .append(cell.across() > 1 ? "→" + cell.across() : "")
                            .append("]")
                            .append(document.cut(cell.start(), cell.end()));
                }
                yield text.toString();
            }
        };
    }
}
