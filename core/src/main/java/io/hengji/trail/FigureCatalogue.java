package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of figures (schemes/figures.yaml): the names a figure id may have, with their
 * Chinese aliases, unit and definition. An entry {@code project/*.spent} stands for every project.
 */
public final class FigureCatalogue {

    /**
     * One named figure.
     *
     * @param id the id, with {@code *} in place of a subject's code
     * @param aliases Chinese names, the first is the label
     * @param unit the unit it is shown in
     * @param clause where the definition comes from, with its mark; empty when it is our own
     */
    public record Entry(
            String id,
            List<String> aliases,
            Unit unit,
            int decimals,
            String definition,
            String clause) {
        public Entry {
            aliases = List.copyOf(aliases);
        }

        public String label() {
            return aliases.getFirst();
        }

        private Entry lastYear() {
            List<String> names = aliases.stream().map(alias -> "上年" + alias).toList();
            return new Entry(PRIOR + id, names, unit, decimals, definition, clause);
        }
    }

    /** A figure of last year's case stands under its own name behind this. */
    private static final String PRIOR = "prior/";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public FigureCatalogue(List<Entry> entries) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of a figure: an exact name, or the pattern of its subject. */
    public Optional<Entry> of(FigureId figure) {
        if (figure.value().startsWith(PRIOR)) {
            return of(new FigureId(figure.value().substring(PRIOR.length()))).map(Entry::lastYear);
        }
        Entry exact = entries.get(figure.value());
        return Optional.ofNullable(exact != null ? exact : entries.get(pattern(figure)));
    }

    /** Whether an id may exist in this program at all. */
    public boolean knows(FigureId figure) {
        return of(figure).isPresent();
    }

    /** The ids whose label or alias is exactly this; several when the alias is ambiguous. */
    public List<Entry> byAlias(String alias) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.aliases().contains(alias.strip())) {
                found.add(entry);
            }
        }
        return found;
    }

    private static String pattern(FigureId figure) {
        String subject = figure.subject();
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return figure.value();
        }
        String kind = subject.substring(0, slash) + "/*";
        return kind + figure.value().substring(subject.length());
    }
}
