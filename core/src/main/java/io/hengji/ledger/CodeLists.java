package io.hengji.ledger;

import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of a folder ({@code schemes/codes}): economic classes of departments and of the
 * government, functional classes, and what corresponds to what. A broken file leaves the others
 * usable.
 */
public final class CodeLists {
    private static final String DEPARTMENT = "economic-department";
    private static final String GOVERNMENT = "economic-government";

    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable CodeMapping mapping;

    private CodeLists() {}

    /**
     * Reads every {@code *.yaml} of the folder that begins with {@code codes} or {@code mapping}.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static CodeLists load(Path folder) throws IOException {
        CodeLists all = new CodeLists();
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        for (Path file : found) {
            all.read(file);
        }
        all.checkMapping();
        return all;
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        try {
            read(name, Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            unreadable(name, "文件不是 UTF-8 编码");
        } catch (IOException notOpened) {
            unreadable(name, "文件打不开");
        }
    }

    private void read(String name, String text) {
        Optional<YamlSection> root = YamlSection.read(name, text, 1, findings::add);
        if (root.isEmpty()) {
            return;
        }
        CodeListReader reader = new CodeListReader(findings::add);
        List<String> fields = root.get().names();
        if (fields.contains("codes")) {
            reader.list(root.get()).ifPresent(list -> keep(list, name, root.get().at()));
        } else if (fields.contains("mapping") && once("economic-mapping", name, root.get().at())) {
            mapping = reader.mapping(root.get()).orElse(null);
        }
    }

    private void keep(CodeList list, String file, SourceRef at) {
        if (once(list.id(), file, at)) {
            lists.put(list.id(), list);
        }
    }

    private boolean once(String list, String file, SourceRef at) {
        String other = files.putIfAbsent(list, file);
        if (other != null) {
            Map<String, String> args = Map.of("list", list, "other", other);
            findings.add(Finding.of(LedgerCode.LIST_REPEATED, at, args));
        }
        return other == null;
    }

    private void unreadable(String file, String why) {
        Map<String, String> args = Map.of("why", why);
        findings.add(Finding.of(LedgerCode.LIST_UNREADABLE, new SourceRef.Whole(file), args));
    }

    private void checkMapping() {
        List<CodeMapping.Rule> rules = mapping == null ? List.of() : mapping.rules();
        for (CodeMapping.Rule rule : rules) {
            rule.from().stream().sorted().forEach(code -> known(DEPARTMENT, code, rule.at()));
            known(GOVERNMENT, rule.to(), rule.at());
        }
    }

    private void known(String id, String code, SourceRef at) {
        CodeList list = lists.get(id);
        if (list != null && list.entries().stream().noneMatch(entry -> entry.code().equals(code))) {
            Map<String, String> args = Map.of("code", code, "list", list.name());
            findings.add(Finding.of(LedgerCode.MAPPING_UNKNOWN, at, args));
        }
    }

    /** 部门预算支出经济分类; empty when no file gives it. */
    public Optional<CodeList> department() {
        return list(DEPARTMENT);
    }

    /** 政府预算支出经济分类. */
    public Optional<CodeList> government() {
        return list(GOVERNMENT);
    }

    /** 支出功能分类. */
    public Optional<CodeList> functional() {
        return list("functional");
    }

    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** The government code of a department code in a unit of that kind. */
    public Optional<String> governmentCode(String departmentCode, UnitKind kind, FiscalYear year) {
        return Optional.ofNullable(mapping)
                .flatMap(rules -> rules.governmentCode(departmentCode, kind, year));
    }

    /** What is wrong in the files themselves. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
