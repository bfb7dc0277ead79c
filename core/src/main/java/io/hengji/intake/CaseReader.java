package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a case (案卷): a folder with case.yaml, a csv or xlsx for each table, narrative/ and
 * evidence/; or one workbook with the same tables as sheets and the settings in the sheet 案卷.
 *
 * <p>A case is rejected only when its settings are missing or unusable. Otherwise everything that
 * could be understood is kept, and what could not is a finding; those of the result and of {@link
 * CaseFiles#findings()} are the same list.
 */
public final class CaseReader {
    private CaseReader() {}

    public static Checked<CaseFiles> read(
            Path folderOrWorkbook, WorkbookReader workbooks, Limits limits) {
        return read(folderOrWorkbook, workbooks, limits, TableCatalogue.standard());
    }

    /** The same with a catalogue that may also know what other systems call its columns. */
    public static Checked<CaseFiles> read(
            Path folderOrWorkbook,
            WorkbookReader workbooks,
            Limits limits,
            TableCatalogue catalogue) {
        FindingLog log = new FindingLog();
        if (Files.isDirectory(folderOrWorkbook)) {
            return new FolderCase(folderOrWorkbook, catalogue, workbooks, limits, log).read();
        }
        if (Files.isRegularFile(folderOrWorkbook)) {
            return new WorkbookCase(folderOrWorkbook, catalogue, workbooks, limits, log).read();
        }
        String name = String.valueOf(folderOrWorkbook.getFileName());
        return new Checked.Rejected<>(
                List.of(
                        Finding.of(
                                IntakeCode.FILE_UNREADABLE,
                                new SourceRef.Whole(name),
                                Map.of("file", name, "why", "没有这个文件或文件夹"))));
    }
}
