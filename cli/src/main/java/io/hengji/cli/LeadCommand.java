package io.hengji.cli;

import io.hengji.office.json.LeadFile;
import io.hengji.watch.Disposition;
import io.hengji.watch.KnownLead;
import io.hengji.watch.LeadBook;
import io.hengji.watch.LeadState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji lead}: what was found by {@code watch}, and what people decided about it. */
@Command(
        name = "lead",
        description = {
            "疑点台账：list 列出，show 查看一条，confirm 确认属实，explain 说明原因，correct 已经纠正。",
            "处置只对当时的行有效；以后出现新的行，疑点重新打开。",
            ""
        },
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class LeadCommand implements Callable<Integer> {

    /** What to do. */
    enum Wanted {
        LIST,
        SHOW,
        CONFIRM,
        EXPLAIN,
        CORRECT
    }

    @Parameters(index = "0", paramLabel = "list|show|confirm|explain|correct", description = "做什么")
    private Wanted wanted = Wanted.LIST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "编号",
            description = "疑点编号，如 F02A/37a9027891；list 不写")
    private String id = "";

    @Option(names = "--case", paramLabel = "案卷编号", description = "几个案卷有同一编号的疑点时，写明是哪一个")
    private @Nullable String source;

    @Option(names = "--by", paramLabel = "姓名", description = "谁处置的；处置时必写")
    private String by = "";

    @Option(names = "--note", paramLabel = "文字", description = "情况说明；处置时必写")
    private String note = "";

    @Option(names = "--evidence", paramLabel = "文字", description = "佐证：文件、凭证号")
    private String evidence = "";

    @Option(
            names = "--data",
            paramLabel = "文件夹",
            description = "工作区，默认环境变量 HENGJI_DATA，再默认 ./hengji-data")
    private @Nullable Path data;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        LeadBook book = new LeadFile(Workspace.folder(data));
        PrintWriter out = Terminal.out(spec);
        PrintWriter err = Terminal.err(spec);
        if (wanted == Wanted.LIST) {
            list(book, out);
            return ExitCode.OK;
        }
        List<KnownLead> found =
                book.leads().stream()
                        .filter(one -> one.id().equals(id))
                        .filter(one -> source == null || one.source().equals(source))
                        .toList();
        if (found.isEmpty()) {
            err.println("hengji lead：工作区中没有疑点“" + id + "”；hengji lead list 列出全部。");
            return ExitCode.USAGE;
        }
        if (found.size() > 1) {
            err.println(
                    "hengji lead：几个案卷都有疑点“"
                            + id
                            + "”，请用 --case 写明是哪一个："
                            + found.stream()
                                    .map(KnownLead::source)
                                    .collect(Collectors.joining("、")));
            return ExitCode.USAGE;
        }
        KnownLead lead = found.getFirst();
        if (wanted == Wanted.SHOW) {
            show(book, lead, out);
            return ExitCode.OK;
        }
        if (by.isBlank() || note.isBlank()) {
            err.println("hengji lead：处置要写 --by（谁）和 --note（情况说明）。");
            return ExitCode.USAGE;
        }
        Disposition.Action action =
                Disposition.Action.valueOf(wanted.name().toUpperCase(Locale.ROOT));
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        book.decided(
                new Disposition(
                        id,
                        lead.source(),
                        action,
                        by.strip(),
                        note.strip(),
                        evidence.strip(),
                        now,
                        lead.content()));
        out.println(id + " " + action.chinese() + "（" + by.strip() + "）。");
        out.flush();
        return ExitCode.OK;
    }

    private static void list(LeadBook book, PrintWriter out) {
        List<KnownLead> leads = book.leads();
        if (leads.isEmpty()) {
            out.println("工作区中没有疑点；hengji watch 找到的会记在这里。");
        }
        for (KnownLead lead : leads) {
            LeadState state = book.state(lead);
            out.println(
                    lead.id()
                            + "　"
                            + lead.severity()
                            + "　"
                            + state.chinese()
                            + "　"
                            + lead.source()
                            + "　"
                            + lead.message());
        }
        out.flush();
    }

    private static void show(LeadBook book, KnownLead lead, PrintWriter out) {
        LeadState state = book.state(lead);
        out.println(
                lead.id()
                        + " "
                        + lead.title()
                        + "（"
                        + lead.severity()
                        + "，"
                        + state.chinese()
                        + "）");
        out.println("  案卷：" + lead.source() + "，截至 " + lead.asOf() + "，" + lead.rows() + " 行");
        out.println("  " + lead.message());
        for (Disposition one : book.dispositions(lead.source(), lead.id())) {
            out.println(
                    "  "
                            + one.at()
                            + " "
                            + one.by()
                            + " "
                            + one.action().chinese()
                            + "："
                            + one.note()
                            + (one.evidence().isEmpty() ? "" : "（佐证：" + one.evidence() + "）")
                            + (one.content().equals(lead.content()) ? "" : "（当时的行与现在不同）"));
        }
        out.flush();
    }
}
