package io.hengji.official;

import io.hengji.evaluation.Figure;
import io.hengji.kernel.FigureId;
import org.jspecify.annotations.Nullable;

/** What a reader must know about a figure in the prose, beside it and never in it. */
final class Marks {
    private Marks() {}

    /**
     * Null when there is nothing to know: the figure was recomputed, or is an entry of the books.
     */
    static @Nullable String of(Figure figure) {
        return switch (figure.state()) {
            case COMPUTED -> null;
            case CHOSEN -> "评价人选定";
            case CLAIMED -> entered(figure.id()) ? null : "自报数，未经复算";
            case UNVERIFIABLE -> "无法核验";
            case NOT_APPLICABLE -> "不适用";
        };
    }

    /**
     * Whether a read figure is an entry of the books (预算、收入、人员): a record, and no claim as the
     * achievements and scores are.
     */
    private static boolean entered(FigureId id) {
        return !id.value().startsWith("indicator/")
                && !id.value().startsWith("dimension/")
                && !id.value().startsWith("fact/")
                && !id.name().startsWith("score")
                && !id.name().startsWith("rate");
    }
}
