package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Comparison;
import io.hengji.evaluation.Comparison.Moved;
import io.hengji.kernel.Fraction;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This year beside last year: what moved, by figure and indicator. */
final class ComparisonSection {
    private final Comparison against;
    private final TrailLinks links;

    ComparisonSection(Comparison against, TrailLinks links) {
        this.against = against;
        this.links = links;
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "与 " + against.year() + " 年相比");
                    section.element(
                            "p",
                            against.moved().isEmpty()
                                    ? "两年都有的数字没有变化。"
                                    : "两年都有的数字中，" + against.moved().size() + " 个有变化。",
                            css("lead"));
                    if (!against.moved().isEmpty()) {
                        ScoreSection.table(
                                section,
                                "与上年相比",
                                List.of("数字", against.year() + "年", "本年", "变动"),
                                body ->
                                        against.moved()
                                                .forEach(moved ->
                                                        body.element("tr", tr -> row(tr, moved))));
                    }
                },
                id("against"));
    }

    private void row(Html tr, Moved moved) {
        tr.element("td", moved.label());
        tr.element("td", moved.last().shown(), css("num"));
        links.cell(tr, moved.now().shown(), moved.now().trail());
        tr.element("td", change(moved.rate()), css("num"));
    }

    private static String change(@Nullable Fraction rate) {
        if (rate == null) {
            return "";
        }
        return (rate.signum() > 0 ? "+" : "−")
                + rate.times(Fraction.of(100)).abs().round(2, RoundingMode.HALF_UP)
                + "%";
    }
}
