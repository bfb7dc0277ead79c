package io.hengji.cli;

import io.hengji.demo.province.LedgerOrder;
import io.hengji.demo.province.ProvinceYear;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hengji demo ledger}: a made-up province-year with planted misuse and its truth. */
@Command(
        name = "ledger",
        description = {"生成虚构的全省年度支付台账：每个部门一个案卷，埋有各类违规和相似的正常业务，附答案。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        optionListHeading = "选项：%n")
final class DemoLedgerCommand implements Callable<Integer> {

    @Option(
            names = "--departments",
            paramLabel = "个数",
            description = "部门个数，1 至 899，默认 10",
            defaultValue = "10")
    private int departments = 10;

    @Option(
            names = "--payments",
            paramLabel = "行数",
            description = "支付明细总行数，每个部门至少 2000 行，默认 50000",
            defaultValue = "50000")
    private long payments = 50_000;

    @Option(
            names = "--seed",
            paramLabel = "整数",
            description = "随机数种子，默认 2025；同一种子生成的文件完全相同",
            defaultValue = "2025")
    private long seed = 2025;

    @Option(names = "--clean", description = "不埋违规，也不埋相似业务：任何规则都不应报出疑点")
    private boolean clean;

    @Option(names = "--single", description = "全省合为一个案卷，支付明细在一个文件里")
    private boolean single;

    @Option(names = "--out", paramLabel = "文件夹", required = true, description = "写到哪里，须是空文件夹或尚不存在")
    private Path out = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        if (departments < 1 || departments > LedgerOrder.MOST_DEPARTMENTS) {
            err.println("hengji demo ledger：--departments 应为 1 至 899。");
            return ExitCode.USAGE;
        }
        if (payments / departments < LedgerOrder.LEAST_PAYMENTS
                || payments / departments > LedgerOrder.MOST_PAYMENTS) {
            err.println("hengji demo ledger：--payments 平均每个部门应为 2000 至 900000000 行。");
            return ExitCode.USAGE;
        }
        try {
            if (DemoCommand.taken(out)) {
                err.println("hengji demo ledger：“" + out + "”里已有文件，请另选文件夹。");
                return ExitCode.UNREADABLE;
            }
            ProvinceYear.Written written =
                    ProvinceYear.write(
                            new LedgerOrder(departments, payments, seed, clean, single), out);
            Terminal.out(spec)
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "已生成 %s：%d 个部门，%d 行支付明细，埋入违规 %d 处（truth.csv），相似的正常业务 %d 处（look-alikes.csv）。",
                                    out,
                                    written.departments(),
                                    written.payments(),
                                    written.plants(),
                                    written.lookAlikes()));
            return ExitCode.OK;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
