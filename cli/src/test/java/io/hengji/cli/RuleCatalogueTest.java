package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Clause;
import io.hengji.record.FrontMatter;
import io.hengji.watch.Rule;
import io.hengji.watch.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/manual/rules.md is written from the front matter of the rules and cannot drift; {@code ./dev
 * docs} rewrites it.
 */
class RuleCatalogueTest {
    private static final Path HOME = Path.of(System.getProperty("hengji.home"));
    private static final String FOLDER = "../../rules/ledger/";

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        Path page = HOME.resolve("docs/manual/rules.md");
        String due = page(RuleBook.read(List.of(HOME.resolve("rules/ledger"))).rules());
        if (Boolean.getBoolean("hengji.regenerate")) {
            Files.writeString(page, due);
        }
        assertEquals(
                due,
                Files.exists(page) ? Files.readString(page) : "",
                "docs/manual/rules.md is stale; ./dev docs rewrites it");
    }

    private static String page(List<Rule> rules) {
        Map<String, List<Rule>> kinds = new LinkedHashMap<>();
        for (Rule rule : rules) {
            kinds.computeIfAbsent(
                            rule.sql().head().word("kind").orElse("其他"), _ -> new ArrayList<>())
                    .add(rule);
        }
        StringBuilder page = new StringBuilder("# 监控规则\n\n");
        page.append(
                """
                本页由 `rules/ledger` 中的规则文件生成。规则找出的是疑点，是要去问的线索，不是结论。
                每条规则是一个 SQL 文件，读支付、预算等台账，返回命中的行；旁边的 `.cases.md` 用小例子写明什么情况触发、什么情况正好不触发。

                参数是筛查线，多数没有全国统一的规定，启用前换成本地标准：把规则文件抄到本地规则文件夹，编号不变，改参数即可。
                所需的表没有交、所需的列没有登记或空白过多时，规则为“未检查”，不等于没有问题。标“待核”的依据，条款号尚未与原文核对。

                """);
        page.append("共 ")
                .append(rules.size())
                .append(" 条。\n\n| 编号 | 规则 | 种类 | 程度 |\n|---|---|---|---|\n");
        rules.forEach(rule ->
                page.append(
                        "| [%s](#%s) | %s | %s | %s |\n"
                                .formatted(
                                        rule.id(),
                                        rule.id().toLowerCase(java.util.Locale.ROOT),
                                        rule.title(),
                                        rule.sql().head().word("kind").orElse("其他"),
                                        rule.severity().chinese())));
        kinds.forEach((kind, of) -> {
            page.append("\n## ").append(kind).append('\n');
            of.forEach(rule -> page.append(section(rule)));
        });
        return page.toString();
    }

    private static String section(Rule rule) {
        FrontMatter head = rule.sql().head();
        StringBuilder text = new StringBuilder();
        text.append("\n### ").append(rule.id()).append("\n\n");
        text.append("**%s**（%s）".formatted(rule.title(), rule.severity().chinese()))
                .append(
                        "　[规则](%s%s)　[例子](%s%s.cases.md)\n\n"
                                .formatted(FOLDER, rule.sql().file(), FOLDER, rule.id()));
        item(text, "命中的一行", rule.row());
        item(text, "依据", rule.basis().stream().map(Clause::shown).collect(Collectors.joining("；")));
        item(text, "参数", parameters(head).collect(Collectors.joining("；")));
        item(text, "要什么材料", rule.ask());
        item(text, "常见的正当解释", rule.innocent());
        return text.toString();
    }

    /** The parameters that a locality may set; those without a default are the days of the run. */
    private static Stream<String> parameters(FrontMatter head) {
        return head.params().entrySet().stream()
                .filter(entry -> entry.getValue().value() != null)
                .map(entry -> {
                    FrontMatter.Parameter parameter = entry.getValue();
                    String value = parameter.value() == null ? "" : parameter.value().text();
                    return "`%s` = %s（%s）".formatted(entry.getKey(), value, parameter.why());
                });
    }

    private static void item(StringBuilder text, String name, String words) {
        if (!words.isEmpty()) {
            text.append("- ").append(name).append("：").append(words).append('\n');
        }
    }
}
