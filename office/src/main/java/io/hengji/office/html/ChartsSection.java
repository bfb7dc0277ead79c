package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.Points;
import io.hengji.kernel.Money;
import io.hengji.kernel.StepId;
import io.hengji.ledger.Category;
import io.hengji.office.html.Bars.Filling;
import io.hengji.trail.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** Two charts: where the money went, and how much of the claimed score can be verified. */
final class ChartsSection {
    private static final List<String> THREE_PUBLIC =
            List.of(
                    "",
                    ".abroad",
                    ".vehicles",
                    ".vehiclePurchase",
                    ".vehicleRunning",
                    ".reception");

    private final Evaluation evaluation;
    private final TrailLinks links;

    ChartsSection(Evaluation evaluation, TrailLinks links) {
        this.evaluation = evaluation;
        this.links = links;
    }

    void write(Html html) {
        Bars spending = spending();
        Bars threePublic = threePublic();
        Bars scores = scores();
        html.element(
                "section",
                section -> {
                    section.element("h2", "资金与得分");
                    chart(section, spending, "支出构成（按支出类别，实心条为执行数）");
                    chart(section, threePublic, "“三公”经费（空心条为预算，实心条为执行）");
                    chart(section, scores, "一级指标：自评与可核验（空心框为分值，斜纹条为自评得分，实心条为可核验得分）");
                },
                id("charts"));
    }

    private void chart(Html section, Bars bars, String caption) {
        if (!bars.isEmpty()) {
            section.element(
                    "figure",
                    figure -> {
                        figure.element("figcaption", caption);
                        bars.write(figure, links);
                    },
                    css("plate"));
        }
    }

    private Bars spending() {
        Bars bars = new Bars("money", "支出构成");
        for (boolean basic : new boolean[] {true, false}) {
            String group = basic ? "basic" : "project";
            bars.head(basic ? "基本支出" : "项目支出");
            for (Category category : Category.values()) {
                if (category.basic() == basic) {
                    amount(bars, "dept.spent." + category.key(), category.chinese(), Filling.SOLID);
                }
            }
            amount(bars, "dept.spent." + group, "合计", Filling.SOLID);
        }
        bars.head("全部支出");
        amount(bars, "dept.spent", "全年执行数", Filling.SOLID);
        return bars;
    }

    private Bars threePublic() {
        Bars bars = new Bars("public", "三公经费预算与执行");
        for (String part : THREE_PUBLIC) {
            String spent = "dept.threePublic.spent" + part;
            String label =
                    part.isEmpty() ? "合计" : links.figure(spent).map(Figure::label).orElse("");
            amount(bars, "dept.threePublic.budget" + part, label + " 预算", Filling.OUTLINED);
            amount(bars, spent, label + " 执行", Filling.SOLID);
        }
        return bars;
    }

    private void amount(Bars bars, String figure, String label, Filling filling) {
        links.figure(figure)
                .ifPresent(found ->
                        bars.bar(
                                label,
                                found.value() instanceof Money(BigDecimal yuan) ? yuan : null,
                                null,
                                found.shown(),
                                found.trail(),
                                filling));
    }

    private Bars scores() {
        Bars bars = new Bars("scores", "一级指标自评得分与可核验得分");
        StepId total = evaluation.score().total().trail();
        for (DimensionScore dimension : evaluation.score().dimensions()) {
            Points score = dimension.score();
            StepId step = TrailLinks.either(score.trail(), total);
            bars.head(
                    dimension.name()
                            + (score.points() == null
                                    ? "（分值未定）"
                                    : "（" + score.points().toPlainString() + " 分）"));
            BigDecimal claimed = score.claimed();
            bars.bar(
                    "自评",
                    claimed,
                    score.points(),
                    claimed == null ? "未填" : claimed.toPlainString() + " 分",
                    step,
                    Filling.HATCHED);
            // What is certain: the least that the verifiable parts give. Nothing verifiable is not
            // 0.
            boolean any = score.verifiable().signum() > 0;
            bars.bar(
                    "可核验",
                    any ? score.min() : null,
                    score.points(),
                    any
                            ? SummarySection.cents(score.min()) + " 分" + verifiable(score)
                            : Verdict.UNVERIFIABLE.chinese(),
                    step,
                    Filling.SOLID);
        }
        return bars;
    }

    private static String verifiable(Points score) {
        BigDecimal points = score.points();
        return points == null || points.compareTo(score.verifiable()) == 0
                ? ""
                : "（其中 " + score.verifiable().toPlainString() + " 分可核验）";
    }
}
