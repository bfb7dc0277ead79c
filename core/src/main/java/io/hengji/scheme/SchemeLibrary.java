package io.hengji.scheme;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All schemes of a folder: the program's and, beside them, a locality's. A broken file leaves the
 * others usable.
 */
public final class SchemeLibrary {
    private final Map<String, Scheme> byRef = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SchemeLibrary() {}

    /**
     * Reads every {@code *.yaml} of the folder that begins with the key {@code scheme}.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static SchemeLibrary load(Path folder) throws IOException {
        SchemeLibrary library = new SchemeLibrary();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        for (Path file : files) {
            library.read(file);
        }
        return library;
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            unreadable(name, "文件不是 UTF-8 编码");
            return;
        } catch (IOException notOpened) {
            unreadable(name, "文件打不开");
            return;
        }
        if (text.lines().noneMatch(line -> line.startsWith("scheme:"))) {
            return;
        }
        Checked<Scheme> checked = SchemeLoader.load(name, text);
        findings.addAll(checked.findings());
        if (checked instanceof Checked.Ok<Scheme>(Scheme scheme, List<Finding> ignored)) {
            Scheme other = byRef.putIfAbsent(scheme.ref(), scheme);
            if (other != null) {
                findings.add(
                        Finding.of(
                                SchemeCode.DUPLICATE,
                                scheme.at(),
                                Map.of("scheme", scheme.ref(), "other", other.at().shown())));
            }
        }
    }

    private void unreadable(String name, String why) {
        findings.add(
                Finding.of(SchemeCode.UNREADABLE, new SourceRef.Whole(name), Map.of("why", why)));
    }

    /** {@code id@version} exactly, or the newest version of {@code id} that covers the year. */
    public Optional<Scheme> find(String wanted, FiscalYear year) {
        if (wanted.contains("@")) {
            return Optional.ofNullable(byRef.get(wanted));
        }
        return byRef.values().stream()
                .filter(scheme ->
                        scheme.id().equals(wanted) && scheme.period().contains(year.period()))
                .max((a, b) -> Integer.compare(a.version(), b.version()));
    }

    public List<Scheme> schemes() {
        return List.copyOf(byRef.values());
    }

    /** What is wrong in the scheme files themselves. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
