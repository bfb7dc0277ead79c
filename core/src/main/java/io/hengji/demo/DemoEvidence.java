package io.hengji.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The records of the systems that the money pays for: hazard patrols, gauges, wells, patches,
 * registration cases, mine polygons, farmland parcels, model tiles, upkeep. Each with its manifest
 * and control totals, so that the values they give are L2.
 */
final class DemoEvidence {
    private final Draw draw;
    private final int year;
    private final int scale;
    private final Map<String, String> files;

    DemoEvidence(long seed, int year, int scale, Map<String, String> files) {
        this.draw = Draw.of(seed, "evidence");
        this.year = year;
        this.scale = scale;
        this.files = files;
    }

    void write() {
        hazards();
        days("gauges", "普适型监测设备", "G", "gauge_id", 60, 346, 365);
        days("wells", "地下水监测井", "W", "well_id", 12, 352, 365);
        patches();
        cases();
        mines();
        farmland();
        tiles();
        upkeep();
        measure(
                "patrol_rate",
                "隐患点巡查完成率",
                "%",
                "hazards",
                List.of("hazard_no", "patrols_due", "patrols_done"),
                "一处隐患点；分子为已巡查次数（不超过应巡查次数），分母为应巡查次数",
                "hazard_no",
                "CASE WHEN t.patrols_done > t.patrols_due THEN t.patrols_due ELSE t.patrols_done END",
                "t.patrols_due",
                "");
        measure(
                "well_online_days",
                "地下水监测井在线率",
                "%",
                "wells",
                List.of("well_id", "days_due", "days_online"),
                "一口井；分子为在线天数，分母为应在线天数",
                "well_id",
                "t.days_online",
                "t.days_due",
                "");
        measure(
                "restored_area",
                "已验收修复面积",
                "亩",
                "mines",
                List.of("polygon_no", "area_mu", "accepted_on"),
                "一个已验收的修复图斑；分子为面积",
                "polygon_no",
                "t.area_mu",
                "",
                "WHERE t.accepted_on IS NOT NULL");
        measure(
                "restoration_cost",
                "单位面积修复成本",
                "元",
                "mines",
                List.of("polygon_no", "area_mu", "cost_yuan"),
                "一个修复图斑；分子为修复费用，分母为面积",
                "polygon_no",
                "t.cost_yuan",
                "t.area_mu",
                "");
        measure(
                "surveyed_area",
                "后备资源核实面积",
                "亩",
                "farmland",
                List.of("parcel_no", "area_mu"),
                "一个外业核实的图斑；分子为面积",
                "parcel_no",
                "t.area_mu",
                "",
                "");
        measure(
                "stored_rate",
                "后备资源入库率",
                "%",
                "farmland",
                List.of("parcel_no", "stored"),
                "一个核实图斑；已入库的分子为 1",
                "parcel_no",
                "CASE WHEN t.stored THEN 1 ELSE 0 END",
                "1",
                "");
        measure(
                "modelled_area",
                "实景三维建模面积",
                "平方公里",
                "tiles",
                List.of("tile_no", "area_km2"),
                "一个图幅；分子为面积",
                "tile_no",
                "t.area_km2",
                "",
                "");
        measure(
                "tiles_accepted",
                "图幅验收合格率",
                "%",
                "tiles",
                List.of("tile_no", "accepted"),
                "一个图幅；验收合格的分子为 1",
                "tile_no",
                "CASE WHEN t.accepted THEN 1 ELSE 0 END",
                "1",
                "");
        measure(
                "gauge_upkeep_cost",
                "单台设备年维护成本",
                "元",
                "upkeep",
                List.of("device_no", "kind", "cost_yuan"),
                "一台普适型设备；分子为年维护费，分母为 1",
                "device_no",
                "t.cost_yuan",
                "1",
                "WHERE t.kind = '设备'");
        measure(
                "well_upkeep_cost",
                "单井年维护成本",
                "元",
                "upkeep",
                List.of("device_no", "kind", "cost_yuan"),
                "一口井；分子为年维护费，分母为 1",
                "device_no",
                "t.cost_yuan",
                "1",
                "WHERE t.kind = '井'");
        measure(
                "cases_handled",
                "不动产登记办结量",
                "件",
                "cases",
                List.of("case_no", "done_on"),
                "一件已办结的登记业务；分子为 1",
                "case_no",
                "1",
                "",
                "WHERE t.done_on IS NOT NULL");
        measure(
                "patches_closed",
                "违法图斑整改率",
                "%",
                "patches",
                List.of("patch_no", "illegal", "closed"),
                "一个认定违法的图斑；已整改的分子为 1",
                "patch_no",
                "CASE WHEN t.closed THEN 1 ELSE 0 END",
                "1",
                "WHERE t.illegal");
    }

    private void hazards() {
        Csv csv = new Csv("隐患点编号,类型,应巡查次数,已巡查次数");
        List<String> kinds = List.of("滑坡", "崩塌", "泥石流", "地面塌陷");
        long done = 0;
        int count = 40 * scale;
        for (int i = 1; i <= count; i++) {
            int due = 24;
            int made = draw.below(10) < 8 ? due : due - draw.between(1, 3);
            done += made;
            csv.row(number("H", i), kinds.get(draw.below(kinds.size())), due, made);
        }
        put(
                "hazards",
                csv,
                "地质灾害群测群防系统（演示）",
                "hazard_no",
                List.of(
                        "hazard_no VARCHAR 隐患点编号",
                        "kind VARCHAR 类型",
                        "patrols_due INTEGER 应巡查次数",
                        "patrols_done INTEGER 已巡查次数"),
                count,
                "patrols_done",
                Long.toString(done));
    }

    private void days(
            String name, String chinese, String letter, String id, int base, int low, int high) {
        Csv csv = new Csv("编号,应在线天数,在线天数");
        long online = 0;
        int count = base * scale;
        for (int i = 1; i <= count; i++) {
            int days = draw.between(low, high);
            online += days;
            csv.row(number(letter, i), 365, days);
        }
        put(
                name,
                csv,
                chinese + "平台（演示）",
                id,
                List.of(id + " VARCHAR 编号", "days_due INTEGER 应在线天数", "days_online INTEGER 在线天数"),
                count,
                "days_online",
                Long.toString(online));
    }

    private void patches() {
        Csv csv = new Csv("图斑号,下发日期,核查日期,违法,已整改");
        int count = 150 * scale;
        for (int i = 1; i <= count; i++) {
            LocalDate issued = LocalDate.of(year, 1 + draw.below(11), 1 + draw.below(28));
            boolean late = draw.below(50) == 0;
            boolean illegal = draw.below(8) == 0;
            boolean closed = illegal && draw.below(12) > 0;
            csv.row(
                    number("T", i),
                    issued,
                    late ? "" : issued.plusDays(draw.between(3, 25)),
                    illegal ? "是" : "否",
                    closed ? "是" : "否");
        }
        put(
                "patches",
                csv,
                "卫片执法监管系统（演示）",
                "patch_no",
                List.of(
                        "patch_no VARCHAR 图斑号",
                        "issued_on DATE 下发日期",
                        "verified_on DATE 核查日期",
                        "illegal BOOLEAN 违法",
                        "closed BOOLEAN 已整改"),
                count,
                "",
                "");
    }

    private void cases() {
        Csv csv = new Csv("受理编号,应办结日,办结日");
        int count = 400 * scale;
        for (int i = 1; i <= count; i++) {
            LocalDate due = LocalDate.of(year, 1 + draw.below(12), 1 + draw.below(28));
            boolean late = draw.below(60) == 0;
            csv.row(
                    number("D", i),
                    due,
                    late ? due.plusDays(draw.between(1, 3)) : due.minusDays(draw.below(3)));
        }
        put(
                "cases",
                csv,
                "不动产登记系统（演示）",
                "case_no",
                List.of("case_no VARCHAR 受理编号", "due_on DATE 应办结日", "done_on DATE 办结日"),
                count,
                "",
                "");
    }

    private void mines() {
        Csv csv = new Csv("图斑编号,面积(亩),修复费用(元),验收日期");
        BigDecimal area = BigDecimal.ZERO;
        int count = 24 * scale;
        for (int i = 1; i <= count; i++) {
            BigDecimal own = hundredths(draw.between(2500, 4200));
            BigDecimal cost =
                    own.multiply(hundredths(draw.between(820000, 900000)))
                            .setScale(2, java.math.RoundingMode.HALF_UP);
            area = area.add(own);
            csv.row(
                    number("M", i),
                    own,
                    cost,
                    LocalDate.of(year, 10 + draw.below(3), 1 + draw.below(28)));
        }
        put(
                "mines",
                csv,
                "矿山生态修复监管系统（演示）",
                "polygon_no",
                List.of(
                        "polygon_no VARCHAR 图斑编号",
                        "area_mu DECIMAL(18,2) 面积(亩)",
                        "cost_yuan DECIMAL(18,2) 修复费用(元)",
                        "accepted_on DATE 验收日期"),
                count,
                "area_mu",
                area.toPlainString());
    }

    private void farmland() {
        Csv csv = new Csv("图斑编号,核实面积(亩),已入库");
        BigDecimal area = BigDecimal.ZERO;
        int count = 80 * scale;
        for (int i = 1; i <= count; i++) {
            BigDecimal own = hundredths(draw.between(4000, 9000));
            area = area.add(own);
            csv.row(number("F", i), own, draw.below(40) == 0 ? "否" : "是");
        }
        put(
                "farmland",
                csv,
                "耕地后备资源调查库（演示）",
                "parcel_no",
                List.of(
                        "parcel_no VARCHAR 图斑编号",
                        "area_mu DECIMAL(18,2) 核实面积(亩)",
                        "stored BOOLEAN 已入库"),
                count,
                "area_mu",
                area.toPlainString());
    }

    private void tiles() {
        Csv csv = new Csv("图幅号,面积(平方公里),验收合格");
        BigDecimal area = BigDecimal.ZERO;
        int count = 50 * scale;
        for (int i = 1; i <= count; i++) {
            BigDecimal own = hundredths(draw.between(24, 26));
            area = area.add(own);
            csv.row(number("S", i), own, draw.below(30) == 0 ? "否" : "是");
        }
        put(
                "tiles",
                csv,
                "实景三维成果库（演示）",
                "tile_no",
                List.of(
                        "tile_no VARCHAR 图幅号",
                        "area_km2 DECIMAL(18,2) 面积(平方公里)",
                        "accepted BOOLEAN 验收合格"),
                count,
                "area_km2",
                area.toPlainString());
    }

    private void upkeep() {
        Csv csv = new Csv("设备编号,类别,年维护费(元)");
        BigDecimal cost = BigDecimal.ZERO;
        int gauges = 60 * scale;
        int wells = 12 * scale;
        for (int i = 1; i <= gauges + wells; i++) {
            boolean gauge = i <= gauges;
            BigDecimal own =
                    hundredths(gauge ? draw.between(120000, 150000) : draw.between(270000, 290000));
            cost = cost.add(own);
            csv.row(gauge ? number("G", i) : number("W", i - gauges), gauge ? "设备" : "井", own);
        }
        put(
                "upkeep",
                csv,
                "设备运维台账（演示）",
                "device_no",
                List.of(
                        "device_no VARCHAR 设备编号",
                        "kind VARCHAR 类别",
                        "cost_yuan DECIMAL(18,2) 年维护费(元)"),
                gauges + wells,
                "cost_yuan",
                cost.toPlainString());
    }

    private void put(
            String name,
            Csv csv,
            String system,
            String rowId,
            List<String> columns,
            int count,
            String column,
            String total) {
        StringBuilder manifest = new StringBuilder();
        manifest.append("system: ").append(system).append('\n');
        manifest.append("exporter: 演示导出人\nexportedAt: ").append(year + 1).append("-01-06T09:30\n");
        manifest.append("rowId: [").append(rowId).append("]\ncolumns:\n");
        for (String one : columns) {
            List<String> words = List.of(one.split(" ", 3));
            manifest.append("  ")
                    .append(words.get(0))
                    .append(": {type: \"")
                    .append(words.get(1))
                    .append("\", chinese: \"")
                    .append(words.get(2))
                    .append("\"}\n");
        }
        manifest.append("controlTotals:\n  - {count: ").append(count).append("}\n");
        if (!column.isEmpty()) {
            manifest.append("  - {column: ")
                    .append(column)
                    .append(", value: ")
                    .append(total)
                    .append("}\n");
        }
        files.put("evidence/" + name + ".csv", csv.toString());
        files.put("evidence/" + name + ".yaml", manifest.toString());
    }

    private void measure(
            String id,
            String title,
            String unit,
            String table,
            List<String> columns,
            String row,
            String rowId,
            String above,
            String below,
            String where) {
        List<String> lines = new ArrayList<>();
        lines.add("/*---");
        lines.add("id: " + id);
        lines.add("version: 1");
        lines.add("title: " + title);
        lines.add("unit: \"" + unit + "\"");
        lines.add("needs:");
        columns.forEach(column ->
                lines.add(
                        "  - evidence."
                                + table
                                + "."
                                + column
                                + (column.endsWith("_on") ? "?" : "")));
        lines.add("row: " + row);
        lines.add("---*/");
        lines.add("SELECT");
        lines.add("    t." + rowId + " AS row_id,");
        lines.add("    " + above + " AS numerator" + (below.isEmpty() ? "" : ","));
        if (!below.isEmpty()) {
            lines.add("    " + below + " AS denominator");
        }
        lines.add("FROM evidence." + table + " t");
        if (!where.isEmpty()) {
            lines.add(where);
        }
        files.put("evidence/" + id + ".sql", String.join("\n", lines) + "\n");
    }

    private static BigDecimal hundredths(int value) {
        return new BigDecimal(value).movePointLeft(2);
    }

    private static String number(String letter, int i) {
        return letter + String.format(Locale.ROOT, "%05d", i);
    }
}
