package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.kernel.StepId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal bar chart as inline SVG. What a bar means is written beside it and shown by its
 * filling, never by colour alone.
 */
final class Bars {
    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int LONGEST = 380;
    private static final int GAP = 8;
    private static final int ROW = 26;
    private static final int BAR = 14;
    private static final int TEXT = 12;

    /** How a bar is filled. */
    enum Filling {
        /** Solid: executed, verifiable. */
        SOLID("solid"),
        /** Hatched: claimed. */
        HATCHED("hatched"),
        /** Outlined: planned, the most there is. */
        OUTLINED("outlined");

        private final String css;

        Filling(String css) {
            this.css = css;
        }
    }

    private sealed interface Row {}

    private record Head(String text) implements Row {}

    private record Bar(
            String label,
            @Nullable BigDecimal length,
            @Nullable BigDecimal whole,
            String shown,
            @Nullable StepId step,
            Filling filling)
            implements Row {}

    private final String id;
    private final String title;
    private final List<Row> rows = new ArrayList<>();

    Bars(String id, String title) {
        this.id = id;
        this.title = title;
    }

    void head(String text) {
        rows.add(new Head(text));
    }

    /**
     * Adds a bar.
     *
     * @param length null where the value is not known: then only the words stand there
     * @param whole drawn as an outline behind the bar, or null
     */
    void bar(
            String label,
            @Nullable BigDecimal length,
            @Nullable BigDecimal whole,
            String shown,
            @Nullable StepId step,
            Filling filling) {
        rows.add(new Bar(label, length, whole, shown, step, filling));
    }

    boolean isEmpty() {
        return rows.stream().noneMatch(row -> row instanceof Bar);
    }

    void write(Html html, TrailLinks links) {
        BigDecimal most = most();
        int height = rows.size() * ROW + GAP;
        html.element(
                "svg",
                svg -> {
                    svg.element("title", title, id(id + "-title"));
                    pattern(svg);
                    int y = GAP;
                    for (Row row : rows) {
                        switch (row) {
                            case Head(String text) -> text(svg, text, 0, y, "head");
                            case Bar bar -> bar(svg, bar, y, most, links);
                        }
                        y += ROW;
                    }
                },
                attribute("viewBox", "0 0 " + WIDTH + " " + height),
                attribute("role", "group"),
                attribute("aria-labelledby", id + "-title"),
                css("chart"));
    }

    private void bar(Html svg, Bar bar, int y, BigDecimal most, TrailLinks links) {
        text(svg, bar.label(), LEFT - GAP, y, "label");
        String end = "0";
        if (bar.whole() != null) {
            end = width(bar.whole(), most);
            rectangle(svg, y, end, "outlined");
        }
        if (bar.length() != null) {
            String width = width(bar.length(), most);
            rectangle(svg, y, width, bar.filling().css);
            end = bar.whole() == null ? width : end;
        }
        String x = new BigDecimal(end).add(new BigDecimal(LEFT + GAP)).toPlainString();
        svg.element(
                "text",
                text -> links.number(text, bar.shown(), bar.step(), "tspan"),
                attribute("x", x),
                attribute("y", Integer.toString(y + TEXT)),
                css("value"));
    }

    private void rectangle(Html svg, int y, String width, String filling) {
        svg.element(
                "rect",
                "",
                attribute("x", Integer.toString(LEFT)),
                attribute("y", Integer.toString(y)),
                attribute("width", width),
                attribute("height", Integer.toString(BAR)),
                filling.equals("hatched")
                        ? attribute("fill", "url(#" + id + "-hatch)")
                        : attribute("fill-opacity", filling.equals("solid") ? "1" : "0"),
                css(filling));
    }

    private void pattern(Html svg) {
        svg.element(
                "defs",
                defs ->
                        defs.element(
                                "pattern",
                                pattern ->
                                        pattern.element(
                                                "path",
                                                "",
                                                attribute("d", "M0 6L6 0M-1 1L1 -1M5 7L7 5"),
                                                css("hatch")),
                                id(id + "-hatch"),
                                attribute("width", "6"),
                                attribute("height", "6"),
                                attribute("patternUnits", "userSpaceOnUse")));
    }

    private static void text(Html svg, String text, int x, int y, String css) {
        svg.element(
                "text",
                text,
                attribute("x", Integer.toString(x)),
                attribute("y", Integer.toString(y + TEXT)),
                css(css));
    }

    private static String width(BigDecimal length, BigDecimal most) {
        return most.signum() == 0
                ? "0"
                : length.max(BigDecimal.ZERO)
                        .multiply(new BigDecimal(LONGEST))
                        .divide(most, 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private BigDecimal most() {
        BigDecimal most = BigDecimal.ZERO;
        for (Row row : rows) {
            if (row instanceof Bar bar) {
                most = bar.length() == null ? most : most.max(bar.length());
                most = bar.whole() == null ? most : most.max(bar.whole());
            }
        }
        return most;
    }
}
