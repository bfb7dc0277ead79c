package io.hengji.office.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** A font file that was opened and then could not be read further: damaged, or taken away. */
final class UnusableFont extends UncheckedIOException {
    @Serial private static final long serialVersionUID = 1L;

    UnusableFont(String font, IOException cause) {
        super("font " + font, cause);
    }
}
