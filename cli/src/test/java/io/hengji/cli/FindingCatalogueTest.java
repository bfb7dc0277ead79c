package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.audit.AuditCode;
import io.hengji.evaluation.EvaluationCode;
import io.hengji.evidence.EvidenceCode;
import io.hengji.intake.IntakeCode;
import io.hengji.kernel.Clause;
import io.hengji.kernel.FindingCode;
import io.hengji.ledger.LedgerCode;
import io.hengji.office.pack.PackageCode;
import io.hengji.official.OfficialCode;
import io.hengji.record.RecordCode;
import io.hengji.scheme.SchemeCode;
import io.hengji.watch.WatchCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/findings.md is written from the codes themselves and cannot drift; {@code ./dev docs}
 * rewrites it.
 */
class FindingCatalogueTest {
    private static final Map<String, List<? extends FindingCode>> GROUPS = groups();

    @Test
    void thePageSaysWhatTheCodesSay() throws IOException {
        Path page = Path.of(System.getProperty("hengji.home"), "docs", "findings.md");
        if (Boolean.getBoolean("hengji.regenerate")) {
            Files.writeString(page, page());
        }
        assertEquals(
                page(),
                Files.readString(page),
                "docs/findings.md is stale; ./dev docs rewrites it");
    }

    @Test
    void noIdIsUsedTwice() {
        Set<String> seen = new TreeSet<>();
        for (FindingCode code : codes().toList()) {
            assertTrue(seen.add(code.id()), code.id() + " is used twice");
        }
    }

    @Test
    void everyCodeSaysWhatIsWrongAndHowToMendIt() {
        for (FindingCode code : codes().toList()) {
            assertTrue(code.id().matches("[A-Z]{3}-[0-9]{3}"), code.id());
            for (String text : List.of(code.title(), code.remedy())) {
                assertTrue(
                        text.codePoints().anyMatch(Character::isIdeographic),
                        code.id() + ": " + text);
            }
        }
    }

    /**
     * Who fills the sentence has filled the remedy: none is printed with a hole. The exception
     * lists the names that may be used; its reproducer looks at the remedy as printed.
     */
    @Test
    void aRemedyHasNoHoleThatItsSentenceHasNot() {
        Set<String> found = new TreeSet<>();
        for (FindingCode code : codes().toList()) {
            Set<String> left = holes(code.remedy());
            left.removeAll(holes(code.template()));
            left.forEach(hole -> found.add(code.id() + " " + hole));
        }
        assertEquals(
                Set.of(
                        "EVL-031 {known}",
                        "PKG-020 {folder}",
                        "PKG-020 {wanted}",
                        "PKG-021 {folder}"),
                found);
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends FindingCode> codes() {
        return GROUPS.values().stream().flatMap(List::stream);
    }

    private static Map<String, List<? extends FindingCode>> groups() {
        Map<String, List<? extends FindingCode>> groups = new LinkedHashMap<>();
        groups.put("读入案卷", List.of(IntakeCode.values()));
        groups.put("台账与科目", List.of(LedgerCode.values()));
        groups.put("评价方案", List.of(SchemeCode.values()));
        groups.put("查询与数据集", List.of(RecordCode.values()));
        groups.put("佐证", List.of(EvidenceCode.values()));
        groups.put("评价", List.of(EvaluationCode.values()));
        groups.put("审核", List.of(AuditCode.values()));
        groups.put("监控", List.of(WatchCode.values()));
        groups.put("报告正文", List.of(OfficialCode.values()));
        groups.put("成果文件夹", List.of(PackageCode.values()));
        return groups;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# 疑点目录\n\n");
        page.append("本页由程序中的疑点代码生成。错误：数字自相矛盾；警告：审核人会追问；提示：供了解。花括号处是具体内容。\n");
        GROUPS.forEach((name, codes) -> {
            page.append("\n## ")
                    .append(name)
                    .append("\n\n| 代码 | 程度 | 名称 | 说明 | 处理 | 依据 |\n|---|---|---|---|---|---|\n");
            codes.forEach(code -> page.append(row(code)));
        });
        return page.toString();
    }

    private static String row(FindingCode code) {
        String basis = code.basis().stream().map(Clause::shown).collect(Collectors.joining("；"));
        return Stream.of(
                        code.id(),
                        code.severity().chinese(),
                        code.title(),
                        code.template(),
                        code.remedy(),
                        basis)
                .map(text -> text.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
