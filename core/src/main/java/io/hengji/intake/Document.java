package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import java.util.List;

/**
 * A report as it was read, whatever its format: one extracted text, and the blocks it is made of in
 * their order. All positions count Unicode code points in {@code text}, end exclusive; what lies
 * between blocks is line breaks.
 *
 * @param file as findings name it
 * @param sm3 of the file's bytes
 */
public record Document(String file, Digest sm3, String text, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** What stands there. */
    public String cut(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    public SourceRef.Span span(int start, int end) {
        return new SourceRef.Span(file, sm3, start, end, cut(start, end));
    }
}
