package io.hengji.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that a case may have, and the keys of its settings: tables.yaml, in its order. */
public final class TableCatalogue {
    private final List<SettingSchema> settings;
    private final List<TableSchema> tables;
    private final Set<String> ignoredHeads;
    private final Set<String> sheetsAside;
    private final Map<String, List<String>> lists;
    private final List<HeadMapping> foreign = new ArrayList<>();
    private final Map<String, TableSchema> byName = new LinkedHashMap<>();
    private final Map<String, SettingSchema> settingByName = new LinkedHashMap<>();

    TableCatalogue(
            List<SettingSchema> settings,
            List<TableSchema> tables,
            Set<String> ignoredHeads,
            Set<String> sheetsAside,
            Map<String, List<String>> lists) {
        this.settings = List.copyOf(settings);
        this.tables = List.copyOf(tables);
        this.ignoredHeads = Set.copyOf(ignoredHeads);
        this.sheetsAside = Set.copyOf(sheetsAside);
        this.lists = Map.copyOf(lists);
        for (TableSchema table : tables) {
            byName.put(DeskText.compact(table.name()), table);
            table.sheets().forEach(sheet -> byName.put(DeskText.compact(sheet), table));
        }
        for (SettingSchema setting : settings) {
            settingByName.put(DeskText.compact(setting.name()), setting);
            settingByName.put(DeskText.compact(setting.chinese()), setting);
            setting.aliases().forEach(alias -> settingByName.put(DeskText.compact(alias), setting));
        }
    }

    private TableCatalogue(TableCatalogue of, List<HeadMapping> mappings) {
        this(of.settings, of.tables, of.ignoredHeads, of.sheetsAside, of.lists);
        foreign.addAll(of.foreign);
        foreign.addAll(mappings);
        for (HeadMapping mapping : foreign) {
            for (TableSchema table : tables) {
                mapping.sheets()
                        .getOrDefault(table.name(), List.of())
                        .forEach(sheet -> byName.putIfAbsent(DeskText.compact(sheet), table));
            }
        }
    }

    /** The catalogue that ships with the program. */
    public static TableCatalogue standard() {
        return Standard.CATALOGUE;
    }

    public List<TableSchema> tables() {
        return tables;
    }

    public List<SettingSchema> settings() {
        return settings;
    }

    /** Words that are offered while a table is filled in, by the name of their list. */
    public Map<String, List<String>> lists() {
        return lists;
    }

    /** This catalogue, which also knows what other systems call its tables and columns. */
    public TableCatalogue with(List<HeadMapping> mappings) {
        return new TableCatalogue(this, mappings);
    }

    /** What other systems call the tables and columns. */
    List<HeadMapping> foreign() {
        return foreign;
    }

    /** The table of that English name, or of that sheet or file name in Chinese. */
    public Optional<TableSchema> table(String nameOrSheet) {
        return Optional.ofNullable(byName.get(DeskText.compact(nameOrSheet)));
    }

    /**
     * The Chinese head of a column by its English name, for places where nothing was written; the
     * name itself if unknown.
     */
    String head(String column) {
        return tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(schema -> schema.name().equals(column))
                .findFirst()
                .map(ColumnSchema::chinese)
                .orElse(column);
    }

    Optional<SettingSchema> setting(String nameOrChinese) {
        return Optional.ofNullable(settingByName.get(DeskText.compact(nameOrChinese)));
    }

    boolean ignores(String head) {
        return ignoredHeads.contains(DeskText.compact(head));
    }

    /** Whether it is a sheet of the template that explains or lists, and holds no table. */
    boolean isAside(String sheet) {
        return sheetsAside.contains(DeskText.compact(sheet));
    }

    private static final class Standard {
        static final TableCatalogue CATALOGUE = CatalogueReader.standard();
    }
}
