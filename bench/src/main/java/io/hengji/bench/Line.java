package io.hengji.bench;

import java.io.IOException;
import java.util.List;

/** One line of measuring: one or more rows of the table. */
interface Line {
    String name();

    List<Row> measure(Workshop shop) throws IOException, InterruptedException;
}
