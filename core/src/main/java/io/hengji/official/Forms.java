package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The forms of the official package (附件): 1 部门整体支出绩效评价基础数据表, 2 部门整体支出绩效自评表, 3 项目支出绩效自评表 for every
 * project that has indicators, 4 项目支出绩效自评汇总表 where there are projects.
 */
public final class Forms {
    private static final int LONGEST_SHEET_NAME = 31;

    private Forms() {}

    public static List<Form> of(Evaluation evaluation) {
        FormFigures figures = new FormFigures(evaluation.figures());
        List<Form> forms = new ArrayList<>();
        forms.add(new BaseDataForm(evaluation, figures).form());
        forms.add(new DepartmentForm(evaluation, figures).form());
        ProjectForm projects = new ProjectForm(evaluation, figures);
        Map<String, ProjectForm.Filled> scores = new HashMap<>();
        Set<String> sheets = new HashSet<>();
        for (ProjectEvaluation project : evaluation.projects()) {
            Score score = project.score();
            if (score != null) {
                ProjectForm.Filled filled =
                        projects.form(project, score, sheet(project.project().id(), sheets));
                forms.add(filled.form());
                scores.put(project.project().id(), filled);
            }
        }
        if (!evaluation.projects().isEmpty()) {
            forms.add(new SummaryForm(evaluation, figures, scores).form());
        }
        return forms;
    }

    /**
     * The names of the annexes, in order, for the list under the report (附件说明). The list numbers
     * them from 1, and the numbers must be those on the forms: where form 4 follows form 2, because
     * no project has indicators, the place of form 3 says so.
     */
    public static List<String> annexes(List<Form> forms) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Form form : forms) {
            if (form.annex().equals(SummaryForm.ANNEX)) {
                names.putIfAbsent(ProjectForm.ANNEX, ProjectForm.TITLE + "（未填报）");
            }
            names.putIfAbsent(form.annex(), form.title());
        }
        return List.copyOf(names.values());
    }

    /** A name that spreadsheets accept, and that no earlier sheet has, capitals apart. */
    static String sheet(String project, Set<String> taken) {
        String name = "附件3 " + project.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "_");
        name = cut(name, LONGEST_SHEET_NAME);
        name = name.endsWith("'") ? name.substring(0, name.length() - 1) + "_" : name;
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String number = "(" + i + ")";
            unique = cut(name, LONGEST_SHEET_NAME - number.length()) + number;
        }
        return unique;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isLowSurrogate(name.charAt(length)) ? length - 1 : length;
        return name.substring(0, end);
    }
}
