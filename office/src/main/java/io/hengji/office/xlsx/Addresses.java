package io.hengji.office.xlsx;

import io.hengji.official.Form.Position;
import java.util.Map;

/** Where the cells of all forms stand in the workbook. */
public final class Addresses {
    private final Map<String, SheetLayout> layouts;

    Addresses(Map<String, SheetLayout> layouts) {
        this.layouts = Map.copyOf(layouts);
    }

    /** The address of a cell as seen from a form: D5, or '附件3 P01'!H20. */
    String of(Position position, String from) {
        SheetLayout layout = layouts.get(position.form());
        if (layout == null) {
            throw new IllegalArgumentException("no such form in the workbook: " + position);
        }
        String address = column(position.column()) + layout.first(position.row());
        return position.form().equals(from) ? address : quoted(layout.sheet()) + "!" + address;
    }

    /** A name of a sheet as formulas write it: '附件3 P01'. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** 1 is A, 27 is AA. */
    public static String column(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
