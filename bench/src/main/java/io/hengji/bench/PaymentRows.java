package io.hengji.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Payments as a system of the budget exports them: thirty columns, codes and names that repeat,
 * numbers of vouchers and accounts that do not. As a case in one workbook, and as one in a folder.
 */
final class PaymentRows {
    static final int COLUMNS = 30;

    private static final List<String> HEADS =
            List.of(
                    "凭证号", "明细序号", "支付日期", "记录日期", "单位代码", "项目编号", "预算行号", "指标编号", "功能分类", "部门经济分类",
                    "政府经济分类", "资金性质", "资金来源", "资金年度", "金额(元)", "收款人", "收款账号", "收款人类型", "付款账户类型",
                    "支付方式", "结算方式", "用途", "合同号", "发票号", "验收日期", "采购方式", "采购品目", "三公类别", "直达资金",
                    "经办科室");
    private static final List<String> SOURCES = List.of("中央", "省级", "市级", "县级");
    private static final List<String> PURPOSES =
            List.of("办公用品", "监测设备运维", "工程进度款", "技术服务费", "差旅费", "委托业务费", "印刷费", "水费电费");
    private static final int DAYS = 365;
    private static final long SEED = 2025;

    private PaymentRows() {}

    /** A case in one workbook: the sheets 案卷 and 支付明细. */
    static void workbook(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet settings = book.newWorksheet("案卷");
            List<List<String>> facts =
                    List.of(
                            List.of("案卷编号", "bench"),
                            List.of("部门名称", "某市某局"),
                            List.of("年度", "2025"),
                            List.of("金额单位", "万元"));
            for (int row = 0; row < facts.size(); row++) {
                settings.value(row, 0, facts.get(row).getFirst());
                settings.value(row, 1, facts.get(row).getLast());
            }
            Worksheet sheet = book.newWorksheet("支付明细");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(0, column, HEADS.get(column));
            }
            SplittableRandom chance = new SplittableRandom(SEED);
            for (int row = 1; row <= rows; row++) {
                List<Object> cells = row(row, chance);
                for (int column = 0; column < COLUMNS; column++) {
                    switch (cells.get(column)) {
                        case String text when text.isEmpty() -> {}
                        case String text -> sheet.value(row, column, text);
                        case BigDecimal number -> sheet.value(row, column, number);
                        case LocalDate day -> {
                            sheet.value(row, column, day);
                            sheet.style(row, column).format("yyyy-mm-dd").set();
                        }
                        default -> throw new IllegalStateException("no cell of this kind");
                    }
                }
            }
        }
    }

    /** The same rows in a case folder, as payments.csv. */
    static void folder(Path folder, int rows) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: bench\ndepartment: 某市某局\nyear: 2025\nmoneyUnit: 万元\n");
        SplittableRandom chance = new SplittableRandom(SEED);
        try (Writer out =
                Files.newBufferedWriter(folder.resolve("payments.csv"), StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADS) + "\n");
            for (int row = 1; row <= rows; row++) {
                List<String> cells = new ArrayList<>();
                for (Object cell : row(row, chance)) {
                    cells.add(
                            cell instanceof LocalDate day
                                    ? DateTimeFormatter.ISO_LOCAL_DATE.format(day)
                                    : cell.toString());
                }
                out.write(String.join(",", cells) + "\n");
            }
        }
    }

    /** One row: words, numbers, days; a blank cell is an empty word. */
    private static List<Object> row(int number, SplittableRandom chance) {
        LocalDate paid = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(DAYS));
        int project = 1 + chance.nextInt(40);
        String contract = chance.nextInt(3) == 0 ? "HT-" + padded(chance.nextInt(400), 4) : "";
        boolean procured = !contract.isEmpty();
        return List.of(
                "V" + padded(number, 7),
                "1",
                paid,
                paid.plusDays(chance.nextInt(4)),
                padded(1 + chance.nextInt(12), 3),
                "P" + padded(project, 2),
                "L" + padded(project, 2),
                "Z-L" + padded(project, 2) + "-" + (1 + chance.nextInt(3)),
                "2200101",
                chance.nextBoolean() ? "30201" : "30227",
                "50201",
                "一般公共预算",
                pick(SOURCES, chance),
                chance.nextInt(5) == 0 ? "上年结转" : "当年",
                BigDecimal.valueOf(1 + chance.nextLong(90_000_000), 2),
                "演示供应商" + padded(chance.nextInt(800), 3),
                "**************" + padded(chance.nextInt(10_000), 4),
                "单位",
                "零余额",
                chance.nextBoolean() ? "授权" : "直接",
                chance.nextInt(9) == 0 ? "公务卡" : "转账",
                pick(PURPOSES, chance),
                contract,
                procured ? padded(chance.nextInt(100_000_000), 8) : "",
                procured ? paid.minusDays(chance.nextInt(20)) : "",
                procured ? "公开招标" : "",
                procured ? "C0801" : "",
                chance.nextInt(60) == 0 ? "接待" : "",
                "否",
                "规划科");
    }

    private static String pick(List<String> words, SplittableRandom chance) {
        return words.get(chance.nextInt(words.size()));
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
