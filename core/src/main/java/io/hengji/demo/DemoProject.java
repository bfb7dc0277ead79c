package io.hengji.demo;

import java.util.List;

/**
 * A project of the made-up bureau.
 *
 * @param category 业务工作 or 运行维护
 * @param source 中央, 省级, 市级, 县级
 * @param function 支出功能分类; {@code economic} 部门经济分类
 * @param initial 年初预算, in 万元; {@code added} 追加; {@code carried} 上年结转
 * @param spent 执行数 of the line of this year, in 万元
 * @param spentCarried of the carried-over line
 */
record DemoProject(
        String id,
        String name,
        String section,
        String category,
        String source,
        String function,
        String economic,
        String initial,
        String added,
        String carried,
        String spent,
        String spentCarried,
        boolean works,
        boolean publicService,
        String scheme,
        String use) {

    static final List<DemoProject> ALL =
            List.of(
                    new DemoProject(
                            "P01",
                            "地质灾害监测设备运行维护",
                            "地质灾害防治股",
                            "运行维护",
                            "县级",
                            "2240601",
                            "30213",
                            "96.00",
                            "",
                            "",
                            "93.60",
                            "",
                            false,
                            true,
                            "mof-2021-101@1",
                            "监测设备维修、更换电池与流量、数据服务"),
                    new DemoProject(
                            "P02",
                            "地质灾害隐患点巡查与应急处置",
                            "地质灾害防治股",
                            "业务工作",
                            "省级",
                            "2240601",
                            "30227",
                            "120.00",
                            "30.00",
                            "",
                            "147.00",
                            "",
                            false,
                            true,
                            "mof-2021-101-no-cost@1",
                            "隐患点汛期巡查、应急调查、演练与转移避险"),
                    new DemoProject(
                            "P03",
                            "地下水监测井运行",
                            "自然资源调查监测股",
                            "业务工作",
                            "省级",
                            "2200113",
                            "30227",
                            "36.00",
                            "",
                            "",
                            "35.28",
                            "",
                            false,
                            true,
                            "mof-2021-101@1",
                            "监测井巡检、水位水温数据采集传输"),
                    new DemoProject(
                            "P04",
                            "卫片图斑核查与执法",
                            "执法监督股",
                            "业务工作",
                            "县级",
                            "2200106",
                            "30227",
                            "88.00",
                            "",
                            "",
                            "86.24",
                            "",
                            false,
                            true,
                            "mof-2021-101-no-cost@1",
                            "疑似违法图斑实地核查、测量与查处"),
                    new DemoProject(
                            "P05",
                            "不动产登记档案数字化与窗口服务",
                            "不动产登记中心",
                            "运行维护",
                            "县级",
                            "2200109",
                            "30227",
                            "150.00",
                            "",
                            "",
                            "148.50",
                            "",
                            false,
                            true,
                            "mof-2021-101-no-cost@1",
                            "登记档案扫描建库、窗口服务外包"),
                    new DemoProject(
                            "P06",
                            "历史遗留废弃矿山生态修复",
                            "国土空间生态修复股",
                            "业务工作",
                            "中央",
                            "2200106",
                            "31005",
                            "560.00",
                            "80.00",
                            "60.00",
                            "614.40",
                            "60.00",
                            true,
                            true,
                            "mof-2021-101@1",
                            "废弃采坑平整、覆土与植被恢复"),
                    new DemoProject(
                            "P07",
                            "耕地后备资源调查与占补平衡建库",
                            "耕地保护监督股",
                            "业务工作",
                            "县级",
                            "2200109",
                            "30227",
                            "72.00",
                            "",
                            "",
                            "70.56",
                            "",
                            false,
                            true,
                            "mof-2021-101-no-cost@1",
                            "后备资源图斑外业核实、建库与入库"),
                    new DemoProject(
                            "P08",
                            "县城实景三维建设",
                            "测绘地理信息股",
                            "业务工作",
                            "市级",
                            "2200129",
                            "30227",
                            "200.00",
                            "",
                            "",
                            "194.00",
                            "",
                            false,
                            true,
                            "mof-2021-101-no-cost@1",
                            "航飞、建模、部件数据采集与建库"));

    /** The budget line of this year. */
    String line() {
        return "L" + id.substring(1);
    }

    boolean hasCarried() {
        return !carried.isEmpty();
    }
}
