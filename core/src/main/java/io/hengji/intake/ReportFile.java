package io.hengji.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report to be read (待查报告): a file, or a member of a zip.
 *
 * @param name as shown to people: relative to the folder or archive that was given
 * @param path the file, or the zip it lies in
 * @param member its index among the members of the zip; null when it is no member
 */
public record ReportFile(String name, Path path, @Nullable Integer member) {}
