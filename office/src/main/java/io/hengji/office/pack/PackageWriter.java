package io.hengji.office.pack;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a package so that its folder is either the whole new one or what it was before: into a
 * sibling folder first, which then takes the name. An earlier package of ours is replaced; a folder
 * that holds anything else, or a file of ours that somebody changed, is left alone.
 */
public final class PackageWriter {
    private final Path out;
    private final Path parent;

    private PackageWriter(Path out) {
        this.out = out;
        Path above = out.getParent();
        this.parent = above == null ? out : above;
    }

    /**
     * Writes the package, or nothing.
     *
     * @param out the folder to be; its parents are made
     * @param caseId the case, for the manifest
     * @param inputs every file that was read, relative to the case
     * @param files the content of every file by its name in the package; the manifest is added
     * @return the folder, or why nothing was written
     */
    public static Checked<Path> write(
            Path out,
            String caseId,
            SortedMap<String, Digest> inputs,
            SortedMap<String, byte[]> files) {
        Finding refused = refusedName(files);
        if (refused != null) {
            return new Checked.Rejected<>(List.of(refused));
        }
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        all.put(Manifest.FILE, Manifest.of(caseId, inputs, files).bytes());
        PackageWriter writer = new PackageWriter(out.toAbsolutePath().normalize());
        try {
            return writer.write(all);
        } catch (IOException failure) {
            return new Checked.Rejected<>(
                    List.of(
                            writer.finding(
                                    PackageCode.NOT_WRITTEN, "reason", Failure.reason(failure))));
        }
    }

    private Checked<Path> write(SortedMap<String, byte[]> files) throws IOException {
        Finding refused = refusedFolder();
        if (refused != null) {
            return new Checked.Rejected<>(List.of(refused));
        }
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(parent, ".hengji-");
        Path fresh = work.resolve("new");
        Path aside = work.resolve("old");
        try {
            Files.createDirectory(fresh);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Folder.write(fresh.resolve(file.getKey()), file.getValue());
            }
            Folder.force(fresh);
            exchange(fresh, aside);
        } catch (IOException failure) {
            Folder.discard(fresh);
            // Empty unless the old package could not go back: then it stays here and is not lost.
            Folder.discardEmpty(work);
            throw failure;
        }
        Folder.force(parent);
        Folder.discard(work);
        return Checked.ok(out);
    }

    /** Old aside, new in; if the new one cannot take the name, the old one gets it back. */
    private void exchange(Path fresh, Path aside) throws IOException {
        boolean replaces = Files.exists(out, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            move(out, aside);
        }
        try {
            move(fresh, out);
        } catch (IOException failure) {
            if (replaces) {
                move(aside, out);
            }
            throw failure;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unusualFileSystem) {
            Files.move(from, to);
        }
    }

    private @Nullable Finding refusedFolder() throws IOException {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            return finding(PackageCode.NOT_A_FOLDER, "reason", "");
        }
        SortedMap<String, Path> found = Folder.files(out);
        if (found.isEmpty()) {
            return null;
        }
        Path at = out.resolve(Manifest.FILE);
        if (!Folder.isRegular(at) || Files.size(at) > ManifestReader.MOST_BYTES) {
            return foreign(List.copyOf(found.keySet()));
        }
        Manifest manifest;
        try {
            manifest = ManifestReader.read(Files.readAllBytes(at));
        } catch (ManifestReader.Damaged damage) {
            return foreign(List.copyOf(found.keySet()));
        }
        List<Finding> differences = PackageVerifier.compare(out, manifest);
        List<String> added = files(differences, PackageCode.FILE_ADDED);
        List<String> changed = files(differences, PackageCode.FILE_CHANGED);
        return !added.isEmpty()
                ? foreign(added)
                : changed.isEmpty()
                        ? null
                        : finding(PackageCode.CHANGED_BY_HAND, "files", shown(changed));
    }

    private static List<String> files(List<Finding> differences, PackageCode code) {
        return differences.stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.at().shown())
                .toList();
    }

    private Finding foreign(List<String> files) {
        return finding(PackageCode.FOREIGN_FILES, "files", shown(files));
    }

    private static String shown(List<String> files) {
        int most = 5;
        String some = String.join("、", files.subList(0, Math.min(most, files.size())));
        return files.size() <= most ? some : some + " 等 " + files.size() + " 个";
    }

    private Finding finding(PackageCode code, String key, String value) {
        return Finding.of(
                code,
                new SourceRef.Whole(PackageVerifier.name(out)),
                Map.of("folder", PackageVerifier.name(out), key, value));
    }

    private static @Nullable Finding refusedName(SortedMap<String, byte[]> files) {
        for (String file : files.keySet()) {
            String reason = FileNames.refusal(file);
            if (reason != null) {
                return name(file, reason);
            }
        }
        String twice = FileNames.collision(files.keySet());
        return twice == null ? null : name(twice, "与另一个文件同名（不分大小写）");
    }

    private static Finding name(String file, String reason) {
        return Finding.of(
                PackageCode.NAME_REFUSED,
                new SourceRef.Whole(file),
                Map.of("file", file, "reason", reason));
    }
}
