package io.hengji.record;

import java.util.List;
import java.util.Map;

/**
 * Runs one SQL file over datasets: the port that {@code lake} implements. A query reads the tables
 * and columns its front matter needs and nothing else; it cannot reach a file, the network or the
 * settings of the engine, and it ends within the engine's limits.
 */
public interface QueryEngine extends AutoCloseable {

    /**
     * Runs the query: its rows, or why there are none.
     *
     * @param params values for parameters of the file; its defaults are used for the rest
     * @param over at least the datasets that the file needs
     */
    QueryOutcome run(SqlFile sql, Map<String, Datum> params, List<Dataset> over);

    @Override
    void close();
}
