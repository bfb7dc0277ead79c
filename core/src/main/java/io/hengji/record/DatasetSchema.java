package io.hengji.record;

import io.hengji.intake.ColumnSchema;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of one ledger dataset (台账数据集), the same whether it was read from a case or imported:
 * those of the case table it is made of, in the closed types, with names that no engine reserves;
 * {@code row_no}, the row in the file; and of every day its year, its month and its number since
 * 1970, so that rules compare days without the functions of one engine.
 *
 * @param name the closed name: payment, budget …
 * @param table the case table it is made of
 */
public record DatasetSchema(String name, TableSchema table, List<Field> fields) {
    /** The row of the file that a row of the dataset was read from. */
    public static final String ROW_NO = "row_no";

    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("budget", "budget"),
                    Map.entry("quota", "quotas"),
                    Map.entry("project", "projects"),
                    Map.entry("payment", "payments"),
                    Map.entry("plan", "plan"),
                    Map.entry("contract", "contracts"),
                    Map.entry("transfer", "transfers"),
                    Map.entry("reception", "receptions"),
                    Map.entry("base", "base"),
                    Map.entry("unit", "units"),
                    Map.entry("staff", "staff"),
                    Map.entry("income", "income"));

    /** Names of case columns that an engine reserves, and what they are called in SQL. */
    private static final Map<String, String> RENAMED =
            Map.of(
                    "quotas.date", "booked_on",
                    "receptions.on", "held_on",
                    "receptions.list", "has_list",
                    "projects.from", "from_year",
                    "projects.to", "to_year",
                    "projects.class", "project_class",
                    "transfers.to", "passed_to",
                    "plan.month", "plan_month",
                    "base.text", "remark");

    public DatasetSchema {
        fields = List.copyOf(fields);
    }

    /** How a column comes from the column of the case table. */
    public enum Making {
        AS_READ,
        YEAR_OF,
        MONTH_OF,
        /** Days since 1970-01-01. */
        DAY_NUMBER_OF
    }

    /**
     * One column.
     *
     * @param from the column of the case table; empty for {@link #ROW_NO}
     */
    public record Field(Column column, String from, Making making) {}

    public static Optional<DatasetSchema> of(String name) {
        return Optional.ofNullable(TABLES.get(name))
                .flatMap(TableCatalogue.standard()::table)
                .map(table -> made(name, table));
    }

    /** All of them, by name. */
    public static Map<String, DatasetSchema> all() {
        Map<String, DatasetSchema> all = new LinkedHashMap<>();
        TABLES.keySet().stream().sorted().forEach(name -> all.put(name, of(name).orElseThrow()));
        return all;
    }

    /** The dataset that is made of this case table. */
    public static Optional<DatasetSchema> ofTable(String table) {
        return TABLES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table))
                .findFirst()
                .flatMap(entry -> of(entry.getKey()));
    }

    public List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    /** What a person calls the column: the head of the case table. */
    public Optional<String> head(String column) {
        return column.equals(ROW_NO)
                ? Optional.of("行")
                : fields.stream()
                        .filter(field -> field.making() == Making.AS_READ)
                        .filter(field -> field.column().name().equals(column))
                        .findFirst()
                        .flatMap(field -> table.column(field.from()))
                        .map(ColumnSchema::chinese);
    }

    private static DatasetSchema made(String name, TableSchema table) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(new Column(ROW_NO, ColumnType.BIGINT), "", Making.AS_READ));
        table.columns().forEach(column -> of(table, column).forEach(fields::add));
        return new DatasetSchema(name, table, fields);
    }

    private static Stream<Field> of(TableSchema table, ColumnSchema column) {
        String from = column.name();
        String name = RENAMED.getOrDefault(table.name() + "." + from, from);
        Field read = new Field(new Column(name, type(column)), from, Making.AS_READ);
        if (column.type() != io.hengji.intake.ColumnType.DAY) {
            return Stream.of(read);
        }
        String stem = name.endsWith("_on") ? name.substring(0, name.length() - 3) : name;
        return Stream.of(
                read,
                new Field(new Column(stem + "_year", ColumnType.INTEGER), from, Making.YEAR_OF),
                new Field(new Column(stem + "_month", ColumnType.INTEGER), from, Making.MONTH_OF),
                new Field(
                        new Column(stem + "_day", ColumnType.INTEGER), from, Making.DAY_NUMBER_OF));
    }

    private static ColumnType type(ColumnSchema column) {
        return switch (column.type()) {
            case TEXT, CODE, CHOICE, LIST, UNIT -> ColumnType.VARCHAR;
            case MONEY -> ColumnType.DECIMAL_2;
            case NUMBER -> column.whole() ? ColumnType.INTEGER : ColumnType.DECIMAL_6;
            case DAY -> ColumnType.DATE;
            case YEAR -> ColumnType.INTEGER;
            case YESNO -> ColumnType.BOOLEAN;
        };
    }
}
