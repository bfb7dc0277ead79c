package io.hengji.intake;

import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings in the order in which reading came upon them. */
final class FindingLog {
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param args names and values in turn
     */
    void add(FindingCode code, SourceRef at, String... args) {
        findings.add(Finding.of(code, at, pairs(args)));
    }

    void add(FindingCode code, SourceRef at, Expectation expectation, String... args) {
        findings.add(
                Finding.of(code, at, pairs(args))
                        .expecting(expectation.expected(), expectation.found()));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Several of one code become one that names them all, at the whole file. */
    void combine(FindingCode code, SourceRef at, String arg) {
        List<Finding> same = findings.stream().filter(each -> each.code().equals(code)).toList();
        if (same.size() > 1) {
            findings.removeAll(same);
            add(
                    code,
                    at,
                    arg,
                    same.stream()
                            .map(each -> each.args().getOrDefault(arg, ""))
                            .collect(Collectors.joining("”“")));
        }
    }

    /** How many there are so far. */
    int size() {
        return findings.size();
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private static Map<String, String> pairs(String... args) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            pairs.put(args[i], args[i + 1]);
        }
        return pairs;
    }

    /** What should stand there, and what stands there. */
    record Expectation(String expected, String found) {}
}
