package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes with a threshold, just inside and just outside it. The case as it is finds nothing, so what
 * is found is found for the one cell that was changed.
 */
class EvaluationBoundaryTest {
    @TempDir Path folder;

    private final List<DynamicTest> tests = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> scores() {
        // 93.71 = 9.70 + 18.00 + 18.33 + 38.00 + 9.68; scores are exact
        at("EVL-001", "facts.csv", "T15", "数值").fires("93.70", "93.72").silent("93.710");
        // 10 + 20 + 20 + 40 + 10 = 100
        at("EVL-002", "indicators.csv", "D1", "分值").fires("9.99", "10.01").silent("10.0");
        // 10 + 10 = 20 of 成本指标
        at("EVL-048", "indicators.csv", "I01", "分值").fires("10.01").silent("10.0", "9.99");
        at("EVL-023", "indicators.csv", "I02", "自评得分").fires("10.01").silent("10.00", "7.00");
        // 10 × (1 − (6 − 5) ÷ 5) = 8.00
        at("EVL-024", "indicators.csv", "I02", "自评得分").fires("7.99", "8.01").silent("8.0");
        // 达成 is 80% to 100% of 20; exactly 80% is not 部分达成, which begins at 60%
        at("EVL-025", "indicators.csv", "I08", "自评得分").fires("15.99").silent("16.00", "20.00");
        at("EVL-025", "indicators.csv", "P104", "自评得分")
                .fires("11.99", "16.00")
                .silent("12.00", "15.99");
        at("EVL-020", "indicators.csv", "D5", "自评得分").fires("10.00").silent("9.99");
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> values() {
        // 600 × 130% = 780
        at("EVL-026", "indicators.csv", "I07", "实际完成值").fires("780", "780.1").silent("779.9");
        // 779.97 ÷ 600 = 129.995%: it is 130% only when rounded
        at("EVL-026", "indicators.csv", "I07", "实际完成值").silent("779.97", "779.999999");
        // 1051 of 1098 days = 95.7194…%; half a unit of what was typed
        at("EVL-036", "indicators.csv", "I04", "实际完成值")
                .fires("95.71", "95.73", "95.8", "95")
                .silent("95.7", "96", "95.719");
        at("EVL-041", "facts.csv", "T09", "数值").fires("100.01", "166.00").silent("100.00", "99.99");
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> money() {
        // 810 = 730 + 80, all typed in 万元: b = 3 × 0.005, so 0.01 is a 尾差 and 0.02 is not
        at("EVL-011", "facts.csv", "T01", "数值").fires("810.01", "809.99").silent("810.02", "810");
        at("EVL-010", "facts.csv", "T01", "数值").fires("810.02", "809.98").silent("810.01");
        // 815 = 601 + 214 from payments in 元: b = 0.005
        at("EVL-010", "facts.csv", "T02", "数值").fires("815.01", "814.99", "815.1").silent("815.0");
        // 10.00 of L03 were taken from L02
        at("EVL-034", "budget.csv", "L02", "调剂(万元)").fires("-9.99", "-10.01").silent("-10");
        // 76 ÷ 84.44 = 90.0047…%, 76 ÷ 84.45 = 89.9940…%
        at("EVL-035", "budget.csv", "L05", "年初预算数(万元)").fires("84.45").silent("84.44");
        // 三公: 6.60 + 5.40 = 12.00 of 12.00; 0.01 may be the rounding of two printed amounts
        at("EVL-049", "base.csv", "公务接待", "本年决算数(万元)").fires("5.42").silent("5.40", "5.41");
        // 21 + 29 = 50 people on 50 posts
        at("EVL-049", "staff.csv", "行政", "在职人数").fires("22").silent("21");
        return tests.stream();
    }

    private Cell at(String code, String file, String key, String head) {
        return new Cell(code, file, key, head);
    }

    /** One cell of the case and the code that its value may raise. */
    private final class Cell {
        private final String code;
        private final String file;
        private final String key;
        private final String head;

        Cell(String code, String file, String key, String head) {
            this.code = code;
            this.file = file;
            this.key = key;
            this.head = head;
        }

        Cell fires(String... values) {
            return add(true, values);
        }

        Cell silent(String... values) {
            return add(false, values);
        }

        private Cell add(boolean fires, String... values) {
            for (String value : values) {
                String name =
                        code + " " + key + " " + head + " " + value + (fires ? "" : " is silent");
                tests.add(DynamicTest.dynamicTest(name, () -> check(value, fires)));
            }
            return this;
        }

        private void check(String value, boolean fires) {
            EditedCase edited =
                    EditedCase.complete()
                            .copyTo(folder.resolve(String.join("-", code, key, value)))
                            .cell(file, key, head, value);
            boolean found =
                    edited.evaluate().findings().stream()
                            .map(finding -> finding.code().id())
                            .anyMatch(id -> Objects.equals(id, code));
            assertEquals(fires, found, code + " where " + key + " " + head + " is " + value);
        }
    }
}
