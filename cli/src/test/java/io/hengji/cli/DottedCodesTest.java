package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget line may be called 1.1: it takes part in every relation that L03 takes part in. */
class DottedCodesTest {
    @TempDir Path folder;

    @Test
    void everyRelationOfTheLineIsRun() {
        List<String> before = relations(EditedCase.complete());
        assertTrue(before.containsAll(List.of("A7/L03", "A8/L03")), before::toString);
        assertEquals(
                before.stream().map(id -> id.replace("L03", "1.1")).sorted().toList(),
                relations(dotted()));
    }

    /** 全年预算数 typed as 1.00 is not the sum of the layers, which is A7. */
    @Test
    void aWrongSumIsFound() {
        EditedCase edited = dotted().cell("budget.csv", "1.1", "全年预算数(万元)", "1.00");
        assertTrue(
                edited.evaluate().findings().stream()
                        .anyMatch(finding -> "A7/1.1".equals(finding.relation())));
    }

    private EditedCase dotted() {
        return EditedCase.complete()
                .copyTo(folder)
                .replace("budget.csv", "L03,", "1.1,")
                .replace("payments.csv", ",L03,", ",1.1,");
    }

    private static List<String> relations(EditedCase edited) {
        Evaluation evaluation = edited.evaluate();
        return Stream.concat(
                        evaluation.judged().stream().map(judged -> judged.relation().id()),
                        evaluation.checks().notRun().stream().map(notRun -> "not " + notRun.id()))
                .sorted()
                .toList();
    }
}
