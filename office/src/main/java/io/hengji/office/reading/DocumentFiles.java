package io.hengji.office.reading;

import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.intake.DocumentReader;
import io.hengji.intake.DocumentText;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.PlainTextDocument;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads reports from files, folders and zips. Has no state: threads may share one. */
public final class DocumentFiles implements DocumentReader {

    @Override
    public Checked<List<ReportFile>> find(List<Path> given, Limits limits) {
        return ReportFiles.find(given, limits);
    }

    @Override
    public Checked<Document> read(ReportFile file, Limits limits) {
        return with(
                file,
                limits,
                (path, bytes) ->
                        DraftReader.read(path, bytes, file.name(), limits)
                                .map(draft -> document(draft, file.name(), Digest.of(bytes))));
    }

    /** Hands over a report as a file and its bytes; a member of a zip is unpacked for that time. */
    static <T> Checked<T> with(
            ReportFile file, Limits limits, BiFunction<Path, byte[], Checked<T>> body) {
        Integer member = file.member();
        try {
            if (member == null) {
                if (Files.size(file.path()) > limits.maxFileBytes()) {
                    return new Checked.Rejected<>(
                            List.of(DraftReader.tooLarge(file.name(), limits)));
                }
                return body.apply(file.path(), Files.readAllBytes(file.path()));
            }
            byte[] bytes = member(file.path(), member, limits);
            if (bytes.length > limits.maxFileBytes()) {
                return new Checked.Rejected<>(List.of(DraftReader.tooLarge(file.name(), limits)));
            }
            Path unpacked = Files.createTempFile("hengji-", ".member");
            try {
                Files.write(unpacked, bytes);
                return body.apply(unpacked, bytes);
            } finally {
                Files.deleteIfExists(unpacked);
            }
        } catch (IOException failure) {
            return new Checked.Rejected<>(
                    List.of(
                            Finding.of(
                                    IntakeCode.FILE_UNREADABLE,
                                    new SourceRef.Whole(file.name()),
                                    Map.of("file", file.name(), "why", "读取时出错"))));
        }
    }

    private static byte[] member(Path zip, int index, Limits limits) throws IOException {
        try (ZipFile file = ReportFiles.open(zip)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            try (InputStream in = file.getInputStream(entries.get(index))) {
                return in.readNBytes(limits.maxFileBytes() + 1);
            }
        }
    }

    /** The first line, where it is short and no sentence, is the title of the report. */
    private static Document document(Draft draft, String name, Digest sm3) {
        String whole = draft.text().toString();
        if (draft.isPlain()) {
            return PlainTextDocument.of(name, sm3, whole);
        }
        DocumentText text = new DocumentText(whole);
        List<Block> blocks = new ArrayList<>();
        for (Draft.Part part : draft.parts()) {
            int start = text.point(part.start());
            int end = text.point(part.end());
            boolean title = blocks.isEmpty() && NumberedText.isTitle(text.cut(start, end));
            blocks.add(
                    switch (part.kind()) {
                        case HEADING -> new Block.Heading(title ? 0 : part.level(), start, end);
                        case PARAGRAPH ->
                                title
                                        ? new Block.Heading(0, start, end)
                                        : new Block.Paragraph(start, end);
                        case ITEM -> new Block.Paragraph(start, end);
                        case TABLE ->
                                new Block.Grid(start, end, part.headRows(), cells(part, text));
                    });
        }
        return new Document(name, sm3, whole, blocks);
    }

    private static List<Block.Cell> cells(Draft.Part part, DocumentText text) {
        return part.cells().stream()
                .map(cell ->
                        new Block.Cell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                text.point(cell.start()),
                                text.point(cell.end())))
                .toList();
    }
}
