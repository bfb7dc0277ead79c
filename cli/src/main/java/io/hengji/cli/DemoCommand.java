package io.hengji.cli;

import io.hengji.demo.DemoCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hengji demo}: writes the made-up case, for trying things out and for measuring. */
@Command(
        name = "demo",
        description = {"生成演示案卷：虚构的县级自然资源局，数字完整、可以复算。", ""},
        subcommands = DemoLedgerCommand.class,
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        optionListHeading = "选项：%n",
        commandListHeading = "%n命令：%n")
final class DemoCommand implements Callable<Integer> {
    private static final int LARGEST = 1000;

    @Option(
            names = "--seed",
            paramLabel = "整数",
            description = "随机数种子，默认 2025；同一种子生成的文件完全相同",
            defaultValue = "2025")
    private long seed = DemoCase.SEED;

    @Option(
            names = "--scale",
            paramLabel = "倍数",
            description = "记录和支付的倍数，1 至 1000，默认 1",
            defaultValue = "1")
    private int scale = 1;

    // not required for the parser, which would ask for it before a subcommand, too
    @Option(names = "--out", paramLabel = "文件夹", description = "写到哪里，须是空文件夹或尚不存在；必填")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        Path out = this.out;
        if (out == null) {
            err.println("hengji demo：请用 --out 写明写到哪个文件夹。");
            return ExitCode.USAGE;
        }
        if (scale < 1 || scale > LARGEST) {
            err.println("hengji demo：--scale 应为 1 至 1000。");
            return ExitCode.USAGE;
        }
        try {
            if (taken(out)) {
                err.println("hengji demo：“" + out + "”里已有文件，请另选文件夹。");
                return ExitCode.UNREADABLE;
            }
            SortedMap<String, String> files = DemoCase.files(seed, scale);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path to = out.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.writeString(to, file.getValue());
            }
            Terminal.out(spec).println("已生成演示案卷：" + out + "，共 " + files.size() + " 个文件。");
            return ExitCode.OK;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether something stands there that we did not make. */
    static boolean taken(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
