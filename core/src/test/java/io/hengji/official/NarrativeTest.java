package io.hengji.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.official.Report.FigureRun;
import io.hengji.official.Report.Heading;
import io.hengji.official.Report.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    @Test
    void numbersHeadingsAndListsAcrossFiles() {
        Narrative narrative =
                read(
                        Map.of(
                                "01.md", "前言。\n\n# 基本情况\n## 主要职责\n- 甲\n- 乙\n## 机构设置\n正文",
                                "02.md", "# 预算支出\n## 项目支出\n### 专项资金\n- 丙\n#### 说明\n- 丁\n### 运行维护"));
        assertEquals(
                List.of(
                        "前言。",
                        "#1 一、基本情况",
                        "#2 （一）主要职责",
                        "1.甲",
                        "2.乙",
                        "#2 （二）机构设置",
                        "正文",
                        "#1 二、预算支出",
                        "#2 （一）项目支出",
                        "#3 1.专项资金",
                        "（1）丙",
                        "#4 （2）说明",
                        // Below the fourth level there is no number.
                        "丁",
                        "#3 2.运行维护"),
                lines(narrative));
    }

    @Test
    void joinsLinesOfAParagraphAndSplitsAtBlankLines() {
        assertEquals(
                List.of("第一行第二行", "　另一段 and more".strip(), "甲，续行"),
                lines(read("第一行\n第二行\n\n\n　　另一段 and\nmore\n- 甲，\n  续行\n")));
    }

    @Test
    void putsFiguresInByReference() {
        Narrative narrative =
                read(
                        "支出{{dept.spent.project}}，合{{项目支出:亿元:4}}，即{{部门项目支出:元}}；控制率{{三公经费控制率:%:1}}，{{fact/T2}}、{{T2：处}}。");
        assertEquals(
                List.of("支出5267.55万元，合0.5268亿元，即52675500元；控制率59.0%，1690处、1690处。"),
                lines(narrative));
        assertEquals(
                List.of(
                        "dept.spent.project null",
                        "dept.spent.project null",
                        "dept.spent.project null",
                        "dept.threePublic.rate null",
                        "fact/T2 自报数，未经复算",
                        "fact/T2 自报数，未经复算"),
                marks(narrative));
    }

    @Test
    void printsAStatedFigureWhereNoneWasRecomputedAndMarksIt() {
        Narrative narrative = read("完成率{{预算完成率}}，得{{dept.score}}，合计{{T3}}。");
        assertEquals(List.of("完成率166%，得99分，合计5267.55万元。"), lines(narrative));
        assertEquals(
                List.of(
                        "dept.rate.completion 无法核验：案卷中没有据以计算的数据；此处为自报数",
                        "dept.score 评价人选定",
                        // The fact claims to be a figure that was recomputed and gives the same.
                        "fact/T3 null"),
                marks(narrative));
        assertEquals(List.of(), codes(narrative));
    }

    @Test
    void marksAchievementsThatWereOnlyClaimedButNoEntriesOfTheBooks() {
        Narrative narrative = read("人员经费{{dept.spent.personnel}}，复核{{indicator/I09.actual}}。");
        assertEquals(List.of("人员经费7220.38万元，复核60家。"), lines(narrative));
        assertEquals(
                List.of("dept.spent.personnel null", "indicator/I09.actual 自报数，未经复算"),
                marks(narrative));
    }

    @Test
    void leavesCommentsOut() {
        Narrative narrative = read("甲<!-- 待核 12 处\n\n第二行 -->乙");
        assertEquals(List.of(), codes(narrative));
        assertEquals("甲乙", String.join("", lines(narrative)));
    }

    @Test
    void locatesAFindingInCodePoints() {
        // 𠮷 is one code point: the reference begins at the fourth.
        Finding finding = read("𠮷支出{{dept.spent.projekt}}。").findings().getFirst();
        assertEquals("OFF-001", finding.code().id());
        io.hengji.kernel.SourceRef.Span at = (io.hengji.kernel.SourceRef.Span) finding.at();
        assertEquals(List.of(3, 25), List.of(at.start(), at.end()));
        assertEquals("{{dept.spent.projekt}}", at.text());
        assertEquals("01.md", at.file());
    }

    @Test
    void isTheSameInEveryRun() {
        String text = "# 概况\n支出{{项目支出}}，共12处，{{错的}}。";
        assertEquals(read(text), read(text));
    }

    @Test
    void figuresKnowTheirId() {
        Paragraph paragraph = (Paragraph) read("{{项目支出}}").blocks().getFirst();
        assertEquals(
                new FigureRun("5267.55万元", new FigureId("dept.spent.project"), null),
                paragraph.runs().getFirst());
    }

    static Narrative read(String text) {
        return read(Map.of("01.md", text));
    }

    private static Narrative read(Map<String, String> files) {
        return Narrative.read(new TreeMap<>(files), FixedFigures.figures());
    }

    static List<String> lines(Narrative narrative) {
        return narrative.blocks().stream()
                .map(block ->
                        switch (block) {
                            case Heading heading ->
                                    "#" + heading.level() + " " + text(heading.runs());
                            case Paragraph paragraph -> text(paragraph.runs());
                        })
                .toList();
    }

    private static String text(List<Report.Run> runs) {
        return runs.stream().map(Report.Run::text).collect(Collectors.joining());
    }

    private static List<String> marks(Narrative narrative) {
        return narrative.blocks().stream()
                .flatMap(block -> ((Paragraph) block).runs().stream())
                .filter(FigureRun.class::isInstance)
                .map(FigureRun.class::cast)
                .map(run -> run.figure() + " " + run.mark())
                .toList();
    }

    /** The findings without those about a whole outline, which these texts do not have. */
    static List<String> codes(Narrative narrative) {
        return narrative.findings().stream()
                .filter(finding -> finding.code() != OfficialCode.MISSING_SECTION)
                .map(finding -> finding.code().id())
                .toList();
    }
}
