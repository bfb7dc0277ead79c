package io.hengji.evaluation;

import io.hengji.kernel.Unit;
import io.hengji.ledger.CodeLists;
import io.hengji.trail.FigureCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The program's own tables of figures and relations (schemes/figures.yaml, schemes/relations.yaml).
 * They belong to the program: a mistake in them is a bug and ends the run, unlike a mistake in a
 * scheme or in a case. The code lists beside them (schemes/codes) are a locality's to complete:
 * what is wrong in those is a finding.
 */
public record Reference(FigureCatalogue figures, List<RelationRule> relations, CodeLists codes) {
    public Reference {
        relations = List.copyOf(relations);
    }

    public static Reference load(Path schemes) throws IOException {
        return new Reference(
                figures(schemes.resolve("figures.yaml")),
                relations(schemes.resolve("relations.yaml")),
                CodeLists.load(schemes.resolve("codes")));
    }

    private static FigureCatalogue figures(Path file) throws IOException {
        List<FigureCatalogue.Entry> entries = new ArrayList<>();
        for (Map<?, ?> item : items(file, "figures")) {
            Unit unit =
                    Unit.of(text(item, "unit"))
                            .orElseThrow(() -> new IllegalStateException("unit of " + item));
            entries.add(
                    new FigureCatalogue.Entry(
                            text(item, "id"),
                            texts(item, "alias"),
                            unit,
                            2,
                            text(item, "definition"),
                            text(item, "clause")));
        }
        return new FigureCatalogue(entries);
    }

    private static List<RelationRule> relations(Path file) throws IOException {
        List<RelationRule> rules = new ArrayList<>();
        for (Map<?, ?> item : items(file, "relations")) {
            rules.add(
                    new RelationRule(
                            text(item, "id"),
                            RelationRule.Kind.valueOf(
                                    text(item, "kind").toUpperCase(java.util.Locale.ROOT)),
                            text(item, "title"),
                            text(item, "stated") + text(item, "each") + text(item, "figure"),
                            texts(item, "parts"),
                            text(item, "other"),
                            texts(item, "left"),
                            texts(item, "right"),
                            Boolean.TRUE.equals(item.get("items")),
                            Boolean.TRUE.equals(item.get("independent")),
                            texts(item, "unless"),
                            text(item, "without"),
                            Boolean.TRUE.equals(item.get("policy"))));
        }
        return rules;
    }

    private static List<Map<?, ?>> items(Path file, String key) throws IOException {
        Object root =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<Map<?, ?>> items = new ArrayList<>();
        if (root instanceof Map<?, ?> map && map.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> entry) {
                    items.add(entry);
                }
            }
        }
        if (items.isEmpty()) {
            throw new IllegalStateException("no " + key + " in " + file);
        }
        return items;
    }

    private static String text(Map<?, ?> item, String key) {
        Object value = item.get(key);
        return value == null ? "" : value.toString();
    }

    private static List<String> texts(Map<?, ?> item, String key) {
        return item.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
