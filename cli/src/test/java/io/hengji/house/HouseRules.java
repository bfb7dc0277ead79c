package io.hengji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The rules, for any root package: the product's, or that of the planted violations. */
final class HouseRules {

    /** Where money and scores live: exact numbers only. */
    private static final List<String> EXACT = List.of("kernel", "ledger", "scheme", "evaluation");

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** A library, and the capabilities that may know it. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "org.apache.", Set.of("office"),
                    "org.openxmlformats.", Set.of("office"),
                    "org.dhatim.", Set.of("office"),
                    "org.jsoup.", Set.of("office"),
                    "com.fasterxml.", Set.of("office", "cli"),
                    "java.sql", Set.of("lake"),
                    "javax.sql", Set.of("lake"),
                    "org.duckdb.", Set.of("lake"),
                    "picocli.", Set.of("cli"));

    private static final List<String> CORE_LIBRARIES =
            List.of("java.", "javax.", "org.snakeyaml.engine.", "org.jspecify.annotations.");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Util|Utils|Utility|Manager|Helper|Impl)(?![a-z])");

    private final String root;
    private final Capabilities table;

    HouseRules(String root) {
        this.root = root;
        this.table = Capabilities.TABLE;
    }

    ArchRule everyPackageIsInTheTable() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        new ArchCondition<JavaClass>("lie in a package that the table names") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                if (!table.knows(capability(item))) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    item,
                                                    item.getName()
                                                            + " lies in no package of the table"));
                                }
                            }
                        });
    }

    ArchRule capabilitiesUseOnlyWhatTheTableAllows() {
        return all(
                "use only the capabilities that the table allows",
                (from, to) -> !inside(to) || table.allows(capability(from), capability(to)));
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** {@code a.b.internal} and all below it belong to {@code a.b}. */
    ArchRule internalsAreClosed() {
        return all(
                "leave the internals of others alone",
                (from, to) -> {
                    int at = (to.getPackageName() + ".").indexOf(".internal.");
                    return !inside(to)
                            || at < 0
                            || (from.getPackageName() + ".")
                                    .startsWith(to.getPackageName().substring(0, at) + ".");
                });
    }

    ArchRule coreKnowsNoFramework() {
        return all(
                "use nothing in core but the JDK, the YAML reader and the null annotations",
                (from, to) ->
                        !table.core().contains(capability(from))
                                || inside(to)
                                || to.isPrimitive()
                                || CORE_LIBRARIES.stream().anyMatch(to.getName()::startsWith));
    }

    ArchRule librariesStayHome() {
        return all(
                "leave heavy libraries to the module that is there for them",
                (from, to) ->
                        LIBRARIES.entrySet().stream()
                                .filter(library -> to.getName().startsWith(library.getKey()))
                                .allMatch(
                                        library -> library.getValue().contains(capability(from))));
    }

    /** A moment is an argument. Only the command line may ask what time it is. */
    ArchRule nobodyReadsTheClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessTargetWhere(describe("it reads the clock", HouseRules::readsTheClock));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return switch (name) {
            case "now" ->
                    owner.startsWith("java.time.")
                            && !parameters.equals(List.of("java.time.Clock"));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
            default -> owner.equals("java.time.Clock") && name.startsWith("system");
        };
    }

    ArchRule exactNumbersOnly() {
        String[] packages =
                EXACT.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(packages)
                .should(
                        new ArchCondition<JavaField>("hold no double or float") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                if (field.getAllInvolvedRawTypes().stream()
                                        .map(type -> type.getBaseComponentType().getName())
                                        .anyMatch(FLOATING::contains)) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    field, field.getFullName() + " is floating"));
                                }
                            }
                        });
    }

    ArchRule namesSaySomething() {
        DescribedPredicate<JavaClass> empty =
                describe(
                        "have a name that says nothing (Util, Manager, Helper, Impl)",
                        type -> EMPTY_NAME.matcher(type.getSimpleName()).find());
        return noClasses().that().resideInAPackage(root + "..").should(ArchCondition.from(empty));
    }

    private ArchRule all(String sentence, BiPredicate<JavaClass, JavaClass> allowed) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        new ArchCondition<JavaClass>(sentence) {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                for (Dependency edge : item.getDirectDependenciesFromSelf()) {
                                    JavaClass target = edge.getTargetClass().getBaseComponentType();
                                    if (!allowed.test(item, target)) {
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        edge, edge.getDescription()));
                                    }
                                }
                            }
                        });
    }

    private boolean inside(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    /** The first package segment below the root; empty for a class in the root itself. */
    private String capability(JavaClass type) {
        if (!inside(type)) {
            return "";
        }
        String below = type.getPackageName().substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
