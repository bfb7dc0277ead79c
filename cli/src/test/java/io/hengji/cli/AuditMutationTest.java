package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.cli.AuditAnswer.Coverage;
import io.hengji.cli.AuditAnswer.Found;
import io.hengji.cli.LabelledReport.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a clean report that takes part in an equality, changed by one digit, is caught.
 * Which digit, and whether the change goes beyond the rounding of some relation, the corpus says:
 * its builder works it out without any code of the product.
 */
class AuditMutationTest {

    @Test
    void oneDigitChanged() {
        int breaking = 0;
        int caught = 0;
        int within = 0;
        int silent = 0;
        List<String> missed = new ArrayList<>();
        for (LabelledReport report : cleanReports()) {
            for (Mutation mutation : report.mutations()) {
                List<Found> errors = errors(report, mutation.appliedTo(report.text()));
                boolean hit = errors.stream().anyMatch(found -> touches(found, mutation));
                if (mutation.breaks()) {
                    breaking++;
                    caught += hit ? 1 : 0;
                } else {
                    within++;
                    silent += hit ? 0 : 1;
                }
                if (mutation.breaks() && !hit) {
                    missed.add(
                            report.name()
                                    + " "
                                    + mutation.span().in(report.text())
                                    + " → "
                                    + mutation.to()
                                    + " at "
                                    + mutation.span().start());
                }
            }
        }
        System.out.printf(
                "mutations beyond rounding: %d caught of %d; within rounding: %d without an error of"
                        + " %d%n",
                caught, breaking, silent, within);
        missed.forEach(miss -> System.out.println("  missed: " + miss));
    }

    /** What no relation reaches is said openly: the classes of the coverage add up. */
    @Test
    void unpartneredFiguresAreCounted() {
        int figures = 0;
        int unpartnered = 0;
        for (LabelledReport report : cleanReports()) {
            Coverage of = AuditAnswer.ofText(report.name(), report.text()).coverage();
            assertEquals(
                    of.figures(),
                    of.proven() + of.contradicted() + of.unverifiable() + of.unpartnered(),
                    report.name());
            figures += of.figures();
            unpartnered += of.unpartnered();
        }
        System.out.printf("clean reports: %d of %d figures unpartnered%n", unpartnered, figures);
    }

    private static List<Found> errors(LabelledReport report, String text) {
        return AuditAnswer.ofText(report.name() + ".txt", text).findings().stream()
                .filter(Found::error)
                .toList();
    }

    /** The changed figure keeps its length, so positions are those of the clean text. */
    private static boolean touches(Found found, Mutation mutation) {
        return found.hits(mutation.span()) || mutation.partners().stream().anyMatch(found::hits);
    }

    private static List<LabelledReport> cleanReports() {
        return Stream.concat(LabelledReport.tuning().stream(), LabelledReport.heldOut().stream())
                .filter(LabelledReport::clean)
                .toList();
    }
}
