package io.hengji.office.workbook;

import io.hengji.intake.RawCell;

/**
 * Cells that say the same are one object as far as that is cheap: the last few thousand are
 * remembered. Most columns of a ledger hold a handful of different texts.
 */
final class CellPool {
    private static final int SLOTS = 1 << 14;

    /** Longer texts hardly ever come twice. */
    private static final int LONGEST = 64;

    private final RawCell[] slots = new RawCell[SLOTS];

    RawCell of(char[] chars, int length, RawCell.Kind kind) {
        if (length > LONGEST) {
            return new RawCell(new String(chars, 0, length), kind);
        }
        int hash = kind == RawCell.Kind.TEXT ? 1 : 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
        RawCell known = slots[slot];
        if (known != null && known.kind() == kind && same(known.text(), chars, length)) {
            return known;
        }
        RawCell made = new RawCell(new String(chars, 0, length), kind);
        slots[slot] = made;
        return made;
    }

    private static boolean same(String text, char[] chars, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
