package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.FundsRow;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.StepId;
import io.hengji.ledger.Funds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Printed;
import io.hengji.trail.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores by dimension and indicator, and the money of the department and of each project. */
final class ScoreSection {
    private static final List<String> HEADS =
            List.of("指标", "分值", "指标值", "实际完成值", "完成比", "自评得分", "复算得分", "可能区间", "佐证", "状态");

    private final Evaluation evaluation;
    private final TrailLinks links;

    ScoreSection(Evaluation evaluation, TrailLinks links) {
        this.evaluation = evaluation;
        this.links = links;
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "得分");
                    funds(section, "部门资金（万元）", "dept", evaluation.funds());
                    score(section, "部门整体支出", evaluation.score());
                    for (ProjectEvaluation project : evaluation.projects()) {
                        project(section, project);
                    }
                },
                id("scores"));
    }

    private void project(Html section, ProjectEvaluation evaluated) {
        String name = evaluated.project().id() + "　" + evaluated.project().name();
        Score score = evaluated.score();
        section.element(
                "details",
                details -> {
                    details.element(
                            "summary", name + (score == null ? "（未填报绩效自评）" : ""), css("h3"));
                    funds(
                            details,
                            "项目资金（万元）",
                            "project/" + evaluated.project().id(),
                            evaluated.funds());
                    if (score != null) {
                        score(details, "项目自评", score);
                    }
                },
                css("project"));
    }

    private void funds(Html html, String caption, String subject, List<FundsRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        table(
                html,
                caption,
                List.of("资金", "年初预算数", "全年预算数", "执行数", "执行率"),
                body -> rows.forEach(row -> body.element("tr", tr -> funds(tr, subject, row))));
    }

    private void funds(Html tr, String subject, FundsRow funds) {
        String prefix = subject;
        for (Funds known : Funds.values()) {
            if (known.chinese().equals(funds.row())) {
                prefix = subject + "." + known.key();
            }
        }
        boolean total = prefix.equals(subject);
        StepId initial = links.step(prefix + (total ? ".budget.initial" : ".initial"));
        StepId adjusted = links.step(prefix + (total ? ".budget.adjusted" : ".adjusted"));
        StepId spent = links.step(prefix + ".spent");
        tr.element("td", funds.row());
        known(tr, amount(funds.initial()), initial);
        known(tr, amount(funds.adjusted()), adjusted);
        known(tr, amount(funds.spent()), spent);
        Rate rate = funds.rate();
        links.cell(
                tr,
                rate == null ? null : rate.shown(),
                TrailLinks.either(links.step(prefix + ".rate.execution"), spent));
    }

    /**
     * An amount that was looked for and not found says so; one that nobody asked for stays blank.
     */
    private void known(Html tr, @Nullable String amount, @Nullable StepId step) {
        links.cell(
                tr, amount == null && step != null ? Verdict.UNVERIFIABLE.chinese() : amount, step);
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : SummarySection.cents(money.wanYuan());
    }

    private void score(Html html, String caption, Score score) {
        StepId total = score.total().trail();
        table(
                html,
                caption,
                HEADS,
                body -> {
                    for (DimensionScore dimension : score.dimensions()) {
                        StepId step = TrailLinks.either(dimension.score().trail(), total);
                        body.element(
                                "tr",
                                tr -> whole(tr, dimension.name(), dimension.score(), step),
                                css("dimension"));
                        for (IndicatorScore indicator : dimension.indicators()) {
                            body.element("tr", tr -> indicator(tr, indicator, step));
                        }
                    }
                    body.element("tr", tr -> whole(tr, "合计", score.total(), total), css("total"));
                });
    }

    private void whole(Html tr, String name, Points score, @Nullable StepId step) {
        tr.element("th", name, attribute("scope", "row"));
        links.cell(tr, score.points(), step);
        tr.element("td", "", attribute("colspan", "3"));
        points(tr, score, step);
        tr.element("td", "");
        state(tr, score);
    }

    private void indicator(Html tr, IndicatorScore scored, @Nullable StepId above) {
        Indicator indicator = scored.indicator();
        Points score = scored.score();
        StepId step = TrailLinks.either(score.trail(), above);
        StepId target = TrailLinks.either(step(indicator, "target"), step);
        StepId actual =
                TrailLinks.either(
                        TrailLinks.either(step(indicator, "measured"), step(indicator, "actual")),
                        step);
        tr.element("td", indicator.name(), css("indent"));
        links.cell(tr, score.points(), step);
        links.cell(tr, quantity(indicator, "target", scored.target()), target);
        links.cell(tr, quantity(indicator, "actual", scored.actual()), actual);
        links.cell(
                tr,
                scored.completion() == null ? null : SummarySection.percent(scored.completion()),
                step);
        points(tr, score, step);
        tr.element("td", scored.level().name(), css("mid"));
        state(tr, score);
    }

    private void points(Html tr, Points score, @Nullable StepId step) {
        links.cell(tr, score.claimed(), step);
        BigDecimal computed = score.computed();
        links.cell(tr, computed == null ? null : SummarySection.cents(computed), step);
        // Without points there is nothing to range over: blank, not 0 to 0.
        String range =
                score.points() == null
                        ? null
                        : SummarySection.cents(score.min())
                                + "–"
                                + SummarySection.cents(score.max());
        links.cell(tr, range, step);
    }

    private static void state(Html tr, Points score) {
        Points.Reason reason = score.reason();
        tr.element(
                "td",
                td -> {
                    td.text(score.state().chinese());
                    if (reason != null) {
                        td.element("small", reason.message());
                    }
                });
    }

    private @Nullable StepId step(Indicator indicator, String what) {
        return links.step("indicator/" + indicator.id() + "." + what);
    }

    /** As printed: with the decimals that the trail knows, 530.50 and not 530.5. */
    private @Nullable String quantity(
            Indicator indicator, String what, @Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        return links.trail()
                .of(new FigureId("indicator/" + indicator.id() + "." + what))
                .map(step ->
                        step.outcome() instanceof Outcome.Value(var value, var shown)
                                        && value.equals(quantity)
                                ? Printed.of(value, shown).shown()
                                : quantity.shown())
                .orElse(quantity.shown());
    }

    static void table(
            Html html, String caption, List<String> heads, java.util.function.Consumer<Html> rows) {
        html.element(
                "div",
                scroll ->
                        scroll.element(
                                "table",
                                table -> {
                                    table.element("caption", caption);
                                    table.element(
                                            "thead",
                                            head ->
                                                    head.element(
                                                            "tr",
                                                            tr ->
                                                                    heads.forEach(text ->
                                                                            tr.element(
                                                                                    "th",
                                                                                    text,
                                                                                    attribute(
                                                                                            "scope",
                                                                                            "col")))));
                                    table.element("tbody", rows);
                                }),
                css("scroll"));
    }
}
