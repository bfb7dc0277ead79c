package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.official.Report;
import io.hengji.official.Report.FigureRun;
import io.hengji.official.Report.Heading;
import io.hengji.official.Report.Paragraph;
import io.hengji.official.Report.Plain;
import io.hengji.official.Report.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of the report with every figure as a link; what must be known of one is a note below.
 */
final class ReportSection {
    private static final int TOP = 2;

    private final Report report;
    private final TrailLinks links;
    private final List<FigureRun> notes = new ArrayList<>();

    ReportSection(Report report, TrailLinks links) {
        this.report = report;
        this.links = links;
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "自评报告");
                    section.element("div", this::paper, css("paper"));
                },
                id("report"));
    }

    private void paper(Html paper) {
        report.title().forEach(line -> paper.element("p", line, css("title")));
        for (Report.Block block : report.body()) {
            switch (block) {
                case Heading(int level, List<Run> runs) ->
                        paper.element(
                                "h" + Math.min(TOP + level, 6),
                                head -> runs(head, runs),
                                css("level" + level));
                case Paragraph(List<Run> runs) -> paper.element("p", p -> runs(p, runs));
            }
        }
        for (int i = 0; i < report.annexes().size(); i++) {
            paper.element(
                    "p",
                    (i == 0 ? "附件：" : "　　　") + (i + 1) + ". " + report.annexes().get(i),
                    css("annex"));
        }
        signature(paper);
        notes(paper);
    }

    private void runs(Html html, List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Plain(String text) -> html.text(text);
                case FigureRun figure -> figure(html, figure);
            }
        }
    }

    private void figure(Html html, FigureRun figure) {
        links.number(html, figure.text(), links.step(figure.figure()));
        if (figure.mark() != null) {
            notes.add(figure);
            html.element("sup", "〔" + notes.size() + "〕");
        }
    }

    private void signature(Html paper) {
        String signedBy = report.signedBy();
        String dated = report.dated();
        if (signedBy != null) {
            paper.element("p", signedBy, css("signed"));
        }
        if (dated != null) {
            paper.element("p", dated, css("signed"));
        }
    }

    private void notes(Html paper) {
        if (notes.isEmpty()) {
            return;
        }
        paper.element(
                "div",
                box -> {
                    box.element("p", "本页所加说明（不在上报文本中）：");
                    for (int i = 0; i < notes.size(); i++) {
                        FigureRun figure = notes.get(i);
                        String number = "〔" + (i + 1) + "〕 ";
                        box.element(
                                "p",
                                p -> {
                                    p.text(number);
                                    links.number(p, figure.text(), links.step(figure.figure()));
                                    p.text("：" + figure.mark());
                                });
                    }
                },
                css("notes"));
    }
}
