package io.hengji.official;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** One file of the narrative. */
record NarrativeSource(String file, @Nullable Digest sm3, String text) {

    /** The place of the chars [from, to), counted in code points. */
    SourceRef.Span span(int from, int to) {
        return new SourceRef.Span(
                file,
                sm3,
                text.codePointCount(0, from),
                text.codePointCount(0, to),
                text.substring(from, to));
    }
}
