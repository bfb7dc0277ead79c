package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.kernel.FigureId;
import io.hengji.ledger.Project;
import io.hengji.official.Form.Content;
import io.hengji.official.FormValues.Summand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 附件4 项目支出绩效自评汇总表. No specimen was found: the layout is our own and printed as 试拟. */
final class ProjectSummaryForm {
    private static final String NOT_REPORTED = "未填报";
    private static final int FIRST = 2;

    private final FormValues values;
    private final FormDraft draft = new FormDraft("form4", 6, 34, 18, 12, 12, 12, 10, 10, 8, 26);
    private final List<List<Summand>> money =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    ProjectSummaryForm(FormValues values) {
        this.values = values;
    }

    Form form(Evaluation evaluation) {
        String[] heads = {
            "序号", "项目名称", "实施单位", "年初预算数", "全年预算数", "全年执行数", "执行率", "自评得分", "等级", "主要问题"
        };
        for (int i = 0; i < heads.length; i++) {
            draft.head(1, i + 1, heads[i]);
        }
        int row = FIRST;
        for (ProjectEvaluation project : evaluation.projects()) {
            project(project, row);
            row++;
        }
        draft.head(row, 1, 1, 3, "合计");
        List<String> totals =
                List.of("dept.budget.project", "dept.budget.project", "dept.spent.project");
        for (int i = 0; i < money.size(); i++) {
            draft.value(row, 4 + i, 1, FormValues.sum(totals.get(i), money.get(i), true));
        }
        for (int column = 7; column <= 10; column++) {
            draft.value(row, column, 1, new Form.Blank());
        }
        var settings = evaluation.subject().files().settings();
        return draft.form(
                "项目支出绩效自评汇总表",
                "附件4汇总表",
                settings.year().year() + "年度项目支出绩效自评汇总表（试拟）",
                List.of("填报单位：" + settings.department(), "单位：万元、分"),
                List.of("说明：未见统一表式，版式试拟；没有绩效指标的项目列为“未填报”。", Forms.SIGNATURES));
    }

    private void project(ProjectEvaluation evaluated, int row) {
        Project project = evaluated.project();
        String subject = "project/" + project.id();
        draft.centred(row, 1, 1, Integer.toString(row - FIRST + 1));
        draft.text(row, 2, 1, 1, project.name());
        draft.text(
                row,
                3,
                1,
                1,
                project.implementer().isEmpty() ? project.unit() : project.implementer());
        List<String> ids =
                List.of(
                        subject + ".budget.initial",
                        subject + ".budget.adjusted",
                        subject + ".spent");
        for (int i = 0; i < ids.size(); i++) {
            Content content = values.figure(ids.get(i));
            draft.value(row, 4 + i, 1, content);
            money.get(i).add(new Summand(draft.at(row, 4 + i), content));
        }
        draft.value(
                row,
                7,
                1,
                values.rate(
                        subject + ".rate.execution",
                        ids.get(2),
                        draft.at(row, 6),
                        ids.get(1),
                        draft.at(row, 5)));
        Score score = evaluated.score();
        if (score == null) {
            draft.centred(row, 8, 1, NOT_REPORTED).centred(row, 9, 1, "");
        } else {
            score(score, subject, row);
        }
        draft.text(row, 10, 1, 1, project.problems());
    }

    private void score(Score score, String subject, int row) {
        Points total = score.total();
        BigDecimal computed = total.computed();
        BigDecimal shown = computed == null ? total.claimed() : computed;
        String mark = computed == null ? ScoreBlock.MARK : null;
        Content content =
                shown == null
                        ? new Form.Blank()
                        : new Form.Number(shown, 2, false, new FigureId(subject + ".score"), mark);
        draft.value(row, 8, 1, content);
        String grade = computed == null ? score.gradeClaimed() : score.gradeComputed();
        draft.centred(row, 9, 1, grade == null ? "" : grade);
    }
}
