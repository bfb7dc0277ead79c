package io.hengji.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Last year's case (2024), small: what this year's 上年 columns and comparisons read. */
final class DemoPrior {
    static final String BASE_HEADS = "项目编码,上年决算数(万元),本年预算数(万元),本年决算数(万元)";

    private static final Map<String, String> SETTLED =
            Map.of(
                    "三公经费", "16.45",
                    "公车运行维护", "11.60",
                    "公务接待", "4.85",
                    "政府采购", "588.20",
                    "项目支出", "1904.36",
                    "业务工作", "806.12",
                    "运行维护", "398.24",
                    "省级专项", "700.00",
                    "公用经费", "203.77");

    private static final Map<String, String> BUDGET =
            Map.of("三公经费", "18.00", "公车运行维护", "12.50", "公务接待", "5.50", "政府采购", "620.00");

    private DemoPrior() {}

    static String settled(String item) {
        return SETTLED.getOrDefault(item, "");
    }

    static void write(Map<String, byte[]> files) {
        files.put(
                "prior/case.yaml",
                """
                id: demo-2024
                department: 演示县自然资源局（虚构）
                year: 2024
                moneyUnit: 万元
                scheme: hengyang-dept-2024@1
                projectScheme: mof-2021-101@1
                source: 虚构案例的上年案卷，由程序生成，数字均为编造
                """
                        .getBytes(StandardCharsets.UTF_8));
        DemoTable base = new DemoTable(BASE_HEADS);
        for (String item :
                new String[] {
                    "三公经费", "公车运行维护", "公务接待", "政府采购", "项目支出", "业务工作", "运行维护", "省级专项", "公用经费"
                }) {
            base.row(item, "", BUDGET.getOrDefault(item, ""), settled(item));
        }
        files.put("prior/base.csv", base.bytes());
        files.put(
                "prior/indicators.csv",
                new DemoTable("指标编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值,实际完成值,偏差原因及改进措施")
                        .row(
                                "I03",
                                "产出指标",
                                "数量指标",
                                "隐患点巡查完成率",
                                "定量",
                                ">=",
                                "95.00",
                                "%",
                                5,
                                "95.84",
                                "")
                        .row(
                                "I04",
                                "产出指标",
                                "质量指标",
                                "监测设备在线率",
                                "定量",
                                ">=",
                                "94.00",
                                "%",
                                5,
                                "93.61",
                                "汛期停电两次；已加装备用电源")
                        .row(
                                "I06",
                                "产出指标",
                                "时效指标",
                                "不动产登记按时办结率",
                                "定量",
                                ">=",
                                "96.00",
                                "%",
                                5,
                                "96.40",
                                "")
                        .bytes());
    }
}
