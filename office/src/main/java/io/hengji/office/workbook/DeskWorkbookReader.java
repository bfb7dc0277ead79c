package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawSheet;
import io.hengji.intake.WorkbookReader;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.xlsx.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads workbooks as they come to a desk, by what they hold and not by how they are called: xlsx,
 * and the old format that Excel names xls and WPS names et. Columns that are hidden are said.
 */
public final class DeskWorkbookReader implements WorkbookReader {
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final XlsxReader xlsx = new XlsxReader();

    @Override
    public Checked<List<RawSheet>> read(Path file, String shownAs, Limits limits) {
        try {
            if (Files.size(file) <= limits.maxFileBytes() && isCompound(file)) {
                return old(file, shownAs, limits);
            }
            return switch (xlsx.content(file, shownAs, limits)) {
                case Checked.Rejected<XlsxReader.Content>(List<Finding> findings) ->
                        new Checked.Rejected<>(findings);
                case Checked.Ok<XlsxReader.Content>(var content, List<Finding> findings) ->
                        new Checked.Ok<>(content.sheets(), withHidden(shownAs, content, findings));
            };
        } catch (UnusableFile e) {
            return rejected(e, shownAs);
        } catch (IOException e) {
            return rejected(new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "读取时出错"), shownAs);
        }
    }

    private static Checked<List<RawSheet>> old(Path file, String shownAs, Limits limits)
            throws IOException {
        List<RawSheet> sheets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (XlsSheets.Read read : XlsSheets.read(file, limits)) {
            sheets.add(read.sheet());
            if (read.columnsCut()) {
                findings.add(
                        Finding.of(
                                IntakeCode.TOO_LARGE,
                                new SourceRef.Field(shownAs, String.valueOf(read.sheet().name())),
                                Map.of("what", "列数", "limit", limits.maxColumns() + " 列")));
            }
        }
        return new Checked.Ok<>(sheets, findings);
    }

    /** Hidden columns are worth a word only where something stands in them. */
    private static List<Finding> withHidden(
            String shownAs, XlsxReader.Content content, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        content.hidden()
                .forEach((name, letters) -> {
                    Set<String> used = letters.isEmpty() ? Set.of() : used(content.sheets(), name);
                    List<String> told = letters.stream().filter(used::contains).toList();
                    if (!told.isEmpty()) {
                        String what = "工作表“" + name + "”的 " + String.join("、", told) + " 列";
                        all.add(
                                Finding.of(
                                        IntakeCode.HIDDEN,
                                        new SourceRef.Field(shownAs, name),
                                        Map.of("what", what)));
                    }
                });
        return all;
    }

    private static Set<String> used(List<RawSheet> sheets, String name) {
        Set<String> used = new TreeSet<>();
        for (RawSheet sheet : sheets) {
            if (name.equals(sheet.name())) {
                sheet.rows()
                        .forEach(row ->
                                row.cells().forEach((column, cell) -> letter(used, column, cell)));
            }
        }
        return used;
    }

    private static void letter(Set<String> used, int column, RawCell cell) {
        if (!cell.text().isEmpty()) {
            used.add(Addresses.column(column + 1));
        }
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(COMPOUND.length), COMPOUND);
        }
    }

    private static Checked<List<RawSheet>> rejected(UnusableFile e, String shownAs) {
        return new Checked.Rejected<>(
                List.of(
                        Finding.of(
                                e.code(),
                                new SourceRef.Whole(shownAs),
                                Map.of("file", shownAs, "why", e.why()))));
    }
}
