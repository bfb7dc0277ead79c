package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A csv or a sheet that no table of the catalogue describes, such as a dataset of evidence (佐证数据集):
 * what its columns are, whoever reads it knows.
 */
public final class DataSheet {
    private final RawSheet sheet;
    private final Origin origin;
    private final Limits limits;

    DataSheet(RawSheet sheet, Origin origin, Limits limits) {
        this.sheet = sheet;
        this.origin = origin;
        this.limits = limits;
    }

    /** Empty for csv. */
    public String name() {
        return Objects.requireNonNullElse(sheet.name(), "");
    }

    public boolean isEmpty() {
        return sheet.rows().stream().allMatch(RawRow::isBlank);
    }

    /** Whether it is a sheet of a workbook, and no csv. */
    public boolean spreadsheet() {
        return origin.spreadsheet();
    }

    /** The file and sheet, as a person is told. */
    public String shown() {
        return origin.shown();
    }

    /** The digest of its file. */
    public Digest digest() {
        return Objects.requireNonNull(origin.sm3());
    }

    public SourceRef whole() {
        return origin.whole();
    }

    /** A cell of it; the row 1-based, the column as its head says. */
    public SourceRef.Cell cell(int row, @Nullable String column, String text) {
        return origin.cell(row, column, text);
    }

    /** What stands below the row in which most of these heads stand. */
    public DataTable under(Collection<String> heads) {
        FindingLog log = new FindingLog();
        return new DataTableReader(heads, limits, log).read(sheet, origin);
    }
}
