package io.hengji.office.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of elements and attributes of a part: each is made once, however often it stands. */
final class PartNames {
    private static final int SLOTS = 1024;
    private static final int KEPT = 512;

    private final Name[] slots = new Name[SLOTS];
    private int kept;

    /**
     * A name.
     *
     * @param bytes with its prefix, as written
     * @param local without
     * @param element what it is on a sheet
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its content, below
    record Name(byte[] bytes, String local, Element element) {}

    /** The elements that a sheet is read by. */
    enum Element {
        CELL,
        VALUE,
        FORMULA,
        ROW,
        INLINE,
        MERGED,
        OTHER;

        private static Element of(String local) {
            return switch (local) {
                case "c" -> CELL;
                case "v" -> VALUE;
                case "f" -> FORMULA;
                case "row" -> ROW;
                case "is" -> INLINE;
                case "mergeCell" -> MERGED;
                default -> OTHER;
            };
        }
    }

    Name of(byte[] buffer, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
        for (Name found = slots[slot]; found != null; found = slots[slot]) {
            if (Arrays.equals(found.bytes(), 0, found.bytes().length, buffer, start, end)) {
                return found;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        byte[] bytes = Arrays.copyOfRange(buffer, start, end);
        String whole = new String(bytes, StandardCharsets.UTF_8);
        String local = whole.substring(whole.indexOf(':') + 1);
        Name made = new Name(bytes, local, Element.of(local));
        // A part made up of ever new names is read all the same, only not remembered.
        if (kept < KEPT) {
            slots[slot] = made;
            kept++;
        }
        return made;
    }
}
