package io.hengji.office.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document: UTF-8, two spaces a level, {@code \n} on every system, a newline at the
 * end, keys in the order in which they are written. Absent values are written as null, so that
 * every object of a kind has the same keys.
 */
public final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonDocument(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The document whose root object {@code body} fills. */
    public static byte[] write(Consumer<JsonDocument> body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter(
                                    Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                            .withObjectEmptySeparator("")
                                            .withArrayEmptySeparator(""))
                            .withObjectIndenter(lines)
                            .withArrayIndenter(lines));
            JsonDocument document = new JsonDocument(generator);
            generator.writeStartObject();
            body.accept(document);
            generator.writeEndObject();
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    public void text(String key, @Nullable String value) {
        write(() -> generator.writeStringField(key, value));
    }

    /** A whole number that is a position or a count; every other number is written as text. */
    public void whole(String key, long value) {
        write(() -> generator.writeNumberField(key, value));
    }

    public void yes(String key, boolean value) {
        write(() -> generator.writeBooleanField(key, value));
    }

    public void none(String key) {
        write(() -> generator.writeNullField(key));
    }

    public void object(String key, Consumer<JsonDocument> body) {
        write(() -> generator.writeFieldName(key));
        object(body);
    }

    public <T> void objectOrNull(
            String key, @Nullable T value, java.util.function.BiConsumer<JsonDocument, T> body) {
        if (value == null) {
            none(key);
        } else {
            object(key, json -> body.accept(json, value));
        }
    }

    public <T> void array(
            String key, List<T> items, java.util.function.BiConsumer<JsonDocument, T> body) {
        write(() -> generator.writeArrayFieldStart(key));
        items.forEach(item -> object(json -> body.accept(json, item)));
        write(generator::writeEndArray);
    }

    public void texts(String key, List<String> items) {
        write(() -> generator.writeFieldName(key));
        texts(items);
    }

    /** Rows of texts: a table. */
    public void table(String key, List<List<String>> rows) {
        write(() -> generator.writeArrayFieldStart(key));
        rows.forEach(this::texts);
        write(generator::writeEndArray);
    }

    private void texts(List<String> items) {
        write(generator::writeStartArray);
        items.forEach(item -> write(() -> generator.writeString(item)));
        write(generator::writeEndArray);
    }

    private void object(Consumer<JsonDocument> body) {
        write(generator::writeStartObject);
        body.accept(this);
        write(generator::writeEndObject);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
    }
}
