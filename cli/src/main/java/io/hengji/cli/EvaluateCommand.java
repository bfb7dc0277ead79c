package io.hengji.cli;

import io.hengji.evaluation.Evaluation;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.office.docx.DocxRenderer;
import io.hengji.office.html.HtmlReport;
import io.hengji.office.json.EvaluationJson;
import io.hengji.office.json.FindingsJson;
import io.hengji.office.pack.PackageWriter;
import io.hengji.office.xlsx.FormsWorkbook;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji evaluate}: a case in; scores, findings and the official package out. */
@Command(
        name = "evaluate",
        description = {"绩效自评：读入案卷，核算得分，列出疑点，生成自评报告、附件和数据文件。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class EvaluateCommand implements Callable<Integer> {

    /** What standard output carries. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "案卷", description = "案卷文件夹，或同样内容的 xlsx 工作簿")
    private Path path = Path.of("");

    @Option(names = "--out", paramLabel = "文件夹", description = "成果文件夹，默认 out/案卷编号")
    private @Nullable Path out;

    @Option(names = "--against", paramLabel = "上年案卷", description = "与上年案卷比较，代替 case.yaml 的 prior")
    private @Nullable Path against;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "屏幕输出：文字摘要或 evaluation.json 的内容，默认文字",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--annotate", description = "另把案卷里的 xlsx 加上疑点批注和颜色，写为“批注-原名”；别处不动")
    private boolean annotate;

    @Option(
            names = "--mappings",
            paramLabel = "文件",
            description = "表头对应文件：其他系统导出的表头各是哪一列；还没有的，写出一份供核对")
    private @Nullable Path mappings;

    /** Documents beyond the default. */
    enum Also {
        PDF
    }

    @Option(
            names = "--also",
            paramLabel = "pdf",
            split = ",",
            description = "另外生成：pdf（自评报告.pdf，含附件，字体已嵌入）")
    private Set<Also> also = EnumSet.noneOf(Also.class);

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter screen = Terminal.out(spec);
        PrintWriter err = Terminal.err(spec);
        Home home = Home.find();
        ForeignHeads heads = new ForeignHeads(home, mappings);
        if (!heads.findings().isEmpty()) {
            Summary.findings(err, heads.findings());
        }
        return switch (CaseRun.of(path, against, home, heads)) {
            case Checked.Rejected<CaseRun>(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case Checked.Ok<CaseRun>(CaseRun run, List<Finding> ignored) ->
                    write(run, heads, screen, err);
        };
    }

    private int write(CaseRun run, ForeignHeads heads, PrintWriter screen, PrintWriter err) {
        Evaluation evaluation = run.evaluation();
        String id = evaluation.subject().files().settings().id();
        Path folder = out == null ? Path.of("out", id) : out;
        SortedMap<String, byte[]> files = render(run);
        SortedMap<String, byte[]> annotated =
                annotate ? Annotations.of(evaluation, heads.catalogue()) : new TreeMap<>();
        files.putAll(annotated);
        List<Finding> documents = also.contains(Also.PDF) ? PdfDocument.add(run, files) : List.of();
        Checked<Path> written =
                PackageWriter.write(folder, id, evaluation.subject().files().inputs(), files);
        if (written instanceof Checked.Rejected<Path>(List<Finding> findings)) {
            Summary.findings(err, findings);
            return ExitCode.UNREADABLE;
        }
        switch (format) {
            case TEXT -> {
                Summary.print(screen, run, folder, files.keySet());
                if (heads.propose(evaluation.findings())) {
                    screen.println("表头对应：已写出 " + mappings + "，核对后下次同样指定即可。");
                }
                Summary.annotated(screen, annotate, annotated.keySet());
            }
            case JSON -> {
                byte[] json = files.get("evaluation.json");
                screen.print(json == null ? "" : new String(json, StandardCharsets.UTF_8));
                screen.flush();
            }
        }
        if (!documents.isEmpty()) {
            Summary.findings(err, documents);
        }
        boolean error =
                evaluation.hasError()
                        || documents.stream()
                                .anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        return error ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** The documents do not depend on each other: they are made side by side. */
    private static SortedMap<String, byte[]> render(CaseRun run) {
        Evaluation evaluation = run.evaluation();
        Map<String, Supplier<byte[]>> parts =
                Map.of(
                        "自评报告.docx", () -> new DocxRenderer().render(run.report(), run.forms()),
                        "附件.xlsx", () -> FormsWorkbook.render(run.forms()),
                        "report.html",
                                () -> HtmlReport.render(evaluation, run.report(), run.forms()),
                        "evaluation.json", () -> EvaluationJson.write(evaluation),
                        "findings.json", () -> FindingsJson.write(evaluation));
        TreeMap<String, CompletableFuture<byte[]>> working = new TreeMap<>();
        parts.forEach((name, part) -> working.put(name, CompletableFuture.supplyAsync(part)));
        TreeMap<String, byte[]> files = new TreeMap<>();
        working.forEach((name, content) -> files.put(name, content.join()));
        return files;
    }
}
