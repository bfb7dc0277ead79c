package io.hengji.office.xlsx;

import io.hengji.kernel.FigureId;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Cell;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two forms that have one of everything; the second takes a cell of the first. */
final class SmallForms {
    private static final FigureId FIGURE = new FigureId("dept.score");

    private SmallForms() {}

    static List<Form> all() {
        return List.of(first(), second());
    }

    /**
     * 执行数 45 ÷ 全年预算数 60 = 75%, × 10 = 7.50; two parts, of which one is not known, and their totals.
     */
    private static Form first() {
        List<Cell> cells = new ArrayList<>();
        String[] heads = {"项目", "全年预算数", "全年执行数", "执行率", "得分"};
        for (int i = 0; i < heads.length; i++) {
            cells.add(new Cell(1, i + 1, 1, 1, Align.CENTRE, true, new Form.Words(heads[i])));
        }
        add(cells, 2, 1, new Form.Words("年度资金总额"));
        add(cells, 2, 2, number("60", null));
        add(cells, 2, 3, number("45", null));
        Expr quotient = Expr.ref("执行数").over(Expr.ref("全年预算数"));
        add(
                cells,
                2,
                4,
                live(quotient, Map.of("执行数", at(2, 3), "全年预算数", at(2, 2)), "0.75", true, true));
        Expr score = Expr.lit(10).times(Expr.ref("比率").min(Expr.lit(1))).rounded(2);
        add(cells, 2, 5, live(score, Map.of("比率", at(2, 4)), "7.50", false, true));
        add(cells, 3, 1, new Form.Words("满意度"));
        FigureId id = new FigureId("indicator/A1.target");
        add(cells, 3, 2, new Form.Number(new BigDecimal("90"), 0, false, id, null, "≥", "%"));
        add(cells, 3, 3, new Form.Dash());
        add(cells, 3, 4, new Form.Blank());
        add(cells, 3, 5, number("9.5", "自评填报"));
        add(cells, 4, 5, new Form.Blank());
        cells.add(new Cell(4, 1, 2, 4, Align.LEFT, false, new Form.Words("合计")));
        Expr sum = Expr.sum(List.of("一", "二", "三"));
        Map<String, Position> parts = Map.of("一", at(2, 5), "二", at(3, 5), "三", at(4, 5));
        add(cells, 5, 5, live(sum, parts, null, false, true));
        add(cells, 6, 1, live(sum, parts, "17", false, false));
        return new Form(
                "form1",
                "附件1",
                "附件1 表",
                "自评表",
                List.of("填报单位：某局", "（2025年度）", "金额单位：万元"),
                List.of(3, 2, 2, 2, 2),
                cells,
                List.of("填表人："));
    }

    private static Form second() {
        List<Cell> cells = new ArrayList<>();
        add(cells, 1, 1, live(Expr.ref("得分"), Map.of("得分", at(2, 5)), "7.50", false, true));
        add(cells, 1, 2, new Form.Words("界址“点”_x000D_ <核查> & 'x'"));
        return new Form("form2", "", "O'Hara", "汇总表", List.of(), List.of(1, 1), cells, List.of());
    }

    private static Position at(int row, int column) {
        return new Position("form1", row, column);
    }

    private static Form.Number number(String value, @Nullable String mark) {
        return new Form.Number(new BigDecimal(value), 2, false, FIGURE, mark);
    }

    private static Form.Live live(
            Expr formula,
            Map<String, Position> cells,
            @Nullable String value,
            boolean percent,
            boolean all) {
        return new Form.Live(
                formula,
                cells,
                value == null ? null : new BigDecimal(value),
                2,
                percent,
                FIGURE,
                all);
    }

    private static void add(List<Cell> cells, int row, int column, Content content) {
        cells.add(new Cell(row, column, 1, 1, Align.CENTRE, false, content));
    }
}
