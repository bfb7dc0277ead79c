package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Evaluation;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.StepId;
import io.hengji.office.json.FindingsJson;
import io.hengji.trail.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings, the gravest first: what is wrong, where, and how to mend it. */
final class FindingsSection {
    private final List<Finding> findings;
    private final Set<String> relations = new HashSet<>();
    private final TrailLinks links;

    FindingsSection(Evaluation evaluation, TrailLinks links) {
        this.findings = FindingsJson.bySeverity(evaluation);
        this.links = links;
        evaluation.judged().forEach(judged -> relations.add(judged.relation().id()));
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "问题与提示");
                    section.element("p", counts(), css("lead"));
                    for (Severity severity : Severity.values()) {
                        of(severity)
                                .forEach(finding ->
                                        section.element(
                                                "article",
                                                article -> finding(article, finding),
                                                css("finding " + word(severity))));
                    }
                },
                id("findings"));
    }

    private String counts() {
        return findings.isEmpty()
                ? "没有发现问题。"
                : "共 "
                        + findings.size()
                        + " 项："
                        + java.util.Arrays.stream(Severity.values())
                                .map(severity ->
                                        severity.chinese() + " " + of(severity).size() + " 项")
                                .collect(Collectors.joining("，"))
                        + "。所列是疑点，是否成立由人认定。";
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.code().severity() == severity).toList();
    }

    private void finding(Html article, Finding finding) {
        article.element(
                "h3",
                head -> {
                    head.element("span", finding.code().severity().chinese(), css("tag"));
                    head.text(" " + finding.code().title());
                    head.element("span", finding.code().id(), css("code"));
                });
        article.element("p", finding.message());
        article.element("dl", list -> details(list, finding), css("facts"));
    }

    private void details(Html list, Finding finding) {
        row(list, "位置", Place.of(finding.at()));
        row(
                list,
                "相关位置",
                finding.related().stream().map(Place::of).collect(Collectors.joining("；")));
        number(list, "应为", finding.expected(), finding.trail());
        number(list, "填写为", finding.found(), finding.trail());
        row(
                list,
                "可能原因",
                finding.causes().stream().map(Cause::text).collect(Collectors.joining("；或")));
        row(list, "怎么改", finding.remedy());
        row(
                list,
                "依据",
                finding.code().basis().stream()
                        .map(Clause::shown)
                        .collect(Collectors.joining("；")));
        references(list, finding);
    }

    private void references(Html list, Finding finding) {
        StepId step = finding.trail();
        String relation = finding.relation();
        boolean related = relation != null && relations.contains(relation);
        if (step == null && !related) {
            return;
        }
        list.element("dt", "来历");
        list.element(
                "dd",
                dd -> {
                    if (step != null) {
                        links.number(dd, "这个判断怎么得来", step);
                    }
                    if (related && relation != null) {
                        dd.text(step == null ? "" : "　");
                        dd.element(
                                "a",
                                "勾稽关系 " + relation,
                                attribute("href", "#" + RelationsSection.anchor(relation)));
                    }
                });
    }

    private void number(Html list, String name, @Nullable String value, @Nullable StepId step) {
        if (value != null && !value.isEmpty()) {
            list.element("dt", name);
            list.element("dd", dd -> links.number(dd, value, step));
        }
    }

    private static void row(Html list, String name, String value) {
        if (!value.isEmpty()) {
            list.element("dt", name);
            list.element("dd", value);
        }
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
