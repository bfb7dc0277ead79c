package io.hengji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** docs/manual/case-tables.md is what tables.yaml says; {@code ./dev docs} writes it anew. */
final class CaseTablesManualTest {
    private static final Path MANUAL =
            Path.of(System.getProperty("hengji.home", ".."), "docs", "manual", "case-tables.md");

    @Test
    void the_manual_says_what_the_catalogue_says() throws IOException {
        String manual = manual(TableCatalogue.standard());
        if (Boolean.getBoolean("hengji.regenerate")) {
            Files.createDirectories(Objects.requireNonNull(MANUAL.getParent()));
            Files.writeString(MANUAL, manual);
        }
        assertEquals(
                manual,
                Files.exists(MANUAL) ? Files.readString(MANUAL) : "",
                "docs/manual/case-tables.md is stale: run ./dev docs");
    }

    private static String manual(TableCatalogue catalogue) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("\n## 案卷设置\n\n");
        text.append("写在 `case.yaml` 里（每行“名称: 内容”），或写在工作簿的“案卷”表里（一列名称、一列内容）。名称用中文或英文都可以。\n\n");
        text.append("| 名称 | 英文 | 必填 | 说明 |\n|---|---|---|---|\n");
        for (SettingSchema setting : catalogue.settings()) {
            line(
                    text,
                    withAliases(setting.chinese(), setting.aliases()),
                    "`" + setting.name() + "`",
                    setting.required() ? "是" : "",
                    setting.note());
        }
        for (TableSchema table : catalogue.tables()) {
            table(text, table);
        }
        return text.toString();
    }

    private static void table(StringBuilder text, TableSchema table) {
        text.append("\n## ").append(table.chinese()).append(" `").append(table.name());
        text.append("`\n\n一行是").append(table.row()).append("。");
        if (table.sheets().size() > 1) {
            text.append("也可叫：")
                    .append(String.join("、", table.sheets().subList(1, table.sheets().size())))
                    .append("。");
        }
        table.moneyUnit()
                .ifPresent(unit -> text.append("金额没有写单位的，按").append(unit.symbol()).append("。"));
        if (!table.key().isEmpty()) {
            List<String> names = new ArrayList<>();
            for (String key : table.key()) {
                names.add("“" + table.column(key).orElseThrow().chinese() + "”");
            }
            text.append("不重复：").append(String.join("＋", names)).append("。");
        }
        text.append("\n\n| 列 | 英文 | 类型 | 必填 | 说明 |\n|---|---|---|---|---|\n");
        for (ColumnSchema column : table.columns()) {
            line(
                    text,
                    withAliases(column.chinese(), column.aliases()),
                    "`" + column.name() + "`",
                    column.type().chinese(),
                    column.need() == Need.REQUIRED
                            ? "是"
                            : column.when().map(when -> when(table, when)).orElse(""),
                    explanation(table, column));
        }
    }

    private static String when(TableSchema table, Condition condition) {
        String name = table.column(condition.column()).orElseThrow().chinese();
        return switch (condition) {
            case Condition.In(String _, List<String> words) ->
                    name + "为" + String.join("、", words) + "时";
            case Condition.Present(String _) -> "填了" + name + "时";
            case Condition.Negative(String _) -> name + "为负时";
        };
    }

    private static String explanation(TableSchema table, ColumnSchema column) {
        List<String> parts = new ArrayList<>();
        if (!column.words().isEmpty()) {
            parts.add(
                    String.join(
                            "/", column.words().stream().map(ColumnSchema.Word::word).toList()));
        }
        if (!column.shape().isEmpty()) {
            parts.add(column.shape());
        }
        column.unit().ifPresent(unit -> parts.add("单位：" + unit.symbol()));
        column.unitColumn()
                .ifPresent(name ->
                        parts.add("单位见“" + table.column(name).orElseThrow().chinese() + "”"));
        if (column.whole()) {
            parts.add("整数");
        }
        column.min().ifPresent(min -> parts.add("不小于 " + min.toPlainString()));
        column.max().ifPresent(max -> parts.add("不大于 " + max.toPlainString()));
        column.atMost()
                .ifPresent(name ->
                        parts.add("不大于“" + table.column(name).orElseThrow().chinese() + "”"));
        column.references()
                .ifPresent(reference -> {
                    TableSchema other =
                            TableCatalogue.standard().table(reference.table()).orElseThrow();
                    parts.add("在“" + other.chinese() + "”表里要有");
                });
        if (!column.note().isEmpty()) {
            parts.add(column.note());
        }
        return String.join("；", parts);
    }

    private static String withAliases(String name, List<String> aliases) {
        return aliases.isEmpty() ? name : name + "（" + String.join("、", aliases) + "）";
    }

    private static void line(StringBuilder text, String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }

    private static final String INTRODUCTION =
            """
            # 案卷的表

            本页由程序按它实际使用的表结构生成，请勿手工修改。

            一个案卷可以是一个文件夹，也可以是一个 xlsx 工作簿：

            - 文件夹：`case.yaml`，加上每张表一个文件（`budget.csv`、`预算.csv`、`预算.xlsx` 都行），`narrative/` 放报告文字（`*.md`），`evidence/` 放佐证；
            - 工作簿：一张“案卷”表写设置，其余每张表用一个工作表，工作表名用中文或英文。

            除案卷设置外，所有的表都可以没有；有多少，算多少。

            ## 通用的写法

            - 表头在前 20 行里找，上面可以有标题。表头用下列中文、英文或括号里的别名都行，前面的“*”不影响；同一张表里列的先后不限。
            - 金额单位：先看格内，再看表头括号（`执行数(万元)`），再看表上方的“单位：万元”，最后按本表或案卷的“金额单位”。以元填写的金额按精确值处理，以万元等填写的按所写的小数位数处理。
            - 空白、`－`、`—`、`/`、`-` 都表示没有。没有不等于 0。
            - 全角数字、千分位逗号、`¥`、括号表示的负数、前后的空格都能读。`1.2E+08` 这样的写法已经丢了位数，不能读。
            - 日期写 `2025-02-21`、`2025/2/21`、`2025.2.21`、`2025年2月21日`、`20250221` 或用表格软件的日期格式。
            - 编码按文字处理，前导零保留；表格里请把编码列设为文本格式。
            - 纵向合并的单元格，文字对每一行都有效，金额和数只算一次。
            - “合计”“小计”“总计”行不当作数据，用来核对各行之和；对不上的会指出来。
            - 公式取文件里存的结果。错误值（`#REF!` 等）和没有存结果的公式会指出来。
            - 隐藏的行和工作表照常读入，并加以提示。
            - csv 用逗号、制表符或分号隔开；编码为 UTF-8、UTF-16 或 GB18030。指出位置时，一条记录算一行，引号里的换行不另算。
            - 读 `.xlsx`、`.xlsm`、`.xls` 和 WPS 的 `.et`，按内容辨认，不看扩展名。`.ods`、`.xlsb` 请先另存为 `.xlsx`；有打开密码的请先取消密码。
            """;
}
