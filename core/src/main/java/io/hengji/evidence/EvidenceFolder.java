package io.hengji.evidence;

import io.hengji.intake.DecodedText;
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

/** The files behind evidence: finds and reads them, and never leaves its folders. */
final class EvidenceFolder {
    private static final String NAME = "evidence";
    static final String NO_TEXT = "不是 UTF-8、UTF-16 或 GB18030 文字";
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
                return text(place, file, shown, findings)
                        .map(text -> SqlFile.parse(SqlFile.Kind.MEASURE, shown, text))
                        .orElseGet(() -> new Checked.Rejected<>(findings));
            }
        }
        Map<String, String> args = Map.of("measure", name);
        return new Checked.Rejected<>(List.of(Finding.of(EvidenceCode.MEASURE_MISSING, at, args)));
    }

    /** A file of that name in the folder, whether it is there or not. */
    Path file(String name) {
        return folder.resolve(name);
    }

    boolean has(Path file) {
        return Files.isRegularFile(file);
    }

    /**
     * The text of a file in the folder that a person wrote; empty, with a finding, if it is none.
     */
    Optional<String> text(Path file, List<Finding> findings) {
        return text(folder, file, relative(file), findings);
    }

    /** The bytes of a file in the folder; empty, with a finding, if it cannot be read. */
    Optional<byte[]> bytes(Path file, long most, List<Finding> findings) {
        return bytes(folder, file, relative(file), most, findings);
    }

    private static Optional<String> text(
            Path place, Path file, String shown, List<Finding> findings) {
        Optional<DecodedText> text =
                bytes(place, file, shown, LARGEST_TEXT, findings).map(DecodedText::of);
        if (text.filter(read -> read.badLines().isEmpty() && read.text().indexOf('\0') < 0)
                .isEmpty()) {
            if (text.isPresent()) {
                findings.add(unreadable(shown, NO_TEXT));
            }
            return Optional.empty();
        }
        return text.map(DecodedText::text);
    }

    private static Optional<byte[]> bytes(
            Path place, Path file, String shown, long most, List<Finding> findings) {
        String reason;
        try {
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(place.toRealPath())) {
                reason = "它不是文件夹中的普通文件";
            } else if (Files.size(file) > most) {
                reason = "超过 " + (most >> 20) + " MB";
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            reason = "没有读取权限，或文件正被占用";
        }
        findings.add(unreadable(shown, reason));
        return Optional.empty();
    }

    static Finding unreadable(String shown, String reason) {
        return Finding.of(
                EvidenceCode.DATASET_UNREADABLE,
                new SourceRef.Whole(shown),
                Map.of("file", shown, "reason", reason));
    }

    /** Relative to the case, with slashes. */
    String relative(Path file) {
        return root.normalize().relativize(file.normalize()).toString().replace('\\', '/');
    }
}
