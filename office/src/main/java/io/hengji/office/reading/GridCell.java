package io.hengji.office.reading;

/** A cell of a table in the making; row and column 0-based, covered positions are not repeated. */
record GridCell(int row, int column, int rowSpan, int columnSpan, Prose prose) {}
