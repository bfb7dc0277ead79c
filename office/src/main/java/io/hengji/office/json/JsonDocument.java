package io.hengji.office.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document: UTF-8, two spaces a level, {@code \n} on every system, a newline at the
 * end, keys in the order in which they are written. Absent values are written as null, so that
 * every object of a kind has the same keys.
 */
public final class JsonDocument {
    /** Rare characters of names (𠮷) stand as themselves, as all others do. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

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
        emit(() -> generator.writeStringField(key, value));
    }

    /** A whole number that is a position or a count; every other number is written as text. */
    public void whole(String key, long value) {
        emit(() -> generator.writeNumberField(key, value));
    }

    public void yes(String key, boolean value) {
        emit(() -> generator.writeBooleanField(key, value));
    }

    public void none(String key) {
        emit(() -> generator.writeNullField(key));
    }

    public void object(String key, Consumer<JsonDocument> body) {
        emit(() -> generator.writeFieldName(key));
        object(body);
    }

    public <T> void objectOrNull(String key, @Nullable T value, BiConsumer<JsonDocument, T> body) {
        if (value == null) {
            none(key);
        } else {
            object(key, json -> body.accept(json, value));
        }
    }

    public <T> void array(String key, List<T> items, BiConsumer<JsonDocument, T> body) {
        emit(() -> generator.writeArrayFieldStart(key));
        items.forEach(item -> object(json -> body.accept(json, item)));
        emit(generator::writeEndArray);
    }

    public void texts(String key, List<String> items) {
        emit(() -> generator.writeFieldName(key));
        texts(items);
    }

    /** Rows of texts: a table. */
    public void table(String key, List<List<String>> rows) {
        emit(() -> generator.writeArrayFieldStart(key));
        rows.forEach(this::texts);
        emit(generator::writeEndArray);
    }

    private void texts(List<String> items) {
        emit(generator::writeStartArray);
        items.forEach(item -> emit(() -> generator.writeString(item)));
        emit(generator::writeEndArray);
    }

    private void object(Consumer<JsonDocument> body) {
        emit(generator::writeStartObject);
        body.accept(this);
        emit(generator::writeEndObject);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void emit(Writing writing) {
        try {
            writing.run();
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
    }
}
