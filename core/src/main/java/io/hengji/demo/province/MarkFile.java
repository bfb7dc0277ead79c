package io.hengji.demo.province;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** truth.csv or look-alikes.csv: what an evaluation of rules is measured by. */
final class MarkFile implements Closeable {
    private final String letter;
    private final RowBuffer table;

    MarkFile(Path file, String letter) throws IOException {
        this.letter = letter;
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        this.table = new RowBuffer(Files.newOutputStream(file));
        table.row(Mark.HEADS);
    }

    void add(String department, List<Mark> marks) throws IOException {
        int number = 0;
        for (Mark mark : marks) {
            number++;
            for (String[] row : mark.rows(letter + department + "-" + number, department)) {
                table.row(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
