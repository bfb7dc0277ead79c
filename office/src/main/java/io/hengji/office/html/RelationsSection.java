package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Checks;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluation.Judged;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Narration;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The relations between figures (勾稽关系) with their equations and verdicts. */
final class RelationsSection {
    private static final int SHOWN_DECIMALS = 4;

    private final Evaluation evaluation;
    private final TrailLinks links;

    RelationsSection(Evaluation evaluation, TrailLinks links) {
        this.evaluation = evaluation;
        this.links = links;
    }

    static String anchor(String relation) {
        return "r-" + relation;
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "勾稽关系");
                    section.element("p", counts(), css("lead"));
                    ScoreSection.table(
                            section,
                            "各项勾稽关系",
                            List.of("编号", "关系", "等式", "相差", "结论"),
                            body ->
                                    evaluation
                                            .judged()
                                            .forEach(judged ->
                                                    body.element(
                                                            "tr",
                                                            tr -> row(tr, judged),
                                                            id(anchor(judged.relation().id())))));
                    notRun(section);
                },
                id("relations"));
    }

    private String counts() {
        return "共 "
                + evaluation.judged().size()
                + " 项："
                + Arrays.stream(Verdict.values())
                        .map(verdict ->
                                verdict.chinese()
                                        + " "
                                        + evaluation.judged().stream()
                                                .filter(judged ->
                                                        judged.relation().verdict() == verdict)
                                                .count())
                        .collect(Collectors.joining("，"))
                + "。";
    }

    private void row(Html tr, Judged judged) {
        Relation relation = judged.relation();
        tr.element("td", relation.id(), css("code"));
        tr.element("td", relation.title());
        tr.element("td", td -> links.number(td, relation.brief(), judged.step()), css("equation"));
        Fraction residual = relation.residual();
        links.cell(tr, residual == null ? null : residual.shown(SHOWN_DECIMALS), judged.step());
        tr.element(
                "td",
                td -> {
                    td.element(
                            "span",
                            relation.verdict().chinese(),
                            css("verdict " + relation.verdict().word()));
                    if (!relation.missing().isEmpty()) {
                        td.element("small", Narration.lacking(relation.missing()));
                    }
                    relation.causes().forEach(cause -> td.element("small", cause.text()));
                });
    }

    private void notRun(Html section) {
        List<Checks.NotRun> notRun = evaluation.checks().notRun();
        if (notRun.isEmpty()) {
            return;
        }
        section.element(
                "details",
                details -> {
                    details.element("summary", "没有检查的 " + notRun.size() + " 项关系，及各缺什么");
                    details.element(
                            "ul",
                            list ->
                                    notRun.forEach(check ->
                                            list.element(
                                                    "li",
                                                    check.id()
                                                            + "："
                                                            + Narration.lacking(check.missing()))));
                });
    }
}
