package io.hengji.scheme;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the files that the product ships, from the module or from the root of the sources. */
final class ProductSchemes {
    private ProductSchemes() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("schemes"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException(
                    "no folder schemes above " + Path.of("").toAbsolutePath());
        }
        return here;
    }
}
