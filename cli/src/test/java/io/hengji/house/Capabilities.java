package io.hengji.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of the design: one package a capability, and what it may use. A line may name packages
 * that nobody has written yet; a package that no line names is a violation.
 */
final class Capabilities {

    /** Usable by every other capability. */
    static final Set<String> COMMON = Set.of("kernel", "trail");

    /** The domain, the Maven module {@code core}. */
    private static final String CORE =
            """
            kernel     :
            trail      : kernel
            numeral    : kernel
            intake     : numeral
            record     : intake trail
            ledger     : record
            goal       : record
            scheme     : goal
            evidence   : record goal
            evaluation : ledger scheme evidence
            audit      : intake scheme
            watch      : ledger evidence
            sensing    : evidence
            official   : evaluation watch
            demo       : audit sensing official
            """;

    /** The edge: a Maven module each. */
    private static final String EDGE =
            """
            office     : intake official audit
            lake       : record
            cli        : audit sensing watch official office lake demo
            """;

    static final Capabilities TABLE = new Capabilities(parse(CORE), parse(EDGE));

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();
    private final Set<String> core;

    private Capabilities(Map<String, Set<String>> core, Map<String, Set<String>> edge) {
        this.core = Set.copyOf(core.keySet());
        direct.putAll(core);
        direct.putAll(edge);
    }

    private static Map<String, Set<String>> parse(String table) {
        return table.lines()
                .map(line -> line.split(":", -1))
                .collect(
                        Collectors.toMap(
                                cells -> cells[0].strip(),
                                cells -> words(cells[1]),
                                (first, second) -> {
                                    throw new IllegalStateException("two lines for one package");
                                },
                                LinkedHashMap::new));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(cell.strip().split(" +")));
    }

    Set<String> names() {
        return direct.keySet();
    }

    Set<String> core() {
        return core;
    }

    boolean knows(String capability) {
        return direct.containsKey(capability);
    }

    /** Transitively, and the common ones always; a capability may use itself. */
    boolean allows(String from, String to) {
        return from.equals(to)
                || (COMMON.contains(to) && !COMMON.contains(from))
                || reaches(from, to);
    }

    private boolean reaches(String from, String to) {
        return direct.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    Set<String> usedBy(String capability) {
        return direct.getOrDefault(capability, Set.of());
    }
}
