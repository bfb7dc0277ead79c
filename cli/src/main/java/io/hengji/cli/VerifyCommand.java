package io.hengji.cli;

import io.hengji.kernel.Finding;
import io.hengji.office.pack.PackageVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hengji verify}: whether a package is still what was written, offline. */
@Command(
        name = "verify",
        description = {"核对成果：逐个文件核对摘要，指出被改动、缺少或多出的文件。不需要网络。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        parameterListHeading = "参数：%n",
        optionListHeading = "选项：%n")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "文件夹", description = "成果文件夹")
    private Path folder = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = PackageVerifier.verify(folder);
        if (findings.isEmpty()) {
            Terminal.out(spec).println("成果完整，没有改动：" + folder);
            return ExitCode.OK;
        }
        Summary.findings(Terminal.out(spec), findings);
        return ExitCode.FINDINGS;
    }
}
