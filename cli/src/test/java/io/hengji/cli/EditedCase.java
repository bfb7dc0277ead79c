package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.fail;

import io.hengji.evaluation.Evaluation;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case folder of the tests, or a copy of one in which single cells were changed. The csv files of
 * the copied cases hold no quotes, so a cell is what stands between two commas.
 */
record EditedCase(Path folder) {

    static final Path HOME = Path.of(System.getProperty("hengji.home", ".."));

    /** The made-up case of which every score can be recomputed. */
    static EditedCase complete() {
        return new EditedCase(HOME.resolve("cli/src/test/cases/complete-bureau"));
    }

    static EditedCase hengyang() {
        return new EditedCase(HOME.resolve("examples/hengyang-2024"));
    }

    EditedCase copyTo(Path target) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Path to = target.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new EditedCase(target);
    }

    /** Writes {@code value} into the row that starts with {@code key}, under {@code head}. */
    EditedCase cell(String file, String key, String head, String value) {
        List<String> lines = lines(file);
        List<String> heads = List.of(lines.getFirst().split(",", -1));
        int column = heads.indexOf(head);
        int row = row(lines, key);
        if (column < 0 || row < 0) {
            fail(file + " has no cell " + key + " / " + head);
        }
        List<String> cells = new ArrayList<>(List.of(lines.get(row).split(",", -1)));
        if (cells.get(column).equals(value)) {
            fail(file + ": " + key + " / " + head + " is " + value + " already");
        }
        cells.set(column, value);
        lines.set(row, String.join(",", cells));
        return write(file, lines);
    }

    /** Adds a column, with {@code value} in the row that starts with {@code key}. */
    EditedCase column(String file, String head, String key, String value) {
        List<String> lines = lines(file);
        int row = row(lines, key);
        for (int i = 0; i < lines.size(); i++) {
            String cell = i == 0 ? head : i == row ? value : "";
            lines.set(i, lines.get(i) + "," + cell);
        }
        return write(file, lines);
    }

    EditedCase file(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    EditedCase without(String file, String key) {
        List<String> lines = lines(file);
        int row = row(lines, key);
        if (row < 0) {
            fail(file + " has no row " + key);
        }
        lines.remove(row);
        return write(file, lines);
    }

    EditedCase append(String file, String line) {
        List<String> lines = lines(file);
        lines.add(line);
        return write(file, lines);
    }

    EditedCase replace(String file, String old, String now) {
        String text = String.join("\n", lines(file));
        if (!text.contains(old)) {
            fail(file + " does not say " + old);
        }
        return write(file, List.of(text.replace(old, now)));
    }

    CaseRun run() {
        return switch (CaseRun.of(folder, new Home(HOME))) {
            case Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored) -> run;
            case Checked.Rejected<CaseRun>(List<Finding> findings) ->
                    fail(String.join("\n", findings.stream().map(Finding::message).toList()));
        };
    }

    Evaluation evaluate() {
        return run().evaluation();
    }

    /** 1-based, as the findings say it; the head is row 1. */
    int rowOf(String file, String key) {
        return row(lines(file), key) + 1;
    }

    private static int row(List<String> lines, String key) {
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).startsWith(key + ",")) {
                return row;
            }
        }
        return -1;
    }

    private List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private EditedCase write(String file, List<String> lines) {
        try {
            Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }
}
