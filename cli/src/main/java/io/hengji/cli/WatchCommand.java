package io.hengji.cli;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.office.docx.DocxRenderer;
import io.hengji.office.json.LeadFile;
import io.hengji.office.json.WatchJson;
import io.hengji.office.pack.PackageWriter;
import io.hengji.office.xlsx.FormsWorkbook;
import io.hengji.official.Form;
import io.hengji.official.MonitoringForms;
import io.hengji.official.Report;
import io.hengji.watch.KnownLead;
import io.hengji.watch.LeadBook;
import io.hengji.watch.Watch;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji watch}: rules over the ledger of a case as of a day; leads, never verdicts. */
@Command(
        name = "watch",
        description = {"绩效运行监控：按截至日已知的台账逐条检查规则，列出疑点、依据、应调取的资料和常见的正当原因。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "案卷", description = "案卷文件夹，或同样内容的 xlsx 工作簿")
    private Path path = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "日期",
            description = "截至日，如 2025-07-31；之后支付或登记的不算。默认为台账中最后一笔支付的日期")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "文件夹",
            description = "本地规则文件夹（*.sql），可写多次；编号与程序自带的相同时以本地为准")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "屏幕输出：文字摘要或 JSON，默认文字",
            defaultValue = "text")
    private EvaluateCommand.Format format = EvaluateCommand.Format.TEXT;

    @Option(
            names = "--data",
            paramLabel = "文件夹",
            description = "工作区，记下疑点、读出处置；默认环境变量 HENGJI_DATA，再默认 ./hengji-data")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "文件夹", description = "另外写出 绩效运行监控表.xlsx 和 绩效运行监控表.docx")
    private @Nullable Path out;

    @Option(names = "--full", description = "不隐去收款账号和自然人姓名")
    private boolean full;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        return switch (WatchRun.of(path, asOf, rules)) {
            case WatchRun.Outcome.Unreadable(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case WatchRun.Outcome.NoDay _ -> {
                err.println("hengji watch：案卷中没有支付明细，请用 --as-of 写明截至日。");
                yield ExitCode.USAGE;
            }
            case WatchRun.Outcome.Watched(WatchRun run) -> watched(run, err);
        };
    }

    private int watched(WatchRun run, PrintWriter err) {
        if (!run.complaints().isEmpty()) {
            Summary.findings(err, run.complaints());
        }
        Watch watch = run.watch();
        LeadBook book = new LeadFile(Workspace.folder(data));
        String source = watch.files().settings().id();
        book.found(watch.leads().map(lead -> KnownLead.of(source, watch.asOf(), lead)).toList());
        print(watch, book);
        if (out != null) {
            Checked<Path> written = written(watch, out);
            if (written instanceof Checked.Rejected<Path>(List<Finding> findings)) {
                Summary.findings(err, findings);
                return ExitCode.UNREADABLE;
            }
        }
        boolean error =
                watch.leads()
                        .filter(lead -> lead.rule().severity() == Severity.ERROR)
                        .anyMatch(lead ->
                                book.state(source, lead.id(), lead.content().hex()).isOpen());
        return error || !run.complaints().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Checked<Path> written(Watch watch, Path folder) {
        List<Form> forms = MonitoringForms.of(watch);
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!forms.isEmpty()) {
            String title = watch.files().settings().department() + "绩效运行监控表";
            Report cover = new Report(List.of(title), List.of(), List.of(), null, null);
            files.put("绩效运行监控表.xlsx", FormsWorkbook.render(forms));
            files.put("绩效运行监控表.docx", new DocxRenderer().render(cover, forms));
        }
        return PackageWriter.write(
                folder, watch.files().settings().id(), watch.files().inputs(), files);
    }

    private void print(Watch watch, LeadBook book) {
        PrintWriter out = Terminal.out(spec);
        switch (format) {
            case TEXT -> new WatchSummary(out, watch, book, full).print(asOf == null);
            case JSON ->
                    out.print(
                            new String(WatchJson.write(watch, book, full), StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
