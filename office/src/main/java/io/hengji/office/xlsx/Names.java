package io.hengji.office.xlsx;

/** The namespaces and names of the parts of a workbook (ISO/IEC 29500-1). */
final class Names {
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final int LETTERS = 26;

    private Names() {}

    /** A1 for row 1, column 1. */
    static String cell(int row, int column) {
        return column(column) + row;
    }

    static String column(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }
}
