package io.hengji.office.pack;

import io.hengji.kernel.Digest;
import io.hengji.office.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code manifest.json}: what went into a package and what came out, as SM3 digests under relative
 * paths. No clock, no host, no output path: the same case gives the same manifest. The seal is the
 * digest of everything above it; it shows damage and careless edits, and is no signature.
 *
 * @param caseId the case that was evaluated
 */
record Manifest(
        String caseId, SortedMap<String, Digest> inputs, SortedMap<String, Output> outputs) {
    static final String FILE = "manifest.json";
    static final String SCHEMA = "hengji/manifest/1";

    /** A written file: its digest and its size. */
    record Output(Digest sm3, long bytes) {
        static Output of(byte[] content) {
            return new Output(Digest.of(content), content.length);
        }
    }

    static Manifest of(
            String caseId, SortedMap<String, Digest> inputs, SortedMap<String, byte[]> files) {
        TreeMap<String, Output> outputs = new TreeMap<>();
        files.forEach((file, content) -> outputs.put(file, Output.of(content)));
        return new Manifest(caseId, new TreeMap<>(inputs), outputs);
    }

    byte[] bytes() {
        return write(Digest.of(write("")).hex());
    }

    /**
     * The digest of a text is not changed by how its lines end, so the seal is over our own
     * writing.
     */
    private byte[] write(String seal) {
        return JsonDocument.write(json -> {
            json.text("schema", SCHEMA);
            json.text("case", caseId);
            json.array(
                    "inputs",
                    java.util.List.copyOf(inputs.entrySet()),
                    (object, input) -> {
                        object.text("file", input.getKey());
                        object.text("sm3", input.getValue().hex());
                    });
            json.array(
                    "outputs",
                    java.util.List.copyOf(outputs.entrySet()),
                    (object, output) -> output(object, output));
            json.text("seal", seal);
        });
    }

    private static void output(JsonDocument json, Map.Entry<String, Output> output) {
        json.text("file", output.getKey());
        json.text("sm3", output.getValue().sm3().hex());
        json.whole("bytes", output.getValue().bytes());
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
