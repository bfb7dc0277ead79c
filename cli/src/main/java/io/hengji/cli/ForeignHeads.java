package io.hengji.cli;

import io.hengji.intake.HeadMapping;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other systems call the columns (表头对应): those that ship in schemes/heads, and the user's own
 * file, which is written with proposals when it is not there yet.
 */
final class ForeignHeads {
    private final @Nullable Path own;
    private final List<HeadMapping> mappings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Reads the mappings.
     *
     * @param own the user's file, or null
     */
    ForeignHeads(Home home, @Nullable Path own) {
        this.own = own;
        if (own != null && Files.exists(own)) {
            read(own);
        }
        Path folder = home.root().resolve("schemes").resolve("heads");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .forEach(this::read);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Checked<HeadMapping> read =
                HeadMapping.read(
                        String.valueOf(file.getFileName()), text, TableCatalogue.standard());
        findings.addAll(read.findings());
        if (read instanceof Checked.Ok<HeadMapping>(HeadMapping mapping, List<Finding> ignored)) {
            mappings.add(mapping);
        }
    }

    TableCatalogue catalogue() {
        return TableCatalogue.standard().with(mappings);
    }

    /** What is wrong in the files themselves. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Writes the user's file if there is none: what was used, and what each unknown head may be.
     */
    boolean propose(List<Finding> ofReading) {
        if (own == null || Files.exists(own)) {
            return false;
        }
        try {
            Path folder = own.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(own, new HeadProposal(catalogue()).yaml(ofReading));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return true;
    }
}
