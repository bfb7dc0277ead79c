package io.hengji.office.annotate;

import io.hengji.intake.Limits;
import io.hengji.intake.RawSheet;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.workbook.SheetParts;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.office.xlsx.NotesPart;
import io.hengji.office.xlsx.NotesPart.CellNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as it was handed in, with its findings as notes and colours (批注). Nothing else is
 * changed: parts that no finding concerns stay byte for byte, and so does what surrounds the marked
 * cells.
 */
public final class AnnotatedWorkbook {
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    private AnnotatedWorkbook() {}

    /**
     * The bytes of the annotated workbook; empty when it is no xlsx that can be read.
     *
     * @param file a workbook that was read before, within the limits
     * @param shownAs its name in the findings
     * @param catalogue with which it was read
     */
    public static Optional<byte[]> of(
            Path file,
            String shownAs,
            List<Finding> findings,
            TableCatalogue catalogue,
            Limits limits)
            throws IOException {
        Checked<List<RawSheet>> read = new XlsxReader().read(file, shownAs, limits);
        if (!(read instanceof Checked.Ok<List<RawSheet>>(List<RawSheet> sheets, var ignored))) {
            return Optional.empty();
        }
        AnnotatedWorkbook workbook = new AnnotatedWorkbook();
        try (InputStream in = Files.newInputStream(file)) {
            workbook.unpack(in);
        }
        Places places = new Places(sheets, catalogue);
        workbook.annotate(SheetParts.of(file, limits), places.marks(shownAs, findings));
        return Optional.of(workbook.packed());
    }

    private void annotate(SheetParts outline, Map<String, List<Mark>> marks) {
        StyleEdit styles = new StyleEdit(text(outline.styles()));
        int number = 0;
        for (Map.Entry<String, List<Mark>> sheet : marks.entrySet()) {
            String part = outline.sheets().get(sheet.getKey());
            if (part != null && parts.containsKey(part)) {
                number++;
                sheet(part, number, styles, sheet.getValue());
            }
        }
        if (parts.containsKey(outline.styles())) {
            put(outline.styles(), styles.text());
        }
        types();
    }

    private void sheet(String part, int number, StyleEdit styles, List<Mark> marks) {
        List<CellNote> notes =
                marks.stream()
                        .map(mark -> new CellNote(mark.row(), mark.column() + 1, mark.text()))
                        .toList();
        SheetEdit sheet = new SheetEdit(text(part), styles, marks);
        String relationsPart = Relations.of(part);
        Relations relations = new Relations(part, Optional.ofNullable(parts.get(relationsPart)));
        Optional<String> comments = relations.target("comments").filter(parts::containsKey);
        Optional<String> drawing = relations.target("vmlDrawing").filter(parts::containsKey);
        List<CellNote> drawn =
                comments.map(there -> NoteEdit.withoutComment(text(there), notes)).orElse(notes);
        if (comments.isPresent()) {
            put(comments.get(), NoteEdit.comments(text(comments.get()), notes));
        } else {
            String fresh = free("xl/hengjiComments", number, ".xml");
            parts.put(fresh, NotesPart.texts(notes));
            added.put(
                    fresh,
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
            relations.add("comments", fresh);
        }
        if (drawing.isPresent() && sheet.drawing().isPresent()) {
            put(drawing.get(), NoteEdit.drawing(text(drawing.get()), drawn));
        } else {
            String fresh = free("xl/drawings/hengjiDrawing", number, ".vml");
            parts.put(fresh, NotesPart.drawing(number, drawn));
            sheet.draw(relations.add("vmlDrawing", fresh));
        }
        parts.put(relationsPart, relations.bytes());
        put(part, sheet.text());
    }

    /** What is new must be announced, and the kind of drawing known. */
    private void types() {
        String xml = text(TYPES);
        Splice splice = new Splice(xml);
        boolean vml = xml.toLowerCase(Locale.ROOT).contains("extension=\"vml\"");
        for (Tag tag : Tag.of(xml)) {
            if (tag.opens("Types") && !vml) {
                splice.insert(
                        tag.end(),
                        "<"
                                + tag.prefix()
                                + "Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
            } else if (tag.closes("Types")) {
                added.forEach((part, type) ->
                        splice.insert(
                                tag.start(),
                                "<"
                                        + tag.prefix()
                                        + "Override PartName=\"/"
                                        + part
                                        + "\" ContentType=\""
                                        + type
                                        + "\"/>"));
            }
        }
        if (!added.isEmpty()) {
            put(TYPES, splice.text());
        }
    }

    private String free(String stem, int number, String ending) {
        int at = number;
        while (parts.containsKey(stem + at + ending)) {
            at++;
        }
        return stem + at + ending;
    }

    private String text(String part) {
        byte[] bytes = parts.get(part);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    private void unpack(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
                entries.put(entry.getName(), entry);
            }
        }
    }

    /** In the order of the original, with its times; what is new stands behind. */
    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                ZipEntry original = entries.get(part.getKey());
                entry.setTimeLocal(
                        original == null
                                ? LocalDateTime.of(1980, 1, 1, 0, 0)
                                : original.getTimeLocal());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
