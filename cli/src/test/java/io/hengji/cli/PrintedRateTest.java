package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.evaluation.Evaluation;
import io.hengji.trail.Relation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rate printed in the report, at the last digit of what the ledger gives. Half a unit of the last
 * printed digit is allowed, and what amounts printed to 100 元 carry: never a whole unit.
 */
class PrintedRateTest {
    @TempDir Path folder;

    /**
     * Each line: the fact, what it is written as, the relation, its verdict, EVL-010 or nothing.
     */
    @TestFactory
    Stream<DynamicTest> atTheLastDigit() {
        return Stream.of(
                        // 预算完成率 835 ÷ 860 = 97.0930232…%
                        List.of("T09", "97.08", "E2.completion", "FAILS", "EVL-010"),
                        List.of("T09", "97.10", "E2.completion", "FAILS", "EVL-010"),
                        List.of("T09", "97.1", "E2.completion", "ROUNDING", ""),
                        List.of("T09", "97.0", "E2.completion", "FAILS", "EVL-010"),
                        List.of("T09", "97", "E2.completion", "ROUNDING", ""),
                        // 预算执行率 815 ÷ 840 = 97.0238095…%
                        List.of("T08", "97.01", "E1", "FAILS", "EVL-010"),
                        List.of("T08", "97.03", "E1", "FAILS", "EVL-010"),
                        List.of("T08", "97.0", "E1", "ROUNDING", ""),
                        // 预算控制率 30 ÷ 800 = 3.75%, of which 3.8 is half a unit away
                        List.of("T10", "3.74", "E2.control", "FAILS", "EVL-010"),
                        List.of("T10", "3.76", "E2.control", "FAILS", "EVL-010"),
                        List.of("T10", "3.8", "E2.control", "ROUNDING", ""),
                        List.of("T10", "3.750", "E2.control", "HOLDS", ""))
                .map(line ->
                        DynamicTest.dynamicTest(
                                line.get(2) + " " + line.get(1), () -> judged(line)));
    }

    private void judged(List<String> line) {
        Evaluation evaluation =
                EditedCase.complete()
                        .copyTo(folder.resolve(line.get(0) + line.get(1)))
                        .cell("facts.csv", line.get(0), "数值", line.get(1))
                        .evaluate();
        Relation relation =
                evaluation.judged().stream()
                        .map(Evaluation.Judged::relation)
                        .filter(one -> one.id().equals(line.get(2)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(line.get(3), relation.verdict().name(), relation.equation());
        List<String> found =
                evaluation.findings().stream()
                        .filter(finding -> line.get(2).equals(finding.relation()))
                        .map(finding -> finding.code().id())
                        .toList();
        assertEquals(line.get(4).isEmpty() ? List.of() : List.of(line.get(4)), found);
    }
}
