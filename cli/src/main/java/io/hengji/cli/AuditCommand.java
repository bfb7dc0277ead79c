package io.hengji.cli;

import io.hengji.audit.Audited;
import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.office.json.AuditJson;
import io.hengji.office.pack.PackageWriter;
import io.hengji.office.reading.DocumentFiles;
import io.hengji.office.xlsx.ReviewDesk;
import io.hengji.trail.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji audit}: checks reports that somebody else wrote. */
@Command(
        name = "audit",
        description = {"审核报告：读入任何单位写的自评报告，核对文字和表格里的数字，列出疑点。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class AuditCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    /** What standard output carries. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "文件",
            description = "docx、doc、pdf、html、txt、xlsx、xls，以及装有它们的文件夹和 zip")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "屏幕输出：文字摘要或 JSON，默认文字",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--text", paramLabel = "文件", description = "把读出的文字写到这个文件（只审核一份报告时）")
    private @Nullable Path text;

    @Option(names = "--annotate", description = "另存一份 docx，在每个数字上加批注")
    private boolean annotate;

    @Option(names = "--html", description = "另写网页，数字按核对结果标色，点开看勾稽关系")
    private boolean html;

    @Option(names = "--set", description = "这些文件属于同一套材料：核对各文件对同一事实的说法")
    private boolean set;

    @Option(names = "--out", paramLabel = "文件夹", description = "批注、网页和清单写到这里，默认 out/audit")
    private Path out = Path.of("out", "audit");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        DocumentFiles reader = new DocumentFiles();
        return switch (reader.find(paths, Limits.standard())) {
            case Checked.Rejected<List<ReportFile>>(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case Checked.Ok<List<ReportFile>>(List<ReportFile> files, List<Finding> found) ->
                    audit(reader, files, found);
        };
    }

    private int audit(DocumentFiles reader, List<ReportFile> files, List<Finding> found) {
        PrintWriter screen = Terminal.out(spec);
        PrintWriter err = Terminal.err(spec);
        boolean many = files.size() != 1;
        if (many && text != null && spec != null) {
            throw new ParameterException(spec.commandLine(), "--text 只能用于一份报告");
        }
        boolean json = format == Format.JSON;
        AuditRun run =
                new AuditRun(reader, new AuditWanted(!many && !json, json, html, annotate, set));
        List<AuditOutcome> kept = new ArrayList<>();
        TreeMap<String, byte[]> made = new TreeMap<>();
        Progress progress = new Progress(err, files.size());
        if (json && many) {
            screen.print("{\"files\":[");
        }
        run.each(
                files,
                outcome -> {
                    if (json) {
                        String object = new String(outcome.json(), StandardCharsets.UTF_8);
                        screen.print((kept.isEmpty() || !many ? "" : ",\n") + object.strip());
                    }
                    outcome.lines().forEach(screen::println);
                    made.putAll(outcome.files());
                    kept.add(outcome.light());
                    progress.done(kept.size());
                });
        progress.finish();
        List<Audited.Judged> ties = set ? run.ties().relations() : List.of();
        if (json && many) {
            String object = new String(AuditJson.set(ties, found), StandardCharsets.UTF_8);
            screen.print("],\n\"set\":" + object.strip() + "}");
        }
        if (json) {
            screen.println();
        } else if (many) {
            ranking(screen, kept, found);
        }
        if (set && !json) {
            ties(screen, ties);
        }
        if (text != null) {
            writeText(reader, files.getFirst(), text);
        }
        if (many) {
            made.put("核对清单.xlsx", desk(kept));
        }
        Integer refused = write(made, screen, err);
        screen.flush();
        return refused != null ? refused : exitCode(kept, found, ties);
    }

    private static int exitCode(
            List<AuditOutcome> kept, List<Finding> found, List<Audited.Judged> ties) {
        if (kept.stream().noneMatch(AuditOutcome::read)) {
            return ExitCode.UNREADABLE;
        }
        boolean error =
                kept.stream().anyMatch(outcome -> outcome.count(Severity.ERROR) > 0)
                        || found.stream().anyMatch(f -> f.code().severity() == Severity.ERROR)
                        || ties.stream().anyMatch(t -> t.relation().verdict() == Verdict.FAILS);
        return error ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static void ranking(PrintWriter screen, List<AuditOutcome> kept, List<Finding> found) {
        List<AuditOutcome> ranked = kept.stream().sorted(AuditOutcome.BY_RISK).toList();
        screen.println(
                "核对 "
                        + kept.size()
                        + " 份：有错误 "
                        + count(kept, "有错误")
                        + " 份，有疑问 "
                        + count(kept, "有疑问")
                        + " 份，未见疑点 "
                        + count(kept, "未见疑点")
                        + " 份，没有核对 "
                        + count(kept, "没有核对")
                        + " 份");
        for (AuditOutcome outcome : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            screen.println(
                    "  "
                            + outcome.state()
                            + "　错误 "
                            + outcome.count(Severity.ERROR)
                            + "　警告 "
                            + outcome.count(Severity.WARNING)
                            + "　矛盾的数字 "
                            + outcome.contradicted()
                            + "　"
                            + outcome.file());
        }
        if (ranked.size() > SHOWN) {
            screen.println("  另有 " + (ranked.size() - SHOWN) + " 份，见核对清单.xlsx。");
        }
        if (!found.isEmpty()) {
            Summary.findings(screen, found);
        }
    }

    private static long count(List<AuditOutcome> kept, String state) {
        return kept.stream().filter(outcome -> outcome.state().equals(state)).count();
    }

    private static void ties(PrintWriter screen, List<Audited.Judged> ties) {
        long fails = ties.stream().filter(t -> t.relation().verdict() == Verdict.FAILS).count();
        screen.println("跨文件：" + ties.size() + " 处说的是同一事实，其中 " + fails + " 处不一致");
        for (Audited.Judged tie : ties) {
            if (tie.relation().verdict() == Verdict.FAILS) {
                screen.println("  " + tie.relation().title() + "：" + tie.relation().equation());
                tie.places()
                        .forEach(place ->
                                screen.println("    " + place.file() + "【" + place.text() + "】"));
            }
        }
    }

    private static byte[] desk(List<AuditOutcome> kept) {
        List<AuditOutcome> ranked = kept.stream().sorted(AuditOutcome.BY_RISK).toList();
        return ReviewDesk.render(
                AuditOutcome.COUNT_HEADS,
                ranked.stream()
                        .map(o -> new ReviewDesk.Ranked(o.file(), o.state(), o.counts()))
                        .toList(),
                AuditOutcome.FINDING_HEADS,
                ranked.stream().flatMap(o -> o.rows().stream()).toList());
    }

    private @Nullable Integer write(
            java.util.SortedMap<String, byte[]> made, PrintWriter screen, PrintWriter err) {
        if (made.isEmpty()) {
            return null;
        }
        Checked<Path> written =
                PackageWriter.write(out, "audit", new TreeMap<String, Digest>(), made);
        if (written instanceof Checked.Rejected<Path>(List<Finding> findings)) {
            Summary.findings(err, findings);
            return ExitCode.UNREADABLE;
        }
        if (format == Format.TEXT) {
            screen.println("已写入 " + out + "：" + made.size() + " 个文件");
        }
        return null;
    }

    private static void writeText(DocumentFiles reader, ReportFile file, Path to) {
        if (reader.read(file, Limits.standard())
                instanceof Checked.Ok<Document>(Document document, List<Finding> _)) {
            try {
                Files.writeString(to, document.text());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
