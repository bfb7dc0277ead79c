package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.FigureLabels;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.StepId;
import io.hengji.trail.Narration;
import io.hengji.trail.Step;
import io.hengji.trail.Trail;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes numbers as links to the steps that justify them. */
final class TrailLinks {
    private final Trail trail;
    private final Narration narration;
    private final Map<FigureId, Figure> figures = new HashMap<>();

    TrailLinks(Evaluation evaluation) {
        this.trail = evaluation.trail();
        this.narration = Narration.brief(trail, FigureLabels.of(evaluation));
        evaluation.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    Trail trail() {
        return trail;
    }

    Narration narration() {
        return narration;
    }

    Optional<Figure> figure(String id) {
        return Optional.ofNullable(figures.get(new FigureId(id)));
    }

    /** The step of a figure: as the evaluation names it, or the last that states it. */
    @Nullable StepId step(FigureId figure) {
        Figure known = figures.get(figure);
        return known != null ? known.trail() : trail.of(figure).map(Step::id).orElse(null);
    }

    @Nullable StepId step(String figure) {
        return step(new FigureId(figure));
    }

    /** The first of two steps that there is. */
    static @Nullable StepId either(@Nullable StepId first, @Nullable StepId second) {
        return first != null ? first : second;
    }

    /** A number (or the words in its place) that opens its trail; plain where it has none. */
    void number(Html html, String text, @Nullable StepId step) {
        number(html, text, step, "span");
    }

    /** The same, where plain text needs another element than a span (in SVG). */
    void number(Html html, String text, @Nullable StepId step, String plain) {
        anchored(html, text, step == null ? null : step.toString(), plain);
    }

    /** A number that opens what stands at the anchor; plain where there is none. */
    static void anchored(Html html, String text, @Nullable String anchor, String plain) {
        if (anchor == null) {
            html.element(plain, text, css("n0"));
        } else {
            html.element("a", text, css("n"), attribute("href", "#" + anchor));
        }
    }

    /** A cell with a number; empty when there is none. */
    void cell(Html row, @Nullable BigDecimal value, @Nullable StepId step) {
        cell(row, value == null ? null : value.toPlainString(), step);
    }

    void cell(Html row, @Nullable String text, @Nullable StepId step) {
        row.element(
                "td",
                td -> {
                    if (text != null) {
                        number(td, text, step);
                    }
                },
                css("num"));
    }
}
