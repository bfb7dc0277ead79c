package io.hengji.office.pack;

import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.pack.Manifest.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells offline whether a package is still as it was written, and names what was changed, is
 * missing or was added. The manifest is untrusted: no path of it leads out of the folder, no link
 * is followed, and no file is read that does not have the size it should have.
 */
public final class PackageVerifier {
    private PackageVerifier() {}

    /** Everything that differs, in the order of the file names; empty when the package is whole. */
    public static List<Finding> verify(Path folder) {
        Path at = folder.resolve(Manifest.FILE);
        if (!Folder.isRegular(at)) {
            return List.of(finding(PackageCode.NO_MANIFEST, Manifest.FILE, "folder", name(folder)));
        }
        try {
            if (Files.size(at) > ManifestReader.MOST_BYTES) {
                return List.of(damaged("文件过大"));
            }
            return compare(folder, ManifestReader.read(Files.readAllBytes(at)));
        } catch (ManifestReader.Damaged damage) {
            return List.of(damaged(damage.reason()));
        } catch (IOException failure) {
            return List.of(unreadable(Manifest.FILE, failure));
        }
    }

    static List<Finding> compare(Path folder, Manifest manifest) throws IOException {
        SortedMap<String, Path> found = Folder.files(folder);
        found.remove(Manifest.FILE);
        TreeMap<String, Finding> problems = new TreeMap<>();
        for (Map.Entry<String, Output> output : manifest.outputs().entrySet()) {
            String file = output.getKey();
            Path path = found.remove(file);
            if (path == null) {
                problems.put(file, finding(PackageCode.FILE_MISSING, file, "file", file));
            } else {
                check(file, path, output.getValue(), problems);
            }
        }
        found.keySet()
                .forEach(file ->
                        problems.put(file, finding(PackageCode.FILE_ADDED, file, "file", file)));
        return new ArrayList<>(problems.values());
    }

    private static void check(
            String file, Path path, Output expected, Map<String, Finding> problems) {
        try {
            String reason = difference(path, expected);
            if (!reason.isEmpty()) {
                problems.put(
                        file,
                        Finding.of(
                                PackageCode.FILE_CHANGED,
                                new SourceRef.Whole(file),
                                Map.of("file", file, "reason", reason)));
            }
        } catch (IOException failure) {
            problems.put(file, unreadable(file, failure));
        }
    }

    private static String difference(Path path, Output expected) throws IOException {
        if (Files.isSymbolicLink(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return "不再是普通文件";
        }
        long bytes = Files.size(path);
        if (bytes != expected.bytes()) {
            return "大小由 " + expected.bytes() + " 变为 " + bytes + " 字节";
        }
        try (InputStream content = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return Digest.of(content).equals(expected.sm3()) ? "" : "内容不同（SM3 校验值不符）";
        }
    }

    private static Finding damaged(String reason) {
        return finding(PackageCode.MANIFEST_DAMAGED, Manifest.FILE, "reason", reason);
    }

    private static Finding unreadable(String file, IOException failure) {
        return Finding.of(
                PackageCode.FILE_UNREADABLE,
                new SourceRef.Whole(file),
                Map.of("file", file, "reason", Failure.reason(failure)));
    }

    private static Finding finding(PackageCode code, String file, String key, String value) {
        return Finding.of(code, new SourceRef.Whole(file), Map.of(key, value));
    }

    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
