package io.hengji.demo;

import java.util.List;
import java.util.Map;

/** Goals, indicators, duties, survey and progress of the made-up bureau. */
final class DemoTargets {
    private static final String HEADS =
            "指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,指标值文字,分值,实际完成值,评定等级,自评得分,佐证,数据来源,取值方式,指标值依据,偏差原因及改进措施,上年实际值,核心指标";
    private static final String PATROLS = "部分隐患点因道路中断少巡；汛前抢通便道并补巡";
    private static final String PATCHES = "个别图斑跨年下发，年末尚未核查；次年一月办结";
    private static final String LATE = "少数业务因权属争议超期；增设争议调处岗";
    private static final String CLOSED = "个别违法图斑进入强制执行程序；与法院建立台账";
    private static final String STORED = "少量图斑坡度需复核，暂未入库；次年一季度入库";
    private static final String TILES = "少数图幅接边超限退回返工；次年二月复验";
    private static final String SURVEY = "窗口高峰期等候时间长；增开午间窗口";

    private final int year;
    private final int scale;
    private final Csv indicators = new Csv(HEADS);

    DemoTargets(int year, int scale) {
        this.year = year;
        this.scale = scale;
    }

    void write(Map<String, String> files) {
        department();
        projects();
        files.put("indicators.csv", indicators.toString());
        files.put("goals.csv", goals());
        files.put("duties.csv", duties());
        files.put("survey.csv", survey());
        files.put("progress.csv", progress());
    }

    private void department() {
        row(
                "A01",
                "",
                "成本指标",
                "经济成本指标",
                "单台监测设备年维护成本",
                "<=",
                "1500",
                "元",
                10,
                "upkeep#gauge_upkeep_cost",
                "",
                "");
        row(
                "A02",
                "",
                "成本指标",
                "经济成本指标",
                "单位面积矿山修复成本",
                "<=",
                "9000",
                "元",
                10,
                "mines#restoration_cost",
                "",
                "");
        row(
                "A03",
                "",
                "产出指标",
                "数量指标",
                "隐患点巡查完成率",
                ">=",
                "100",
                "%",
                5,
                "hazards#patrol_rate",
                PATROLS,
                "");
        row(
                "A04",
                "",
                "产出指标",
                "数量指标",
                "违法图斑核查率",
                ">=",
                "100",
                "%",
                5,
                "patches#patches_verified",
                PATCHES,
                "");
        row(
                "A05",
                "",
                "产出指标",
                "数量指标",
                "耕地后备资源核实面积",
                ">=",
                Integer.toString(4800 * scale),
                "亩",
                5,
                "farmland#surveyed_area",
                "外业核实范围比计划略大",
                "");
        row(
                "A06",
                "",
                "产出指标",
                "数量指标",
                "历史遗留矿山修复面积",
                ">=",
                Integer.toString(760 * scale),
                "亩",
                5,
                "mines#restored_area",
                "",
                "");
        row(
                "A07",
                "",
                "效益指标",
                "社会效益指标",
                "监测设备在线率",
                ">=",
                "95",
                "%",
                10,
                "gauges#gauge_online_days",
                "",
                "96.8");
        row(
                "A08",
                "",
                "效益指标",
                "生态效益指标",
                "地下水监测井在线率",
                ">=",
                "95",
                "%",
                10,
                "wells#well_online_days",
                "",
                "97.1");
        row(
                "A09",
                "",
                "效益指标",
                "社会效益指标",
                "登记业务按时办结率",
                ">=",
                "99",
                "%",
                10,
                "cases#cases_in_time",
                LATE,
                "98.9");
        indicators.row(
                "A10",
                "",
                "效益指标",
                "可持续影响指标",
                "群众防灾意识和避险能力",
                "定性",
                "",
                "",
                "",
                "明显提升",
                10,
                "",
                "达成",
                "9.00",
                "",
                "演练记录和入户宣传台账",
                "情况说明法",
                "年度工作要点",
                "偏远村组演练次数偏少；次年每村至少一次",
                "",
                "否");
        row("A11", "", "满意度", "服务对象满意度", "服务对象满意度", ">=", "92", "%", 10, "", SURVEY, "91.5");
    }

    private void projects() {
        withCost(
                "P01",
                "单台设备年维护成本",
                "1500",
                "元",
                "upkeep#gauge_upkeep_cost",
                "监测设备在线率",
                "95",
                "%",
                "gauges#gauge_online_days",
                "隐患点巡查完成率",
                "100",
                "%",
                "hazards#patrol_rate",
                PATROLS);
        plain(
                "P02",
                "隐患点巡查完成率",
                "100",
                "%",
                "hazards#patrol_rate",
                PATROLS,
                "监测设备在线率",
                "95",
                "gauges#gauge_online_days",
                "");
        withCost(
                "P03",
                "单井年维护成本",
                "2900",
                "元",
                "upkeep#well_upkeep_cost",
                "监测井在线率",
                "95",
                "%",
                "wells#well_online_days",
                "监测设备在线率",
                "95",
                "%",
                "gauges#gauge_online_days",
                "");
        plain(
                "P04",
                "图斑核查率",
                "100",
                "%",
                "patches#patches_verified",
                PATCHES,
                "违法图斑整改率",
                "95",
                "patches#patches_closed",
                CLOSED);
        plain(
                "P05",
                "登记业务办结量",
                Integer.toString(380 * scale),
                "件",
                "cases#cases_handled",
                "业务量高于年初预计",
                "登记业务按时办结率",
                "99",
                "cases#cases_in_time",
                LATE);
        withCost(
                "P06",
                "单位面积修复成本",
                "9000",
                "元",
                "mines#restoration_cost",
                "已验收修复面积",
                Integer.toString(760 * scale),
                "亩",
                "mines#restored_area",
                "隐患点巡查完成率",
                "100",
                "%",
                "hazards#patrol_rate",
                PATROLS);
        plain(
                "P07",
                "后备资源核实面积",
                Integer.toString(4800 * scale),
                "亩",
                "farmland#surveyed_area",
                "外业核实范围比计划略大",
                "后备资源入库率",
                "98",
                "farmland#stored_rate",
                STORED);
        plain(
                "P08",
                "建模面积",
                Integer.toString(12 * scale),
                "平方公里",
                "tiles#modelled_area",
                "图幅外扩接边",
                "图幅验收合格率",
                "98",
                "tiles#tiles_accepted",
                TILES);
    }

    /** 10/20/40/20/10. */
    private void withCost(
            String project,
            String cost,
            String most,
            String unit,
            String costMeasure,
            String output,
            String least,
            String outputUnit,
            String outputMeasure,
            String benefit,
            String target,
            String benefitUnit,
            String benefitMeasure,
            String deviation) {
        row(
                project + "1",
                project,
                "成本指标",
                "经济成本指标",
                cost,
                "<=",
                most,
                unit,
                20,
                costMeasure,
                "",
                "");
        row(
                project + "2",
                project,
                "产出指标",
                "数量指标",
                output,
                ">=",
                least,
                outputUnit,
                40,
                outputMeasure,
                "",
                "");
        row(
                project + "3",
                project,
                "效益指标",
                "社会效益指标",
                benefit,
                ">=",
                target,
                benefitUnit,
                20,
                benefitMeasure,
                deviation,
                "");
        satisfaction(project);
    }

    /** 10/50/30/10. */
    private void plain(
            String project,
            String output,
            String least,
            String unit,
            String measure,
            String deviation,
            String benefit,
            String target,
            String benefitMeasure,
            String benefitDeviation) {
        row(
                project + "1",
                project,
                "产出指标",
                "数量指标",
                output,
                ">=",
                least,
                unit,
                50,
                measure,
                deviation,
                "");
        row(
                project + "2",
                project,
                "效益指标",
                "社会效益指标",
                benefit,
                ">=",
                target,
                "%",
                30,
                benefitMeasure,
                benefitDeviation,
                "");
        satisfaction(project);
    }

    private void satisfaction(String project) {
        row(
                project + "9",
                project,
                "满意度指标",
                "服务对象满意度指标",
                "服务对象满意度",
                ">=",
                "90",
                "%",
                10,
                "",
                SURVEY,
                "");
    }

    private void row(
            String id,
            String project,
            String level1,
            String level2,
            String level3,
            String operator,
            String target,
            String unit,
            int points,
            String evidence,
            String deviation,
            String prior) {
        indicators.row(
                id,
                project,
                level1,
                level2,
                level3,
                "定量",
                operator,
                target,
                unit,
                "",
                points,
                "",
                "",
                "",
                evidence,
                evidence.isEmpty() ? "满意度调查" : "业务系统导出",
                evidence.isEmpty() ? "问卷调查法" : "情况统计法",
                "年度计划",
                deviation,
                prior,
                "是");
    }

    private String goals() {
        Csv csv = new Csv("项目编号,预期目标,实际完成情况");
        csv.row("", "守住耕地和地质安全底线，按期完成修复、登记和测绘任务", "各项任务基本完成，个别指标略低于目标，已列明原因");
        for (DemoProject project : DemoProject.ALL) {
            csv.row(project.id(), project.use() + "按年度计划完成", "按计划实施，见各项指标");
        }
        return csv.toString();
    }

    private static String duties() {
        return new Csv("职责编号,职责,依据,项目,指标")
                .row("Z01", "地质灾害预防和治理", "部门三定规定（演示）", "P01；P02", "A01；A03；A07；A10")
                .row("Z02", "自然资源调查监测和地下水监测", "部门三定规定（演示）", "P03", "A08")
                .row("Z03", "土地执法监察", "部门三定规定（演示）", "P04", "A04")
                .row("Z04", "不动产统一确权登记", "部门三定规定（演示）", "P05", "A09；A11")
                .row("Z05", "国土空间生态修复", "部门三定规定（演示）", "P06", "A02；A06")
                .row("Z06", "耕地保护", "部门三定规定（演示）", "P07", "A05")
                .row("Z07", "测绘地理信息管理", "部门三定规定（演示）", "P08", "P081；P082")
                .toString();
    }

    private String survey() {
        Csv csv = new Csv("项目编号,服务对象,发放份数,回收份数,满意份数,调查方式,调查日期");
        csv.row(
                "",
                "办事群众和服务对象",
                500 * scale,
                462 * scale,
                418 * scale,
                "现场问卷与电话回访",
                year + "-12-05");
        int i = 0;
        for (DemoProject project : DemoProject.ALL) {
            csv.row(
                    project.id(),
                    "项目所在乡镇群众",
                    120 * scale,
                    110 * scale,
                    (101 + i % 4) * scale,
                    "入户问卷",
                    year + "-12-0" + (1 + i % 8));
            i++;
        }
        return csv.toString();
    }

    private String progress() {
        Csv csv = new Csv("指标编号,截至日期,执行情况,全年预计完成,完成目标可能性,原因说明");
        String july = year + "-07-31";
        for (List<String> one :
                List.of(
                        List.of("A03", "58", "99", "有可能", "汛期道路中断，部分点位待补巡"),
                        List.of("A04", "61", "99", "有可能", "下半年集中下发两批图斑"),
                        List.of("A05", "46", "100", "确定能", ""),
                        List.of("A07", "97", "97", "确定能", ""),
                        List.of("A09", "98", "98.5", "有可能", "争议件较多"))) {
            csv.row(one.get(0), july, one.get(1), one.get(2), one.get(3), one.get(4));
        }
        return csv.toString();
    }
}
