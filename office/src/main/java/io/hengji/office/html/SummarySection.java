package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.kernel.StepId;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The five numbers that say what a score is worth, each with one plain sentence. */
final class SummarySection {
    private final Score score;
    private final TrailLinks links;

    SummarySection(Evaluation evaluation, TrailLinks links) {
        this.score = evaluation.score();
        this.links = links;
    }

    void write(Html html) {
        Points total = score.total();
        String full = total.points() == null ? "" : "满分 " + plain(total.points()) + " 分，";
        html.element(
                "section",
                section -> {
                    section.element("h2", "概要");
                    section.element("dl", list -> tiles(list, total, full), css("tiles"));
                },
                id("summary"));
    }

    private void tiles(Html list, Points total, String full) {
        BigDecimal claimed = total.claimed();
        BigDecimal computed = total.computed();
        tile(
                list,
                "自评得分",
                claimed == null ? "未填" : plain(claimed),
                claimed == null
                        ? "单位没有填报总分。"
                        : full
                                + "单位自评 "
                                + plain(claimed)
                                + " 分"
                                + grade(score.gradeClaimed())
                                + "。");
        tile(
                list,
                "复算得分",
                computed == null ? "无法核验" : plain(computed),
                computed == null
                        ? "总分现在算不出来：" + reason(total)
                        : "按方案逐项复算得 "
                                + plain(computed)
                                + " 分"
                                + grade(score.gradeComputed())
                                + "。");
        tile(
                list,
                "可能区间",
                cents(total.min()) + "–" + cents(total.max()),
                "按能核验的部分，总分在 " + cents(total.min()) + " 分到 " + cents(total.max()) + " 分之间。");
        tile(
                list,
                "可核验分值",
                plain(total.verifiable()),
                (total.points() == null ? "" : plain(total.points()) + " 分中，")
                        + "有 "
                        + plain(total.verifiable())
                        + " 分能由所附材料复算或由评价人按规定选定。");
        String share = percent(score.evidence().l2Share());
        tile(list, "数据佐证占比", share, "有 " + share + " 的分值建立在能逐行复查的数据（L2 及以上）上。");
    }

    private void tile(Html list, String name, String value, String sentence) {
        StepId step = score.total().trail();
        Consumer<Html> number = dd -> links.number(dd, value, step);
        list.element(
                "div",
                tile -> {
                    tile.element("dt", name);
                    tile.element("dd", number, css("big"));
                    tile.element("dd", sentence);
                },
                css("tile"));
    }

    private static String reason(Points total) {
        Points.Reason reason = total.reason();
        return reason == null ? "有的部分没有可复算的材料。" : ended(reason.message());
    }

    private static String ended(String sentence) {
        return sentence.endsWith("。") ? sentence : sentence + "。";
    }

    private static String grade(@Nullable String grade) {
        return grade == null ? "" : "，等级为“" + grade + "”";
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    static String cents(BigDecimal value) {
        int cents = 2;
        return value.setScale(Math.max(cents, value.scale())).toPlainString();
    }

    static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).toPlainString() + "%";
    }
}
