package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.RawSheet;
import io.hengji.intake.WorkbookReader;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads xlsx workbooks of Excel, WPS, LibreOffice and others. Old .xls and encrypted files are told
 * apart and refused with the advice to save them as xlsx.
 */
public final class XlsxReader implements WorkbookReader {

    private static final int FIRST_BYTES = 8;

    /**
     * What a workbook holds.
     *
     * @param hidden the letters of hidden columns, by sheet
     */
    record Content(List<RawSheet> sheets, Map<String, List<String>> hidden) {}

    @Override
    public Checked<List<RawSheet>> read(Path file, String shownAs, Limits limits) {
        return switch (content(file, shownAs, limits)) {
            case Checked.Ok<Content>(Content content, List<Finding> findings) ->
                    new Checked.Ok<>(content.sheets(), findings);
            case Checked.Rejected<Content>(List<Finding> findings) ->
                    new Checked.Rejected<>(findings);
        };
    }

    Checked<Content> content(Path file, String shownAs, Limits limits) {
        List<Finding> findings = new ArrayList<>();
        try {
            if (Files.size(file) > limits.maxFileBytes()) {
                return new Checked.Rejected<>(
                        List.of(
                                Finding.of(
                                        IntakeCode.TOO_LARGE,
                                        new SourceRef.Whole(shownAs),
                                        Map.of(
                                                "what",
                                                "文件 " + shownAs,
                                                "limit",
                                                limits.maxFileBytes() / (1024 * 1024) + " MB"))));
            }
            Optional<String> disguise = disguise(file);
            if (disguise.isPresent()) {
                throw new UnusableFile(IntakeCode.NOT_XLSX, disguise.get());
            }
            try (ZippedParts parts = ZippedParts.open(file, limits)) {
                Content content = content(parts, shownAs, limits, findings);
                return new Checked.Ok<>(content, findings);
            }
        } catch (UnusableFile e) {
            findings.add(unusable(e, shownAs));
        } catch (IOException e) {
            findings.add(unusable(new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "读取时出错"), shownAs));
        }
        return new Checked.Rejected<>(findings);
    }

    /** An honest workbook is known by its first bytes; only of another file all is looked at. */
    private static Optional<String> disguise(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(FIRST_BYTES);
            return Disguise.of(start).isEmpty()
                    ? Optional.empty()
                    : Disguise.of(Files.readAllBytes(file));
        }
    }

    private static Content content(
            ZippedParts parts, String shownAs, Limits limits, List<Finding> findings)
            throws IOException {
        Outline outline = Outline.read(parts);
        SharedStrings strings = SharedStrings.read(parts.largePart(outline.strings()));
        NumberFormats formats = NumberFormats.read(parts.part(outline.styles()));
        NumberText numbers = new NumberText(formats, outline.from1904());
        CellPool pool = new CellPool();
        List<RawSheet> sheets = new ArrayList<>();
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        for (Outline.Sheet sheet : outline.sheets()) {
            Optional<InputStream> part = parts.largePart(sheet.part());
            if (part.isEmpty()) {
                continue;
            }
            SheetParser parser = new SheetParser(strings, numbers, pool, limits);
            try {
                sheets.add(parser.parse(sheet.name(), sheet.hidden(), part.get()));
            } catch (UnusableFile e) {
                if (e.code() != IntakeCode.WORKBOOK_DAMAGED) {
                    throw e;
                }
                // One broken sheet does not cost the others.
                findings.add(unusable(e, shownAs + " “" + sheet.name() + "”"));
            }
            hidden.put(sheet.name(), parser.hiddenColumns());
            if (parser.columnsCut()) {
                findings.add(
                        Finding.of(
                                IntakeCode.TOO_LARGE,
                                new SourceRef.Field(shownAs, sheet.name()),
                                Map.of("what", "列数", "limit", limits.maxColumns() + " 列")));
            }
        }
        return new Content(sheets, hidden);
    }

    private static Finding unusable(UnusableFile e, String shownAs) {
        Map<String, String> args = new HashMap<>();
        args.put("file", shownAs);
        args.put("why", e.why());
        return Finding.of(e.code(), new SourceRef.Whole(shownAs), args);
    }
}
