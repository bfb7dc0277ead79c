package io.hengji.cli;

import io.hengji.evaluation.Evaluation;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.Limits;
import io.hengji.intake.TableCatalogue;
import io.hengji.office.annotate.AnnotatedWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The workbooks of a case with their findings, for {@code --annotate}. */
final class Annotations {
    private Annotations() {}

    /** By file name in the package; workbooks that are no xlsx are not among them. */
    static SortedMap<String, byte[]> of(Evaluation evaluation, TableCatalogue catalogue) {
        CaseFiles files = evaluation.subject().files();
        Path root = files.root();
        SortedMap<String, byte[]> annotated = new TreeMap<>();
        for (String name : files.inputs().keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean table = !name.contains("/");
            if (table && (lower.endsWith(".xlsx") || lower.endsWith(".xlsm"))) {
                Path file = Files.isDirectory(root) ? root.resolve(name) : root;
                try {
                    AnnotatedWorkbook.of(
                                    file, name, evaluation.findings(), catalogue, Limits.standard())
                            .ifPresent(bytes -> annotated.put("批注-" + name, bytes));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return annotated;
    }
}
