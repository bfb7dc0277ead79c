package io.hengji.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published report of 衡阳: what must hold, what must be found, what must stay silent. */
class PublishedReportAuditTest {
    private static Audit audit = LabelledTextsTest.audit("");

    @BeforeAll
    static void read() throws IOException {
        String folder = System.getenv("HENGJI_REFERENCE");
        assumeTrue(
                folder != null,
                "HENGJI_REFERENCE names no folder: the published report is not audited");
        Path report = Path.of(folder, "reference", "hengyang-2024-report.txt");
        assumeTrue(Files.isRegularFile(report), "no published report in " + folder);
        audit = LabelledTextsTest.audit(Files.readString(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13979.35 + 219.9 = 14199.25",
                "7220.38 + 1711.32 = 8931.7",
                "4182.95 + 1084.6 = 5267.55",
                "63.27 + 2.26 = 65.53",
                "57 + 35 + 288 = 380",
                "2 + 6 = 8",
                "100 + 25 = 125",
                "8931.7 + 5267.55 = 14199.25",
                "7.95 + 680 + 66.89 + 89.39 + 79.13 + 189.61 + 223.56 + 50 + 637.26 + 9.75 + 1186"
                        + " + 182 + 589.39 + 49.56 + 33.99 + 29.99 + 70.48 + 8 = 4182.95"
            })
    void holds(String equation) {
        assertTrue(
                audit.relations().stream()
                        .filter(judged -> judged.relation().verdict() == Verdict.HOLDS)
                        .anyMatch(judged -> judged.relation().equation().equals(equation)));
    }

    @Test
    void namedBodiesAreCounted() {
        assertEquals(
                List.of("2 = 2", "6 = 6"),
                audit.relations().stream()
                        .map(Audit.Judged::relation)
                        .filter(relation -> relation.title().equals("个数与所列一致"))
                        .map(relation -> relation.equation())
                        .toList());
    }

    @Test
    void theTotalOfTheScoreIsTheOnlyError() {
        List<String> errors =
                audit.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.ERROR)
                        .map(finding ->
                                finding.code().id() + " " + ((SourceRef.Span) finding.at()).text())
                        .toList();
        assertEquals(List.of("AUD-007 99分"), errors);
    }

    @Test
    void warnings() {
        Set<String> warnings =
                audit.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.WARNING)
                        .map(finding -> finding.code().id())
                        .collect(Collectors.toSet());
        // numbering, satisfaction, income as cost, 166%, the repeated purpose
        assertEquals(Set.of("AUD-020", "AUD-021", "AUD-023", "AUD-024", "AUD-028"), warnings);
    }
}
