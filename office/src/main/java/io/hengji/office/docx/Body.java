package io.hengji.office.docx;

import io.hengji.office.ooxml.Markup;
import io.hengji.official.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The text of the report: title, body by levels, 附件 list, issuer and date. */
final class Body {
    private final Comments comments;
    private final List<Line> lines = new ArrayList<>();

    private Body(Comments comments) {
        this.comments = comments;
    }

    /**
     * @param ending written into the properties of the last paragraph: the end of the section, or
     *     nothing
     */
    static void write(Markup xml, Report report, Comments comments, Consumer<Markup> ending) {
        Body body = new Body(comments);
        body.collect(report);
        for (int i = 0; i < body.lines.size(); i++) {
            boolean last = i == body.lines.size() - 1;
            body.lines.get(i).write(xml, last ? ending : properties -> {});
        }
    }

    private void collect(Report report) {
        for (String line : report.title()) {
            add(Styles.TITLE, false, properties -> {}, xml -> Paragraphs.run(xml, line));
        }
        if (!report.title().isEmpty()) {
            blank(true);
        }
        boolean signed = report.signedBy() != null || report.dated() != null;
        for (int i = 0; i < report.body().size(); i++) {
            block(report.body().get(i), signed && i == report.body().size() - 1);
        }
        if (!report.annexes().isEmpty()) {
            blank(signed);
            annexes(report.annexes(), signed);
        }
        if (signed) {
            blank(true);
            blank(true);
            String dated = report.dated() == null ? "" : report.dated();
            if (report.signedBy() != null) {
                issuer(report.signedBy(), dated);
            }
            if (!dated.isEmpty()) {
                add(Styles.LINE, false, Closing::date, xml -> Paragraphs.run(xml, dated));
            }
        }
        if (lines.isEmpty()) {
            blank(false);
        }
    }

    private void issuer(String issuer, String dated) {
        add(
                Styles.LINE,
                !dated.isEmpty(),
                properties -> Closing.issuer(properties, issuer, dated),
                xml -> Paragraphs.run(xml, issuer));
    }

    private void block(Report.Block block, boolean keep) {
        switch (block) {
            case Report.Heading heading ->
                    runs(Styles.heading(Math.clamp(heading.level(), 1, 4)), keep, heading.runs());
            case Report.Paragraph paragraph -> runs(Styles.BODY, keep, paragraph.runs());
        }
    }

    private void runs(String style, boolean keep, List<Report.Run> runs) {
        add(style, keep, properties -> {}, xml -> runs.forEach(run -> run(xml, run)));
    }

    private void run(Markup xml, Report.Run run) {
        if (run instanceof Report.FigureRun figure && figure.mark() != null) {
            comments.around(xml, figure.mark(), () -> Paragraphs.run(xml, run.text()));
        } else {
            Paragraphs.run(xml, run.text());
        }
    }

    private void annexes(List<String> names, boolean signed) {
        for (int i = 0; i < names.size(); i++) {
            int number = i + 1;
            String name = names.get(i);
            boolean keep = signed || number < names.size();
            add(
                    Styles.LINE,
                    keep,
                    properties -> Closing.annex(properties, number, names.size()),
                    xml -> Closing.annexText(xml, number, names.size(), name));
        }
    }

    private void blank(boolean keep) {
        add(Styles.LINE, keep, properties -> {}, xml -> {});
    }

    private void add(
            String style, boolean keep, Consumer<Markup> properties, Consumer<Markup> content) {
        lines.add(new Line(style, keep, properties, content));
    }

    private record Line(
            String style, boolean keep, Consumer<Markup> properties, Consumer<Markup> content) {
        void write(Markup xml, Consumer<Markup> ending) {
            Paragraphs.openProperties(xml, style);
            if (keep) {
                xml.empty("w:keepNext");
            }
            properties.accept(xml);
            ending.accept(xml);
            xml.close();
            content.accept(xml);
            xml.close();
        }
    }
}
