package io.hengji.cli;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.kernel.Checked;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.StepId;
import io.hengji.official.NearestNames;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Narration;
import io.hengji.watch.Watch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji explain}: how one figure came about, down to the cells it was read from. */
@Command(
        name = "explain",
        description = {"解释一个数字、灯号或疑点：从结果逐层说到原始单元格和行。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST = 20;
    private static final String LEAD = "lead/";
    private static final Pattern WATCHED =
            Pattern.compile("light/.+|(?:lead/)?[A-Za-z][A-Za-z0-9_]*/[0-9a-f]{10}");

    @Parameters(index = "0", paramLabel = "案卷", description = "案卷文件夹或工作簿")
    private Path path = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "数字",
            description =
                    "数字的编号（如 dept.spent.project）或名称（如 全年预算数）；灯号 light/P01；疑点编号 F02A/37a9027891")
    private String wanted = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "灯号和疑点的截至日，默认为台账中最后一笔支付的日期")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "文件夹", description = "本地规则文件夹，与 watch 相同")
    private List<Path> rules = new ArrayList<>();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        if (WATCHED.matcher(wanted).matches()) {
            return watched(err);
        }
        return switch (EvaluatedCase.of(path, Home.find())) {
            case Checked.Rejected<EvaluatedCase>(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case Checked.Ok<EvaluatedCase>(EvaluatedCase run, List<Finding> ignored) ->
                    explain(run, err);
        };
    }

    /** A light or a lead: found by watching, explained by its trail. */
    private int watched(PrintWriter err) {
        return switch (WatchRun.of(path, asOf, rules)) {
            case WatchRun.Outcome.Unreadable(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case WatchRun.Outcome.NoDay _ -> {
                err.println("hengji explain：案卷中没有支付明细，请用 --as-of 写明截至日。");
                yield ExitCode.USAGE;
            }
            case WatchRun.Outcome.Watched(WatchRun run) -> explain(run.watch(), err);
        };
    }

    private int explain(Watch watch, PrintWriter err) {
        String id = wanted.startsWith(LEAD) ? wanted.substring(LEAD.length()) : wanted;
        Map<String, StepId> steps = new TreeMap<>();
        watch.lights().forEach(light -> steps.put(light.id().value(), light.trail()));
        watch.leads().forEach(lead -> steps.put(lead.id(), lead.trail()));
        StepId step = steps.get(id);
        if (step == null) {
            List<String> near = NearestNames.to(id, steps.keySet());
            err.println(
                    "hengji explain：截至 "
                            + watch.asOf()
                            + " 没有“"
                            + wanted
                            + "”。"
                            + (near.isEmpty() ? "" : "是不是“" + String.join("”“", near) + "”？"));
            return ExitCode.USAGE;
        }
        PrintWriter out = Terminal.out(spec);
        out.println(id + "（截至 " + watch.asOf() + "）");
        watch.lights().stream()
                .filter(light -> light.id().value().equals(id))
                .forEach(light -> out.println(light.name() + "：" + light.words()));
        watch.leads()
                .filter(lead -> lead.id().equals(id))
                .forEach(lead -> {
                    out.println(lead.rule().title() + "：" + lead.message());
                    WatchSummary.rows(lead, false, MOST).forEach(row -> out.println("  " + row));
                });
        Narration.explain(watch.trail(), step, FigureId::value).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private int explain(EvaluatedCase run, PrintWriter err) {
        Evaluation evaluation = run.evaluation();
        List<Figure> found = named(run);
        if (found.isEmpty()) {
            List<String> near = NearestNames.to(wanted, names(evaluation));
            err.println(
                    "hengji explain：没有名为“"
                            + wanted
                            + "”的数字。"
                            + (near.isEmpty() ? "" : "是不是“" + String.join("”“", near) + "”？"));
            return ExitCode.USAGE;
        }
        if (found.size() > 1) {
            err.println("hengji explain：“" + wanted + "”可能是以下数字之一，请写编号：");
            found.stream()
                    .limit(MOST)
                    .forEach(figure ->
                            err.println(
                                    "  "
                                            + figure.id()
                                            + "　"
                                            + figure.label()
                                            + "　"
                                            + figure.shown()));
            return ExitCode.USAGE;
        }
        Figure figure = found.getFirst();
        PrintWriter out = Terminal.out(spec);
        out.println(figure.label() + "（" + figure.id() + "）：" + figure.shown());
        Map<FigureId, String> labels =
                evaluation.figures().stream()
                        .collect(
                                Collectors.toMap(
                                        Figure::id, Figure::label, (first, second) -> first));
        Function<FigureId, String> label = id -> labels.getOrDefault(id, id.value());
        Narration.explain(evaluation.trail(), figure.trail(), label).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private static Set<String> names(Evaluation evaluation) {
        Set<String> names = new TreeSet<>();
        for (Figure figure : evaluation.figures()) {
            names.add(figure.id().value());
            names.add(figure.label());
        }
        return names;
    }

    /**
     * An exact id; else the figures whose catalogue entry has that alias; else those whose label is
     * exactly that.
     */
    private List<Figure> named(EvaluatedCase run) {
        List<Figure> figures = run.evaluation().figures();
        List<Figure> exact =
                figures.stream().filter(figure -> figure.id().value().equals(wanted)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        FigureCatalogue catalogue = run.reference().figures();
        List<String> ids =
                catalogue.byAlias(wanted).stream().map(FigureCatalogue.Entry::id).toList();
        List<Figure> aliased =
                figures.stream().filter(figure -> ids.contains(figure.id().value())).toList();
        return aliased.isEmpty()
                ? figures.stream().filter(figure -> figure.label().equals(wanted.strip())).toList()
                : aliased;
    }
}
