package io.hengji.office.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hengji.watch.Disposition;
import io.hengji.watch.KnownLead;
import io.hengji.watch.LeadBook;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The leads of a workspace in two files that only grow, one JSON object a line: {@code leads.jsonl}
 * and {@code dispositions.jsonl}. A line counts when it is whole: one that a crash cut off is
 * passed over and the next one begins on a line of its own. Written under a lock and forced to the
 * disk.
 */
public final class LeadFile implements LeadBook {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path leads;
    private final Path dispositions;
    private @Nullable Map<Key, List<Disposition>> decisions;

    private record Key(String source, String lead) {}

    /**
     * Opens the files of a workspace; they are made with the first line.
     *
     * @param workspace the folder, which need not be there yet
     */
    public LeadFile(Path workspace) {
        this.leads = workspace.resolve("leads.jsonl");
        this.dispositions = workspace.resolve("dispositions.jsonl");
    }

    @Override
    public void found(List<KnownLead> found) {
        Map<Key, KnownLead> known = byKey();
        StringBuilder lines = new StringBuilder();
        for (KnownLead lead : found) {
            KnownLead before = known.get(new Key(lead.source(), lead.id()));
            if (before == null || !before.content().equals(lead.content())) {
                lines.append(line(fields(lead)));
            }
        }
        append(leads, lines);
    }

    @Override
    public void decided(Disposition disposition) {
        append(dispositions, new StringBuilder(line(fields(disposition))));
        decisions = null;
    }

    @Override
    public List<KnownLead> leads() {
        return List.copyOf(byKey().values());
    }

    /** As the file stood when it was first asked; it is read again after a decision made here. */
    @Override
    public List<Disposition> dispositions(String source, String lead) {
        Map<Key, List<Disposition>> all = decisions;
        if (all == null) {
            all =
                    read(dispositions).stream()
                            .flatMap(fields -> disposition(fields).stream())
                            .collect(
                                    Collectors.groupingBy(
                                            one -> new Key(one.source(), one.lead())));
            decisions = all;
        }
        return all.getOrDefault(new Key(source, lead), List.of());
    }

    private Map<Key, KnownLead> byKey() {
        Map<Key, KnownLead> known = new LinkedHashMap<>();
        for (Map<String, String> fields : read(leads)) {
            lead(fields).ifPresent(lead -> known.put(new Key(lead.source(), lead.id()), lead));
        }
        return known;
    }

    private static SequencedMap<String, String> fields(KnownLead lead) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("id", lead.id());
        fields.put("case", lead.source());
        fields.put("asOf", lead.asOf().toString());
        fields.put("title", lead.title());
        fields.put("severity", lead.severity());
        fields.put("message", lead.message());
        fields.put("rows", Long.toString(lead.rows()));
        fields.put("content", lead.content());
        return fields;
    }

    private static Optional<KnownLead> lead(Map<String, String> fields) {
        try {
            return Optional.of(
                    new KnownLead(
                            text(fields, "id"),
                            text(fields, "case"),
                            LocalDate.parse(text(fields, "asOf")),
                            text(fields, "title"),
                            text(fields, "severity"),
                            text(fields, "message"),
                            Long.parseLong(text(fields, "rows")),
                            text(fields, "content")));
        } catch (DateTimeException | NumberFormatException notALead) {
            return Optional.empty();
        }
    }

    private static SequencedMap<String, String> fields(Disposition disposition) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("lead", disposition.lead());
        fields.put("case", disposition.source());
        fields.put("action", disposition.action().name().toLowerCase(Locale.ROOT));
        fields.put("by", disposition.by());
        fields.put("note", disposition.note());
        fields.put("evidence", disposition.evidence());
        fields.put("at", disposition.at().toString());
        fields.put("content", disposition.content());
        return fields;
    }

    private static Optional<Disposition> disposition(Map<String, String> fields) {
        try {
            return Optional.of(
                    new Disposition(
                            text(fields, "lead"),
                            text(fields, "case"),
                            Disposition.Action.valueOf(
                                    text(fields, "action").toUpperCase(Locale.ROOT)),
                            text(fields, "by"),
                            text(fields, "note"),
                            text(fields, "evidence"),
                            Instant.parse(text(fields, "at")),
                            text(fields, "content")));
        } catch (DateTimeException | IllegalArgumentException notADisposition) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String line(SequencedMap<String, String> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(line)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                generator.writeStringField(field.getKey(), field.getValue());
            }
            generator.writeEndObject();
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
        return line.append('\n').toString();
    }

    private static void append(Path file, StringBuilder lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                long end = channel.size();
                ByteBuffer last = ByteBuffer.allocate(1);
                boolean cut = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
                String text = (cut ? "\n" : "") + lines;
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                channel.position(end);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
                assert lock.isValid();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> objects = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line :
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .split("\n", -1)) {
                    object(line).ifPresent(objects::add);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return objects;
    }

    private static Optional<Map<String, String>> object(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    return Optional.empty();
                }
                fields.put(name, parser.getText());
            }
            return parser.currentToken() == JsonToken.END_OBJECT
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }
}
