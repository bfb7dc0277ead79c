package io.hengji.intake;

import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Need;
import io.hengji.intake.ColumnSchema.Reference;
import io.hengji.intake.ColumnSchema.Word;
import io.hengji.kernel.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads tables.yaml. It is part of the program: what is wrong in it is a bug, not a finding. */
final class CatalogueReader {
    private static final String RESOURCE = "tables.yaml";
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_CODE = 100;

    private final Map<?, ?> words;

    private CatalogueReader(Map<?, ?> words) {
        this.words = words;
    }

    static TableCatalogue standard() {
        try (InputStream resource = CatalogueReader.class.getResourceAsStream(RESOURCE)) {
            Object root =
                    new Load(LoadSettings.builder().setLabel(RESOURCE).build())
                            .loadFromInputStream(Objects.requireNonNull(resource, RESOURCE));
            Map<?, ?> all = map(root);
            CatalogueReader reader = new CatalogueReader(map(all.get("words")));
            Set<String> ignored = new LinkedHashSet<>();
            texts(all.get("ignored")).forEach(head -> ignored.add(DeskText.compact(head)));
            Set<String> aside = new LinkedHashSet<>();
            texts(all.get("aside")).forEach(sheet -> aside.add(DeskText.compact(sheet)));
            return new TableCatalogue(
                    list(all.get("settings")).stream().map(reader::setting).toList(),
                    list(all.get("tables")).stream().map(reader::table).toList(),
                    ignored,
                    aside,
                    lists(all.get("lists")));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private SettingSchema setting(Object node) {
        Map<?, ?> map = map(node);
        return new SettingSchema(
                text(map, "name"),
                text(map, "zh"),
                texts(map.get("also")),
                type(map),
                text(map, "need").equals("R"),
                optional(map, "codes"),
                text(map, "note"));
    }

    private TableSchema table(Object node) {
        Map<?, ?> map = map(node);
        return new TableSchema(
                text(map, "name"),
                texts(map.get("sheets")),
                text(map, "row"),
                unit(map, "money"),
                text(map, "by"),
                yes(map, "expected"),
                texts(map.get("key")),
                list(map.get("columns")).stream().map(this::column).toList());
    }

    private ColumnSchema column(Object node) {
        Map<?, ?> map = map(node);
        ColumnType type = type(map);
        Object length = map.get("max_length");
        return new ColumnSchema(
                text(map, "name"),
                text(map, "zh"),
                texts(map.get("also")),
                type,
                switch (text(map, "need")) {
                    case "R" -> Need.REQUIRED;
                    case "C" -> Need.CONDITIONAL;
                    default -> Need.OPTIONAL;
                },
                Optional.ofNullable(map.get("when")).map(CatalogueReader::condition),
                choices(map.get("words")),
                decimal(map, "min"),
                decimal(map, "max"),
                yes(map, "whole"),
                length instanceof Integer characters
                        ? characters
                        : type == ColumnType.CODE ? LONGEST_CODE : LONGEST_TEXT,
                optional(map, "pattern").map(Pattern::compile),
                text(map, "shape"),
                text(map, "suffix"),
                unit(map, "unit"),
                optional(map, "unit_column"),
                type == ColumnType.MONEY || yes(map, "additive"),
                optional(map, "at_most"),
                optional(map, "references").map(CatalogueReader::reference),
                optional(map, "codes"),
                text(map, "note"));
    }

    private static Map<String, List<String>> lists(@Nullable Object node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(node).forEach((name, items) -> lists.put(name.toString(), texts(items)));
        return lists;
    }

    private static Condition condition(Object node) {
        Map<?, ?> map = map(node);
        String column = text(map, "column");
        if (yes(map, "present")) {
            return new Condition.Present(column);
        }
        return yes(map, "negative")
                ? new Condition.Negative(column)
                : new Condition.In(column, texts(map.get("in")));
    }

    private static Reference reference(String path) {
        int dot = path.indexOf('.');
        return new Reference(path.substring(0, dot), path.substring(dot + 1));
    }

    /** A list of words with their aliases, or the name of a shared one. */
    private List<Word> choices(@Nullable Object node) {
        if (node == null) {
            return List.of();
        }
        List<Word> choices = new ArrayList<>();
        Map<?, ?> entries = node instanceof String shared ? map(words.get(shared)) : map(node);
        entries.forEach((word, aliases) -> choices.add(new Word(word.toString(), texts(aliases))));
        return choices;
    }

    private static ColumnType type(Map<?, ?> map) {
        return optional(map, "type")
                .map(type -> ColumnType.valueOf(type.toUpperCase(Locale.ROOT)))
                .orElse(ColumnType.TEXT);
    }

    private static Optional<Unit> unit(Map<?, ?> map, String key) {
        return optional(map, key).map(symbol -> Unit.of(symbol).orElseThrow());
    }

    private static Optional<BigDecimal> decimal(Map<?, ?> map, String key) {
        return optional(map, key).map(BigDecimal::new);
    }

    private static boolean yes(Map<?, ?> map, String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    private static Optional<String> optional(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }

    private static String text(Map<?, ?> map, String key) {
        return optional(map, key).orElse("");
    }

    private static List<String> texts(@Nullable Object node) {
        return node == null ? List.of() : list(node).stream().map(Object::toString).toList();
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) Objects.requireNonNull(node);
    }

    private static List<?> list(@Nullable Object node) {
        return (List<?>) Objects.requireNonNull(node);
    }
}
