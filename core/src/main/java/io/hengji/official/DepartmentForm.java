package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.goal.PerformanceGoal;
import io.hengji.official.Form.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 附件2 部门整体支出绩效自评表. */
final class DepartmentForm {
    static final String KEY = "form2";

    /** The five columns on the left carry 收入性质, the four on the right 支出性质. */
    private static final int RIGHT = 6;

    private final Evaluation evaluation;
    private final FormFigures figures;
    private final FormDraft draft = new FormDraft(KEY);

    DepartmentForm(Evaluation evaluation, FormFigures figures) {
        this.evaluation = evaluation;
        this.figures = figures;
    }

    Form form() {
        var settings = evaluation.subject().files().settings();
        draft.head(1, 1, 1, 3, "预算部门、单位名称");
        draft.words(1, 4, 1, 6, Align.CENTRE, settings.department());
        FundsBlock funds = new FundsBlock(draft, figures, "dept", evaluation.funds());
        funds.head(2, "自评得分");
        FundsBlock.Scored scored = funds.total(3, "年度资金总额", 0, 0, evaluation.score());
        int next = natures(4);
        draft.head(2, 1, next - 2, 1, "年度预算\n申请\n（万元）");
        List<PerformanceGoal> goals =
                evaluation.subject().goals().stream()
                        .filter(goal -> goal.projectId().isEmpty())
                        .toList();
        EvaluationForm.goals(draft, next, goals);
        EvaluationForm.indicators(draft, figures, "dept", scored, next + 2, evaluation.score());
        int year = settings.year().year();
        return new Form(
                KEY,
                "附件2",
                "附件2 部门整体支出自评表",
                "部门整体支出绩效自评表",
                List.of("填报单位：" + settings.department(), "（" + year + "年度）", "金额单位：万元"),
                EvaluationForm.WIDTHS,
                draft.cells(),
                List.of(EvaluationForm.SIGNATURE));
    }

    /** The two lists that stand side by side, and the row after them. */
    private int natures(int first) {
        List<Map.Entry<String, Form.Content>> income = income();
        List<Map.Entry<String, Form.Content>> spending =
                List.of(
                        Map.entry("其中：基本支出", figures.money("dept.spent.basic")),
                        Map.entry("　　　项目支出", figures.money("dept.spent.project")));
        draft.head(first, 2, 1, 4, "按收入性质分（决算数）");
        draft.head(first, RIGHT, 1, 4, "按支出性质分（决算数）");
        int rows = Math.max(income.size(), spending.size());
        for (int i = 0; i < rows; i++) {
            int row = first + 1 + i;
            side(row, 2, 3, i < income.size() ? income.get(i) : null);
            side(row, RIGHT, 2, i < spending.size() ? spending.get(i) : null);
        }
        return first + 1 + rows;
    }

    private void side(
            int row,
            int column,
            int labelSpan,
            Map.@org.jspecify.annotations.Nullable Entry<String, Form.Content> item) {
        int valueSpan = 4 - labelSpan;
        draft.words(row, column, 1, labelSpan, Align.LEFT, item == null ? "" : item.getKey());
        draft.cell(
                row,
                column + labelSpan,
                1,
                valueSpan,
                item == null ? new Form.Blank() : item.getValue());
    }

    /**
     * Income by nature. Where no row of income says its nature, what is not 财政拨款 is other money;
     * 国有资本经营预算 has a row only if there is any.
     */
    private List<Map.Entry<String, Form.Content>> income() {
        String of = "dept.income.settled.";
        List<String> keys = List.of("general", "fund", "fiscalAccount", "unit");
        boolean said =
                keys.stream().anyMatch(key -> figures.money(of + key) instanceof Form.Number);
        List<Map.Entry<String, Form.Content>> rows = new ArrayList<>();
        rows.add(Map.entry("其中：一般公共预算", figures.money(of + "general")));
        rows.add(Map.entry("　　　政府性基金拨款", figures.money(of + "fund")));
        Form.Content capital = figures.money(of + "stateCapital");
        if (capital instanceof Form.Number) {
            rows.add(Map.entry("　　　国有资本经营预算", capital));
        }
        rows.add(Map.entry("　　　纳入专户管理的非税收入拨款", figures.money(of + "fiscalAccount")));
        rows.add(Map.entry("　　　其他资金", figures.money(of + (said ? "unit" : "other"))));
        return rows;
    }
}
