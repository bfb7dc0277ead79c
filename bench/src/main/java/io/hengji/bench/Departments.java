package io.hengji.bench;

import io.hengji.demo.DemoCase;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cases of departments larger than any: for measuring. Always the same bytes. */
final class Departments {
    /** Whose rows are repeated: a project, its indicators, its lines of the budget. */
    private static final Pattern OF_PROJECT =
            Pattern.compile("P0[1-8]([0-9]{2})?|L(0[3-9]|1[0-3])");

    /** What must stay unique when a row is repeated. */
    private static final Pattern KEY =
            Pattern.compile("P0[1-8]([0-9]{2})?|L[0-9]{2}|Z-L.*|HT-.*|V[0-9]{6}");

    private static final Pattern PROJECT = Pattern.compile("P0([1-8])([0-9]{2})?");
    private static final int PROJECTS = 8;
    private static final long SEED = 2025;

    private Departments() {}

    /**
     * The demonstration case with its projects repeated, each with its budget, payments, contracts,
     * indicators and evidence: two thirds of the points are recomputed from records.
     */
    static void repeated(Path folder, int projects) throws IOException {
        Map<String, String> files = DemoCase.files(DemoCase.SEED, 1);
        Map<String, String> projectOf = new HashMap<>();
        for (String line : files.getOrDefault("budget.csv", "").lines().skip(1).toList()) {
            List<String> cells = List.of(line.split(",", -1));
            projectOf.put(cells.getFirst(), cells.get(3));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            String name = file.getKey();
            // A duty names its projects; the repeated ones belong to none of their own.
            boolean table =
                    name.endsWith(".csv") && !name.contains("/") && !name.equals("duties.csv");
            Path to = folder.resolve(name);
            Files.createDirectories(to.getParent());
            Files.writeString(
                    to, table ? repeated(file.getValue(), projects, projectOf) : file.getValue());
        }
    }

    private static String repeated(String table, int projects, Map<String, String> projectOf) {
        List<String> lines = table.lines().toList();
        List<String> all = new ArrayList<>(lines);
        for (int copy = 1; copy * PROJECTS < projects; copy++) {
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split(",", -1));
                int last = projects - copy * PROJECTS;
                if (cells.stream().anyMatch(cell -> OF_PROJECT.matcher(cell).matches())
                        && cells.stream()
                                .noneMatch(
                                        cell -> beyond(projectOf.getOrDefault(cell, cell), last))) {
                    all.add(String.join(",", renamed(cells, copy)));
                }
            }
        }
        return String.join("\n", all) + "\n";
    }

    /** Whether it names a project that the last, incomplete copy does not have. */
    private static boolean beyond(String cell, int last) {
        Matcher project = PROJECT.matcher(cell);
        return project.matches() && Integer.parseInt(project.group(1)) > last;
    }

    private static List<String> renamed(List<String> cells, int copy) {
        return cells.stream()
                .map(cell -> KEY.matcher(cell).matches() ? cell + "-" + copy : cell)
                .toList();
    }

    /**
     * Projects with fifty indicators each, whose actual values were handed in without evidence: 10
     * of cost and satisfaction, 20 of output, 10 of benefit.
     */
    static void wide(Path folder, int projects) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                """
                id: bench-wide
                department: 某市某局
                year: 2025
                moneyUnit: 万元
                scheme: hengyang-dept-2024@1
                projectScheme: mof-2021-101@1
                """);
        SplittableRandom chance = new SplittableRandom(SEED);
        try (Writer list = writer(folder, "projects.csv");
                Writer budget = writer(folder, "budget.csv");
                Writer goals = writer(folder, "goals.csv");
                Writer indicators = writer(folder, "indicators.csv")) {
            list.write("项目编号,项目名称,支出类别,工程类,面向公众\n");
            budget.write("预算行号,支出类别,项目编号,名称,资金来源,年初预算数,全年预算数,执行数\n");
            goals.write("项目编号,预期目标,实际完成情况\n");
            indicators.write("指标编号,项目编号,一级指标,二级指标,三级指标,性质,方向,指标值,计量单位,分值,实际完成值,偏差原因及改进措施\n");
            for (int number = 1; number <= projects; number++) {
                String id = String.format(Locale.ROOT, "P%05d", number);
                list.write(id + ",项目" + number + ",业务工作,是,是\n");
                BigDecimal money = BigDecimal.valueOf(1000 + chance.nextLong(99_000), 2);
                BigDecimal spent = money.subtract(BigDecimal.valueOf(chance.nextLong(900), 2));
                budget.write(
                        "L" + id + ",业务工作," + id + ",项目" + number + ",市级," + money + "," + money
                                + "," + spent + "\n");
                goals.write(id + ",按计划完成,基本完成\n");
                int indicator = 0;
                indicator =
                        block(indicators, id, indicator, 10, "成本指标,经济成本指标,单位成本", "<=", 2, chance);
                indicator = block(indicators, id, indicator, 20, "产出指标,数量指标,完成数量", ">=", 2, chance);
                indicator =
                        block(indicators, id, indicator, 10, "效益指标,社会效益指标,覆盖人数", ">=", 2, chance);
                block(indicators, id, indicator, 10, "满意度指标,服务对象满意度指标,群众满意", ">=", 1, chance);
            }
        }
    }

    private static int block(
            Writer out,
            String project,
            int before,
            int count,
            String names,
            String operator,
            int points,
            SplittableRandom chance)
            throws IOException {
        for (int i = before + 1; i <= before + count; i++) {
            int target = 50 + chance.nextInt(500);
            int missed = chance.nextInt(4) == 0 ? 1 + chance.nextInt(5) : 0;
            boolean cost = operator.equals("<=");
            out.write(
                    String.format(
                            Locale.ROOT,
                            "%s%02d,%s,%s%d,定量,%s,%d,%s,%d,%d,%s%n",
                            project,
                            i,
                            project,
                            names,
                            i,
                            operator,
                            target,
                            cost ? "元" : "个",
                            points,
                            cost ? target + missed : target - missed,
                            missed > 0 ? "部分工作推迟，已列入下年计划" : ""));
        }
        return before + count;
    }

    private static Writer writer(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
