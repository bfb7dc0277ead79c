package io.hengji.evidence;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.record.SqlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files behind evidence: finds and reads them, and never leaves its folders. */
final class EvidenceFolder {
    private static final String NAME = "evidence";
    private static final String SCHEMA = NAME + ".";
    private static final long LARGEST = 256L << 20;
    private static final long LARGEST_TEXT = 1L << 20;

    private final Path root;
    private final Path folder;
    private final Path shared;

    EvidenceFolder(Path caseFolder, Path sharedMeasures) {
        root = caseFolder;
        folder = caseFolder.resolve(NAME);
        shared = sharedMeasures;
    }

    /** A plain name: a file in the folder, with or without {@code evidence/} before it. */
    Measured document(String reference, SourceRef at) {
        Map<String, String> args = Map.of("reference", reference);
        try {
            String slashed = reference.replace('\\', '/');
            Path file =
                    slashed.startsWith(NAME + "/")
                            ? root.resolve(slashed)
                            : folder.resolve(slashed);
            if (!file.normalize().startsWith(folder.normalize())) {
                return CaseEvidence.unusable(EvidenceCode.PATH_OUTSIDE, at, args, List.of());
            }
            if (!Files.isRegularFile(file)) {
                return CaseEvidence.unusable(EvidenceCode.DOCUMENT_MISSING, at, args, List.of());
            }
            // A link may lead out of the folder although its name does not.
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return CaseEvidence.unusable(EvidenceCode.PATH_OUTSIDE, at, args, List.of());
            }
            return new Measured.Document(new SourceRef.Whole(relative(file.normalize())));
        } catch (InvalidPathException unspeakable) {
            return CaseEvidence.unusable(EvidenceCode.REFERENCE_UNUSABLE, at, args, List.of());
        } catch (IOException vanished) {
            return CaseEvidence.unusable(EvidenceCode.DOCUMENT_MISSING, at, args, List.of());
        }
    }

    Checked<SqlFile> measure(String name, SourceRef at) {
        for (Path place : List.of(folder, shared)) {
            Path file = place.resolve(name + ".sql");
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                String shown =
                        place.equals(folder) ? relative(file) : "rules/measures/" + name + ".sql";
                List<Finding> findings = new ArrayList<>();
                String text =
                        text(bytes(place, file, shown, LARGEST_TEXT, findings), shown, findings);
                return text == null
                        ? new Checked.Rejected<>(findings)
                        : SqlFile.parse(SqlFile.Kind.MEASURE, shown, text);
            }
        }
        return rejected(EvidenceCode.MEASURE_MISSING, at, Map.of("measure", name));
    }

    /**
     * @param table as SQL names it: {@code evidence.wells}
     */
    Checked<EvidenceTable> dataset(String table, SourceRef at) {
        String name = table.startsWith(SCHEMA) ? table.substring(SCHEMA.length()) : table;
        Path csv = folder.resolve(name + ".csv");
        Path yaml = folder.resolve(name + ".yaml");
        if (!table.startsWith(SCHEMA) || !Files.isRegularFile(csv)) {
            return rejected(EvidenceCode.DATASET_MISSING, at, Map.of("file", relative(csv)));
        }
        if (!Files.isRegularFile(yaml)) {
            return rejected(EvidenceCode.MANIFEST_MISSING, at, Map.of("file", relative(yaml)));
        }
        List<Finding> findings = new ArrayList<>();
        String manifestText =
                text(
                        bytes(folder, yaml, relative(yaml), LARGEST_TEXT, findings),
                        relative(yaml),
                        findings);
        Optional<Manifest> manifest =
                manifestText == null
                        ? Optional.empty()
                        : Manifest.read(relative(yaml), manifestText, findings::add);
        byte[] bytes = bytes(folder, csv, relative(csv), LARGEST, findings);
        String text = text(bytes, relative(csv), findings);
        if (manifest.isEmpty() || bytes == null || text == null) {
            return new Checked.Rejected<>(findings);
        }
        EvidenceTable read =
                new DatasetReader(relative(csv), bytes, manifest.get(), findings).read(name, text);
        return read.dataset().table().size() == 0
                ? new Checked.Rejected<>(read.findings())
                : new Checked.Ok<>(read, read.findings());
    }

    private byte @Nullable [] bytes(
            Path place, Path file, String shown, long most, List<Finding> findings) {
        String reason;
        try {
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(place.toRealPath())) {
                reason = "它不是文件夹中的普通文件";
            } else if (Files.size(file) > most) {
                reason = "超过 " + (most >> 20) + " MB";
            } else {
                return Files.readAllBytes(file);
            }
        } catch (IOException failure) {
            reason = "没有读取权限，或文件正被占用";
        }
        findings.add(unreadable(shown, reason));
        return null;
    }

    private static @Nullable String text(
            byte @Nullable [] bytes, String shown, List<Finding> findings) {
        if (bytes == null) {
            return null;
        }
        Optional<String> text = CsvText.decode(bytes);
        if (text.isEmpty()) {
            findings.add(unreadable(shown, "不是 UTF-8、UTF-16 或 GB18030 文字"));
        }
        return text.orElse(null);
    }

    private static Finding unreadable(String shown, String reason) {
        return Finding.of(
                EvidenceCode.DATASET_UNREADABLE,
                new SourceRef.Whole(shown),
                Map.of("file", shown, "reason", reason));
    }

    private static <T> Checked<T> rejected(
            EvidenceCode code, SourceRef at, Map<String, String> args) {
        return new Checked.Rejected<>(List.of(Finding.of(code, at, args)));
    }

    private String relative(Path file) {
        return root.normalize().relativize(file.normalize()).toString().replace('\\', '/');
    }
}
