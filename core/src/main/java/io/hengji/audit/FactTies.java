package io.hengji.audit;

import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same fact in several reports (跨文件勾稽): figures whose label, scope, kind and period agree must
 * agree themselves, at the printed precision. Each is compared with the one of the first report
 * that states it. Collects while reports come in; keeps facts, not reports.
 */
public final class FactTies {
    private final Map<String, List<Stated>> facts = new TreeMap<>();

    private record Stated(int order, StatedFact fact) {}

    /**
     * Takes the facts of one report.
     *
     * @param order its number among the reports: threads may deliver them in any order
     */
    public synchronized void add(int order, List<StatedFact> of) {
        for (StatedFact fact : of) {
            facts.computeIfAbsent(fact.key(), any -> new ArrayList<>())
                    .add(new Stated(order, fact));
        }
    }

    /**
     * One relation for each further report that states the fact; its id is {@code S} and a number.
     * Places name their file.
     */
    public synchronized List<Audited.Judged> relations() {
        List<Audited.Judged> ties = new ArrayList<>();
        for (List<Stated> same : facts.values()) {
            List<Stated> ordered = new ArrayList<>(same);
            ordered.sort((a, b) ->
                    a.order() != b.order()
                            ? Integer.compare(a.order(), b.order())
                            : Integer.compare(a.fact().at().start(), b.fact().at().start()));
            Stated first = ordered.getFirst();
            int last = first.order();
            for (Stated other : ordered) {
                if (other.order() == last) {
                    continue;
                }
                last = other.order();
                ties.add(tie(ties.size() + 1, first.fact(), other.fact()));
            }
        }
        return ties;
    }

    private static Audited.Judged tie(int number, StatedFact first, StatedFact other) {
        Term stated = other.term();
        Relation relation =
                Relation.repeat("S" + number, "各文件的" + first.label(), stated, first.term());
        List<SourceRef.Span> places = List.of(other.at(), first.at());
        return new Audited.Judged(relation.id(), relation, places);
    }
}
