package io.hengji.record;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the front matter of a rule or a measure; every fault is reported where it stands. */
final class FrontMatterReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern NEED =
            Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){1,2}[?+]?");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final SqlFile.Kind kind;
    private final YamlSection yaml;
    private boolean usable = true;

    private FrontMatterReader(SqlFile.Kind kind, YamlSection yaml) {
        this.kind = kind;
        this.yaml = yaml;
    }

    static Optional<FrontMatter> read(
            SqlFile.Kind kind, String file, String text, int firstLine, Consumer<Finding> sink) {
        List<Finding> found = new ArrayList<>();
        Optional<FrontMatter> head =
                YamlSection.read(file, text, firstLine, found::add)
                        .flatMap(yaml -> new FrontMatterReader(kind, yaml).read());
        found.forEach(sink);
        return head;
    }

    private Optional<FrontMatter> read() {
        String id = name("id");
        int version = version();
        Map<String, String> words = new HashMap<>();
        for (String field : kind.required()) {
            words.put(field, required(field));
        }
        for (String field : kind.optional()) {
            yaml.text(field).ifPresent(text -> words.put(field, text.value()));
        }
        String title = required("title");
        FrontMatter head =
                new FrontMatter(
                        id, version, title, needs(), params(), key(), basis(), captions(), words);
        yaml.reportUnknown();
        return usable ? Optional.of(head) : Optional.empty();
    }

    private String required(String field) {
        Optional<Located<String>> text = yaml.required(field);
        usable &= text.isPresent();
        return text.map(Located::value).orElse("");
    }

    private String name(String field) {
        Optional<Located<String>> text = yaml.required(field);
        text.filter(name -> !NAME.matcher(name.value()).matches())
                .ifPresent(name -> refuse(field, name, "字母、数字和下划线"));
        usable &= text.isPresent();
        return text.map(Located::value).orElse("");
    }

    private int version() {
        Optional<Located<String>> text = yaml.required("version");
        usable &= text.isPresent();
        if (text.isPresent() && !VERSION.matcher(text.get().value()).matches()) {
            refuse("version", text.get(), "从 1 开始的整数");
            return 0;
        }
        return text.map(version -> Integer.parseInt(version.value())).orElse(0);
    }

    private List<FrontMatter.Need> needs() {
        List<FrontMatter.Need> needs = new ArrayList<>();
        for (Located<String> need : yaml.texts("needs")) {
            if (NEED.matcher(need.value()).matches()) {
                FrontMatter.Blanks blanks =
                        need.value().endsWith("?")
                                ? FrontMatter.Blanks.ANY
                                : need.value().endsWith("+")
                                        ? FrontMatter.Blanks.SOME
                                        : FrontMatter.Blanks.FEW;
                String path = need.value().replace("?", "").replace("+", "");
                int dot = path.lastIndexOf('.');
                needs.add(
                        new FrontMatter.Need(
                                path.substring(0, dot), path.substring(dot + 1), blanks));
            } else {
                refuse("needs", need, "“表.列”，如 evidence.wells.days_online");
            }
        }
        if (needs.isEmpty()) {
            usable = false;
            yaml.missing("needs");
        }
        return needs;
    }

    private SortedMap<String, FrontMatter.Parameter> params() {
        SortedMap<String, FrontMatter.Parameter> params = new TreeMap<>();
        Optional<YamlSection> section = yaml.section("params");
        if (section.isEmpty()) {
            return params;
        }
        for (String name : section.get().names()) {
            Optional<YamlSection> field = section.get().section(name);
            if (field.isEmpty() || !NAME.matcher(name).matches()) {
                refuse(
                        "params",
                        new Located<>(name, section.get().place(name)),
                        "参数名及其 type、default、why");
                continue;
            }
            parameter(field.get()).ifPresent(parameter -> params.put(name, parameter));
            field.get().reportUnknown();
        }
        return params;
    }

    private Optional<FrontMatter.Parameter> parameter(YamlSection field) {
        Optional<Located<String>> typeName = field.required("type");
        Optional<Located<String>> value = field.text("default");
        Optional<Located<String>> why = field.required("why");
        usable &= typeName.isPresent() && why.isPresent();
        Optional<ColumnType> type = typeName.flatMap(text -> ColumnType.of(text.value()));
        if (typeName.isPresent() && type.isEmpty()) {
            refuse("type", typeName.get(), ColumnType.names());
        }
        if (type.isEmpty() || why.isEmpty()) {
            return Optional.empty();
        }
        Optional<Datum> datum = value.flatMap(text -> type.get().read(text.value()));
        if (value.isPresent() && datum.isEmpty()) {
            refuse("default", value.get(), type.get().chinese());
        }
        return Optional.of(
                new FrontMatter.Parameter(type.get(), datum.orElse(null), why.get().value()));
    }

    private List<String> key() {
        List<String> key = new ArrayList<>();
        if (kind == SqlFile.Kind.RULE) {
            yaml.texts("key").forEach(column -> key.add(column.value()));
            if (key.isEmpty()) {
                usable = false;
                yaml.missing("key");
            }
        }
        return key;
    }

    private Map<String, String> captions() {
        Map<String, String> captions = new HashMap<>();
        Optional<YamlSection> section = yaml.section("captions");
        for (String name : section.map(YamlSection::names).orElse(List.of())) {
            section.get().required(name).ifPresent(text -> captions.put(name, text.value()));
        }
        return captions;
    }

    private List<Clause> basis() {
        List<Clause> basis = new ArrayList<>();
        for (YamlSection item : yaml.items("basis")) {
            Optional<Located<String>> issuer = item.required("issuer");
            Optional<Located<String>> document = item.required("document");
            String clause = item.text("clause").map(Located::value).orElse("");
            boolean verified =
                    item.text("verified").filter(text -> text.value().equals("true")).isPresent();
            usable &= issuer.isPresent() && document.isPresent();
            item.reportUnknown();
            if (issuer.isPresent() && document.isPresent()) {
                basis.add(
                        new Clause(issuer.get().value(), document.get().value(), clause, verified));
            }
        }
        return basis;
    }

    private void refuse(String field, Located<String> found, String expected) {
        usable = false;
        yaml.unusable(field, found, expected);
    }

    /** The place of a line of the SQL text, for findings. */
    static SourceRef line(String file, int line, String text) {
        return new SourceRef.Cell(file, null, null, line, null, text);
    }
}
