package io.hengji.cli;

import io.hengji.evaluation.Reference;
import io.hengji.ledger.CodeLists;
import io.hengji.scheme.SchemeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The folder of the installation: schemes/ and rules/ stand there, where a domain expert finds
 * them.
 */
record Home(Path root) {

    /** From the system property that the start script sets; the working folder otherwise. */
    static Home find() {
        return new Home(
                Path.of(System.getProperty("hengji.home", ".")).toAbsolutePath().normalize());
    }

    SchemeLibrary schemes() {
        try {
            return SchemeLibrary.load(root.resolve("schemes"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Reference reference() {
        try {
            return Reference.load(root.resolve("schemes"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    CodeLists codes() {
        try {
            return CodeLists.load(root.resolve("schemes").resolve("codes"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fonts that came with the installation; a source checkout has none. */
    Path fonts() {
        return root.resolve("fonts");
    }

    Path measures() {
        return root.resolve("rules").resolve("measures");
    }
}
