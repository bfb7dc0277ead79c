package io.hengji.official;

import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections that a department's self-evaluation report has (报告提纲), as published reports of Hunan
 * units show them. Each is recognised by a word of its heading.
 */
final class Outline {
    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("基本情况", List.of("基本情况", "概况", "基本概述"));
        SECTIONS.put("一般公共预算支出情况", List.of("一般公共预算", "支出情况", "预算执行情况", "资金使用"));
        SECTIONS.put("绩效情况", List.of("绩效情况", "绩效目标", "绩效评价", "绩效分析", "绩效自评", "绩效完成"));
        SECTIONS.put("存在的问题及原因", List.of("问题"));
        SECTIONS.put("下一步改进措施", List.of("改进", "措施", "建议", "下一步"));
        SECTIONS.put("其他需要说明的情况", List.of("其他", "需要说明"));
    }

    private final List<String> headings = new ArrayList<>();

    /** Remembers a heading of level 1. */
    void section(String heading) {
        headings.add(heading);
    }

    List<Finding> missing(String file) {
        List<Finding> findings = new ArrayList<>();
        SECTIONS.forEach((section, words) -> {
            if (headings.stream().noneMatch(heading -> names(heading, words))) {
                findings.add(
                        Finding.of(
                                OfficialCode.MISSING_SECTION,
                                new SourceRef.Whole(file),
                                Map.of("section", section)));
            }
        });
        return findings;
    }

    private static boolean names(String heading, List<String> words) {
        return words.stream().anyMatch(heading::contains);
    }
}
