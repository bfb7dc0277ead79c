package io.hengji.cli;

import io.hengji.evaluation.Comparison;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.Outstanding;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Severity;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads on the screen after an evaluation: money, scores, relations, findings, and
 * where the package is.
 */
final class Summary {
    private static final List<String> MONEY =
            List.of(
                    "dept.income.settled",
                    "dept.budget.adjusted",
                    "dept.spent",
                    "dept.spent.basic",
                    "dept.spent.project",
                    "dept.threePublic.spent",
                    "dept.threePublic.budget",
                    "dept.rate.execution");

    private static final int MOST_MOVED = 20;
    private static final int MOST_ITEMS = 8;

    private Summary() {}

    static void print(PrintWriter out, CaseRun run, Path folder, Collection<String> files) {
        Evaluation evaluation = run.evaluation();
        var settings = evaluation.subject().files().settings();
        out.println(settings.department() + " " + settings.year().year() + "年度部门整体支出绩效自评");
        out.println(
                "方案："
                        + evaluation.scheme()
                        + Optional.ofNullable(evaluation.compareTo())
                                .map(other -> "，对照 " + other)
                                .orElse(""));
        out.println();
        out.println("一、资金");
        out.println("  " + money(evaluation) + "。");
        out.println();
        out.println("二、得分");
        score(out, evaluation.score());
        out.println();
        out.println("三、勾稽关系");
        relations(out, evaluation);
        out.println();
        out.println("四、疑点");
        findings(out, evaluation.findings());
        Comparison against = evaluation.against();
        if (against != null) {
            out.println();
            out.println("五、与 " + against.year() + " 年相比");
            moved(out, against);
        }
        outstanding(out, against == null ? "五" : "六", Outstanding.of(evaluation));
        out.println();
        out.println(
                "成果："
                        + folder
                        + "（自评报告.docx、"
                        + (files.contains(PdfDocument.FILE) ? PdfDocument.FILE + "、" : "")
                        + "附件.xlsx、report.html、evaluation.json、findings.json）");
    }

    /** What is missing, by who has to supply it; the same complaint is told once. */
    private static void outstanding(PrintWriter out, String number, List<Outstanding> missing) {
        if (missing.isEmpty()) {
            return;
        }
        out.println();
        out.println(number + "、待补内容（按提供的科室）");
        for (Outstanding each : missing) {
            out.println("  " + each.section() + "：" + each.items().size() + " 项");
            Map<String, Long> counted =
                    each.items().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Outstanding.Item::what,
                                            LinkedHashMap::new,
                                            Collectors.counting()));
            counted.entrySet().stream()
                    .limit(MOST_ITEMS)
                    .forEach(item ->
                            out.println(
                                    "    "
                                            + item.getKey()
                                            + (item.getValue() > 1
                                                    ? "（" + item.getValue() + " 处）"
                                                    : "")));
            if (counted.size() > MOST_ITEMS) {
                out.println("    …… 另有 " + (counted.size() - MOST_ITEMS) + " 项，见 report.html");
            }
        }
    }

    /** Which workbooks were given notes, when that was asked for. */
    static void annotated(PrintWriter out, boolean wanted, Set<String> names) {
        if (wanted) {
            out.println(
                    names.isEmpty()
                            ? "批注：案卷里没有可以加批注的 xlsx 工作簿。"
                            : "批注：" + String.join("、", names) + "（在成果文件夹里，原文件没有改动）");
            out.flush();
        }
    }

    private static String money(Evaluation evaluation) {
        List<String> said = new ArrayList<>();
        for (String id : MONEY) {
            FigureId wanted = new FigureId(id);
            evaluation.figures().stream()
                    .filter(figure -> figure.id().equals(wanted))
                    .findFirst()
                    .map(Summary::said)
                    .ifPresent(said::add);
        }
        return String.join("；", said);
    }

    private static String said(Figure figure) {
        return figure.label() + " " + figure.shown();
    }

    private static void score(PrintWriter out, Score score) {
        Points total = score.total();
        out.println(
                "  自评总分："
                        + (total.claimed() == null
                                ? "没有填报"
                                : plain(total.claimed())
                                        + " 分"
                                        + (score.gradeClaimed() == null
                                                ? ""
                                                : "（" + score.gradeClaimed() + "）"))
                        + "。");
        Points.Reason reason = total.reason();
        out.println(
                "  复算总分："
                        + (total.computed() == null
                                ? "无法核验" + (reason == null ? "" : "，" + reason.message())
                                : plain(total.computed()) + " 分（" + score.gradeComputed() + "）")
                        + "。");
        out.println(
                "  可能范围：按能够核验的部分，总分在 " + plain(total.min()) + " 至 " + plain(total.max()) + " 分之间。");
        out.println(
                "  可核验分值：" + plain(total.verifiable()) + " 分，占 " + plain(total.points()) + " 分。");
        out.println(
                "  有数据集佐证（L2 及以上）的分值占 "
                        + plain(score.evidence().l2Share().movePointRight(2))
                        + "%。");
        for (var dimension : score.dimensions()) {
            Points own = dimension.score();
            out.println(
                    "    "
                            + dimension.name()
                            + "：分值 "
                            + plain(own.points())
                            + "，自评 "
                            + plain(own.claimed())
                            + "，复算 "
                            + (own.computed() == null ? "无法核验" : plain(own.computed())));
        }
    }

    private static void relations(PrintWriter out, Evaluation evaluation) {
        for (Verdict verdict : Verdict.values()) {
            List<Evaluation.Judged> those =
                    evaluation.judged().stream()
                            .filter(judged -> judged.relation().verdict() == verdict)
                            .toList();
            if (those.isEmpty()) {
                continue;
            }
            out.println("  " + verdict.chinese() + " " + those.size() + " 项");
            Map<String, List<Evaluation.Judged>> rules =
                    those.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            judged -> judged.relation().id().replaceAll("/.*", ""),
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            rules.forEach((rule, same) -> relation(out, rule, same));
        }
        if (!evaluation.checks().notRun().isEmpty()) {
            out.println(
                    "  未检查 " + evaluation.checks().notRun().size() + " 项（缺少所需数字，见 findings.json）");
        }
    }

    /** A rule over many lines is told once, with their number. */
    private static void relation(PrintWriter out, String rule, List<Evaluation.Judged> same) {
        Relation first = same.getFirst().relation();
        String many = same.size() == 1 ? "：" + first.brief() : "：共 " + same.size() + " 行";
        out.println("    " + rule + " " + first.title() + many);
    }

    /** By severity, each with its place, what to do and what it rests on. */
    static void findings(PrintWriter out, List<Finding> findings) {
        if (findings.isEmpty()) {
            out.println("  没有发现问题。");
        }
        for (Severity severity : Severity.values()) {
            List<Finding> those =
                    findings.stream()
                            .filter(finding -> finding.code().severity() == severity)
                            .toList();
            if (those.isEmpty()) {
                continue;
            }
            out.println("  " + severity.chinese() + " " + those.size() + " 条");
            for (Finding finding : those) {
                out.println("    " + finding.code().id() + " " + finding.message());
                out.println("      位置：" + finding.at().shown() + "　处理：" + finding.remedy());
            }
        }
        out.flush();
    }

    /** The figures that moved, in the order of the case; a long list ends with its number. */
    private static void moved(PrintWriter out, Comparison against) {
        if (against.moved().isEmpty()) {
            out.println("  两年都有的数字没有变化。");
        }
        against.moved().stream()
                .limit(MOST_MOVED)
                .forEach(moved ->
                        out.println(
                                "  "
                                        + moved.label()
                                        + "："
                                        + moved.last().shown()
                                        + " → "
                                        + moved.now().shown()
                                        + change(moved.rate())));
        int more = against.moved().size() - MOST_MOVED;
        if (more > 0) {
            out.println("  另有 " + more + " 个数字有变化，见 report.html。");
        }
    }

    private static String change(@Nullable Fraction rate) {
        if (rate == null) {
            return "";
        }
        String percent = rate.times(Fraction.of(100)).abs().round(2, RoundingMode.HALF_UP) + "%";
        return "（" + (rate.signum() > 0 ? "增长 " : "下降 ") + percent + "）";
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "—" : Fraction.of(value).toString();
    }
}
