package io.hengji.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records of the systems that the money paid for, and the values that their measures give: the same
 * numbers, counted here while the rows are drawn.
 */
final class DemoRecords {
    private final long seed;
    private final int scale;
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    DemoRecords(long seed, int scale, DemoLedger ledger) {
        this.seed = seed;
        this.scale = scale;
        hazards();
        gauges();
        wells();
        patches();
        registrations();
        mines();
        plans();
        maps();
        settlements(ledger);
    }

    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** What {@code dataset#measure} gives, as it is typed: two decimals for rates and amounts. */
    BigDecimal value(String measure) {
        BigDecimal value = values.get(measure);
        if (value == null) {
            throw new IllegalArgumentException(measure);
        }
        return value;
    }

    private void rate(String measure, BigDecimal part, BigDecimal whole) {
        values.put(
                measure,
                part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP));
    }

    private void rate(String measure, long part, long whole) {
        rate(measure, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private SplitMix draw(String part) {
        return SplitMix.of(seed, part);
    }

    /** 60 hazard points; two patrols a month, more from April to September (the flood season). */
    private void hazards() {
        SplitMix draw = draw("hazards");
        DemoDataset points =
                new DemoDataset(
                        "hazards",
                        "地质灾害隐患点管理系统",
                        "hazard_no",
                        """
                        hazard_no VARCHAR 隐患点编号
                        kind VARCHAR 灾害类型
                        persons INTEGER 受威胁人数 +
                        cards_due INTEGER 应发明白卡份数 +
                        cards_given INTEGER 已发明白卡份数 +\
                        """);
        DemoDataset patrols =
                new DemoDataset(
                        "patrols",
                        "群测群防巡查系统",
                        "hazard_no patrol_month",
                        """
                        hazard_no VARCHAR 隐患点编号
                        patrol_month VARCHAR 巡查月份
                        patrols_due INTEGER 应巡查次数 +
                        patrols_done INTEGER 实际巡查次数 +\
                        """);
        for (int i = 1; i <= 60 * scale; i++) {
            String no = String.format(Locale.ROOT, "430000%06d", i);
            int cards = draw.between(2, 18);
            boolean short1 = draw.perMille(60);
            points.row(
                    no,
                    List.of("滑坡", "崩塌", "泥石流", "地面塌陷").get(draw.between(0, 3)),
                    cards * 3 + draw.between(0, 5),
                    cards,
                    short1 ? cards - 1 : cards);
            for (int month = 1; month <= 12; month++) {
                int due = month >= 4 && month <= 9 ? 8 : 2;
                int done = draw.perMille(150) ? due - draw.between(1, due / 2) : due;
                patrols.row(no, String.format(Locale.ROOT, "2025-%02d", month), due, done);
            }
        }
        rate("hazard_patrols", patrols.sum("patrols_done"), patrols.sum("patrols_due"));
        rate("hazard_cards", points.sum("cards_given"), points.sum("cards_due"));
        values.put("hazards_listed", BigDecimal.valueOf(points.count()));
        measure(
                "hazard_cards|防灾明白卡发放率|%|hazards|hazard_no cards_given cards_due|一处隐患点；分子为已发份数，分母为应发份数|t.hazard_no|t.cards_given|t.cards_due|");
        measure("hazards_listed|纳入监测的隐患点|处|hazards|hazard_no|一处隐患点|t.hazard_no|1||");
        measure(
                "hazard_patrols|隐患点巡查完成率|%|patrols|hazard_no patrols_done patrols_due|一处隐患点；分子为全年实际巡查次数，分母为应巡查次数|t.hazard_no|CAST(SUM(t.patrols_done) AS BIGINT)|CAST(SUM(t.patrols_due) AS BIGINT)|GROUP BY t.hazard_no");
        points.write(files);
        patrols.write(files);
    }

    private void gauges() {
        SplitMix draw = draw("gauges");
        DemoDataset gauges =
                new DemoDataset(
                        "gauges",
                        "地质灾害专群结合监测平台",
                        "gauge_id",
                        """
                        gauge_id VARCHAR 设备编号
                        kind VARCHAR 设备类型
                        days_due INTEGER 应在线天数 +
                        days_online INTEGER 在线天数 +
                        upkeep DECIMAL(18,2) 全年运维费 +\
                        """);
        for (int i = 1; i <= 150 * scale; i++) {
            int due = draw.perMille(80) ? draw.between(120, 330) : 365;
            int lost = draw.perMille(120) ? draw.between(20, 90) : draw.between(0, 12);
            String kind = List.of("雨量计", "裂缝计", "倾角加速度计", "GNSS").get(draw.between(0, 3));
            String upkeep = draw.between(3600, 6300) + ".00";
            gauges.row(String.format(Locale.ROOT, "G%05d", i), kind, due, due - lost, upkeep);
        }
        rate("gauge_online_days", gauges.sum("days_online"), gauges.sum("days_due"));
        values.put(
                "gauge_upkeep",
                gauges.sum("upkeep")
                        .divide(BigDecimal.valueOf(gauges.count()), 2, RoundingMode.HALF_UP));
        measure(
                "gauge_upkeep|单台监测设备年运维费|元|gauges|gauge_id upkeep|一台设备；分子为全年运维费，分母为 1|t.gauge_id|t.upkeep|1|");
        gauges.write(files);
    }

    private void wells() {
        SplitMix draw = draw("wells");
        DemoDataset wells =
                new DemoDataset(
                        "wells",
                        "地下水监测平台",
                        "well_id",
                        """
                        well_id VARCHAR 监测井编号
                        readings_due INTEGER 应报数据条数 +
                        readings_valid INTEGER 有效数据条数 +\
                        """);
        for (int i = 1; i <= 24 * scale; i++) {
            int lost = draw.perMille(150) ? draw.between(300, 900) : draw.between(20, 260);
            wells.row(String.format(Locale.ROOT, "W%04d", i), 8760, 8760 - lost);
        }
        rate("well_valid", wells.sum("readings_valid"), wells.sum("readings_due"));
        values.put("wells_running", BigDecimal.valueOf(wells.count()));
        measure(
                "well_valid|地下水监测数据有效率|%|wells|well_id readings_valid readings_due|一口井；分子为有效条数，分母为应报条数|t.well_id|t.readings_valid|t.readings_due|");
        measure("wells_running|运行的监测井|口|wells|well_id|一口井|t.well_id|1||");
        wells.write(files);
    }

    private void patches() {
        SplitMix draw = draw("patches");
        DemoDataset patches =
                new DemoDataset(
                        "patches",
                        "卫片执法监督系统",
                        "patch_no",
                        """
                        patch_no VARCHAR 图斑号
                        area_mu DECIMAL(18,2) 图斑面积 +
                        issued_on DATE 下发日期
                        verified_on DATE 核查日期
                        unlawful INTEGER 违法图斑 +
                        mended INTEGER 整改到位 +\
                        """);
        long verified = 0;
        for (int i = 1; i <= 180 * scale; i++) {
            int month = draw.between(1, 9);
            boolean seen = !draw.perMille(18);
            int unlawful = draw.perMille(220) ? 1 : 0;
            int mended = unlawful == 1 && !draw.perMille(110) ? 1 : 0;
            verified += seen ? 1 : 0;
            patches.row(
                    String.format(Locale.ROOT, "T2025%05d", i),
                    String.format(Locale.ROOT, "%d.%02d", draw.between(0, 24), draw.between(5, 99)),
                    DemoLedger.day(month, draw.between(1, 28)),
                    seen ? DemoLedger.day(month + draw.between(1, 3), draw.between(1, 28)) : "",
                    seen ? unlawful : 0,
                    seen ? mended : 0);
        }
        rate("patches_verified", verified, patches.count());
        rate("patches_mended", patches.sum("mended"), patches.sum("unlawful"));
        values.put("patches_seen", BigDecimal.valueOf(verified));
        measure(
                "patches_mended|违法图斑整改到位率|%|patches|patch_no unlawful mended|一个违法图斑；整改到位的分子为 1|t.patch_no|t.mended|t.unlawful|WHERE t.unlawful = 1");
        measure(
                "patches_seen|核查图斑数|个|patches|patch_no verified_on?|一个已核查的图斑|t.patch_no|1||WHERE t.verified_on IS NOT NULL");
        patches.write(files);
    }

    private void registrations() {
        SplitMix draw = draw("cases");
        DemoDataset cases =
                new DemoDataset(
                        "cases",
                        "不动产登记系统",
                        "case_no",
                        """
                        case_no VARCHAR 受理编号
                        kind VARCHAR 登记类型
                        accepted_on DATE 受理日期
                        due_on DATE 应办结日
                        done_on DATE 办结日\
                        """);
        long inTime = 0;
        for (int i = 1; i <= 600 * scale; i++) {
            int month = draw.between(1, 12);
            int day = draw.between(1, 20);
            boolean late = draw.perMille(35);
            inTime += late ? 0 : 1;
            cases.row(
                    String.format(Locale.ROOT, "SL2025%06d", i),
                    List.of("首次登记", "转移登记", "抵押登记", "变更登记").get(draw.between(0, 3)),
                    DemoLedger.day(month, day),
                    DemoLedger.day(month, day + 5),
                    DemoLedger.day(month, day + (late ? draw.between(6, 8) : draw.between(1, 5))));
        }
        rate("cases_in_time", inTime, cases.count());
        values.put("cases_done", BigDecimal.valueOf(cases.count()));
        measure(
                "cases_done|办结登记业务|件|cases|case_no done_on?|一件已办结的业务|t.case_no|1||WHERE t.done_on IS NOT NULL");
        cases.write(files);
    }

    private void mines() {
        SplitMix draw = draw("mines");
        DemoDataset mines =
                new DemoDataset(
                        "mines",
                        "矿山生态修复监管系统",
                        "polygon_no",
                        """
                        polygon_no VARCHAR 图斑编号
                        mine VARCHAR 矿山名称
                        area_ha DECIMAL(18,6) 修复面积 +
                        accepted_ha DECIMAL(18,6) 验收面积 +\
                        """);
        List<String> names = new ArrayList<>(List.of("演示一号石场", "演示二号石场", "演示砖厂", "演示煤矿"));
        for (int i = 1; i <= 36 * scale; i++) {
            String area =
                    String.format(
                            Locale.ROOT, "%d.%04d", draw.between(1, 2), draw.between(0, 9999));
            mines.row(
                    String.format(Locale.ROOT, "K%04d", i),
                    names.get(draw.between(0, 3)),
                    area,
                    draw.perMille(60) ? "0" : area);
        }
        values.put("mine_area", mines.sum("accepted_ha").setScale(2, RoundingMode.HALF_UP));
        rate("mine_accepted", mines.sum("accepted_ha"), mines.sum("area_ha"));
        measure(
                "mine_area|修复验收面积|公顷|mines|polygon_no accepted_ha|一个修复图斑；分子为验收面积|t.polygon_no|t.accepted_ha||");
        measure(
                "mine_accepted|修复面积验收率|%|mines|polygon_no accepted_ha area_ha|一个修复图斑；分子为验收面积，分母为修复面积|t.polygon_no|t.accepted_ha|t.area_ha|");
        mines.write(files);
    }

    private void plans() {
        SplitMix draw = draw("plans");
        DemoDataset plans =
                new DemoDataset(
                        "plans",
                        "国土空间规划一张图系统",
                        "plan_no",
                        """
                        plan_no VARCHAR 规划编号
                        due INTEGER 应报批 +
                        approved INTEGER 已批复 +
                        published INTEGER 已公示 +\
                        """);
        for (int i = 1; i <= 16 * scale; i++) {
            int approved = i <= 3 * scale ? 0 : 1;
            plans.row(
                    String.format(Locale.ROOT, "GH%03d", i),
                    1,
                    approved,
                    approved == 1 && !draw.perMille(40) ? 1 : 0);
        }
        values.put("plans_approved", plans.sum("approved"));
        rate("plans_published", plans.sum("published"), plans.sum("approved"));
        measure(
                "plans_approved|批复的乡镇规划|个|plans|plan_no approved|一个规划；已批复的分子为 1|t.plan_no|t.approved||");
        measure(
                "plans_published|批复规划公示率|%|plans|plan_no approved published|一个已批复的规划|t.plan_no|t.published|t.approved|WHERE t.approved = 1");
        plans.write(files);
    }

    private void maps() {
        SplitMix draw = draw("maps");
        DemoDataset maps =
                new DemoDataset(
                        "maps",
                        "基础测绘成果管理系统",
                        "sheet_no",
                        """
                        sheet_no VARCHAR 图幅号
                        checked INTEGER 质检 +
                        passed INTEGER 合格 +
                        used INTEGER 提供使用次数 +\
                        """);
        for (int i = 1; i <= 48 * scale; i++) {
            maps.row(
                    String.format(Locale.ROOT, "H49-%04d", i),
                    1,
                    draw.perMille(25) ? 0 : 1,
                    draw.between(0, 9));
        }
        values.put("maps_updated", BigDecimal.valueOf(maps.count()));
        rate("maps_passed", maps.sum("passed"), maps.sum("checked"));
        values.put("maps_used", maps.sum("used"));
        measure("maps_updated|更新图幅|幅|maps|sheet_no|一幅图|t.sheet_no|1||");
        measure(
                "maps_passed|图幅质检合格率|%|maps|sheet_no checked passed|一幅图；合格的分子为 1|t.sheet_no|t.passed|t.checked|");
        measure("maps_used|成果提供使用|次|maps|sheet_no used|一幅图；分子为提供使用次数|t.sheet_no|t.used||");
        maps.write(files);
    }

    /** Every contract with the price that was allowed for it: the cost indicators. */
    private void settlements(DemoLedger ledger) {
        DemoDataset all =
                new DemoDataset(
                        "settlements",
                        "结算审核台账",
                        "contract_no",
                        """
                        contract_no VARCHAR 合同号
                        project_id VARCHAR 项目编号
                        control_price DECIMAL(18,2) 控制价 +
                        settled_price DECIMAL(18,2) 结算价 +\
                        """);
        Map<String, long[]> sums = new TreeMap<>();
        for (DemoLedger.Contract contract : ledger.contracts()) {
            all.row(
                    contract.no(),
                    contract.project(),
                    Amount.yuan(contract.control()),
                    Amount.yuan(contract.amount()));
            for (String of : List.of(contract.project().toLowerCase(Locale.ROOT), "all")) {
                long[] sum = sums.computeIfAbsent(of, key -> new long[2]);
                sum[0] += contract.amount();
                sum[1] += contract.control();
            }
        }
        sums.forEach((of, sum) -> {
            rate("cost_" + of, sum[0], sum[1]);
            String project = of.toUpperCase(Locale.ROOT);
            boolean every = of.equals("all");
            measure(
                    "cost_"
                            + of
                            + "|"
                            + (every ? "全部项目" : "项目 " + project)
                            + "合同结算价占控制价的比率|%|settlements|contract_no project_id control_price settled_price"
                            + "|一份合同；分子为结算价，分母为控制价|t.contract_no|t.settled_price|t.control_price|"
                            + (every ? "" : "WHERE t.project_id = '" + project + "'"));
        });
        all.write(files);
    }

    /** The ten parts of a measure, separated by bars. */
    private void measure(String text) {
        String[] part = text.split("\\|", -1);
        new DemoMeasure(
                        part[0], part[1], part[2], part[3], part[4], part[5], part[6], part[7],
                        part[8], part[9])
                .write(files);
    }
}
