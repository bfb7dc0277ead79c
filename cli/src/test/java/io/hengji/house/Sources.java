package io.hengji.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What byte code does not show: the source files themselves. */
record Sources(List<Path> files) {

    static final int LONGEST = 500;

    /** All Java files of all modules, main and test, but for the planted ones. */
    static Sources ofTheProduct() {
        Path home = Path.of(Objects.requireNonNull(System.getProperty("hengji.home")));
        try (Stream<Path> modules = Files.list(home)) {
            return new Sources(
                    modules.map(module -> module.resolve("src"))
                            .filter(Files::isDirectory)
                            .flatMap(folder -> below(folder).files().stream())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sources below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new Sources(
                    all.filter(file -> file.toString().endsWith(".java")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sources main() {
        Path main = Path.of("src", "main", "java");
        return new Sources(
                files.stream().filter(file -> file.toString().contains(main.toString())).toList());
    }

    /** The mark of null safety does not reach sub-packages: each needs its own. */
    List<Path> packagesWithoutNullMarked() {
        Predicate<Path> marked =
                folder -> {
                    Path info = folder.resolve("package-info.java");
                    return Files.exists(info)
                            && read(info).lines().anyMatch(line -> line.equals("@NullMarked"));
                };
        return files.stream()
                .map(file -> Objects.requireNonNull(file.getParent()))
                .distinct()
                .filter(marked.negate())
                .toList();
    }

    List<Path> longerThan(int lines) {
        return files.stream().filter(file -> read(file).lines().count() > lines).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
