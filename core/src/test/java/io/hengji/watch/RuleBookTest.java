package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    private static final String RULE =
            """
            /*---
            id: ID
            version: 1
            title: TITLE
            severity: SEVERITY
            period: 2019 年起
            needs: [payment.voucher_no]
            grain: 凭证
            key: [voucher_no]
            row: 一笔支付
            message: 凭证 {voucher_no}
            ask: 凭证
            innocent: 无
            ---*/
            SELECT p.voucher_no AS voucher_no FROM payment p
            """;

    @TempDir private Path program;
    @TempDir private Path local;

    @Test
    void rulesStandInTheOrderOfTheirIds() throws IOException {
        write(program, "b.sql", "F10", "甲", "warning");
        write(program, "a.sql", "F02", "乙", "error");
        RuleBook book = RuleBook.read(List.of(program));
        assertEquals(List.of("F02", "F10"), book.rules().stream().map(Rule::id).toList());
        assertEquals(Severity.ERROR, book.rule("F02").orElseThrow().severity());
        assertEquals(List.of(), book.findings());
    }

    @Test
    void aLocalRuleReplacesTheProgramsOfItsId() throws IOException {
        write(program, "a.sql", "F02", "通用", "error");
        write(local, "ours.sql", "F02", "本地", "notice");
        RuleBook book = RuleBook.read(List.of(program, local));
        assertEquals("本地", book.rule("F02").orElseThrow().title());
        assertEquals(List.of(), codes(book));
    }

    @Test
    void twoFilesOfOneIdInOneFolderAreAFindingAndTheFirstCounts() throws IOException {
        write(program, "a.sql", "F02", "先", "error");
        write(program, "b.sql", "F02", "后", "error");
        RuleBook book = RuleBook.read(List.of(program));
        assertEquals("先", book.rule("F02").orElseThrow().title());
        assertEquals(List.of(WatchCode.RULE_REPEATED), codes(book));
    }

    @Test
    void anUnknownSeverityIsAFindingAndTheRuleIsLeftOut() throws IOException {
        write(program, "a.sql", "F02", "甲", "serious");
        RuleBook book = RuleBook.read(List.of(program));
        assertEquals(List.of(), book.rules());
        assertEquals(List.of(WatchCode.SEVERITY_UNKNOWN), codes(book));
    }

    @Test
    void aFolderThatIsNotThereOrHasNoRulesIsAFinding() {
        assertEquals(
                List.of(WatchCode.RULE_UNREADABLE, WatchCode.NO_RULES),
                codes(RuleBook.read(List.of(program.resolve("none")))));
        assertEquals(List.of(WatchCode.NO_RULES), codes(RuleBook.read(List.of(program))));
    }

    private static List<FindingCode> codes(RuleBook book) {
        return book.findings().stream().map(Finding::code).toList();
    }

    private static void write(Path folder, String file, String id, String title, String severity)
            throws IOException {
        Files.writeString(
                folder.resolve(file),
                RULE.replace("ID", id).replace("TITLE", title).replace("SEVERITY", severity));
    }
}
