package io.hengji.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseSettings;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportAssemblyTest {

    @Test
    void namesDepartmentYearAndKindWhenTheCaseHasNoTitle() {
        Report report = ReportAssembly.of(settings(null, null), List.of(), List.of());
        assertEquals(List.of("衡阳市自然资源和规划局2024年度", "部门整体支出绩效自评报告"), report.title());
        assertEquals(Optional.of("衡阳市自然资源和规划局"), Optional.ofNullable(report.signedBy()));
        assertEquals(Optional.empty(), Optional.ofNullable(report.dated()));
    }

    @Test
    void datesHaveNoLeadingZeros() {
        Report report =
                ReportAssembly.of(settings(null, LocalDate.of(2025, 2, 1)), List.of(), List.of());
        assertEquals(Optional.of("2025年2月1日"), Optional.ofNullable(report.dated()));
    }

    @Test
    void annexNamesHaveNoClosingMark() {
        Report report =
                ReportAssembly.of(
                        settings(null, null), List.of(), List.of("基础数据表；", "自评表。", "汇总报告"));
        assertEquals(List.of("基础数据表", "自评表", "汇总报告"), report.annexes());
    }

    @Test
    void aLongTitleBreaksBetweenPhrasesIntoLinesOfTwenty() {
        assertEquals(
                List.of("衡阳市自然资源和规划局2024年度", "部门整体支出绩效自评报告"),
                title("衡阳市自然资源和规划局2024年度部门整体支出绩效自评报告"));
        assertEquals(List.of("部门整体支出绩效自评报告"), title("部门整体支出绩效自评报告"));
        // 20 characters stay on one line, 21 do not.
        assertEquals(1, title("局".repeat(20)).size());
        assertEquals(2, title("局".repeat(21)).size());
    }

    @Test
    void lineBreaksOfTheAuthorStay() {
        assertEquals(List.of("甲局", "2024年度自评报告"), title("甲局\n2024年度自评报告\n"));
    }

    @Test
    void numbersAndMarksStayWhole() {
        List<String> lines = title("关于衡阳市自然资源和规划局（本级）二〇二四年度2024年1月至12月项目支出绩效自评情况的报告");
        assertEquals("关于衡阳市自然资源和规划局（本级）二〇二四年度2024年1月至12月项目支出绩效自评情况的报告", String.join("", lines));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("）") || line.endsWith("（")));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("年") || line.startsWith("月")));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 26), lines.toString());
    }

    @Test
    void whatCannotBeBrokenIsFilledLineByLine() {
        assertEquals(List.of("1".repeat(40), "1".repeat(10)), title("1".repeat(50)));
    }

    private static List<String> title(String title) {
        return ReportAssembly.of(settings(title, null), List.of(), List.of()).title();
    }

    private static CaseSettings settings(@Nullable String title, @Nullable LocalDate dated) {
        return new CaseSettings(
                "case",
                "衡阳市自然资源和规划局",
                new FiscalYear(2024),
                Unit.WAN_YUAN,
                "scheme",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(title),
                Optional.empty(),
                Optional.ofNullable(dated),
                Optional.empty(),
                new SourceRef.Whole("case.yaml"));
    }
}
