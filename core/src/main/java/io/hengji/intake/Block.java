package io.hengji.intake;

import java.util.List;

/** A piece of a {@link Document}: what a reader sees as one thing. */
public sealed interface Block {

    /** In code points of the document's text. */
    int start();

    /** Exclusive. */
    int end();

    /**
     * A heading (标题), its number included.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for the title of the report
     */
    record Heading(int level, int start, int end) implements Block {}

    /** A paragraph, or an item of a list with its number. */
    record Paragraph(int start, int end) implements Block {}

    /**
     * A table. A merged cell stands once, where it begins.
     *
     * @param heads how many of the first rows are heads
     */
    record Grid(int start, int end, int heads, List<Cell> cells) implements Block {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell of a table, empty ones included.
     *
     * @param row from 0; {@code column} from 0
     * @param down rows it covers; {@code across} columns
     */
    record Cell(int row, int column, int down, int across, int start, int end) {}
}
