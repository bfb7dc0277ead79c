package io.hengji.office.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.hengji.kernel.Digest;
import io.hengji.office.pack.Manifest.Output;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a manifest that anybody may have edited. Nothing of it is used as a path before {@link
 * FileNames} has passed it, and only a manifest that writes back to the very same bytes is whole.
 */
final class ManifestReader {
    static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_DEPTH = 4;
    private static final int LONGEST_TEXT = 4096;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MOST_DEPTH)
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxDocumentLength(MOST_BYTES)
                                    .build())
                    .build();

    /** Why a manifest is not one of ours; the message is Chinese and goes into a finding. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private final JsonParser parser;

    private ManifestReader(JsonParser parser) {
        this.parser = parser;
    }

    static Manifest read(byte[] content) throws Damaged {
        Manifest manifest;
        try (JsonParser parser = FACTORY.createParser(content)) {
            manifest = new ManifestReader(parser).manifest();
        } catch (IOException notJson) {
            throw new Damaged("不是完整的 JSON");
        }
        if (!Arrays.equals(manifest.bytes(), content)) {
            throw new Damaged("内容与其校验值不符");
        }
        return manifest;
    }

    private Manifest manifest() throws IOException, Damaged {
        expect(JsonToken.START_OBJECT, parser.nextToken());
        if (!text("schema").equals(Manifest.SCHEMA)) {
            throw new Damaged("格式版本不是 " + Manifest.SCHEMA);
        }
        String caseId = text("case");
        TreeMap<String, Digest> inputs = new TreeMap<>();
        array("inputs");
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            add(inputs, text("file"), digest());
            expect(JsonToken.END_OBJECT, parser.nextToken());
        }
        TreeMap<String, Output> outputs = new TreeMap<>();
        array("outputs");
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String file = text("file");
            if (FileNames.refusal(file) != null) {
                throw new Damaged("列有不能使用的文件名“" + file + "”");
            }
            Digest sm3 = digest();
            name("bytes");
            expect(JsonToken.VALUE_NUMBER_INT, parser.nextToken());
            add(outputs, file, new Output(sm3, parser.getLongValue()));
            expect(JsonToken.END_OBJECT, parser.nextToken());
        }
        text("seal");
        expect(JsonToken.END_OBJECT, parser.nextToken());
        return new Manifest(caseId, inputs, outputs);
    }

    private static <T> void add(SortedMap<String, T> entries, String file, T entry) throws Damaged {
        if (entries.put(file, entry) != null) {
            throw new Damaged("重复列有“" + file + "”");
        }
    }

    private void array(String name) throws IOException, Damaged {
        name(name);
        expect(JsonToken.START_ARRAY, parser.nextToken());
    }

    private Digest digest() throws IOException, Damaged {
        String hex = text("sm3");
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new Damaged("SM3 校验值不完整");
        }
        return new Digest(hex);
    }

    private String text(String name) throws IOException, Damaged {
        name(name);
        expect(JsonToken.VALUE_STRING, parser.nextToken());
        return parser.getText();
    }

    private void name(String name) throws IOException, Damaged {
        expect(JsonToken.FIELD_NAME, parser.nextToken());
        if (!name.equals(parser.currentName())) {
            throw new Damaged("应有“" + name + "”");
        }
    }

    private static void expect(
            JsonToken expected, @org.jspecify.annotations.Nullable JsonToken found) throws Damaged {
        if (found != expected) {
            throw new Damaged("结构不完整");
        }
    }
}
