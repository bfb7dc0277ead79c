package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the audit on the corpus and prints the figures of quality. */
class AuditCorpusTest {

    @TempDir private Path scratch = Path.of("");

    /** Every fault of the labels must be one that the text shows: the spans are not off. */
    @Test
    void labelsPointIntoTheirTexts() {
        List<LabelledReport> all =
                Stream.concat(LabelledReport.tuning().stream(), LabelledReport.heldOut().stream())
                        .toList();
        assertEquals(60, all.size());
        assertTrue(all.stream().filter(LabelledReport::clean).count() * 3 >= all.size());
        for (LabelledReport report : all) {
            assertEquals(report.clean(), report.labels().isEmpty(), report.name());
            for (LabelledReport.Label label : report.labels()) {
                String text = label.span().in(report.text());
                assertTrue(
                        !text.isEmpty() && text.length() <= 60,
                        report.name() + ": a span is tight, not " + text);
            }
        }
    }

    @Test
    void tuningHalf() {
        System.out.println(scoreOf(LabelledReport.tuning()).shown("tuning half, txt"));
    }

    @Test
    void heldOutHalf() {
        System.out.println(scoreOf(LabelledReport.heldOut()).shown("held-out half, txt"));
    }

    @Test
    void documents() {
        assumeTrue(AuditAnswer.hasCommand(), "this build has no command audit");
        AuditScore score = new AuditScore();
        Stream.concat(LabelledReport.tuning().stream(), LabelledReport.heldOut().stream())
                .forEach(report -> {
                    for (Path document : report.documents()) {
                        String text = AuditAnswer.textOf(document, scratch);
                        score.add(report.over(document, text), AuditAnswer.ofFile(document));
                    }
                });
        System.out.println(score.shown("docx and pdf of both halves"));
    }

    private static AuditScore scoreOf(List<LabelledReport> reports) {
        AuditScore score = new AuditScore();
        reports.forEach(report -> score.add(report, answer(report)));
        return score;
    }

    private static AuditAnswer answer(LabelledReport report) {
        return AuditAnswer.ofText(report.name() + ".txt", report.text());
    }
}
