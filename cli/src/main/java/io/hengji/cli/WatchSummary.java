package io.hengji.cli;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Severity;
import io.hengji.record.Column;
import io.hengji.record.Table;
import io.hengji.watch.Captions;
import io.hengji.watch.Lead;
import io.hengji.watch.LeadBook;
import io.hengji.watch.LeadState;
import io.hengji.watch.Light;
import io.hengji.watch.Masked;
import io.hengji.watch.Rule;
import io.hengji.watch.RuleRun;
import io.hengji.watch.Watch;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads on the screen after monitoring. */
final class WatchSummary {
    private static final int MOST_LEADS = 10;
    private static final int MOST_ROWS = 5;

    private final PrintWriter out;
    private final Watch watch;
    private final LeadBook book;
    private final boolean full;

    /**
     * Prints to a screen.
     *
     * @param book what was decided about the leads
     * @param full whether accounts and names of natural persons stand as they are
     */
    WatchSummary(PrintWriter out, Watch watch, LeadBook book, boolean full) {
        this.out = out;
        this.watch = watch;
        this.book = book;
        this.full = full;
    }

    void print(boolean lastDay) {
        var settings = watch.files().settings();
        out.println(settings.department() + " " + settings.year().year() + "年度绩效运行监控");
        out.println("截至 " + watch.asOf() + (lastDay ? "（台账中最后一笔支付的日期）" : "") + "。");
        out.println();
        out.println("一、双监控");
        lights();
        out.println();
        out.println("二、疑点");
        leads();
        out.println();
        out.println("三、规则");
        rules();
        if (!watch.files().findings().isEmpty() || !watch.findings().isEmpty()) {
            out.println();
            out.println("四、数据和规则的问题");
            Summary.findings(
                    out,
                    Stream.concat(watch.files().findings().stream(), watch.findings().stream())
                            .toList());
        }
    }

    private void lights() {
        if (watch.lights().isEmpty()) {
            out.println("  缺支付明细、预算或项目，没有灯号。");
        }
        for (Light light : watch.lights()) {
            out.println(
                    "  "
                            + light.colour().chinese()
                            + " "
                            + light.id().value().substring("light/".length())
                            + " "
                            + light.name()
                            + "："
                            + light.words());
            Light.Amounts amounts = light.amounts();
            out.println(
                    "      执行数÷年初预算 "
                            + percent(amounts.ofInitial())
                            + "，执行数÷全年预算 "
                            + percent(amounts.ofAdjusted())
                            + "，追加 "
                            + amounts.added().map(WatchSummary::wan).orElse("无")
                            + "；"
                            + forecast(light));
        }
    }

    private static String forecast(Light light) {
        return light.forecast()
                .map(one ->
                        "全年预计 %s（%s 至 %s，%s，以往误差 %s）"
                                .formatted(
                                        wan(one.value()),
                                        wan(one.low()),
                                        wan(one.high()),
                                        one.method().chinese(),
                                        percent(Optional.of(one.error()))))
                .orElseGet(() -> "不作全年预计：" + light.noForecast());
    }

    private static String percent(Optional<Fraction> share) {
        return share.map(one ->
                        one.times(Fraction.of(100)).round(2, RoundingMode.HALF_UP).toPlainString()
                                + "%")
                .orElse("无法计算");
    }

    private static String wan(Fraction yuan) {
        return "%,.2f 万元"
                .formatted(
                        yuan.dividedBy(Fraction.of(10_000))
                                .orElseThrow()
                                .round(2, RoundingMode.HALF_UP));
    }

    private void leads() {
        List<RuleRun> found = watch.rules().stream().filter(run -> !run.leads().isEmpty()).toList();
        if (found.isEmpty()) {
            out.println("  已检查的规则没有发现疑点。");
        }
        for (Severity severity : Severity.values()) {
            found.stream().filter(run -> run.rule().severity() == severity).forEach(this::leads);
        }
    }

    private void leads(RuleRun run) {
        Rule rule = run.rule();
        out.println(
                "  "
                        + rule.id()
                        + " "
                        + rule.title()
                        + "（"
                        + rule.severity().chinese()
                        + "，"
                        + run.leads().size()
                        + " 条）");
        run.leads().stream().limit(MOST_LEADS).forEach(this::lead);
        if (run.leads().size() > MOST_LEADS) {
            out.println("    另有 " + (run.leads().size() - MOST_LEADS) + " 条，见 --format json。");
        }
        out.println("    依据：" + basis(rule));
        out.println("    请提供：" + rule.ask());
        out.println("    常见的正当原因：" + rule.innocent());
    }

    private static String basis(Rule rule) {
        return rule.basis().isEmpty()
                ? "管理要求，没有条文"
                : rule.basis().stream().map(Clause::shown).collect(Collectors.joining("；"));
    }

    private void lead(Lead lead) {
        LeadState state =
                book.state(watch.files().settings().id(), lead.id(), lead.content().hex());
        String decided =
                state.last()
                        .map(one -> "［" + state.chinese() + "，" + one.by() + "：" + one.note() + "］")
                        .orElse("");
        out.println("    " + lead.id() + " " + lead.message(full) + decided);
        rows(lead, full, MOST_ROWS).forEach(line -> out.println("      " + line));
    }

    /** The rows of a lead, a line each, cells under the heads of their tables. */
    static List<String> rows(Lead lead, boolean full, int most) {
        Table rows = lead.rows();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(rows.size(), most); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < rows.columns().size(); column++) {
                Column of = rows.columns().get(column);
                String text = full ? rows.text(row, column) : Masked.cell(rows, row, column);
                if (!text.isEmpty()) {
                    cells.add(Captions.of(lead.rule(), of.name()) + " " + Captions.shown(of, text));
                }
            }
            lines.add(String.join("，", cells));
        }
        if (rows.size() > most) {
            lines.add("…… 共 " + rows.size() + " 行");
        }
        return lines;
    }

    private void rules() {
        long run = watch.rules().stream().filter(it -> it.state() == RuleRun.State.RUN).count();
        out.println("  共 " + watch.rules().size() + " 条，已检查 " + run + " 条。");
        for (RuleRun other : watch.rules()) {
            if (other.state() != RuleRun.State.RUN) {
                out.println(
                        "  "
                                + other.state().chinese()
                                + "："
                                + other.rule().id()
                                + " "
                                + other.rule().title()
                                + "，缺 "
                                + String.join("、", other.missing()));
            }
        }
    }
}
