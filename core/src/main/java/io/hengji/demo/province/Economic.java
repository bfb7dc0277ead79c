package io.hengji.demo.province;

import io.hengji.demo.DemoText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A 部门经济分类 that ordinary payments have.
 *
 * @param mean 元 of an ordinary payment
 * @param suffixes how payees are called; empty for natural persons
 * @param uses what is paid for
 */
record Economic(String code, long mean, List<String> suffixes, List<String> uses, boolean person) {
    private static final Map<String, Economic> ALL = load();

    static Economic of(String code) {
        Economic found = ALL.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no ordinary payments under " + code);
        }
        return found;
    }

    private static Map<String, Economic> load() {
        Map<String, Economic> all = new LinkedHashMap<>();
        DemoText.lines("province/economic.csv")
                .forEach(line -> {
                    String[] cells = line.split(",", -1);
                    List<String> suffixes =
                            cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";", -1));
                    all.put(
                            cells[0],
                            new Economic(
                                    cells[0],
                                    Long.parseLong(cells[1]),
                                    suffixes,
                                    List.of(cells[3].split(";", -1)),
                                    cells[4].equals("个人")));
                });
        return all;
    }

    /**
     * The 政府经济分类 of a 部门经济分类: 501 to 504 for 机关 and 参公, 505 and 506 for 事业单位 (财政部 政府收支分类科目, as in
     * schemes/codes/economic-mapping.yaml).
     */
    static String government(UnitKind kind, String code) {
        String group = code.substring(0, 3);
        if (group.equals("303")) {
            return "509";
        }
        if (kind == UnitKind.PUBLIC) {
            return switch (group) {
                case "301" -> "50501";
                case "302" -> "50502";
                default -> "506";
            };
        }
        return switch (code) {
            case "30101", "30102", "30103" -> "50101";
            case "30108", "30109", "30110", "30111", "30112" -> "50102";
            case "30113" -> "50103";
            case "30215" -> "50202";
            case "30216" -> "50203";
            case "30218", "30224", "30225" -> "50204";
            case "30203", "30226", "30227" -> "50205";
            case "30217" -> "50206";
            case "30212" -> "50207";
            case "30231" -> "50208";
            case "30213" -> "50209";
            case "30299" -> "50299";
            default ->
                    switch (group) {
                        case "301" -> "50199";
                        case "302" -> "50201";
                        default -> "503";
                    };
        };
    }
}
