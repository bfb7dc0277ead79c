package io.hengji.official;

import io.hengji.evaluation.Score;
import io.hengji.goal.PerformanceGoal;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.util.List;
import java.util.stream.Collectors;

/** What forms 2 and 3 (部门整体支出绩效自评表, 项目支出绩效自评表) have in common. */
final class EvaluationForm {
    /** Relative widths: block, three levels, target, actual, points, score or rate, deviation. */
    static final List<Integer> WIDTHS = List.of(9, 12, 16, 19, 15, 14, 9, 13, 23);

    static final String SIGNATURE = "填表人：　　　　　　　填报日期：　　　　　　　联系电话：　　　　　　　单位负责人：";

    private EvaluationForm() {}

    /** 年度总体目标: what was expected and what was done; two rows. */
    static void goals(FormDraft draft, int row, List<PerformanceGoal> goals) {
        draft.head(row, 1, 2, 1, "年度总体\n目标");
        draft.head(row, 2, 1, 4, "预期目标");
        draft.head(row, 6, 1, 4, "实际完成情况");
        draft.words(
                row + 1,
                2,
                1,
                4,
                Align.LEFT,
                join(goals.stream().map(PerformanceGoal::expected).toList()));
        draft.words(
                row + 1,
                6,
                1,
                4,
                Align.LEFT,
                join(goals.stream().map(PerformanceGoal::achieved).toList()));
    }

    /** The indicators and the total. */
    static Position indicators(
            FormDraft draft,
            FormFigures figures,
            String subject,
            FundsBlock.Scored scored,
            int row,
            Score score) {
        return new IndicatorBlock(draft, figures, subject, scored).fill(row, score);
    }

    private static String join(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
