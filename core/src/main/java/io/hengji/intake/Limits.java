package io.hengji.intake;

/**
 * How much of what a stranger hands in is read. Beyond a limit there is a finding, and what came
 * before it is kept.
 *
 * @param maxFileBytes of one file that is read
 * @param maxEvidenceBytes of one file under evidence/, which is only digested
 * @param maxFiles in the folder, all together
 * @param maxRows of one table, blank rows not counted
 * @param maxColumns of one table
 * @param maxCellCharacters of one cell
 * @param maxUncompressedBytes of the parts of one workbook, all together
 * @param maxCompressionRatio unpacked to packed size of one part of a workbook
 */
public record Limits(
        int maxFileBytes,
        long maxEvidenceBytes,
        int maxFiles,
        int maxRows,
        int maxColumns,
        int maxCellCharacters,
        long maxUncompressedBytes,
        int maxCompressionRatio) {
    private static final int MEGABYTE = 1024 * 1024;

    public static Limits standard() {
        return new Limits(
                64 * MEGABYTE, 2048L * MEGABYTE, 5000, 200_000, 200, 32_767, 512L * MEGABYTE, 200);
    }
}
