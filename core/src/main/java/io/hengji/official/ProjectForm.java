package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.ledger.Project;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 附件3 项目支出绩效自评表: one for each project that has indicators. */
final class ProjectForm {
    static final String ANNEX = "附件3";
    static final String TITLE = "项目支出绩效自评表";
    private final Evaluation evaluation;
    private final FormFigures figures;

    ProjectForm(Evaluation evaluation, FormFigures figures) {
        this.evaluation = evaluation;
        this.figures = figures;
    }

    /** A form with the cell of its total score, which form 4 shows, and the number in it. */
    record Filled(Form form, Position score, @Nullable BigDecimal value) {}

    /**
     * @param sheet the name of its sheet
     */
    Filled form(ProjectEvaluation subject, Score score, String sheet) {
        Project project = subject.project();
        String key = "form3/" + project.id();
        String id = "project/" + project.id();
        FormDraft draft = new FormDraft(key);
        draft.head(1, 1, 1, 3, "项目名称");
        draft.words(1, 4, 1, 6, Align.CENTRE, project.name());
        draft.head(2, 1, 1, 3, "主管部门");
        String department = evaluation.subject().files().settings().department();
        draft.words(
                2,
                4,
                1,
                2,
                Align.CENTRE,
                project.department().isBlank() ? department : project.department());
        draft.head(2, 6, "实施单位");
        draft.words(2, 7, 1, 3, Align.CENTRE, implementer(project));
        FundsBlock funds = new FundsBlock(draft, figures, id, subject.funds());
        funds.head(3, "得分");
        int sources = funds.sources(5);
        FundsBlock.Scored scored = funds.total(4, "年度资金总额", 5, sources, score);
        draft.head(3, 1, sources + 2, 1, "项目资金\n（万元）");
        int next = 5 + sources;
        EvaluationForm.goals(draft, next, subject.goals());
        Position total = EvaluationForm.indicators(draft, figures, id, scored, next + 2, score);
        int year = evaluation.subject().files().settings().year().year();
        return new Filled(
                new Form(
                        key,
                        ANNEX,
                        sheet,
                        TITLE,
                        List.of("项目编号：" + project.id(), "（" + year + "年度）", "金额单位：万元"),
                        EvaluationForm.WIDTHS,
                        draft.cells(),
                        List.of(EvaluationForm.SIGNATURE)),
                total,
                draft.value(total));
    }

    /** 实施单位, or the unit the project belongs to. */
    static String implementer(Project project) {
        return project.implementer().isBlank() ? project.unit() : project.implementer();
    }
}
