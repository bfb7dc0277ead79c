package io.hengji.office.template;

import io.hengji.intake.ColumnSchema;
import io.hengji.intake.ColumnSchema.Need;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A case folder made of chance alone: every table, every type, blanks, and awkward texts. */
final class SeededCase {
    private static final List<String> AWKWARD =
            List.of(
                    "=1+1",
                    "+86 8888",
                    "@某某",
                    "a\"b\"c",
                    "甲，乙；丙",
                    "第一行\n第二行",
                    "回车\r\n换行",
                    "_x000D_ 原样",
                    "<b>&amp;</b>",
                    "𠮷野家㎡",
                    "0012",
                    "1.2E+05 左右",
                    "控制\u0001字符",
                    "'撇号",
                    "2024年12月",
                    "TRUE");
    private static final List<String> MONEY_UNITS = List.of("元", "万元", "亿元", "");
    private static final List<String> UNITS = List.of("%", "个", "万亩", "公顷", "人次", "天", "㎡");

    private final Random chance;

    SeededCase(long seed) {
        this.chance = new Random(seed);
    }

    /** Writes the case into an empty folder. */
    Path write(Path folder) throws IOException {
        String unit = chance.nextBoolean() ? "万元" : "元";
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: seeded\ndepartment: 某市某局\nyear: 2025\nmoneyUnit: "
                        + unit
                        + (chance.nextBoolean() ? "\ntitle: 二〇二五年度“自评”报告" : "")
                        + (chance.nextBoolean() ? "\ndated: 2025-02-21" : "")
                        + "\n");
        for (TableSchema schema : TableCatalogue.standard().tables()) {
            if (chance.nextInt(4) > 0) {
                Files.writeString(folder.resolve(schema.name() + ".csv"), table(schema));
            }
        }
        if (chance.nextBoolean()) {
            Path narrative = Files.createDirectories(folder.resolve("narrative"));
            for (int i = 1; i <= 1 + chance.nextInt(3); i++) {
                String text = "# 第" + i + "部分\n\n" + pick(AWKWARD) + "\n  缩进";
                Files.writeString(
                        narrative.resolve("0" + i + "-part.md"),
                        chance.nextInt(8) == 0 ? text.repeat(3000) : text);
            }
        }
        return folder;
    }

    private String table(TableSchema schema) {
        List<String> heads = new ArrayList<>();
        for (ColumnSchema column : schema.columns()) {
            String unit = "";
            switch (column.type()) {
                case MONEY -> unit = pick(MONEY_UNITS);
                case TEXT, CODE, NUMBER, UNIT, DAY, YEAR, YESNO, CHOICE, LIST -> {}
            }
            String head = chance.nextBoolean() ? column.chinese() : column.name();
            heads.add(unit.isEmpty() ? head : head + "(" + unit + ")");
        }
        StringBuilder text = new StringBuilder(String.join(",", heads)).append("\r\n");
        int rows = chance.nextInt(6);
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (ColumnSchema column : schema.columns()) {
                boolean filled = column.need() == Need.REQUIRED || chance.nextInt(3) > 0;
                cells.add(filled ? quoted(cell(schema, column, row)) : "");
            }
            text.append(String.join(",", cells)).append("\r\n");
        }
        if (rows > 0 && chance.nextInt(3) == 0) {
            text.append(total(schema)).append("\r\n");
        }
        return text.toString();
    }

    /** A 合计 row with any amounts: whether they fit is not the question here. */
    private String total(TableSchema schema) {
        List<String> cells = new ArrayList<>();
        for (ColumnSchema column : schema.columns()) {
            cells.add(
                    cells.isEmpty()
                            ? "合计"
                            : column.additive() ? number(column.whole() ? 0 : 2) : "");
        }
        return String.join(",", cells);
    }

    private String cell(TableSchema schema, ColumnSchema column, int row) {
        if (schema.key().contains(column.name()) && column.references().isEmpty()) {
            switch (column.type()) {
                case CODE -> {
                    return "00" + schema.name().charAt(0) + row;
                }
                case TEXT -> {
                    return "名" + row;
                }
                case MONEY, NUMBER, UNIT, DAY, YEAR, YESNO, CHOICE, LIST -> {}
            }
        }
        return switch (column.type()) {
            case TEXT -> chance.nextInt(3) == 0 ? pick(AWKWARD) : "文字" + chance.nextInt(100);
            case CODE -> code(column);
            case MONEY -> (min(column) ? "" : sign()) + number(chance.nextInt(7));
            case NUMBER -> plain(column);
            case UNIT -> pick(UNITS);
            case DAY -> LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(700)).toString();
            case YEAR -> Integer.toString(2015 + chance.nextInt(12));
            case YESNO -> chance.nextBoolean() ? "是" : "否";
            case CHOICE -> column.words().get(chance.nextInt(column.words().size())).word();
            case LIST -> "甲；乙 丙;" + chance.nextInt(9);
        };
    }

    private String code(ColumnSchema column) {
        if (column.name().equals("project_code")) {
            return "43040025T00000000000" + chance.nextInt(10);
        }
        return column.pattern().isPresent()
                ? Integer.toString(300 + chance.nextInt(90))
                : "0" + chance.nextInt(1000);
    }

    private String plain(ColumnSchema column) {
        if (column.max().isPresent()) {
            int most = column.max().get().intValue();
            return Integer.toString(1 + chance.nextInt(most)) + (column.whole() ? "" : ".0");
        }
        return column.whole()
                ? Integer.toString(chance.nextInt(1000))
                : (min(column) ? "" : sign()) + number(chance.nextInt(7));
    }

    private static boolean min(ColumnSchema column) {
        return column.min().map(BigDecimal::signum).filter(sign -> sign >= 0).isPresent();
    }

    private String sign() {
        return chance.nextInt(5) == 0 ? "-" : "";
    }

    /** Up to ten digits before the point, zeros at the end as often as not. */
    private String number(int decimals) {
        long digits = chance.nextLong(chance.nextBoolean() ? 10_000 : 1_000_000_000L);
        BigDecimal number = BigDecimal.valueOf(digits, decimals);
        return (chance.nextBoolean()
                        ? number
                        : number.setScale(0, java.math.RoundingMode.DOWN).setScale(decimals))
                .toPlainString();
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
