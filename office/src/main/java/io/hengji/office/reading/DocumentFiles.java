package io.hengji.office.reading;

import io.hengji.intake.Document;
import io.hengji.intake.DocumentReader;
import io.hengji.intake.DocumentText;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
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

    private static Document document(Draft draft, String name, Digest sm3) {
        DocumentText text = new DocumentText(draft.text().toString());
        List<Document.Block> blocks = new ArrayList<>();
        for (Draft.Part part : draft.parts()) {
            int start = text.point(part.start());
            int end = text.point(part.end());
            blocks.add(
                    switch (part.kind()) {
                        case HEADING -> new Document.Heading(part.level(), start, end);
                        case PARAGRAPH -> new Document.Paragraph(start, end);
                        case ITEM -> new Document.Item(start, end);
                        case TABLE ->
                                new Document.Grid(
                                        part.headRows(), cells(part, text), start, end);
                    });
        }
        return new Document(name, sm3, text, blocks);
    }

    private static List<Document.Cell> cells(Draft.Part part, DocumentText text) {
        return part.cells().stream()
                .map(cell ->
                        new Document.Cell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                text.point(cell.start()),
                                text.point(cell.end())))
                .toList();
    }
}
