package io.hengji.office.html;

import static io.hengji.office.html.Html.attribute;
import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.kernel.FigureId;
import io.hengji.office.layout.CellText;
import io.hengji.official.Form;
import io.hengji.official.Form.Cell;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.trail.Notation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that only a form makes out of its own cells (合计, 总分): no step of the trail states
 * them, so each gets one here, which leads on through the cells it was made of.
 */
final class CellSteps {
    private final TrailLinks links;
    private final Map<Position, Content> contents = new HashMap<>();
    private final Map<Position, String> own = new LinkedHashMap<>();
    private final Map<String, String> annexes = new HashMap<>();

    CellSteps(List<Form> forms, TrailLinks links) {
        this.links = links;
        for (Form form : forms) {
            annexes.put(form.key(), form.annex());
            for (Cell cell : form.cells()) {
                Position at = new Position(form.key(), cell.row(), cell.column());
                contents.put(at, cell.content());
                if (cell.content() instanceof Form.Live live
                        && live.value() != null
                        && links.step(live.figure()) == null) {
                    own.put(at, "c" + (own.size() + 1));
                }
            }
        }
    }

    /** Where the number of that cell opens; null where nothing states it. */
    @Nullable String anchor(Position at) {
        String made = own.get(at);
        return made != null
                ? made
                : switch (contents.get(at)) {
                    case Form.Number number -> step(number.figure());
                    case Form.Live live -> step(live.figure());
                    case Form.Words ignored -> null;
                    case Form.Blank ignored -> null;
                    case Form.Dash ignored -> null;
                    case null -> null;
                };
    }

    private @Nullable String step(FigureId figure) {
        var step = links.step(figure);
        return step == null ? null : step.toString();
    }

    void write(Html section) {
        own.forEach((at, anchor) -> {
            if (contents.get(at) instanceof Form.Live live) {
                section.element(
                        "div",
                        div -> step(div, at, live, anchor),
                        id(anchor),
                        css("step"),
                        attribute("tabindex", "-1"));
            }
        });
    }

    private void step(Html div, Position at, Form.Live live, String anchor) {
        div.element(
                "p",
                p -> {
                    p.element("span", anchor, css("sid"));
                    p.element("b", place(at));
                    p.element("span", CellText.of(live).text(), css("val"));
                },
                css("what"));
        String formula =
                Notation.chinese(role -> role + " " + printed(live.cells().get(role)))
                        .inBrief()
                        .write(live.formula());
        div.element(
                "p",
                "由表内各格算出：" + formula + (rounded(live) ? " ≈ " : " = ") + CellText.of(live).text(),
                css("say"));
        div.element(
                "ul",
                list ->
                        live.formula()
                                .roles()
                                .forEach(role -> input(list, role, live.cells().get(role))),
                css("in"));
    }

    private void input(Html list, String role, @Nullable Position cell) {
        String anchor = cell == null ? null : anchor(cell);
        if (anchor != null) {
            list.element(
                    "li",
                    li -> {
                        li.element("a", role, attribute("href", "#" + anchor));
                        li.text(" " + printed(cell));
                    });
        }
    }

    private String place(Position at) {
        return annexes.getOrDefault(at.form(), at.form())
                + "第"
                + at.row()
                + "行第"
                + at.column()
                + "列";
    }

    private String printed(@Nullable Position at) {
        return switch (contents.get(at)) {
            case Form.Number number ->
                    CellText.printed(number.value(), number.decimals(), number.percent());
            case Form.Live live -> CellText.of(live).text();
            case Form.Words ignored -> "";
            case Form.Blank ignored -> "";
            case Form.Dash ignored -> "";
            case null -> "";
        };
    }

    private static boolean rounded(Form.Live live) {
        BigDecimal value = live.value();
        int decimals = live.decimals() + (live.percent() ? 2 : 0);
        return value != null && value.stripTrailingZeros().scale() > decimals;
    }
}
