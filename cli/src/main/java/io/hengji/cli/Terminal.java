package io.hengji.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: what picocli was given, so that tests read the very same text. */
final class Terminal {
    private Terminal() {}

    static PrintWriter out(@Nullable CommandSpec spec) {
        return required(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return required(spec).commandLine().getErr();
    }

    private static CommandSpec required(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec;
    }
}
