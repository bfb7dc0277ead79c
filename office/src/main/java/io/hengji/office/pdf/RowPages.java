package io.hengji.office.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a form on pages: head rows stand on every page, a row higher than a page is cut
 * between lines, no other row is.
 *
 * @param pieces of rows from top to bottom
 */
record RowPages(List<Piece> pieces) {
    RowPages {
        pieces = List.copyOf(pieces);
    }

    /**
     * A row, or a part of one, on a page.
     *
     * @param page of the form, from 0
     * @param top from the top of the text of the page
     */
    record Piece(int row, int page, int top, int height) {}

    /** The measures of the pages. */
    record Room(int usedOnFirst, int height, int line, int edges, int below) {}

    /**
     * @param heights of the rows
     * @param head how many rows repeat
     */
    static RowPages of(List<Integer> heights, int head, Room room) {
        return new Writer(heights, head, room).pages();
    }

    /** The page on which the form goes on after the table. */
    int lastPage() {
        return pieces.isEmpty() ? 0 : pieces.getLast().page();
    }

    int bottom() {
        return pieces.isEmpty() ? 0 : pieces.getLast().top() + pieces.getLast().height();
    }

    private static final class Writer {
        private final List<Integer> heights;
        private final Room room;
        private final int head;
        private final int headHeight;
        private final List<Piece> pieces = new ArrayList<>();
        private int page;
        private int at;

        Writer(List<Integer> heights, int head, Room room) {
            this.heights = heights;
            this.room = room;
            int height = heights.stream().limit(head).mapToInt(Integer::intValue).sum();
            // A head of half a page leaves no room for what it is the head of.
            this.head = height > room.height() / 2 ? 0 : head;
            this.headHeight = this.head == 0 ? 0 : height;
            this.at = room.usedOnFirst();
        }

        RowPages pages() {
            for (int row = 1; row <= heights.size(); row++) {
                place(row);
            }
            return new RowPages(pieces);
        }

        private void place(int row) {
            int height = heights.get(row - 1);
            int whole = room.height() - (row > head ? headHeight : 0);
            boolean last = row == heights.size();
            // What stands under the table takes its last row along, rather than stand alone.
            int needed = last && height + room.below() <= whole ? height + room.below() : height;
            if (at + needed > room.height() && (height <= whole || left() < 3)) {
                turn(row);
            }
            while (at + height > room.height()) {
                int lines = Math.max(1, left());
                int cut = lines * room.line() + room.edges();
                put(row, cut);
                height = Math.max(room.line() + room.edges(), height - lines * room.line());
                turn(row);
            }
            put(row, height);
        }

        /** How many lines of a row have room on this page. */
        private int left() {
            return (room.height() - at - room.edges()) / room.line();
        }

        private void put(int row, int height) {
            pieces.add(new Piece(row, page, at, height));
            at += height;
        }

        private void turn(int row) {
            page++;
            at = 0;
            for (int repeated = 1; repeated <= head && row > head; repeated++) {
                put(repeated, heights.get(repeated - 1));
            }
        }
    }
}
