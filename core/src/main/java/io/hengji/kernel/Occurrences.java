package io.hengji.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells findings apart that say the same of equal words at different places of one text. They are
 * counted in the order of the text, whatever the order in which they were found, so that the ids
 * are the same in every run; the first keeps the id it would have alone.
 */
public final class Occurrences {
    private Occurrences() {}

    /** The findings in their order, each with its occurrence. */
    public static List<Finding> numbered(List<Finding> findings) {
        Map<String, Set<Finding>> alike = new HashMap<>();
        for (Finding finding : findings) {
            alike.computeIfAbsent(finding.identity(), key -> new LinkedHashSet<>())
                    .add(finding.occurring(1));
        }
        Map<Finding, Integer> occurrences = new HashMap<>();
        for (Set<Finding> same : alike.values()) {
            if (same.size() > 1) {
                List<Finding> ordered = new ArrayList<>(same);
                ordered.sort(Comparator.comparingInt(Occurrences::start));
                for (int nth = 0; nth < ordered.size(); nth++) {
                    occurrences.put(ordered.get(nth), nth + 1);
                }
            }
        }
        return findings.stream()
                .map(finding -> finding.occurring(1))
                .map(finding -> finding.occurring(occurrences.getOrDefault(finding, 1)))
                .toList();
    }

    private static int start(Finding finding) {
        return finding.at() instanceof SourceRef.Span span ? span.start() : 0;
    }
}
