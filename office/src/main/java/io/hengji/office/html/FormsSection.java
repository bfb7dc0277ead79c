package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.office.html.Html.Attribute;
import io.hengji.office.layout.CellText;
import io.hengji.official.Form;
import io.hengji.official.Form.Cell;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The official forms as tables, each number a link to its trail. */
final class FormsSection {
    private final List<Form> forms;
    private final CellSteps steps;

    FormsSection(List<Form> forms, CellSteps steps) {
        this.forms = forms;
        this.steps = steps;
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "附表");
                    forms.forEach(form -> form(section, form));
                },
                id("forms"));
    }

    private void form(Html section, Form form) {
        section.element(
                "details",
                details -> {
                    details.element("summary", form.annex() + "　" + form.title(), css("h3"));
                    details.element(
                            "div",
                            above -> form.above().forEach(line -> above.element("span", line)),
                            css("above"));
                    details.element(
                            "div",
                            scroll -> scroll.element("table", table -> grid(table, form)),
                            css("scroll"));
                    form.below().forEach(line -> details.element("p", line, css("below")));
                },
                css("form"),
                attribute("open", ""));
    }

    private void grid(Html table, Form form) {
        int sum = form.widths().stream().mapToInt(Integer::intValue).sum();
        table.element(
                "colgroup",
                group ->
                        form.widths()
                                .forEach(width ->
                                        group.single(
                                                "col",
                                                attribute(
                                                        "width",
                                                        width * 100 / Math.max(1, sum) + "%"))));
        List<Cell> cells = new ArrayList<>(form.cells());
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        table.element(
                "tbody",
                body -> {
                    for (int row = 1; row <= form.rows(); row++) {
                        int current = row;
                        body.element(
                                "tr",
                                tr ->
                                        cells.stream()
                                                .filter(cell -> cell.row() == current)
                                                .forEach(cell -> cell(tr, form.key(), cell)));
                    }
                });
    }

    private void cell(Html tr, String form, Cell cell) {
        Position at = new Position(form, cell.row(), cell.column());
        List<Attribute> attributes = new ArrayList<>();
        boolean number =
                cell.content() instanceof Form.Number || cell.content() instanceof Form.Live;
        attributes.add(
                css(cell.align().name().toLowerCase(Locale.ROOT) + (number ? " figure" : "")));
        if (cell.rowSpan() > 1) {
            attributes.add(attribute("rowspan", Integer.toString(cell.rowSpan())));
        }
        if (cell.columnSpan() > 1) {
            attributes.add(attribute("colspan", Integer.toString(cell.columnSpan())));
        }
        tr.element(
                cell.head() ? "th" : "td",
                td -> content(td, at, cell.content()),
                attributes.toArray(Attribute[]::new));
    }

    private void content(Html td, Position at, Form.Content content) {
        CellText printed = CellText.of(content);
        switch (content) {
            case Form.Blank() -> {}
            case Form.Words ignored -> td.text(printed.text());
            case Form.Dash ignored -> td.text(printed.text());
            case Form.Number ignored -> number(td, at, printed);
            case Form.Live live -> {
                if (live.value() != null) {
                    number(td, at, printed);
                }
            }
        }
    }

    private void number(Html td, Position at, CellText printed) {
        TrailLinks.anchored(td, printed.text(), steps.anchor(at), "span");
        if (!printed.mark().isEmpty()) {
            td.element("small", printed.mark());
        }
    }
}
