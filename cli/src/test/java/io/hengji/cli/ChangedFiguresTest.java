package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing one input changes exactly the figures that depend on it. */
class ChangedFiguresTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void oneBudgetLine() {
        Evaluation changed = copy().cell("budget.csv", "L03", "追加(万元)", "12.00").evaluate();
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "line/L03.budget.added",
                                "line/L03.budget.adjusted",
                                "project/P1.budget.added",
                                "project/P1.budget.adjusted",
                                "project/P1.funds.appropriation.adjusted",
                                "project/P1.rate.execution", // 138 ÷ 152
                                "project/P1.dimension.execution.score", // 9.08
                                "project/P1.score",
                                "dept.budget.added",
                                "dept.budget.adjusted",
                                "dept.funds.appropriation.adjusted",
                                "dept.rate.execution", // 815 ÷ 842
                                "dept.closing", // 842 − 815
                                "dept.budget.available", // 862
                                "dept.rate.completion", // (862 − 27) ÷ 862; 835 as before
                                "dept.rate.control", // 32 ÷ 800
                                "dimension/execution.score", // 9.68
                                "dept.score")),
                changedFigures(changed));
    }

    @Test
    void oneRowOfEvidence() {
        Evaluation changed = copy().cell("evidence/wells.csv", "W03", "在线天数", "330").evaluate();
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "indicator/I04.numerator", // 1040
                                "indicator/I04.measured", // 94.7177%
                                "indicator/I04.score", // 5 × 94.7177 ÷ 95 = 4.99
                                "dimension/output.score",
                                "dept.score")),
                changedFigures(changed));
        assertTrue(
                changed.findings().stream()
                        .anyMatch(finding -> finding.code().id().equals("EVD-020")),
                "the control total no longer agrees");
    }

    @Test
    void oneTarget() {
        Evaluation changed = copy().cell("indicators.csv", "I03", "指标值", "16").evaluate();
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "indicator/I03.target",
                                "indicator/I03.score", // 5 × 11 ÷ 16 = 3.44
                                "dimension/output.score",
                                "dept.score")),
                changedFigures(changed));
    }

    private EditedCase copy() {
        return EditedCase.complete().copyTo(folder.resolve("case"));
    }

    private static Set<String> changedFigures(Evaluation changed) {
        return changedFigures(EditedCase.complete().evaluate(), changed);
    }

    /** Figures whose value, words or state are not the same in both, or which only one has. */
    static Set<String> changedFigures(Evaluation original, Evaluation changed) {
        Map<String, List<Object>> before = values(original);
        Map<String, List<Object>> after = values(changed);
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    private static Map<String, List<Object>> values(Evaluation evaluation) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Figure figure : evaluation.figures()) {
            values.put(
                    figure.id().value(),
                    List.of(String.valueOf(figure.value()), figure.shown(), figure.state()));
        }
        return values;
    }
}
