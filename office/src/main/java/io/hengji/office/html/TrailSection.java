package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.kernel.Clause;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Input;
import io.hengji.trail.Narration;
import io.hengji.trail.Op;
import io.hengji.trail.RowSet.RowRef;
import io.hengji.trail.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Every step of the trail once, where the links of the numbers lead. The script of the page shows
 * the same elements as a tree beside the text.
 */
final class TrailSection {
    private final TrailLinks links;
    private final CellSteps cells;
    private final Narration narration;

    TrailSection(TrailLinks links, CellSteps cells) {
        this.links = links;
        this.cells = cells;
        this.narration = links.narration();
    }

    void write(Html html) {
        html.element(
                "section",
                section -> {
                    section.element("h2", "各数的来历");
                    section.element(
                            "p", "上文每个数字都能点开。下面逐条列出它是怎么得来的：读自哪一格，由哪些数怎样算出，依据什么规则。", css("lead"));
                    links.trail().steps().forEach(step -> step(section, step));
                    cells.write(section);
                },
                id("trail"));
    }

    private void step(Html section, Step step) {
        section.element(
                "div",
                div -> {
                    div.element(
                            "p",
                            p -> {
                                p.element("span", step.id().toString(), css("sid"));
                                p.element("b", narration.label(step));
                                p.element("span", narration.value(step), css("val"));
                            },
                            css("what"));
                    div.element("p", narration.sentence(step), css("say"));
                    grounds(div, step);
                    records(div, step);
                    inputs(div, step);
                },
                id(step.id().toString()),
                css("step"),
                attribute("tabindex", "-1"));
    }

    private static void grounds(Html div, Step step) {
        String rule = step.grounds().shown();
        if (!rule.isEmpty()) {
            div.element("p", "规则 " + rule, css("why"));
        }
        for (Clause clause : step.grounds().basis()) {
            div.element("p", "依据：" + clause.shown(), css("why"));
        }
    }

    private void records(Html div, Step step) {
        switch (step.op()) {
            case Op.Read(SourceRef.Rows rows) ->
                    rows(div, rows.count(), rows.key(), rows.shownRows());
            case Op.Read(SourceRef.Cell cell)
                    when !narration.sentence(step).contains(cell.text()) ->
                    div.element("p", "原文：“" + cell.text() + "”", css("why"));
            case Op.Read ignored -> {}
            case Op.Query query -> query(div, query);
            case Op.Calc ignored -> {}
            case Op.Relate ignored -> {}
            case Op.Grade ignored -> {}
            case Op.Choose ignored -> {}
        }
    }

    private static void query(Html div, Op.Query query) {
        TreeSet<String> columns = new TreeSet<>();
        query.rows().shown().forEach(row -> columns.addAll(row.cells().keySet()));
        List<String> heads = new ArrayList<>(List.of("记录号"));
        heads.addAll(columns);
        List<List<String>> table = new ArrayList<>();
        for (RowRef row : query.rows().shown()) {
            List<String> cells = new ArrayList<>(List.of(row.rowId()));
            columns.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
            table.add(cells);
        }
        rows(div, query.rows().count(), heads, table);
    }

    private static void rows(Html div, long count, List<String> heads, List<List<String>> shown) {
        if (shown.isEmpty()) {
            return;
        }
        String caption =
                shown.size() < count
                        ? "共 " + count + " 行记录，列出前 " + shown.size() + " 行"
                        : "共 " + count + " 行记录";
        ScoreSection.table(
                div,
                caption,
                heads,
                body ->
                        shown.forEach(row ->
                                body.element(
                                        "tr", tr -> row.forEach(cell -> tr.element("td", cell)))));
    }

    private void inputs(Html div, Step step) {
        if (step.inputs().isEmpty()) {
            return;
        }
        div.element(
                "ul",
                list -> {
                    for (Input input : step.inputs()) {
                        list.element(
                                "li",
                                li -> {
                                    li.element(
                                            "a",
                                            input.role().replaceFirst("#\\d+$", ""),
                                            attribute("href", "#" + input.step()));
                                    li.text(
                                            " "
                                                    + narration.value(
                                                            links.trail().step(input.step())));
                                });
                    }
                },
                css("in"));
    }
}
