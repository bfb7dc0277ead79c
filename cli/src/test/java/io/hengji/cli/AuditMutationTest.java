package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.cli.AuditAnswer.Coverage;
import io.hengji.cli.AuditAnswer.Found;
import io.hengji.cli.LabelledReport.Mutation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a clean report that takes part in an equality, changed by one digit, is caught.
 * Which digit, and whether the change goes beyond the rounding of some relation, the corpus says:
 * its builder works it out without any code of the product.
 */
class AuditMutationTest {

    /**
     * One half's changed figures: how many were to be caught, and how many stay within rounding.
     */
    private static final class Tally {
        private int breaking;
        private int caught;
        private int within;
        private int silent;
        private final List<String> missed = new ArrayList<>();
        private final List<String> excessive = new ArrayList<>();

        void add(LabelledReport report, Mutation mutation) {
            boolean hit =
                    AuditAnswer.ofText(report.name() + ".txt", mutation.appliedTo(report.text()))
                            .findings()
                            .stream()
                            .filter(Found::error)
                            .anyMatch(found -> touches(found, mutation));
            if (!mutation.breaks()) {
                within++;
                silent += hit ? 0 : 1;
                if (hit) {
                    excessive.add(shown(report, mutation));
                }
                return;
            }
            breaking++;
            caught += hit ? 1 : 0;
            if (!hit) {
                missed.add(shown(report, mutation));
            }
        }

        private static String shown(LabelledReport report, Mutation mutation) {
            String was = mutation.span().in(report.text());
            return report.name() + " " + was + " → " + mutation.to();
        }

        void details() {
            missed.forEach(miss -> System.out.println("  missed: " + miss));
            excessive.forEach(alarm -> System.out.println("  error within rounding: " + alarm));
        }

        /** The changed figure keeps its length, so positions are those of the clean text. */
        private static boolean touches(Found found, Mutation mutation) {
            return found.hits(mutation.span())
                    || mutation.partners().stream().anyMatch(found::hits);
        }
    }

    @Test
    void tuningHalf() {
        tally("tuning", LabelledReport.tuning()).details();
    }

    @Test
    void heldOutHalf() {
        Tally tally = tally("held-out", LabelledReport.heldOut());
        if (AuditCorpusTest.REVEAL) {
            tally.details();
        }
    }

    private static Tally tally(String half, List<LabelledReport> reports) {
        Tally tally = new Tally();
        reports.stream()
                .filter(LabelledReport::clean)
                .forEach(report -> report.mutations().forEach(m -> tally.add(report, m)));
        System.out.printf(
                "mutations, %s half: beyond rounding %d caught of %d; within rounding %d of %d"
                        + " without an error%n",
                half, tally.caught, tally.breaking, tally.silent, tally.within);
        return tally;
    }

    /** What no relation reaches is said openly: the classes of the coverage add up. */
    @Test
    void unpartneredFiguresAreCounted() {
        int figures = 0;
        int unpartnered = 0;
        for (LabelledReport report : LabelledReport.heldOut()) {
            Coverage of = AuditAnswer.ofText(report.name(), report.text()).coverage();
            assertEquals(
                    of.figures(),
                    of.proven() + of.contradicted() + of.unverifiable() + of.unpartnered(),
                    report.name());
            figures += of.figures();
            unpartnered += of.unpartnered();
        }
        System.out.printf("held-out half: %d of %d figures unpartnered%n", unpartnered, figures);
    }
}
