package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case folder that a test writes and reads. */
final class HandedIn {
    static final String SETTINGS = "id: demo\ndepartment: 某市某局\nyear: 2025\n";

    /** No workbooks here: office tests read those. */
    static final WorkbookReader NO_WORKBOOKS =
            (file, shownAs, limits) ->
                    new Checked.Rejected<>(
                            List.of(
                                    Finding.of(
                                            IntakeCode.NOT_XLSX,
                                            new SourceRef.Whole(shownAs),
                                            Map.of("file", shownAs, "why", "测试"))));

    private final Path folder;

    HandedIn(Path folder) {
        this.folder = folder;
    }

    static HandedIn in(Path folder) {
        return new HandedIn(folder).with("case.yaml", SETTINGS);
    }

    HandedIn with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    HandedIn with(String file, String text, Charset charset) {
        return with(file, text.getBytes(charset));
    }

    HandedIn with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CaseFiles read() {
        return read(Limits.standard());
    }

    CaseFiles read(Limits limits) {
        Checked<CaseFiles> read = CaseReader.read(folder, NO_WORKBOOKS, limits);
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> _)) {
            return files;
        }
        throw new AssertionError("rejected: " + shown(read.findings()));
    }

    List<Finding> rejection() {
        Checked<CaseFiles> read = CaseReader.read(folder, NO_WORKBOOKS, Limits.standard());
        if (read instanceof Checked.Rejected<CaseFiles>(List<Finding> findings)) {
            return findings;
        }
        throw new AssertionError("not rejected: " + shown(read.findings()));
    }

    static List<Finding> of(List<Finding> findings, IntakeCode code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /** The only finding of that code. */
    static Finding only(List<Finding> findings, IntakeCode code) {
        List<Finding> found = of(findings, code);
        if (found.size() != 1) {
            throw new AssertionError(
                    "wanted one " + code + ", found " + found.size() + " in " + shown(findings));
        }
        return found.getFirst();
    }

    static SourceRef.Cell cell(Finding finding) {
        return (SourceRef.Cell) finding.at();
    }

    static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.code().id() + " " + finding.at().shown() + " " + finding.message())
                .toList();
    }
}
