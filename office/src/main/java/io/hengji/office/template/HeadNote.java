package io.hengji.office.template;

import io.hengji.intake.ColumnSchema;
import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Word;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is said beside a head: whether the column must be filled, with what, and what it means. */
record HeadNote(TableSchema table, ColumnSchema column) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(column.chinese() + "：" + need());
        lines.add(kind());
        if (!column.note().isEmpty()) {
            lines.add(column.note() + "。");
        }
        column.references()
                .ifPresent(other -> lines.add("填“" + sheet(other.table()) + "”表里已有的编号。"));
        column.codes().ifPresent(list -> lines.add("可从下拉中选，不在其中的也可照填。"));
        return String.join("\n", lines);
    }

    private static String sheet(String name) {
        return TableCatalogue.standard().table(name).map(TableSchema::chinese).orElse(name);
    }

    private String need() {
        return switch (column.need()) {
            case REQUIRED -> "必填。";
            case OPTIONAL -> "有则填。";
            case CONDITIONAL -> column.when().map(this::when).orElse("按情况填。");
        };
    }

    private String when(Condition when) {
        String name = table.column(when.column()).map(ColumnSchema::chinese).orElse(when.column());
        return switch (when) {
            case Condition.In(String same, List<String> words) ->
                    "“" + name + "”为" + String.join("、", words) + "时必填。";
            case Condition.Present(String same) -> "填了“" + name + "”就要填。";
            case Condition.Negative(String same) -> "“" + name + "”为负数时必填。";
        };
    }

    private String kind() {
        return switch (column.type()) {
            case TEXT -> "填文字，最多 " + column.maxLength() + " 字。";
            case CODE -> column.shape().isEmpty() ? "填编号，按文字保存，前导零不丢。" : "填" + column.shape() + "。";
            case MONEY -> "填数字，单位见表头；没有发生的留空。" + bounds();
            case NUMBER -> (column.whole() ? "填整数。" : "填数字，不带单位。") + bounds();
            case UNIT -> "填计量单位，如 个、公顷、%。";
            case DAY -> "填日期，如 2025-02-21。";
            case YEAR -> "填年份，如 2025。";
            case YESNO -> "选 是 或 否。";
            case CHOICE ->
                    "从下拉中选："
                            + String.join("、", column.words().stream().map(Word::word).toList())
                            + "。";
            case LIST -> "可填多项，用分号隔开。";
        };
    }

    private String bounds() {
        return column.min().map(min -> "不小于 " + plain(min) + "。").orElse("")
                + column.max().map(max -> "不大于 " + plain(max) + "。").orElse("")
                + column.atMost()
                        .flatMap(table::column)
                        .map(other -> "不多于“" + other.chinese() + "”。")
                        .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
