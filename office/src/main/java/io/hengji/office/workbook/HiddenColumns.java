package io.hengji.office.workbook;

import io.hengji.office.xlsx.Addresses;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** The columns that are hidden on one sheet: they are read all the same. */
final class HiddenColumns {
    private final int most;
    private final BitSet hidden = new BitSet();

    /**
     * @param most columns further to the right do not count
     */
    HiddenColumns(int most) {
        this.most = most;
    }

    /** Notes a description of columns (the element {@code col}), if it hides them. */
    void note(PartXml col) throws IOException {
        if (col.flag("hidden")) {
            int first = Math.max(1, col.number("min", 1));
            int last = Math.min(col.number("max", 1), most);
            if (first <= last) {
                hidden.set(first, last + 1);
            }
        }
    }

    /** As letters, from left to right. */
    List<String> letters() {
        return hidden.stream().mapToObj(Addresses::column).toList();
    }
}
