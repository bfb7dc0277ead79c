package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms 1 to 4 of a self-evaluation, from its figures and scores. A project without indicators gets
 * no form 3.
 */
public final class Forms {
    static final String SIGNATURES = "填表人：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人：　　　　　　";
    private static final int SHEET_NAME = 31;

    private Forms() {}

    public static List<Form> of(Evaluation evaluation) {
        FormValues values = new FormValues(evaluation);
        var settings = evaluation.subject().files().settings();
        List<Form> forms = new ArrayList<>();
        forms.add(new BaseDataForm(values, settings.year().year()).form(settings.department()));
        forms.add(SelfEvaluationForm.department(evaluation, values));
        for (ProjectEvaluation project : evaluation.projects()) {
            Score score = project.score();
            if (score != null) {
                forms.add(SelfEvaluationForm.project(evaluation, project, score, values));
            }
        }
        if (!evaluation.projects().isEmpty()) {
            forms.add(new ProjectSummaryForm(values).form(evaluation));
        }
        return forms;
    }

    /** A sheet name that every spreadsheet program takes: 31 characters, none of []:*?/\. */
    static String sheetName(String wanted) {
        String legal = wanted.replaceAll("[\\[\\]:*?/\\\\']", "_");
        return legal.substring(0, Math.min(SHEET_NAME, legal.length()));
    }
}
