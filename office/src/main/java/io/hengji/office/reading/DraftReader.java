package io.hengji.office.reading;

import io.hengji.intake.DecodedText;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.RawSheet;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.SourceRef;
import io.hengji.office.workbook.UnusableFile;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.office.workbook.ZippedParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Reads one file as what it is. */
final class DraftReader {
    private static final int MEGABYTE = 1024 * 1024;

    private final Path file;
    private final byte[] bytes;
    private final String name;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    private DraftReader(Path file, byte[] bytes, String name, Limits limits) {
        this.file = file;
        this.bytes = bytes;
        this.name = name;
        this.limits = limits;
    }

    /**
     * The draft, or why there is none.
     *
     * @param bytes the content of the file
     */
    static Checked<Draft> read(Path file, byte[] bytes, String name, Limits limits) {
        return new DraftReader(file, bytes, name, limits).guarded();
    }

    /**
     * The libraries for old formats and pdf answer broken files with whatever exception the broken
     * number led to, and files built to harm with exhausted stack or memory: all of it means that
     * this file cannot be read, and must not end the reading of the others.
     */
    private Checked<Draft> guarded() {
        try {
            Draft draft = draft();
            if (draft.isCut()) {
                too("文字或表格", Draft.MOST_CHARACTERS / 10_000 + " 万字或 " + Draft.MOST_CELLS + " 格");
            }
            if (draft.isEmpty() && noError()) {
                add(IntakeCode.DOCUMENT_EMPTY, "why", "");
            }
            return draft.isEmpty()
                    ? new Checked.Rejected<>(findings)
                    : new Checked.Ok<>(draft, findings);
        } catch (UnusableFile unusable) {
            add(code(unusable.code()), "why", unusable.why());
        } catch (EncryptedDocumentException locked) {
            add(IntakeCode.DOCUMENT_LOCKED, "why", "");
        } catch (OldFileFormatException old) {
            add(IntakeCode.DOCUMENT_UNKNOWN, "why", "它是 Word 95、Excel 95 或更早的文件");
        } catch (IOException | RuntimeException broken) {
            add(IntakeCode.DOCUMENT_DAMAGED, "why", "内容不完整，读到一半出错");
        } catch (StackOverflowError | OutOfMemoryError built) {
            add(IntakeCode.DOCUMENT_UNSAFE, "why", "展开后大得异常");
        }
        return new Checked.Rejected<>(findings);
    }

    private Draft draft() throws IOException {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ZIP -> zipped();
            case PDF -> pdf();
            case OLD_WORD -> LegacyWord.read(new ByteArrayInputStream(bytes));
            case OLD_SHEET ->
                    SheetTables.read(LegacySheet.read(new ByteArrayInputStream(bytes), limits));
            case LOCKED -> throw new UnusableFile(IntakeCode.DOCUMENT_LOCKED, "");
            case HTML -> HtmlText.read(bytes);
            case TEXT -> text();
            default -> throw new UnusableFile(IntakeCode.DOCUMENT_UNKNOWN, kind.why());
        };
    }

    private Draft zipped() throws IOException {
        boolean workbook;
        try (ZippedParts parts = ZippedParts.open(file, limits)) {
            if (DocxText.hasMacro(parts)) {
                add(IntakeCode.MACRO_IGNORED, "why", "");
            }
            workbook = parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin");
            boolean word = parts.has(DocxText.DEFAULT_BODY) || parts.has("[Content_Types].xml");
            if (!workbook && !word) {
                throw new UnusableFile(
                        IntakeCode.DOCUMENT_UNKNOWN,
                        parts.has("OFD.xml")
                                ? FileKind.OFD.why()
                                : parts.has("content.xml")
                                        ? FileKind.OPEN_DOCUMENT.why()
                                        : "它是压缩包，里面没有报告");
            }
        }
        return workbook ? sheets() : DocxText.read(file, limits);
    }

    private Draft sheets() {
        Checked<List<RawSheet>> read = new XlsxReader().read(file, name, limits);
        findings.addAll(read.findings());
        return switch (read) {
            case Checked.Ok<List<RawSheet>>(List<RawSheet> sheets, List<Finding> _) ->
                    SheetTables.read(sheets);
            case Checked.Rejected<List<RawSheet>> _ -> new Draft();
        };
    }

    private Draft pdf() throws IOException {
        PdfText.Result read = PdfText.read(file.toFile());
        if (read.draft().parts().isEmpty()) {
            add(IntakeCode.DOCUMENT_SCANNED, "pages", Integer.toString(read.pages()));
        } else if (!read.withoutText().isEmpty()) {
            String pages =
                    read.withoutText().stream()
                            .limit(20)
                            .map(String::valueOf)
                            .collect(Collectors.joining("、"));
            add(IntakeCode.PAGES_WITHOUT_TEXT, "pages", pages);
        }
        return read.draft();
    }

    private Draft text() throws IOException {
        DecodedText decoded = DecodedText.of(bytes);
        String text = decoded.text();
        long strange =
                text.chars()
                        .filter(c -> c == 0xFFFD || (c < ' ' && "\t\n\r\f".indexOf(c) < 0))
                        .count();
        if (strange * 20 > text.length()) {
            throw new UnusableFile(IntakeCode.DOCUMENT_UNKNOWN, FileKind.UNKNOWN.why());
        }
        if (!decoded.isUtf8()) {
            add(IntakeCode.ENCODING_STATED, "charset", decoded.charset().name());
        }
        for (int line : decoded.badLines()) {
            findings.add(
                    Finding.of(
                            IntakeCode.BYTES_UNDECODABLE,
                            new SourceRef.Cell(name, null, null, line, null, ""),
                            Map.of(
                                    "line",
                                    Integer.toString(line),
                                    "charset",
                                    decoded.charset().name())));
        }
        boolean tooLong = text.length() > Draft.MOST_CHARACTERS;
        Draft draft = Draft.plain(tooLong ? text.substring(0, Draft.MOST_CHARACTERS) : text);
        draft.cutIf(tooLong);
        return draft;
    }

    private static IntakeCode code(IntakeCode of) {
        return switch (of) {
            case WORKBOOK_DAMAGED -> IntakeCode.DOCUMENT_DAMAGED;
            case WORKBOOK_UNSAFE -> IntakeCode.DOCUMENT_UNSAFE;
            default -> of;
        };
    }

    private boolean noError() {
        return findings.stream()
                .noneMatch(f -> f.code().severity() == io.hengji.kernel.Severity.ERROR);
    }

    private void too(String what, String limit) {
        findings.add(tooLarge(name, what, limit));
    }

    static Finding tooLarge(String name, Limits limits) {
        return tooLarge(name, "文件 " + name, limits.maxFileBytes() / MEGABYTE + " MB");
    }

    private static Finding tooLarge(String name, String what, String limit) {
        return Finding.of(
                IntakeCode.TOO_LARGE,
                new SourceRef.Whole(name),
                Map.of("what", what, "limit", limit));
    }

    private void add(FindingCode code, String key, String value) {
        Map<String, String> args = new HashMap<>();
        args.put("file", name);
        args.put(key, value);
        findings.add(Finding.of(code, new SourceRef.Whole(name), args));
    }
}
