package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.record.QueryEngine;
import io.hengji.watch.Lead;
import io.hengji.watch.Monitoring;
import io.hengji.watch.Rule;
import io.hengji.watch.RuleBook;
import io.hengji.watch.RuleRun;
import io.hengji.watch.Watch;
import io.hengji.watch.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of rules/ledger does on its cases what the page beside it says. */
class LedgerRuleCasesTest {
    private static final Path RULES = Path.of(System.getProperty("hengji.home"), "rules", "ledger");
    private static final List<String> KINDS = List.of("触发", "边界", "不触发");

    @TempDir private Path temp;

    @Test
    void everyRuleIsReadableAndHasItsCases() {
        RuleBook book = RuleBook.read(List.of(RULES));
        assertEquals(List.of(), book.findings());
        for (Rule rule : book.rules()) {
            List<LedgerRuleCase> cases = LedgerRuleCase.of(RULES, rule.id());
            for (String kind : KINDS) {
                assertTrue(
                        cases.stream().anyMatch(it -> it.name().startsWith(kind + "：")),
                        rule.id() + " has no case “" + kind + "：…”");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> casesDoWhatTheySay() {
        return RuleBook.read(List.of(RULES)).rules().stream()
                .flatMap(rule ->
                        LedgerRuleCase.of(RULES, rule.id()).stream()
                                .map(it ->
                                        DynamicTest.dynamicTest(
                                                rule.id() + " " + it.name(),
                                                () -> check(rule, it))));
    }

    private void check(Rule rule, LedgerRuleCase example) throws IOException {
        Path folder = Files.createTempDirectory(temp, "case");
        example.write(folder);
        Checked<CaseFiles> read =
                CaseReader.read(folder, new DeskWorkbookReader(), Limits.standard());
        CaseFiles files = ((Checked.Ok<CaseFiles>) read).value();
        try (QueryEngine engine = new DuckDbEngine()) {
            Watch watch =
                    Watcher.watch(
                            files, example.asOf(), Monitoring.of(List.of(rule)), engine, () -> 0L);
            RuleRun run = watch.rules().getFirst();
            assertEquals(RuleRun.State.RUN, run.state(), run.missing() + " " + run.findings());
            assertEquals(
                    example.keys(),
                    watch.leads().map(LedgerRuleCasesTest::key).sorted().toList(),
                    () -> files.findings().toString());
            assertTrue(
                    watch.leads().noneMatch(lead -> lead.message().contains("{")),
                    () -> "a hole is left: " + watch.leads().map(Lead::message).toList());
        }
    }

    private static String key(Lead lead) {
        return lead.rule().sql().head().key().stream()
                .map(column -> lead.key().get(column))
                .collect(Collectors.joining(" "));
    }
}
