package io.hengji.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the product to the house rules. {@link PlantedViolationsTest} shows that they can fail. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.hengji");

    private final HouseRules rules = new HouseRules("io.hengji");
    private final Sources sources = Sources.ofTheProduct();

    /** Guards against a rule that holds because it looked at nothing. */
    @Test
    void theRulesSeeEveryModule() {
        for (String name : List.of("kernel", "trail", "office", "lake", "cli")) {
            assertTrue(PRODUCT.containPackage("io.hengji." + name), name);
        }
        assertFalse(PRODUCT.containPackage("io.hengji.house"));
        assertFalse(sources.main().files().isEmpty());
    }

    @Test
    void everyPackageIsInTheTable() {
        rules.everyPackageIsInTheTable().check(PRODUCT);
    }

    @Test
    void capabilitiesUseOnlyWhatTheTableAllows() {
        rules.capabilitiesUseOnlyWhatTheTableAllows().check(PRODUCT);
    }

    @Test
    void noCycles() {
        rules.noCycles().check(PRODUCT);
    }

    @Test
    void internalsAreClosed() {
        rules.internalsAreClosed().check(PRODUCT);
    }

    @Test
    void coreKnowsNoFramework() {
        rules.coreKnowsNoFramework().check(PRODUCT);
    }

    @Test
    void librariesStayHome() {
        rules.librariesStayHome().check(PRODUCT);
    }

    @Test
    void nobodyReadsTheClock() {
        rules.nobodyReadsTheClock().check(PRODUCT);
    }

    @Test
    void exactNumbersOnly() {
        rules.exactNumbersOnly().check(PRODUCT);
    }

    @Test
    void namesSaySomething() {
        rules.namesSaySomething().check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertEquals(List.of(), sources.main().packagesWithoutNullMarked());
    }

    @Test
    void noFileIsTooLong() {
        assertEquals(List.of(), sources.longerThan(Sources.LONGEST));
    }
}
