package io.hengji.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code hengji}. Subcommands do the work; alone it shows what there is. */
@Command(
        name = "hengji",
        description = {"衡绩：核算、监控、审核财政资金绩效，每个数字都能追溯到原始记录。", ""},
        versionProvider = Version.class,
        subcommands = {
            EvaluateCommand.class,
            AuditCommand.class,
            TemplateCommand.class,
            WatchCommand.class,
            LeadCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            DemoCommand.class
        },
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        optionListHeading = "选项：%n",
        commandListHeading = "%n命令：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:完成，没有问题", "1:完成，但有错误级疑点未处理", "2:用法不对", "3:输入读不了或结果写不出", "70:程序自身的错误"})
public final class Main {

    private static final OptionSpec HELP =
            OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .scopeType(ScopeType.INHERIT)
                    .description("显示帮助")
                    .build();

    private static final OptionSpec VERSION =
            OptionSpec.builder("-V", "--version").versionHelp(true).description("显示版本").build();

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(writer(System.out), writer(System.err), args));
    }

    /** In the terminal's charset, which may be GB18030. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Everything but the exit, so that tests run the very same thing. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
    }

    private static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Main());
        command.getCommandSpec().addOption(HELP).addOption(VERSION);
        return command.setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(new Complaint())
                .setExecutionExceptionHandler(Main::failed);
    }

    /** Alone, or with {@code --help}: show the help. Otherwise the last subcommand runs. */
    private static int execute(ParseResult parsed) {
        if (parsed.expandedArgs().isEmpty()) {
            CommandLine command = parsed.commandSpec().commandLine();
            command.usage(command.getOut());
            return ExitCode.OK;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof UncheckedIOException) {
            err.println("hengji：文件读写失败：" + failure.getMessage());
            return ExitCode.UNREADABLE;
        }
        err.println("hengji：程序内部错误，请将以下内容告知维护人员（" + Version.number() + "）：");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
