package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import java.util.List;

/**
 * A report as it was read (报告文本): one text and the blocks in it, in order. Every position counts
 * code points of that text.
 *
 * @param file its name as shown to people
 * @param sm3 of the file's bytes
 * @param text what {@code --text} writes; of a plain text file the decoded text as it stands
 */
public record Document(String file, Digest sm3, DocumentText text, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A stretch of the text that is one thing. Ends are exclusive; blanks around it are left out. */
    public sealed interface Block {
        int start();

        int end();
    }

    /** A heading (标题), level from 1, with its number if it has one. */
    public record Heading(int level, int start, int end) implements Block {}

    /** A paragraph (段落). */
    public record Paragraph(int start, int end) implements Block {}

    /** An item of a list (列表项): a numbered sentence, or a paragraph of a bulleted list. */
    public record Item(int start, int end) implements Block {}

    /**
     * A table (表格).
     *
     * @param headRows how many rows from the top are heads
     * @param cells by row, then column; covered positions are not repeated
     */
    public record Grid(int headRows, List<Cell> cells, int start, int end) implements Block {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table; row and column 0-based; an empty cell has an empty span. */
    public record Cell(int row, int column, int rowSpan, int columnSpan, int start, int end) {}

    /** The place of a stretch, for findings. */
    public SourceRef.Span span(int start, int end) {
        return new SourceRef.Span(file, sm3, start, end, text.cut(start, end));
    }

    /** The text of a block or cell. */
    public String cut(Block block) {
        return text.cut(block.start(), block.end());
    }
}
