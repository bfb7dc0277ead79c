package io.hengji.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedRelationsTest {

    /**
     * 1912.4 ÷ 1980 = 96.59%: 约 97% holds as printed, 约 90% cannot be decided; 460 + 780 = 1240.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "预算1980万元，支出1912.4万元，执行率约为97%。 | true",
                "预算1980万元，支出1912.4万元，执行率约为90%。 | null",
                "培训学员1200余人次，其中干部460人次、村医780人次。 | null",
                "培训学员1200人次以上，其中干部460人次、村医780人次。 | ''"
            })
    void aRelationOfAHedgedFigureIsListedAndSeldomDecided(String sentence, String expected) {
        Audit audit = LabelledTextsTest.audit("某局2023年度绩效自评报告\n\n一、基本情况\n" + sentence + "\n");
        String found =
                audit.relations().stream()
                        .map(judged -> String.valueOf(judged.relation().holds()))
                        .collect(Collectors.joining(","));
        assertEquals(expected, found);
    }
}
