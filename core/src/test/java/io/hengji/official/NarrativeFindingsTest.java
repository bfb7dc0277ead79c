package io.hengji.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code fires, stays silent one step beside, and says what to do. */
class NarrativeFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFF-001 | {{dept.spent.nothing}}",
                "OFF-001 | {{project/P99.spent}}",
                "OFF-002 | 共建设12处。",
                "OFF-002 | 支出5267.55万元。",
                "OFF-003 | {{控制率}}",
                "OFF-004 | {{项目支出:斗}}",
                "OFF-004 | {{项目支出:万元:7}}",
                "OFF-004 | {{项目支出:万元:2:1}}",
                "OFF-004 | {{ }}",
                "OFF-004 | {{项目支出",
                "OFF-004 | {{=}}",
                "OFF-005 | {{项目支出:处}}",
                "OFF-005 | {{T2:万元}}",
                "OFF-006 | {{年初预算数}}",
                "OFF-006 | {{T4}}",
                "OFF-007 | 建设{{=12处}}。",
                "OFF-010 | # 一、概况",
                "OFF-010 | # 1.概况",
                "OFF-010 | # （一）概况",
                "OFF-011 | ## 职责",
                "OFF-012 | > 引文",
                "OFF-012 | **重点**内容",
                "OFF-013 | 支出{{项目支出}}万元。",
                "OFF-013 | 达{{三公经费控制率}}%。",
            })
    void fires(String code, String text) {
        assertEquals(List.of(code), NarrativeTest.codes(NarrativeTest.read(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFF-001 | {{dept.spent.project}}、{{project/P01.spent}}、{{监测项目执行数}}",
                "OFF-002 | 2024年按财预〔2020〕10号第16条办理（1：500地形图）",
                "OFF-002 | 共{{T2}}",
                "OFF-003 | {{人员控制率:万元}}或{{三公经费控制率}}",
                "OFF-004 | {{项目支出:万元:6}}、{{项目支出:万元:0}}、{{ 项目支出 : 万元 }}",
                "OFF-005 | {{项目支出:元}}",
                "OFF-007 | 建设{{=12处|合同载明}}。",
                "OFF-010 | # 第三方评价概况",
                "OFF-011 | # 概况",
                "OFF-012 | 甲*乙_丙",
                "OFF-013 | 支出{{项目支出}}，万元为单位。",
            })
    void isSilentBeside(String code, String text) {
        assertFalse(NarrativeTest.codes(NarrativeTest.read(text)).contains(code));
    }

    @Test
    void missingSectionsAreNamedOnceEach() {
        String whole =
                "# 单位基本情况\n# 一般公共预算支出情况\n# 部门整体支出绩效情况\n# 存在的问题及原因分析\n# 下一步改进措施\n# 其他需要说明的情况\n";
        assertEquals(List.of(), sections(whole));
        assertEquals(List.of("其他需要说明的情况"), sections(whole.replace("其他需要说明的情况", "附则")));
        assertEquals(6, sections("没有标题。").size());
    }

    @Test
    void anEmptyNarrativeIsOneNotice() {
        Narrative none = Narrative.read(new TreeMap<>(), FixedFigures.figures());
        assertEquals(List.of("OFF-009"), NarrativeTest.codes(none));
        assertEquals(List.of(), none.blocks());
        assertEquals(List.of("OFF-009"), NarrativeTest.codes(NarrativeTest.read(" \n　\n")));
    }

    @Test
    void anUnknownNameProposesTheNearest() {
        Finding finding = NarrativeTest.read("{{dept.spent.projcet}}").findings().getFirst();
        assertTrue(finding.message().contains("dept.spent.project"), finding.message());
        Finding chinese = NarrativeTest.read("{{项目支岀}}").findings().getFirst();
        assertTrue(chinese.message().contains("项目支出"), chinese.message());
    }

    @Test
    void aTypedFigureProposesTheReferencesThatGiveIt() {
        Finding finding = NarrativeTest.read("支出5267.55万元。").findings().getFirst();
        assertEquals(Optional.of("5267.55万元"), Optional.ofNullable(finding.found()));
        assertTrue(finding.message().contains("{{dept.spent.project}}（项目支出）"), finding.message());
        Finding rounded = NarrativeTest.read("支出0.53亿元。").findings().getFirst();
        // 0.526755 rounds to 0.53.
        assertTrue(rounded.message().contains("{{dept.spent.project}}"), rounded.message());
        Finding none = NarrativeTest.read("支出5267.56万元。").findings().getFirst();
        assertFalse(none.message().contains("{{"), none.message());
    }

    @Test
    void whatHasNoTextIsAVisibleBlank() {
        assertEquals(
                List.of("甲（　　）乙（　　）丙（　　）"),
                NarrativeTest.lines(NarrativeTest.read("甲{{没有}}乙{{年初预算数}}丙{{控制率}}")));
    }

    @Test
    void headingsLoseTheirOwnNumbers() {
        assertEquals(
                List.of("#1 一、概况", "#2 （一）职责", "#2 （二）机构"),
                NarrativeTest.lines(NarrativeTest.read("# 三、概况\n## （五）职责\n## 2．机构")));
    }

    @Test
    void everyCodeIsUniqueAndSaysWhatToDo() {
        Set<String> ids = new HashSet<>();
        for (OfficialCode code : OfficialCode.values()) {
            assertTrue(ids.add(code.id()), code.id());
            assertTrue(code.id().matches("OFF-\\d{3}"), code.id());
            assertFalse(code.title().isBlank() || code.remedy().isBlank(), code.id());
        }
    }

    private static List<String> sections(String text) {
        return NarrativeTest.read(text).findings().stream()
                .filter(finding -> finding.code() == OfficialCode.MISSING_SECTION)
                .map(finding -> finding.args().getOrDefault("section", ""))
                .toList();
    }
}
