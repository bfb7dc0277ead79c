package io.hengji.office.annotate;

import io.hengji.kernel.Severity;

/**
 * What is said at one cell.
 *
 * @param row 1-based
 * @param column 0-based
 * @param severity of the worst finding there
 */
record Mark(int row, int column, Severity severity, String text) {

    Mark and(Mark other) {
        Severity worse = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
        return new Mark(row, column, worse, text + "\n" + other.text);
    }
}
