package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.goal.PerformanceGoal;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import java.util.List;

/** 附件2 部门整体支出绩效自评表 and 附件3 项目支出绩效自评表. */
final class SelfEvaluationForm {
    private static final Integer[] WIDTHS = {14, 16, 26, 13, 13, 10, 10, 30};

    private final FormValues values;
    private final FormDraft draft;
    private final ScoreBlock block;

    private SelfEvaluationForm(FormValues values, String key, String subject) {
        this.values = values;
        this.draft = new FormDraft(key, WIDTHS);
        boolean department = subject.equals("dept");
        this.block =
                new ScoreBlock(
                        draft,
                        dimension ->
                                department
                                        ? "dimension/" + dimension + ".score"
                                        : subject + ".dimension." + dimension + ".score");
    }

    static Form department(Evaluation evaluation, FormValues values) {
        return new SelfEvaluationForm(values, "form2", "dept").department(evaluation);
    }

    static Form project(
            Evaluation evaluation, ProjectEvaluation project, Score score, FormValues values) {
        String id = project.project().id();
        return new SelfEvaluationForm(values, "form3/" + id, "project/" + id)
                .project(evaluation, project, score);
    }

    private Form department(Evaluation evaluation) {
        var settings = evaluation.subject().files().settings();
        draft.head(1, 1, "部门名称").text(1, 2, 1, 7, settings.department());
        funds("年度预算申请（万元）", 7, "dept", evaluation.score());
        draft.label(4, 2, 4, "按收入性质分：").label(4, 6, 3, "按支出性质分：");
        List<String> income = List.of("一般公共预算", "政府性基金拨款", "纳入专户管理的非税收入拨款", "其他资金");
        List<String> natures = List.of("general", "fund", "fiscalAccount", "other");
        for (int i = 0; i < income.size(); i++) {
            draft.label(5 + i, 2, 2, (i == 0 ? "其中：" : "　　　") + income.get(i));
            draft.value(5 + i, 4, 2, values.figure("dept.income.settled." + natures.get(i)));
        }
        draft.label(5, 6, 2, "其中：基本支出").value(5, 8, 1, values.figure("dept.spent.basic"));
        draft.label(6, 6, 2, "　　　项目支出").value(6, 8, 1, values.figure("dept.spent.project"));
        draft.text(7, 6, 2, 3, "");
        int row =
                goals(
                        9,
                        evaluation.subject().goals().stream()
                                .filter(goal -> goal.projectId().isEmpty())
                                .toList());
        block.indicators(evaluation.score(), "dept.score", row);
        return draft.form(
                "部门整体支出绩效自评表",
                "附件2部门自评表",
                settings.year().year() + "年度部门整体支出绩效自评表",
                List.of("填报单位：" + settings.department(), "单位：万元、分"),
                List.of(Forms.SIGNATURES));
    }

    private Form project(Evaluation evaluation, ProjectEvaluation project, Score score) {
        var row = project.project();
        var settings = evaluation.subject().files().settings();
        draft.head(1, 1, "项目名称").text(1, 2, 1, 7, row.name());
        String funder = row.department().isEmpty() ? settings.department() : row.department();
        String doer = row.implementer().isEmpty() ? row.unit() : row.implementer();
        draft.head(2, 1, "主管部门").text(2, 2, 1, 3, funder).head(2, 5, "实施单位").text(2, 6, 1, 3, doer);
        String subject = "project/" + row.id();
        fundsHead(3, "项目资金（万元）", 5);
        total(4, subject, score);
        List<String> names = List.of("其中：当年财政拨款", "　　　上年结转资金", "　　　其他资金");
        List<String> keys = List.of("appropriation", "carried", "other");
        for (int i = 0; i < names.size(); i++) {
            int at = 5 + i;
            String of = subject + ".funds." + keys.get(i);
            draft.label(at, 2, 1, names.get(i));
            draft.value(at, 3, 1, values.figure(of + ".initial"));
            draft.value(at, 4, 1, values.figure(of + ".adjusted"));
            draft.value(at, 5, 1, values.figure(of + ".spent"));
            draft.value(at, 6, 1, new Form.Dash());
            draft.value(at, 7, 1, new Form.Dash()).value(at, 8, 1, new Form.Dash());
        }
        int next = goals(8, project.goals());
        block.indicators(score, subject + ".score", next);
        return draft.form(
                "项目支出绩效自评表",
                Forms.sheetName("附件3-" + row.id()),
                settings.year().year() + "年度项目支出绩效自评表",
                List.of("填报单位：" + settings.department(), "单位：万元、分"),
                List.of(Forms.SIGNATURES));
    }

    private void funds(String label, int rows, String subject, Score score) {
        fundsHead(2, label, rows);
        total(3, subject, score);
    }

    private void fundsHead(int row, String label, int rows) {
        draft.head(row, 1, rows, 1, label).head(row, 2, "");
        String[] heads = {"年初预算数", "全年预算数", "全年执行数", "分值", "得分", "执行率"};
        for (int i = 0; i < heads.length; i++) {
            draft.head(row, 3 + i, heads[i]);
        }
    }

    /** 年度资金总额: the only row that is scored. */
    private void total(int row, String subject, Score score) {
        draft.label(row, 2, 1, "年度资金总额");
        draft.value(row, 3, 1, values.figure(subject + ".budget.initial"));
        draft.value(row, 4, 1, values.figure(subject + ".budget.adjusted"));
        draft.value(row, 5, 1, values.figure(subject + ".spent"));
        Position rateCell = draft.at(row, 8);
        Content rate =
                values.rate(
                        subject + ".rate.execution",
                        subject + ".spent",
                        draft.at(row, 5),
                        subject + ".budget.adjusted",
                        draft.at(row, 4));
        if (score.dimensions().stream().anyMatch(ScoreBlock::isExecution)) {
            block.execution(score, rateCell, row, 6, 7);
        } else {
            draft.value(row, 6, 1, new Form.Dash()).value(row, 7, 1, new Form.Dash());
        }
        draft.value(row, 8, 1, rate);
    }

    private int goals(int row, List<PerformanceGoal> goals) {
        draft.head(row, 1, 2, 1, "年度总体目标");
        draft.head(row, 2, 1, 3, "预期目标").head(row, 5, 1, 4, "实际完成情况");
        draft.text(
                row + 1,
                2,
                1,
                3,
                goals.stream().map(PerformanceGoal::expected).reduce("", SelfEvaluationForm::line));
        draft.text(
                row + 1,
                5,
                1,
                4,
                goals.stream().map(PerformanceGoal::achieved).reduce("", SelfEvaluationForm::line));
        return row + 2;
    }

    private static String line(String all, String next) {
        return all.isEmpty() ? next : all + "\n" + next;
    }
}
