package io.hengji.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as tests read it: a map, a list, a text, a number's text, or null. Asking for
 * what is not there is an error that names it, so that a changed shape is noticed.
 */
record JsonTree(@Nullable Object value) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static JsonTree parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonTree(read(parser, parser.nextToken()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object read(JsonParser parser, @Nullable JsonToken token)
            throws IOException {
        return switch (Objects.requireNonNull(token, "the JSON ends too early")) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    members.put(name, read(parser, parser.nextToken()));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken();
                        next != JsonToken.END_ARRAY;
                        next = parser.nextToken()) {
                    items.add(read(parser, next));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> members && members.get(name) != null;
    }

    JsonTree at(String name) {
        if (value instanceof Map<?, ?> members && members.containsKey(name)) {
            return new JsonTree(members.get(name));
        }
        throw new IllegalStateException("no member " + name + " in " + value);
    }

    /** The items; an absent list is an empty one. */
    List<JsonTree> items(String name) {
        return has(name) ? at(name).items() : List.of();
    }

    List<JsonTree> items() {
        if (value instanceof List<?> items) {
            return items.stream().<JsonTree>map(JsonTree::new).toList();
        }
        throw new IllegalStateException("no list: " + value);
    }

    String text() {
        return Objects.requireNonNull(value, "null where a text is due").toString();
    }

    int number() {
        return Integer.parseInt(text());
    }
}
