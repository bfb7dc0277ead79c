package io.hengji.intake;

import io.hengji.kernel.Checked;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the sheets of a workbook (xlsx). Implemented where the libraries are, in {@code office}.
 */
public interface WorkbookReader {

    /**
     * All sheets in the order of the workbook. Rejected when the file is no xlsx, is damaged or is
     * built to harm; a sheet that is too long is cut, with a finding.
     *
     * @param file the file to read
     * @param shownAs its name in findings
     */
    Checked<List<RawSheet>> read(Path file, String shownAs, Limits limits);
}
