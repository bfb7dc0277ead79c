package io.hengji.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indicators of the department and of its projects, their targets and what the records say was
 * reached. What missed its target says why.
 */
final class DemoIndicators {
    private static final String HEADS =
            "指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,指标值文字,分值,实际完成值,评定等级,自评得分,"
                    + "佐证,数据来源,取值方式,指标值依据,偏差原因及改进措施,上年实际值,核心指标";

    private final DemoRecords records;
    private final int scale;
    private final DemoTable table = new DemoTable(HEADS);
    private final DemoTable progress = new DemoTable("指标编号,截至日期,执行情况,全年预计完成,原因说明,完成目标可能性,备注");
    private final Map<String, int[]> surveys = new TreeMap<>();

    DemoIndicators(long seed, int scale, DemoRecords records) {
        this.scale = scale;
        this.records = records;
        for (String project : List.of("", "P01", "P02", "P03", "P05", "P06")) {
            SplitMix draw = SplitMix.of(seed, "survey/" + project);
            int sent = draw.between(180, 260) * scale;
            int returned = sent - draw.between(6, 30) * scale;
            int share = project.equals("P05") ? draw.between(860, 890) : draw.between(910, 965);
            surveys.put(project, new int[] {sent, returned, returned * share / 1000});
        }
        DemoText.lines("indicators.txt").forEach(this::row);
    }

    DemoTable table() {
        return table;
    }

    DemoTable progress() {
        return progress;
    }

    DemoTable survey() {
        DemoTable survey = new DemoTable("项目编号,服务对象,发放份数,回收份数,满意份数,调查方式,调查日期");
        surveys.forEach((project, copies) ->
                survey.row(
                        project,
                        project.isEmpty() ? "办事群众和企业" : "项目受益群众",
                        copies[0],
                        copies[1],
                        copies[2],
                        "现场问卷和电话回访",
                        "2025-12-10"));
        return survey;
    }

    /**
     * id|project|level1|level2|level3|operator|target|unit|points|evidence|prior|deviation. An
     * operator of 定性 reads target as the text and unit as the level; a target with {@code ×} grows
     * with the scale.
     */
    private void row(String text) {
        String[] c = text.split("\\|", -1);
        if (c[5].equals("定性")) {
            table.row(
                    c[0], c[1], c[2], c[3], c[4], "定性", "", "", "", c[6], c[8], "", c[7], c[10],
                    c[9], "业务科室", "资料查阅", "部门职责", c[11], "", "否");
            return;
        }
        boolean grows = c[6].endsWith("×");
        BigDecimal target = new BigDecimal(grows ? c[6].substring(0, c[6].length() - 1) : c[6]);
        if (grows) {
            target = target.multiply(BigDecimal.valueOf(scale));
        }
        BigDecimal actual = c[9].isEmpty() ? satisfaction(c[1]) : records.value(measure(c[9]));
        int more = actual.compareTo(target);
        boolean missed = c[5].equals("<=") ? more > 0 : more < 0;
        table.row(
                c[0],
                c[1],
                c[2],
                c[3],
                c[4],
                "定量",
                c[5],
                target.toPlainString(),
                c[7],
                "",
                c[8],
                actual.toPlainString(),
                "",
                "",
                c[9],
                c[9].isEmpty() ? "满意度调查" : "业务系统导出",
                "由记录计算",
                "年度工作计划（虚构）",
                missed ? c[11] : "",
                c[10],
                c[1].isEmpty() ? "是" : "否");
        String[] deviation = c[11].split("；", 2); // the cause; what is done about it
        progress.row(
                c[0],
                "2025-08-31",
                actual.multiply(new BigDecimal("0.95")).setScale(2, RoundingMode.HALF_UP),
                actual.toPlainString(),
                missed ? deviation[0] : "",
                missed ? "有可能" : "确定能",
                missed ? deviation[1] : "");
    }

    private static String measure(String evidence) {
        return evidence.substring(evidence.indexOf('#') + 1);
    }

    private BigDecimal satisfaction(String project) {
        int[] copies = surveys.get(project);
        if (copies == null) {
            throw new IllegalArgumentException("no survey of " + project);
        }
        return BigDecimal.valueOf(copies[2])
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(copies[1]), 2, RoundingMode.HALF_UP);
    }
}
