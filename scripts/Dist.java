import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Packs the installation into one zip; run by ./dev dist. Sorted names, one fixed time, UTF-8 names: the same files
 * give the same bytes. Not the program zip: it is not everywhere, and writes Chinese names that Windows cannot read.
 *
 * <p>java Dist.java ROOT FONTS ZIP TOP [RUNTIME]
 */
final class Dist {
    private static final Instant MADE = Instant.parse("2000-01-01T00:00:00Z");

    // A zip holds local times: the zone of this machine would be in its bytes.
    static {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    private static final List<String> FOLDERS =
            List.of("schemes", "rules", "examples", "docs/manual");
    private static final List<String> FILES =
            List.of(
                    "hengji",
                    "hengji.cmd",
                    "scripts/jdk.sh",
                    "docs/findings.md",
                    "docs/DEPENDENCIES.md",
                    "docs/GLOSSARY.md",
                    "README.md",
                    "README.zh-CN.md");

    private final TreeMap<String, byte[]> small = new TreeMap<>();
    private final TreeMap<String, Path> entries = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Dist dist = new Dist();
        for (String folder : FOLDERS) {
            dist.tree(root.resolve(folder), folder);
        }
        for (String file : FILES) {
            dist.entries.put(file, root.resolve(file));
        }
        dist.entries.put("lib/hengji.jar", root.resolve("cli/target/hengji.jar"));
        // The manifest of hengji.jar names its libraries as lib/… beside itself.
        dist.tree(root.resolve("cli/target/lib"), "lib/lib");
        dist.tree(Path.of(arguments[1]), "fonts");
        dist.licences();
        if (arguments.length > 4) {
            dist.tree(Path.of(arguments[4]), "runtime");
        }
        dist.write(Path.of(arguments[2]), arguments[3]);
    }

    private void tree(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    entries.put(
                                            name + "/" + folder.relativize(file).toString().replace('\\', '/'), file));
        }
    }

    /** What every library says of its licence, taken from the library itself. */
    private void licences() throws IOException {
        StringBuilder list = new StringBuilder("随安装包提供的第三方组件\n\n各组件的用途和许可证名称见 docs/DEPENDENCIES.md，字体的许可证见 fonts/。\n\n");
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            if (!entry.getKey().startsWith("lib/lib/") || entry.getValue().getFileName().toString().startsWith("hengji-")) {
                continue;
            }
            String jar = entry.getValue().getFileName().toString();
            list.append(jar).append('\n');
            try (ZipFile zip = new ZipFile(entry.getValue().toFile())) {
                Enumeration<? extends ZipEntry> inside = zip.entries();
                while (inside.hasMoreElements()) {
                    ZipEntry file = inside.nextElement();
                    String last = file.getName().substring(file.getName().lastIndexOf('/') + 1);
                    if (!file.isDirectory() && last.toUpperCase(Locale.ROOT).matches("(LICENSE|LICENCE|NOTICE|COPYING)([.-].*)?")
                            && !last.endsWith(".class")) {
                        try (InputStream content = zip.getInputStream(file)) {
                            small.put("licences/" + jar + "/" + last, content.readAllBytes());
                        }
                    }
                }
            }
        }
        small.put("licences/README.txt", list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path zip, String top) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        Files.deleteIfExists(zip);
        Map<String, String> settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem files = FileSystems.newFileSystem(zip, settings)) {
            TreeMap<String, Object> all = new TreeMap<>(entries);
            all.putAll(small);
            for (Map.Entry<String, Object> entry : all.entrySet()) {
                Path to = files.getPath(top, entry.getKey().split("/"));
                Files.createDirectories(to.getParent());
                boolean program;
                if (entry.getValue() instanceof Path from) {
                    Files.write(to, Files.readAllBytes(from));
                    program = Files.isExecutable(from) && (entry.getKey().equals("hengji") || entry.getKey().startsWith("runtime/"));
                } else {
                    Files.write(to, (byte[]) entry.getValue());
                    program = false;
                }
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
            times(files.getPath(top));
        }
    }

    /** A file's time is set last, folders' times after those of their files. */
    private static void times(Path top) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(top)) {
            all = walked.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            if (Files.isDirectory(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.setAttribute(path, "lastModifiedTime", FileTime.from(MADE));
            Files.setAttribute(path, "lastAccessTime", FileTime.from(MADE));
            Files.setAttribute(path, "creationTime", FileTime.from(MADE));
        }
    }
}
