package io.hengji.record;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose every value knows its line. Scalars stay text, so that 012 and
 * 1.50 are what was written. What has the wrong shape is reported as it is asked for; fields that
 * nobody asked for are reported by {@link #reportUnknown}.
 */
public final class YamlSection {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 500;

    private final Lines file;
    private final SourceRef.Cell at;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, SourceRef> places = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** Where the nodes come from, and where complaints about them go. */
    private record Lines(String name, int first, Consumer<Finding> sink) {
        SourceRef.Cell at(int line, String text) {
            return new SourceRef.Cell(name, null, null, first + line, null, text);
        }

        SourceRef.Cell at(Node node, String text) {
            return at(node.getStartMark().map(Mark::getLine).orElse(0), text);
        }

        void unusable(Node node, String field, String found, String expected) {
            sink.accept(
                    Finding.of(
                                    RecordCode.FIELD_UNUSABLE,
                                    at(node, found),
                                    Map.of("field", field, "found", found, "expected", expected))
                            .expecting(expected, found));
        }
    }

    private YamlSection(MappingNode node, String name, Lines file) {
        this.file = file;
        this.at = file.at(node, name);
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                file.unusable(entry.getKeyNode(), name, "…", "一个字段名");
            } else if (fields.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
                file.unusable(key, key.getValue(), key.getValue(), "只出现一次的字段");
            } else {
                places.put(key.getValue(), file.at(key, key.getValue()));
            }
        }
    }

    /**
     * Reads the mapping that a text holds; empty, with a finding, when there is none.
     *
     * @param firstLine the 1-based line of the file at which the text begins
     */
    public static Optional<YamlSection> read(
            String file, String text, int firstLine, Consumer<Finding> sink) {
        Lines lines = new Lines(file, firstLine, sink);
        // The parser recurses: nothing that people write is this deep or this long.
        long open = text.chars().filter(c -> c == '[' || c == '{').count();
        if (text.length() > LONGEST || open > DEEPEST) {
            return unreadable(lines, 0, "内容过长或层次过深");
        }
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
            return root.isPresent() && root.get() instanceof MappingNode mapping
                    ? Optional.of(new YamlSection(mapping, "", lines))
                    : unreadable(lines, 0, "应为“字段: 内容”的形式");
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(Mark::getLine).orElse(0);
            return unreadable(lines, line, "此处的写法不完整");
        } catch (YamlEngineException wrong) {
            return unreadable(lines, 0, "含有不能读取的字符");
        }
    }

    private static Optional<YamlSection> unreadable(Lines lines, int line, String reason) {
        Map<String, String> args =
                Map.of("line", Integer.toString(lines.first + line), "reason", reason);
        lines.sink.accept(Finding.of(RecordCode.YAML_UNREADABLE, lines.at(line, ""), args));
        return Optional.empty();
    }

    public SourceRef.Cell at() {
        return at;
    }

    /** Where a field stands; the section itself when the field is absent. */
    public SourceRef place(String field) {
        return places.getOrDefault(field, at);
    }

    /** The fields that were written, in file order. */
    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    /** A text, if the field is there and not empty. */
    public Optional<Located<String>> text(String field) {
        asked.add(field);
        Node node = fields.get(field);
        return node == null ? Optional.empty() : scalar(node, field);
    }

    /** A text that must be there: its absence is a finding. */
    public Optional<Located<String>> required(String field) {
        Optional<Located<String>> text = text(field);
        if (text.isEmpty()) {
            missing(field);
        }
        return text;
    }

    /** Several texts: a list, or one text alone. */
    public List<Located<String>> texts(String field) {
        asked.add(field);
        Node node = fields.get(field);
        List<Located<String>> texts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> scalar(item, field).ifPresent(texts::add));
        } else if (node != null) {
            scalar(node, field).ifPresent(texts::add);
        }
        return texts;
    }

    /** The mappings under a field that is a list of mappings. */
    public List<YamlSection> items(String field) {
        asked.add(field);
        Node node = fields.get(field);
        List<YamlSection> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> section(item, field).ifPresent(items::add));
        } else if (node != null && !isEmpty(node)) {
            file.unusable(node, field, "…", "以“- ”开头的若干项");
        }
        return items;
    }

    /** The mapping under a field. */
    public Optional<YamlSection> section(String field) {
        asked.add(field);
        Node node = fields.get(field);
        return node == null || isEmpty(node) ? Optional.empty() : section(node, field);
    }

    /** Says that a field which must be there is not. */
    public void missing(String field) {
        file.sink.accept(Finding.of(RecordCode.FIELD_MISSING, at, Map.of("field", field)));
    }

    /** Says that the content of a field cannot be used. */
    public void unusable(String field, Located<String> found, String expected) {
        file.sink.accept(
                Finding.of(
                                RecordCode.FIELD_UNUSABLE,
                                found.at(),
                                Map.of(
                                        "field",
                                        field,
                                        "found",
                                        found.value(),
                                        "expected",
                                        expected))
                        .expecting(expected, found.value()));
    }

    /** Reports every field that was written and never asked for. */
    public void reportUnknown() {
        for (Map.Entry<String, SourceRef> written : places.entrySet()) {
            if (!asked.contains(written.getKey())) {
                Map<String, String> args = Map.of("field", written.getKey());
                file.sink.accept(Finding.of(RecordCode.FIELD_UNKNOWN, written.getValue(), args));
            }
        }
    }

    private Optional<Located<String>> scalar(Node node, String field) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Located<>(text, file.at(node, text)));
        }
        file.unusable(node, field, "…", "一段文字");
        return Optional.empty();
    }

    private Optional<YamlSection> section(Node node, String field) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlSection(mapping, field, file));
        }
        String found = node instanceof ScalarNode scalar ? scalar.getValue() : "…";
        file.unusable(node, field, found, "“字段: 内容”的形式");
        return Optional.empty();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
