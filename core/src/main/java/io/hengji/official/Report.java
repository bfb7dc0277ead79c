package io.hengji.official;

import io.hengji.kernel.FigureId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report (自评报告) as an official document has it: title, body by levels, annex list, issuer and
 * date (GB/T 9704-2012). No red head: a self-evaluation is an annexed document, so only the body
 * rules apply.
 */
public record Report(
        List<String> title,
        List<Block> body,
        List<String> annexes,
        @Nullable String signedBy,
        @Nullable String dated) {
    public Report {
        title = List.copyOf(title);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    public sealed interface Block {}

    /** A heading of level 1 (一、) to 4 (（1）); the number is part of the text. */
    public record Heading(int level, List<Run> runs) implements Block {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    public record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** A part of a line. */
    public sealed interface Run {
        String text();
    }

    public record Plain(String text) implements Run {}

    /**
     * A figure by reference: its text is computed, never typed.
     *
     * @param mark null when it was recomputed; otherwise what the reader must know (无法核验 and why),
     *     shown as a Word comment and in report.html, never inside the prose
     */
    public record FigureRun(String text, FigureId figure, @Nullable String mark) implements Run {}
}
