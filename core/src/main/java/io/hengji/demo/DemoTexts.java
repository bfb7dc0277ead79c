package io.hengji.demo;

import java.util.Map;

/** What surrounds the figures: settings, units, staff, 附件1, last year, narrative. */
final class DemoTexts {
    private static final String BUREAU = "云岭县自然资源局（虚构）";

    private DemoTexts() {}

    static void write(Map<String, String> files, int year) {
        files.put("case.yaml", settings("demo-" + year, year, "prior: last-year\n"));
        files.put("README.md", readme(year));
        files.put("units.csv", new Csv("单位代码,单位名称,单位类型").row("101", BUREAU, "机关").toString());
        files.put(
                "staff.csv",
                new Csv("人员类别,编制数,在职人数")
                        .row("行政", 46, 44)
                        .row("全额事业", 60, 58)
                        .row("离退休", "", 37)
                        .toString());
        files.put("projects.csv", projects(year));
        files.put("base.csv", base(true));
        files.put("last-year/case.yaml", settings("demo-" + (year - 1), year - 1, ""));
        files.put("last-year/base.csv", base(false));
        files.put("last-year/indicators.csv", lastYear());
        files.put(
                "narrative/01-overview.md",
                """
                # 单位基本情况

                本报告所载单位、人员、企业和数字均为虚构，供演示使用。

                云岭县自然资源局在职人员{{dept.staff.inPost}}，编制{{dept.staff.quota}}，离退休人员{{dept.staff.retired}}。
                """);
        files.put(
                "narrative/02-spending.md",
                """
                # 一般公共预算支出情况

                全年预算数{{dept.budget.adjusted}}，全年执行数{{dept.spent}}，预算执行率{{dept.rate.execution}}。其中基本支出{{dept.spent.basic}}，项目支出{{dept.spent.project}}。

                基本支出中，人员经费{{dept.spent.personnel}}，公用经费{{dept.spent.public}}。“三公”经费预算{{dept.threePublic.budget}}，支出{{dept.threePublic.spent}}，其中公务用车运行维护费{{dept.threePublic.spent.vehicleRunning}}、公务接待费{{dept.threePublic.spent.reception}}。

                项目支出中，业务工作专项支出{{dept.spent.business}}，运行维护专项支出{{dept.spent.maintenance}}。

                历史遗留废弃矿山生态修复{{project/P06.spent}}，县城实景三维建设{{project/P08.spent}}，不动产登记档案数字化与窗口服务{{project/P05.spent}}，地质灾害隐患点巡查与应急处置{{project/P02.spent}}，地质灾害监测设备运行维护{{project/P01.spent}}，卫片图斑核查与执法{{project/P04.spent}}，耕地后备资源调查与占补平衡建库{{project/P07.spent}}，地下水监测井运行{{project/P03.spent}}。
                """);
        files.put(
                "narrative/03-performance.md",
                """
                # 部门整体支出绩效情况

                按方案复算，部门整体支出绩效得分{{dept.score}}。

                ## 成本

                单台监测设备年维护成本{{indicator/A01.measured}}，单位面积矿山修复成本{{indicator/A02.measured}}，均未超过控制数。

                ## 产出

                隐患点巡查完成率{{indicator/A03.measured}}，违法图斑核查率{{indicator/A04.measured}}，核实耕地后备资源{{indicator/A05.measured}}，修复历史遗留矿山{{indicator/A06.measured}}。

                ## 效益

                监测设备在线率{{indicator/A07.measured}}，地下水监测井在线率{{indicator/A08.measured}}，登记业务按时办结率{{indicator/A09.measured}}。

                ## 满意度

                服务对象满意度{{dept.rate.satisfaction}}。
                """);
        files.put(
                "narrative/04-problems.md",
                """
                # 存在的问题及原因分析

                部分隐患点因道路中断少巡，个别图斑年末尚未核查，少数登记业务因权属争议超期，窗口高峰期等候时间较长。
                """);
        files.put(
                "narrative/05-remedies.md",
                """
                # 下一步改进措施

                汛前抢通便道并补巡；跨年图斑次年一月办结；增设权属争议调处岗；增开午间窗口。
                """);
        files.put(
                "narrative/06-other.md",
                """
                # 其他需要说明的情况

                无。
                """);
    }

    private static String settings(String id, int year, String prior) {
        return "id: "
                + id
                + "\ndepartment: "
                + BUREAU
                + "\nyear: "
                + year
                + "\nmoneyUnit: 万元\n"
                + "scheme: hengyang-dept-2024@1\nprojectScheme: mof-2021-101@1\n"
                + prior
                + "signedBy: "
                + BUREAU
                + "\ndated: "
                + (year + 1)
                + "-02-20\nsource: 虚构案例，数字均为编造\n";
    }

    private static String readme(int year) {
        return "# demo-"
                + year
                + "：一个虚构的县级自然资源局\n\n"
                + "单位、人员、企业、账号和全部数字都是编造的，由 `./hengji demo` 按固定种子生成，改动请改生成程序，不要改这里的文件。\n\n"
                + "案卷是完整的：预算各层次、支付明细（元）与执行数一致，各业务系统的记录附清单和控制总数，满意度有调查，上年案卷在 `last-year`。\n";
    }

    private static String projects(int year) {
        Csv csv =
                new Csv(
                        "项目编号,项目代码,项目名称,单位,主管部门,实施单位,责任科室,负责人,项目类别,支出类别,项目属性,起始年,结束年,上级专项,批复功能分类,批复经济科目,批复用途,批复金额(万元),合同额(万元),工程类,面向公众,评价方案,主要问题,改进措施");
        for (DemoProject project : DemoProject.ALL) {
            String amount =
                    DemoLedger.number(project.initial())
                            .add(DemoLedger.number(project.added()))
                            .add(DemoLedger.number(project.carried()))
                            .toPlainString();
            String spent =
                    DemoLedger.number(project.spent())
                            .add(DemoLedger.number(project.spentCarried()))
                            .toPlainString();
            csv.row(
                    project.id(),
                    "431999" + (year % 100) + "T000000000" + project.id().substring(1).concat("0"),
                    project.name(),
                    "",
                    BUREAU,
                    BUREAU,
                    project.section(),
                    "演示负责人",
                    "特定目标类",
                    project.category(),
                    "延续",
                    year - 1,
                    year + 1,
                    project.source().equals("县级") ? "否" : "是",
                    project.function(),
                    project.economic(),
                    project.use(),
                    amount,
                    spent,
                    project.works() ? "是" : "否",
                    project.publicService() ? "是" : "否",
                    project.scheme(),
                    "见偏差原因",
                    "见改进措施");
        }
        return csv.toString();
    }

    private static String base(boolean thisYear) {
        Csv csv = new Csv("项目编码,上年决算数(万元),本年预算数(万元),本年决算数(万元),批复规模,实际规模,文字");
        if (thisYear) {
            csv.row("公车运行维护", "18.10", "18.00", "17.30", "", "", "");
            csv.row("公务接待", "2.60", "2.60", "2.40", "", "", "");
            csv.row("政府采购", "1180.00", "1300.00", "1240.00", "", "", "");
            csv.row("楼堂馆所", "", "", "", "", "", "当年没有完工的楼堂馆所项目");
            csv.row("厉行节约", "", "", "", "", "", "公务用车统一调度；会议以视频为主；接待严格凭函按标准");
        } else {
            csv.row("公车运行维护", "", "18.50", "18.10", "", "", "");
            csv.row("公务接待", "", "2.80", "2.60", "", "", "");
            csv.row("政府采购", "", "1200.00", "1180.00", "", "", "");
        }
        return csv.toString();
    }

    private static String lastYear() {
        return new Csv("指标编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值,实际完成值")
                .row("A07", "效益指标", "社会效益指标", "监测设备在线率", "定量", ">=", "95", "%", 10, "96.8")
                .row("A08", "效益指标", "生态效益指标", "地下水监测井在线率", "定量", ">=", "95", "%", 10, "97.1")
                .row("A09", "效益指标", "社会效益指标", "登记业务按时办结率", "定量", ">=", "98", "%", 10, "98.9")
                .toString();
    }
}
