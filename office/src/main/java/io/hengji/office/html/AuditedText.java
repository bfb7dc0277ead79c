package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.audit.Audited;
import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.intake.DocumentText;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The text of an audited report, block by block, with its figures as links to their relations. */
final class AuditedText {
    private final Document document;
    private final DocumentText text;
    private final Map<String, Relation> relations = new HashMap<>();
    private final TreeMap<Integer, Audited.Figure> figures = new TreeMap<>();

    /** Phrases that findings are about, other than figures: where they begin and end. */
    private final TreeMap<Integer, Integer> phrases = new TreeMap<>();

    AuditedText(Audited audited) {
        this.document = audited.document();
        this.text = new DocumentText(document.text());
        audited.relations().forEach(j -> relations.put(j.id(), j.relation()));
        audited.figures().forEach(figure -> figures.put(figure.start(), figure));
        audited.findings()
                .forEach(finding -> {
                    if (finding.at() instanceof SourceRef.Span span && span.end() > span.start()) {
                        phrases.merge(span.start(), span.end(), Math::max);
                    }
                });
    }

    static String anchor(String relation) {
        return "r-" + relation;
    }

    /** A link to a place of the text; plain words for a place elsewhere. */
    void link(Html html, String words, SourceRef place) {
        if (place instanceof SourceRef.Span span && span.file().equals(document.file())) {
            Map.Entry<Integer, Audited.Figure> near = figures.floorEntry(span.start());
            boolean figure = near != null && near.getValue().end() >= span.end();
            String target = figure ? "f" + near.getKey() : "p" + span.start();
            html.element("a", words, attribute("href", "#" + target));
        } else {
            html.text(place instanceof SourceRef.Span ? words : place.shown());
        }
    }

    void write(Html html) {
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading(int level, int start, int end) ->
                        html.element("h" + Math.min(level + 1, 6), h -> stretch(h, start, end));
                case Block.Paragraph(int start, int end) ->
                        html.element("p", p -> stretch(p, start, end));
                case Block.Grid grid -> html.element("table", table -> grid(table, grid));
            }
        }
    }

    private void grid(Html table, Block.Grid grid) {
        List<Block.Cell> row = new ArrayList<>();
        for (Block.Cell cell : grid.cells()) {
            if (!row.isEmpty() && row.getFirst().row() != cell.row()) {
                row(table, grid, row);
                row = new ArrayList<>();
            }
            row.add(cell);
        }
        row(table, grid, row);
    }

    private void row(Html table, Block.Grid grid, List<Block.Cell> cells) {
        List<Block.Cell> row = List.copyOf(cells);
        table.element(
                "tr",
                tr -> {
                    for (Block.Cell cell : row) {
                        tr.element(
                                cell.row() < grid.heads() ? "th" : "td",
                                td -> stretch(td, cell.start(), cell.end()),
                                attribute("rowspan", Integer.toString(cell.down())),
                                attribute("colspan", Integer.toString(cell.across())));
                    }
                });
    }

    private void stretch(Html html, int start, int end) {
        int at = start;
        while (at < end) {
            Audited.Figure figure = figures.get(at);
            Integer phrase = phrases.get(at);
            if (figure != null && figure.end() <= end) {
                figure(html, figure);
                at = figure.end();
            } else if (phrase != null && phrase <= end && figures.subMap(at, phrase).isEmpty()) {
                html.element("mark", text.cut(at, phrase), id("p" + at));
                at = phrase;
            } else {
                if (phrase != null) {
                    html.element("span", "", id("p" + at));
                }
                int next = Math.min(end, Math.min(after(figures, at), after(phrases, at)));
                html.text(text.cut(at, next));
                at = next;
            }
        }
    }

    private static int after(NavigableMap<Integer, ?> starts, int at) {
        Integer next = starts.higherKey(at);
        return next == null ? Integer.MAX_VALUE : next;
    }

    private void figure(Html html, Audited.Figure figure) {
        String words = text.cut(figure.start(), figure.end());
        String classes = "figure " + figure.standing().word();
        Html.Attribute place = id("f" + figure.start());
        // The one that fails first, if there is one.
        String first =
                figure.relations().stream()
                        .filter(relations::containsKey)
                        .max(Comparator.comparing(id -> verdict(id)))
                        .orElse("");
        Relation relation = relations.get(first);
        if (relation == null) {
            html.element(
                    "span",
                    words,
                    css(classes),
                    place,
                    attribute("title", figure.standing().chinese()));
        } else {
            html.element(
                    "a",
                    words,
                    css(classes),
                    place,
                    attribute("href", "#" + anchor(first)),
                    attribute("title", relation.equation() + "　" + relation.verdict().chinese()));
        }
    }

    private Verdict verdict(String id) {
        Relation relation = relations.get(id);
        return relation == null ? Verdict.HOLDS : relation.verdict();
    }
}
