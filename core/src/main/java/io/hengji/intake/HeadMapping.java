package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * How another system calls the tables and columns of a case (表头对应): its sheets, and its heads by
 * the column they mean. Data, from {@code schemes/heads} or from a user's own file.
 *
 * @param source the system, as it is told beside every column that was read by it
 * @param sheets by table, names of sheets and files
 * @param heads by table, head to English name of the column
 */
public record HeadMapping(
        String source, Map<String, List<String>> sheets, Map<String, Map<String, String>> heads) {
    private static final int LONGEST = 200_000;

    public HeadMapping {
        sheets = Map.copyOf(sheets);
        heads = Map.copyOf(heads);
    }

    /**
     * Reads one file; what names no table or column of the catalogue is a finding, the rest holds.
     *
     * @param file its name, for findings
     */
    public static Checked<HeadMapping> read(String file, String yaml, TableCatalogue catalogue) {
        FindingLog log = new FindingLog();
        Object root;
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setLabel(file)
                            .setCodePointLimit(LONGEST)
                            .setMaxAliasesForCollections(0)
                            .build();
            root = new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            unusable(log, file, "全文", "格式有误（缩进、冒号或引号）");
            return new Checked.Rejected<>(log.all());
        }
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        Map<String, Map<String, String>> heads = new LinkedHashMap<>();
        Map<?, ?> all = map(root);
        for (Map.Entry<?, ?> table : map(all.get("tables")).entrySet()) {
            String name = String.valueOf(table.getKey());
            Optional<TableSchema> schema = catalogue.table(name);
            if (schema.isEmpty()) {
                unusable(log, file, name, "没有这张表");
            } else {
                Map<?, ?> of = map(table.getValue());
                sheets.put(schema.get().name(), texts(of.get("sheets")));
                heads.put(
                        schema.get().name(),
                        columns(schema.get(), map(of.get("heads")), file, log));
            }
        }
        String source = all.get("source") instanceof String named ? named : file;
        return new Checked.Ok<>(new HeadMapping(source, sheets, heads), log.all());
    }

    private static Map<String, String> columns(
            TableSchema schema, Map<?, ?> heads, String file, FindingLog log) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Map.Entry<?, ?> head : heads.entrySet()) {
            String wanted = String.valueOf(head.getValue());
            Optional<ColumnSchema> known =
                    schema.columns().stream()
                            .filter(column ->
                                    column.name().equals(wanted) || column.chinese().equals(wanted))
                            .findFirst();
            if (known.isEmpty()) {
                unusable(log, file, String.valueOf(head.getKey()), "没有“" + wanted + "”这一列");
            } else {
                columns.put(String.valueOf(head.getKey()), known.get().name());
            }
        }
        return Map.copyOf(columns);
    }

    private static List<String> texts(@Nullable Object node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        }
        return List.copyOf(texts);
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static void unusable(FindingLog log, String file, String place, String why) {
        log.add(
                IntakeCode.MAPPING_UNUSABLE,
                new SourceRef.Field(file, place),
                "file",
                file,
                "place",
                place,
                "why",
                why);
    }
}
