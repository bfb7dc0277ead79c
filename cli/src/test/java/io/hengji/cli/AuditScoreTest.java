package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.cli.LabelledReport.Label;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measure itself, on answers whose marks are known. */
class AuditScoreTest {

    /** 合计30 is wrong (10 and 10), and the 满分 is unfounded. */
    private static final LabelledReport REPORT =
            new LabelledReport(
                    Path.of("r.txt"),
                    "合计30元，其中甲10元、乙10元；满意度得满分。",
                    false,
                    List.of(
                            new Label(
                                    "sum",
                                    true,
                                    new TextSpan(2, 4),
                                    List.of(new TextSpan(9, 11), new TextSpan(14, 16)),
                                    "应为20"),
                            new Label(
                                    "satisfaction-without-survey",
                                    false,
                                    new TextSpan(18, 24),
                                    List.of(),
                                    "无调查")),
                    List.of());

    private static final LabelledReport CLEAN =
            new LabelledReport(Path.of("c.txt"), "甲1元，乙2元。", true, List.of(), List.of());

    @Test
    void everythingFound() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("error", 2, 4), finding("warning", 18, 24)));
        score.add(CLEAN, answer());
        assertScore(score, "1.0000", "1.0000", "1.0000", 0);
    }

    @Test
    void aTermOfTheRelationWillDo() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("error", 14, 16)));
        assertScore(score, "1.0000", "1.0000", "0.5000", 0);
    }

    @Test
    void aRelatedSpanWillDo() {
        AuditScore score = new AuditScore();
        score.add(
                REPORT,
                AuditAnswer.parse(
                        """
                        {"findings":[{"code":"AUD-001","severity":"error","message":"m",
                          "at":{"start":0,"end":1},"related":[{"start":9,"end":11,"text":"10"}]}]}
                        """));
        assertScore(score, "1.0000", "1.0000", "0.5000", 0);
    }

    @Test
    void aFindingBesideTheSpanIsFalseAndTheLabelMissed() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("error", 4, 9)));
        assertScore(score, "0.0000", "0.0000", "0.0000", 0);
    }

    @Test
    void aNoticeHitsNothing() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("notice", 2, 4)));
        assertEquals(new BigDecimal("0.0000"), score.recall());
        assertEquals(BigDecimal.ONE, score.precision());
    }

    @Test
    void aWarningFindsAnErrorOnlyForTheWiderRecall() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("warning", 2, 4)));
        assertEquals(new BigDecimal("0.0000"), score.errorRecall());
        assertEquals(new BigDecimal("0.5000"), score.recall());
    }

    @Test
    void aFalseAlarmInACleanReportIsCounted() {
        AuditScore score = new AuditScore();
        score.add(REPORT, answer(finding("error", 2, 4)));
        score.add(CLEAN, answer(finding("error", 1, 2)));
        assertScore(score, "0.5000", "1.0000", "0.5000", 1);
    }

    @Test
    void spansAreCarriedOverBlanksAndTableRules() {
        String from = "| 甲 | 10 |\n|---|---|\n| 乙 | 10 |\n合计20";
        String to = "甲\t10\n乙\t1 0\n合 计 20\n";
        CarriedSpans carried = new CarriedSpans(from, to);
        int second = from.lastIndexOf("10");
        assertEquals("1 0", carried.carry(new TextSpan(second, second + 2)).in(to));
        int total = from.indexOf("20");
        assertEquals("20", carried.carry(new TextSpan(total, total + 2)).in(to));
    }

    private static void assertScore(
            AuditScore score, String precision, String errors, String all, int clean) {
        assertEquals(new BigDecimal(precision), score.precision(), "precision");
        assertEquals(new BigDecimal(errors), score.errorRecall(), "recall of errors");
        assertEquals(new BigDecimal(all), score.recall(), "recall of all");
        assertEquals(clean, score.cleanReportsWithError(), "clean reports with an error");
    }

    private static String finding(String severity, int start, int end) {
        return """
        {"code":"AUD-001","severity":"%s","message":"m","at":{"start":%d,"end":%d,"text":""},"related":[]}
        """
                .formatted(severity, start, end);
    }

    private static AuditAnswer answer(String... findings) {
        return AuditAnswer.parse("{\"findings\":[" + String.join(",", findings) + "]}");
    }
}
