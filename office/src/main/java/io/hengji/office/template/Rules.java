package io.hengji.office.template;

import io.hengji.intake.ColumnSchema;
import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Reference;
import io.hengji.intake.ColumnSchema.Word;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import io.hengji.office.xlsx.Addresses;
import io.hengji.office.xlsx.SheetXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sheet does while it is filled in: drop-downs, a word about a number out of bounds, colour
 * for what is still missing, and heads that cannot be typed over.
 *
 * <p>The heads are held by a rule, not by protecting the sheet: on a protected sheet a pasted cell
 * becomes locked, and pasting is how these sheets are filled.
 */
final class Rules {
    /** Rows that have drop-downs below the last one that is filled. */
    private static final int ROOM = 5000;

    private static final int LONGEST_LIST = 255;

    private final TableSchema schema;
    private final ChoiceSheet choices;
    private final int last;

    Rules(TableSchema schema, ChoiceSheet choices, int lastRow) {
        this.schema = schema;
        this.choices = choices;
        this.last = lastRow + ROOM;
    }

    /** Conditional formats and validations, in the order in which a sheet has them. */
    void write(SheetXml xml) {
        int priority = 1;
        for (int i = 0; i < schema.columns().size(); i++) {
            Optional<String> formula = missing(schema.columns().get(i), i + 1);
            if (formula.isPresent()) {
                xml.open("conditionalFormatting", "sqref", cells(i + 1));
                xml.open("cfRule", "type", "expression", "dxfId", 0, "priority", priority++);
                xml.element("formula", formula.get()).close().close();
            }
        }
        List<Runnable> validations = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            validation(xml, schema.columns().get(i), i + 1).ifPresent(validations::add);
        }
        validations.add(() -> heads(xml));
        xml.open("dataValidations", "count", validations.size());
        validations.forEach(Runnable::run);
        xml.close();
    }

    /** Whether a cell of a row that has begun is empty and must not be. */
    private Optional<String> missing(ColumnSchema column, int index) {
        String own = relative(index);
        String row =
                "$A"
                        + TableSheet.FIRST
                        + ":$"
                        + Addresses.column(schema.columns().size())
                        + TableSheet.FIRST;
        String empty = "LEN(" + own + ")=0";
        return switch (column.need()) {
            case OPTIONAL -> Optional.empty();
            case REQUIRED -> Optional.of("AND(" + empty + ",COUNTA(" + row + ")>0)");
            case CONDITIONAL ->
                    column.when()
                            .flatMap(this::holds)
                            .map(condition -> "AND(" + empty + "," + condition + ")");
        };
    }

    private Optional<String> holds(Condition when) {
        return index(when.column())
                .map(index -> {
                    String other = relative(index);
                    return switch (when) {
                        case Condition.In(String same, List<String> words) ->
                                words.stream()
                                        .map(word -> other + "=\"" + word + "\"")
                                        .collect(Collectors.joining(",", "OR(", ")"));
                        case Condition.Present(String same) -> "LEN(" + other + ")>0";
                        case Condition.Negative(String same) ->
                                "AND(ISNUMBER(" + other + ")," + other + "<0)";
                    };
                });
    }

    private Optional<Integer> index(String column) {
        for (int i = 0; i < schema.columns().size(); i++) {
            if (schema.columns().get(i).name().equals(column)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static String relative(int column) {
        return "$" + Addresses.column(column) + TableSheet.FIRST;
    }

    private String cells(int column) {
        String letter = Addresses.column(column);
        return letter + TableSheet.FIRST + ":" + letter + last;
    }

    private Optional<Runnable> validation(SheetXml xml, ColumnSchema column, int index) {
        return switch (column.type()) {
            case CHOICE -> {
                List<String> words = column.words().stream().map(Word::word).toList();
                yield Optional.of(() ->
                        list(
                                xml,
                                index,
                                literal(words),
                                true,
                                "请从下拉中选：" + String.join("、", words)));
            }
            case YESNO ->
                    Optional.of(
                            () -> list(xml, index, literal(List.of("是", "否")), true, "请选 是 或 否"));
            case YEAR -> Optional.of(() -> year(xml, index));
            case TEXT, CODE, UNIT ->
                    source(column)
                            .map(range -> () -> list(xml, index, range, false, "不在所列之中，确认要这样填吗？"));
            case MONEY, NUMBER, DAY, LIST -> Optional.empty();
        };
    }

    /** Where the codes of a column come from: a list, or the table that it refers to. */
    private Optional<String> source(ColumnSchema column) {
        return column.codes()
                .flatMap(choices::range)
                .or(() -> column.references().flatMap(Rules::keys));
    }

    private static Optional<String> keys(Reference reference) {
        return TableCatalogue.standard()
                .table(reference.table())
                .flatMap(table -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        if (table.columns().get(i).name().equals(reference.column())) {
                            String letter = "$" + Addresses.column(i + 1) + "$";
                            return Optional.of(
                                    Addresses.quoted(table.chinese())
                                            + "!"
                                            + letter
                                            + TableSheet.FIRST
                                            + ":"
                                            + letter
                                            + (TableSheet.FIRST + ROOM));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static String literal(List<String> words) {
        String joined = String.join(",", words);
        if (joined.length() > LONGEST_LIST) {
            throw new IllegalArgumentException("too long for a drop-down: " + joined);
        }
        return "\"" + joined + "\"";
    }

    /**
     * A drop-down.
     *
     * @param closed whether anything else is refused, not only asked about
     */
    private void list(SheetXml xml, int column, String source, boolean closed, String words) {
        xml.open(
                "dataValidation",
                "type",
                "list",
                "errorStyle",
                closed ? "stop" : "warning",
                "allowBlank",
                1,
                "showErrorMessage",
                1,
                "errorTitle",
                "填写提示",
                "error",
                words,
                "sqref",
                cells(column));
        xml.element("formula1", source).close();
    }

    private void year(SheetXml xml, int column) {
        xml.open(
                "dataValidation",
                "type",
                "whole",
                "errorStyle",
                "warning",
                "allowBlank",
                1,
                "showErrorMessage",
                1,
                "errorTitle",
                "填写提示",
                "error",
                "请填年份，如 2025",
                "sqref",
                cells(column));
        xml.element("formula1", "1950").element("formula2", "2200").close();
    }

    private void heads(SheetXml xml) {
        xml.open(
                "dataValidation",
                "type",
                "custom",
                "errorStyle",
                "stop",
                "showErrorMessage",
                1,
                "errorTitle",
                "表头",
                "error",
                "表头用来认列，请勿改动；列可以调换次序、隐藏或删去。",
                "sqref",
                "A"
                        + TableSheet.HEAD
                        + ":"
                        + Addresses.column(schema.columns().size())
                        + TableSheet.HEAD);
        xml.element("formula1", "FALSE").close();
    }
}
