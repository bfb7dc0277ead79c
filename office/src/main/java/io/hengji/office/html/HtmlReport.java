package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Comparison;
import io.hengji.evaluation.Evaluation;
import io.hengji.intake.CaseSettings;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code report.html}: what was evaluated, on one page that needs no network, in which every number
 * opens its trail down to the record it was read from. It works without its script as well: numbers
 * are links to the steps at the end. Same evaluation, same bytes.
 */
public final class HtmlReport {
    private static final Asset SHEET = Asset.of("report.css");
    private static final Asset SCRIPT = Asset.of("report.js");

    private HtmlReport() {}

    public static byte[] render(Evaluation evaluation, Report report, List<Form> forms) {
        TrailLinks links = new TrailLinks(evaluation);
        CellSteps cells = new CellSteps(forms, links);
        CaseSettings settings = evaluation.subject().files().settings();
        String title = settings.department() + " " + settings.year().year() + " 年度绩效自评";
        Html html = new Html().doctype();
        html.element(
                "html",
                page -> {
                    page.element("head", head -> head(head, title));
                    page.element(
                            "body",
                            body -> {
                                header(body, title, evaluation);
                                body.element(
                                        "main",
                                        main -> {
                                            new SummarySection(evaluation, links).write(main);
                                            new FindingsSection(evaluation, links).write(main);
                                            new OutstandingSection(evaluation).write(main);
                                            new ChartsSection(evaluation, links).write(main);
                                            new ScoreSection(evaluation, links).write(main);
                                            new RelationsSection(evaluation, links).write(main);
                                            against(main, evaluation, links);
                                            new ReportSection(report, links).write(main);
                                            new FormsSection(forms, cells).write(main);
                                            new TrailSection(links, cells).write(main);
                                        });
                                panel(body);
                                body.script(SCRIPT);
                            });
                },
                attribute("lang", "zh-CN"));
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void against(Html main, Evaluation evaluation, TrailLinks links) {
        Comparison against = evaluation.against();
        if (against != null) {
            new ComparisonSection(against, links).write(main);
        }
    }

    private static void head(Html head, String title) {
        head.single("meta", attribute("charset", "utf-8"));
        head.single(
                "meta",
                attribute("http-equiv", "Content-Security-Policy"),
                attribute(
                        "content",
                        "default-src 'none'; style-src "
                                + SHEET.source()
                                + "; script-src "
                                + SCRIPT.source()
                                + "; img-src data:; base-uri 'none'; form-action 'none'"));
        head.single("meta", attribute("name", "referrer"), attribute("content", "no-referrer"));
        head.single(
                "meta",
                attribute("name", "viewport"),
                attribute("content", "width=device-width, initial-scale=1"));
        head.element("title", title);
        head.style(SHEET);
    }

    private static void header(Html body, String title, Evaluation evaluation) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("summary", "概要");
        places.put("findings", "问题");
        places.put("charts", "图");
        places.put("scores", "得分");
        places.put("relations", "勾稽");
        if (evaluation.against() != null) {
            places.put("against", "与上年相比");
        }
        places.put("report", "报告");
        places.put("forms", "附表");
        places.put("trail", "来历");
        body.element(
                "header",
                header -> {
                    header.element("h1", title);
                    header.element(
                            "p",
                            "评价方案 "
                                    + evaluation.scheme()
                                    + (evaluation.compareTo() == null
                                            ? ""
                                            : "，对照 " + evaluation.compareTo())
                                    + "。带下划线的数字都能点开，看它的来历。",
                            css("sub"));
                });
        body.element(
                "nav",
                nav ->
                        places.forEach((place, name) ->
                                nav.element("a", name, attribute("href", "#" + place))),
                attribute("aria-label", "目录"));
    }

    /** Filled by the script; without it the links lead to the end of the page. */
    private static void panel(Html body) {
        body.element(
                "aside",
                panel -> {
                    panel.element(
                            "div",
                            bar -> {
                                bar.element("b", "这个数怎么来的");
                                bar.element(
                                        "button",
                                        "关闭",
                                        attribute("type", "button"),
                                        id("panel-close"));
                            },
                            css("bar"));
                    panel.element("div", "", id("panel-tree"));
                },
                id("panel"),
                attribute("hidden", ""),
                attribute("aria-label", "数字的来历"),
                attribute("tabindex", "-1"));
    }
}
