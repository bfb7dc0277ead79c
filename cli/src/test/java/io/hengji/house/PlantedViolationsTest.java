package io.hengji.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that cannot fail is worse than none: each rule must catch what was planted for it. */
class PlantedViolationsTest {

    private static final String ROOT = "io.hengji.house.plant";

    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(ROOT);

    private final HouseRules rules = new HouseRules(ROOT);

    @Test
    void aPackageOutsideTheTable() {
        assertCaught(rules.everyPackageIsInTheTable(), "misc.Stray");
    }

    @Test
    void anEdgeThatPointsUpwards() {
        assertCaught(
                rules.capabilitiesUseOnlyWhatTheTableAllows(),
                "kernel.ReachesUp",
                "ledger.FloatingPayment");
    }

    @Test
    void aCycle() {
        assertCaught(rules.noCycles(), "kernel.ReachesUp", "ledger.FloatingPayment");
    }

    @Test
    void aLookIntoInternals() {
        assertCaught(rules.internalsAreClosed(), "watch.Peeks", "ledger.internal.Secret");
    }

    @Test
    void aFrameworkInCore() {
        assertCaught(rules.coreKnowsNoFramework(), "record.ParsesArguments", "picocli.");
    }

    @Test
    void aLibraryAwayFromHome() {
        assertCaught(rules.librariesStayHome(), "record.ParsesArguments", "picocli.");
        assertCaught(rules.librariesStayHome(), "record.Queries", "java.sql.");
    }

    @Test
    void aLookAtTheClock() {
        ArchRule rule = rules.nobodyReadsTheClock();
        assertCaught(rule, "goal.ReadsTheClock.called", "Instant.now()");
        assertCaught(rule, "goal.ReadsTheClock.referred", "Instant.now()");
        assertCaught(rule, "goal.ReadsTheClock.inAZone", "LocalDate.now(java.time.ZoneId)");
        assertCaught(rule, "goal.ReadsTheClock.millis", "System.currentTimeMillis()");
        assertCaught(rule, "goal.ReadsTheClock.clock", "Clock.systemUTC()");
    }

    @Test
    void aFloatingNumber() {
        assertCaught(rules.exactNumbersOnly(), "FloatingPayment.yuan is floating");
        assertCaught(rules.exactNumbersOnly(), "FloatingPayment.rates is floating");
        assertCaught(rules.exactNumbersOnly(), "FloatingPayment.weights is floating");
    }

    @Test
    void aNameThatSaysNothing() {
        assertCaught(rules.namesSaySomething(), "scheme.ScoreManager");
        assertCaught(rules.namesSaySomething(), "scheme.ScoreUtils");
    }

    @Test
    void aPackageWithoutNullMarked(@TempDir Path folder) throws IOException {
        Path marked = Files.createDirectory(folder.resolve("marked"));
        Files.writeString(marked.resolve("package-info.java"), "@NullMarked\npackage marked;\n");
        Path below = Files.createDirectory(marked.resolve("below"));
        Files.writeString(below.resolve("Here.java"), "class Here {}\n");

        assertEquals(List.of(below), Sources.below(folder).packagesWithoutNullMarked());
    }

    @Test
    void aFileThatIsTooLong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Long.java"), "\n".repeat(Sources.LONGEST));
        assertEquals(List.of(), Sources.below(folder).longerThan(Sources.LONGEST));

        Files.writeString(file, "\n".repeat(Sources.LONGEST + 1));
        assertEquals(List.of(file), Sources.below(folder).longerThan(Sources.LONGEST));
    }

    /** One of the violations names all of the given parts. */
    private static void assertCaught(ArchRule rule, String... parts) {
        String report = rule.evaluate(PLANTS).getFailureReport().toString();
        assertTrue(
                rule.evaluate(PLANTS).getFailureReport().getDetails().stream()
                        .anyMatch(line -> List.of(parts).stream().allMatch(line::contains)),
                "not caught: " + List.of(parts) + "\n" + report);
    }
}
