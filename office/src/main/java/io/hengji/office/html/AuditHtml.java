package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.audit.Audited;
import io.hengji.audit.Standing;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Severity;
import io.hengji.trail.Relation;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The report that was audited with its figures marked (批注页): green proven, red contradicted, amber
 * unverifiable, grey without a relation. A click on a figure shows its relation beside the text, a
 * click on a term leads back. One file, no script, no network.
 */
public final class AuditHtml {
    private static final Asset SHEET = Asset.of("audit.css");
    private static final int SHOWN_DECIMALS = 4;

    private AuditHtml() {}

    /**
     * The page.
     *
     * @param coverage the line that says how much could be checked
     */
    public static byte[] render(Audited audited, String coverage) {
        AuditedText text = new AuditedText(audited);
        String title = audited.document().file();
        Html html = new Html().doctype();
        html.element(
                "html",
                page -> {
                    page.element("head", head -> head(head, title));
                    page.element(
                            "body",
                            body -> {
                                body.element(
                                        "header",
                                        header -> {
                                            header.element("h1", title);
                                            header.element("p", coverage);
                                            header.element("p", AuditHtml::legend, css("legend"));
                                        });
                                body.element(
                                        "main",
                                        main -> {
                                            main.element(
                                                    "section",
                                                    text::write,
                                                    css("paper"),
                                                    id("text"));
                                            main.element(
                                                    "aside",
                                                    aside -> {
                                                        findings(aside, audited, text);
                                                        relations(aside, audited, text);
                                                    },
                                                    attribute("aria-label", "疑点与勾稽关系"));
                                        });
                            });
                },
                attribute("lang", "zh-CN"));
        return html.toString().getBytes(StandardCharsets.UTF_8);
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
                                + "; base-uri 'none'; form-action 'none'"));
        head.single("meta", attribute("name", "referrer"), attribute("content", "no-referrer"));
        head.element("title", title + " 核对结果");
        head.style(SHEET);
    }

    private static void legend(Html legend) {
        for (Standing standing : Standing.values()) {
            legend.element("span", standing.chinese(), css("figure " + standing.word()));
            legend.text("　");
        }
        legend.text("点数字，右边显示它所在的关系。所列是疑点，是否成立由人认定。");
    }

    private static void findings(Html aside, Audited audited, AuditedText text) {
        aside.element("h2", "疑点");
        if (audited.findings().isEmpty()) {
            aside.element("p", "没有发现疑点。");
        }
        audited.byWeight()
                .forEach(finding -> {
                    Severity severity = finding.code().severity();
                    aside.element(
                            "article",
                            article -> {
                                article.element(
                                        "h3",
                                        h -> {
                                            h.element("b", severity.chinese());
                                            h.text(" " + finding.code().title() + " ");
                                            h.element("small", finding.code().id());
                                        });
                                article.element("p", finding.message());
                                article.element("p", p -> text.link(p, "看原文", finding.at()));
                                finding.causes()
                                        .forEach(cause -> article.element("p", cause.text()));
                                article.element("p", finding.remedy(), css("remedy"));
                            },
                            css("finding " + severity.name().toLowerCase(Locale.ROOT)));
                });
    }

    private static void relations(Html aside, Audited audited, AuditedText text) {
        aside.element("h2", "勾稽关系");
        if (audited.relations().isEmpty()) {
            aside.element("p", "没有找到数字之间的关系。");
        }
        for (Audited.Judged judged : audited.relations()) {
            Relation relation = judged.relation();
            aside.element(
                    "article",
                    article -> {
                        article.element(
                                "h3",
                                h -> {
                                    h.text(relation.title() + " ");
                                    h.element("small", judged.id());
                                });
                        article.element("p", relation.equation(), css("equation"));
                        article.element("p", verdict(relation));
                        article.element(
                                "p",
                                p -> {
                                    p.text("所涉数字：");
                                    judged.places()
                                            .forEach(place -> {
                                                text.link(p, place.text(), place);
                                                p.text("　");
                                            });
                                });
                    },
                    css("relation " + relation.verdict().word()),
                    id(AuditedText.anchor(judged.id())));
        }
    }

    private static String verdict(Relation relation) {
        Fraction residual = relation.residual();
        StringBuilder words = new StringBuilder(relation.verdict().chinese());
        if (residual != null && residual.signum() != 0) {
            words.append("，相差 ")
                    .append(
                            residual.decimal()
                                    .orElseGet(() ->
                                            residual.round(SHOWN_DECIMALS, RoundingMode.HALF_UP))
                                    .toPlainString());
        }
        relation.causes().forEach(cause -> words.append("；").append(cause.text()));
        List<String> missing = relation.missing();
        if (!missing.isEmpty()) {
            words.append("；缺").append(String.join("、", missing));
        }
        return words.toString();
    }
}
