package io.hengji.demo;

import java.util.List;
import java.util.Map;

/**
 * A line of the budget with its layers, in 分.
 *
 * @param project empty for 基本支出
 * @param economic the class (3 digits) of the line
 * @param low least share that is spent, in tenths of a per cent
 */
record DemoLine(
        String id,
        String unit,
        String category,
        String project,
        String title,
        String source,
        String nature,
        String function,
        String economic,
        Map<String, Long> layers,
        int low,
        int high) {

    static final List<String> LAYERS = List.of("年初预算数", "上年结转", "追加", "调剂", "收回");

    /** 年初＋结转＋追加＋调剂－收回. */
    long adjusted() {
        long sum = 0;
        for (Map.Entry<String, Long> layer : layers.entrySet()) {
            sum += layer.getKey().equals("收回") ? -layer.getValue() : layer.getValue();
        }
        return sum;
    }

    long layer(String name) {
        return layers.getOrDefault(name, 0L);
    }

    boolean basic() {
        return project.isEmpty();
    }

    boolean carried() {
        return layer("上年结转") != 0;
    }

    /** The lines of the year 2025; sums and texts are invented. */
    static List<DemoLine> all() {
        return List.of(
                line("L01,001,人员经费,,人员经费,县级,一般公共预算,2200101,301,1286.00,,32.40,,,1000,1000"),
                line("L02,001,公用经费,,公用经费,县级,一般公共预算,2200101,302,215.00,,,-12.00,,955,985"),
                line(
                        "L03,004,业务工作,P01,地质灾害综合防治,县级,一般公共预算,2240601,302,320.00,,45.00,12.00,,955,990"),
                line("L04,004,业务工作,P01,地质灾害综合防治（上年结转）,省级,一般公共预算,2240601,302,,68.50,,,,1000,1000"),
                line("L05,004,运行维护,P02,监测设备运行维护,县级,一般公共预算,2240601,302,156.00,,,,,965,995"),
                line("L06,004,业务工作,P03,地下水监测井建设与维护,省级,一般公共预算,2200113,310,180.00,,,,15.00,950,985"),
                line("L07,002,业务工作,P04,卫片执法图斑核查,县级,一般公共预算,2200106,302,98.00,,,,,960,995"),
                line("L08,003,运行维护,P05,不动产登记服务,县级,一般公共预算,2200109,302,132.00,,,,,960,990"),
                line("L09,003,运行维护,P05,不动产登记服务（单位资金）,单位,单位资金,2200109,302,46.00,,,,,940,980"),
                line("L10,001,省级专项,P06,历史遗留矿山生态修复,中央,一般公共预算,211,310,,,860.00,,,940,975"),
                line("L11,001,省级专项,P06,历史遗留矿山生态修复（县级配套）,县级,一般公共预算,211,310,120.00,,,,,930,970"),
                line("L12,001,业务工作,P07,国土空间规划编制,县级,一般公共预算,2200104,302,240.00,,,,,800,860"),
                line("L13,001,运行维护,P08,基础测绘与地理信息更新,县级,一般公共预算,2200129,302,88.00,,,,,965,995"));
    }

    private static DemoLine line(String text) {
        List<String> cells = List.of(text.split(",", -1));
        java.util.LinkedHashMap<String, Long> layers = new java.util.LinkedHashMap<>();
        for (int i = 0; i < LAYERS.size(); i++) {
            if (!cells.get(9 + i).isEmpty()) {
                layers.put(LAYERS.get(i), Amount.wan(cells.get(9 + i)));
            }
        }
        return new DemoLine(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                layers,
                Integer.parseInt(cells.get(14)),
                Integer.parseInt(cells.get(15)));
    }
}
