package io.hengji.cli;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Figure;
import io.hengji.kernel.Checked;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.official.NearestNames;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Narration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji explain}: how one figure came about, down to the cells it was read from. */
@Command(
        name = "explain",
        description = {"解释一个数字：从结果逐层说到原始单元格。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST = 20;

    @Parameters(index = "0", paramLabel = "案卷", description = "案卷文件夹或工作簿")
    private Path path = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "数字",
            description = "数字的编号（如 dept.spent.project）或名称（如 全年预算数）")
    private String wanted = "";

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        return switch (CaseRun.of(path, Home.find())) {
            case Checked.Rejected<CaseRun>(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored) -> explain(run, err);
        };
    }

    private int explain(CaseRun run, PrintWriter err) {
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
    private List<Figure> named(CaseRun run) {
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
