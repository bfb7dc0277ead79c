package io.hengji.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where snapshots, leads and dispositions are kept (工作区). */
final class Workspace {
    private static final String VARIABLE = "HENGJI_DATA";
    private static final String DEFAULT = "hengji-data";

    private Workspace() {}

    /** As named by an option, else by the environment, else {@code ./hengji-data}. */
    static Path folder(@Nullable Path option) {
        if (option != null) {
            return option;
        }
        String named = System.getenv(VARIABLE);
        return Path.of(named == null || named.isBlank() ? DEFAULT : named);
    }
}
