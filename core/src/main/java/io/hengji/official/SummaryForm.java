package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.kernel.FigureId;
import io.hengji.ledger.Project;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 附件4 项目支出绩效自评汇总表. No specimen of it was published: the layout is 试拟 and says so. A project without
 * indicators stands in it as 未填报.
 */
final class SummaryForm {
    static final String ANNEX = "附件4";
    static final String KEY = "form4";
    private static final String NOT_REPORTED = "未填报";
    private static final List<Integer> WIDTHS = List.of(6, 32, 18, 13, 13, 13, 11, 12, 8, 30);
    private static final int INITIAL = 4;
    private static final int ADJUSTED = 5;
    private static final int SPENT = 6;
    private static final int RATE = 7;
    private static final int SCORE = 8;
    private static final int GRADE = 9;
    private static final int PROBLEMS = 10;

    private final Evaluation evaluation;
    private final FormFigures figures;
    private final Map<String, ProjectForm.Filled> scores;
    private final FormDraft draft = new FormDraft(KEY);

    /**
     * @param scores project id to its form 3
     */
    SummaryForm(
            Evaluation evaluation, FormFigures figures, Map<String, ProjectForm.Filled> scores) {
        this.evaluation = evaluation;
        this.figures = figures;
        this.scores = scores;
    }

    Form form() {
        String[] heads = {
            "序号", "项目名称", "实施单位", "年初预算数", "全年预算数", "全年执行数", "执行率", "自评得分", "等级", "主要问题"
        };
        for (int i = 0; i < heads.length; i++) {
            draft.head(1, i + 1, heads[i]);
        }
        List<ProjectEvaluation> projects = evaluation.projects();
        int row = 2;
        for (ProjectEvaluation project : projects) {
            project(row, row - 1, project);
            row++;
        }
        total(row, projects.size());
        var settings = evaluation.subject().files().settings();
        return new Form(
                KEY,
                ANNEX,
                "附件4 项目自评汇总表",
                "项目支出绩效自评汇总表（试拟）",
                List.of(
                        "填报单位：" + settings.department(),
                        "（" + settings.year().year() + "年度）",
                        "金额单位：万元"),
                WIDTHS,
                draft.cells(),
                below(projects));
    }

    private void project(int row, int number, ProjectEvaluation evaluated) {
        Project project = evaluated.project();
        String id = "project/" + project.id();
        draft.words(row, 1, Align.CENTRE, Integer.toString(number));
        draft.words(row, 2, Align.LEFT, project.name());
        draft.words(row, 3, Align.LEFT, ProjectForm.implementer(project));
        draft.cell(row, INITIAL, figures.money(id + ".budget.initial"));
        Position adjusted = draft.cell(row, ADJUSTED, figures.money(id + ".budget.adjusted"));
        Position spent = draft.cell(row, SPENT, figures.money(id + ".spent"));
        draft.cell(row, RATE, draft.rate(new FigureId(id + ".rate.execution"), spent, adjusted, 2));
        draft.words(row, PROBLEMS, Align.LEFT, project.problems());
        Score score = evaluated.score();
        ProjectForm.Filled total = scores.get(project.id());
        if (score == null || total == null) {
            draft.words(row, SCORE, Align.CENTRE, NOT_REPORTED);
            draft.cell(row, GRADE, new Form.Dash());
        } else {
            draft.cell(
                    row,
                    SCORE,
                    draft.copy(
                            new FigureId(id + ".score"),
                            total.score(),
                            total.value(),
                            ScoreCell.DECIMALS));
            draft.words(row, GRADE, Align.CENTRE, grade(score));
        }
    }

    private void total(int row, int projects) {
        draft.head(row, 1, 1, 3, "合　　计");
        amounts(row, INITIAL, projects, "dept.projects.budget.initial");
        Position adjusted = amounts(row, ADJUSTED, projects, "dept.projects.budget.adjusted");
        Position spent = amounts(row, SPENT, projects, "dept.projects.spent");
        draft.cell(
                row,
                RATE,
                draft.rate(new FigureId("dept.projects.rate.execution"), spent, adjusted, 2));
        draft.cell(row, SCORE, new Form.Dash());
        draft.cell(row, GRADE, new Form.Dash());
        draft.cell(row, PROBLEMS, new Form.Blank());
    }

    private Position amounts(int row, int column, int projects, String figure) {
        List<Position> parts = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            parts.add(new Position(KEY, 2 + i, column));
        }
        return draft.cell(row, column, draft.total(new FigureId(figure), new Form.Blank(), parts));
    }

    private static List<String> below(List<ProjectEvaluation> projects) {
        long reported = projects.stream().filter(project -> project.score() != null).count();
        List<String> lines = new ArrayList<>();
        if (reported < projects.size()) {
            lines.add(
                    "说明：共有项目"
                            + projects.size()
                            + "个，已填报绩效自评表"
                            + reported
                            + "个，未填报"
                            + (projects.size() - reported)
                            + "个。");
        }
        lines.add("说明：本表格式为试拟，财政部门另有格式的，以其为准。");
        lines.add(EvaluationForm.SIGNATURE);
        return lines;
    }

    /** The grade of the computed score, or the one that goes with a handed-in total. */
    private static String grade(Score score) {
        @Nullable String grade =
                score.gradeComputed() == null ? score.gradeClaimed() : score.gradeComputed();
        return grade == null ? "" : grade;
    }
}
