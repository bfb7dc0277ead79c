package io.hengji.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTotalsTest {
    /** 1860 + 465 = 2325, 1420 + 355 = 1775; 3280 + 820 = 4100; 2280 + 1740 = 4020. */
    private static final String COUNTIES =
            """
            某局2023年度绩效自评报告

            单位：万元
            | 县 | 中央 | 省 | 合计 | 支出 |
            |---|---|---|---|---|
            | 甲县 | 1860 | 465 | 2325 | 2280 |
            | 乙县 | 1420 | 355 | 1775 | 1740 |
            | 合计 | 3280 | 820 | 4100 | 4020 |
            """;

    /**
     * 3105 + 515 = 3620, 3268.4 + 517.1 = 3785.5, 3260.02 + 502.16 = 3762.18; the rows below
     * likewise.
     */
    private static final String NESTED =
            """
            某局2023年度绩效自评报告

            单位：万元
            | 项目 | 年初预算 | 调整预算 | 决算数 |
            |---|---|---|---|
            | 基本支出 | 3620.00 | 3785.50 | 3762.18 |
            | 其中：人员经费 | 3105.00 | 3268.40 | 3260.02 |
            | 公用经费 | 515.00 | 517.10 | 502.16 |
            | 项目支出 | 4180.00 | 4466.30 | 4205.77 |
            | 合计 | 7800.00 | 8251.80 | 7967.95 |
            """;

    /** A wrong figure breaks the relation of its row and that of its column; each says so. */
    @ParameterizedTest
    @CsvSource({
        "counties,1860,1860,''",
        "counties,2325,2352,'1860,2352,4100'",
        "counties,820,280,'280,3280,4100'",
        "nested,3105.00,3105.00,''",
        "nested,3268.40,3286.40,3785.50",
        "nested,4466.30,4466.90,8251.80"
    })
    void theReadingThatHoldsInMostCellsIsMeantInAll(
            String table, String right, String printed, String expected) {
        String text = table.equals("nested") ? NESTED : COUNTIES;
        Audit audit = LabelledTextsTest.audit(text.replaceFirst(right, printed));
        String found =
                audit.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.ERROR)
                        .map(Finding::at)
                        .map(at -> ((io.hengji.kernel.SourceRef.Span) at).text())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(","));
        assertEquals(expected, found);
    }
}
