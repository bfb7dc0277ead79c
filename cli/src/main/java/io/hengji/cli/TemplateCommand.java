package io.hengji.cli;

import io.hengji.intake.CaseDifferences;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.office.template.CaseContent;
import io.hengji.office.template.CaseWorkbook;
import io.hengji.office.template.Choices;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.SchemeLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hengji template}: the workbook to fill in, blank or from a case. */
@Command(
        name = "template",
        description = {"填报工作簿：写出空白的，或由已有案卷填好的 xlsx。填好后用 evaluate 核算。", ""},
        synopsisHeading = "用法：",
        descriptionHeading = "%n",
        optionListHeading = "选项：%n")
final class TemplateCommand implements Callable<Integer> {

    @Option(names = "--scheme", paramLabel = "方案", description = "评价方案编号：写进空白案卷，列出其一级指标")
    private String scheme = "";

    @Option(names = "--from", paramLabel = "案卷", description = "由这个案卷（文件夹或工作簿）填好各表")
    private @Nullable Path from;

    @Option(names = "--year", paramLabel = "年度", description = "评价的预算年度；不写则留空，科目不分年度全部列出")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "文件", description = "写到哪里，默认 填报.xlsx；已有的文件不覆盖")
    private Path out = Path.of("填报.xlsx");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Terminal.err(spec);
        if (Files.exists(out)) {
            err.println("hengji template：" + out + " 已经存在，没有覆盖。请换一个名称，或先移走它。");
            return ExitCode.UNREADABLE;
        }
        Home home = Home.find();
        if (from == null) {
            return blank(home, err);
        }
        return switch (CaseReader.read(
                from,
                new DeskWorkbookReader(),
                Limits.standard(),
                new ForeignHeads(home, null).catalogue())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) -> {
                Summary.findings(err, findings);
                yield ExitCode.UNREADABLE;
            }
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored) ->
                    filled(files, home);
        };
    }

    private int blank(Home home, PrintWriter err) {
        SchemeLibrary schemes = home.schemes();
        @Nullable FiscalYear codesOf = year == null ? null : new FiscalYear(year);
        Optional<Scheme> wanted = scheme(schemes, codesOf);
        if (!scheme.isEmpty() && wanted.isEmpty()) {
            err.println(
                    "hengji template：没有方案“"
                            + scheme
                            + "”。可用的有："
                            + String.join(
                                    "、", schemes.schemes().stream().map(Scheme::id).toList()));
            return ExitCode.USAGE;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("moneyUnit", "万元");
        if (year != null) {
            settings.put("year", year.toString());
        }
        wanted.ifPresent(each -> settings.put(each.project() ? "projectScheme" : "scheme", scheme));
        CaseContent content =
                wanted.map(each -> CaseContent.of(each, settings))
                        .orElseGet(() -> CaseContent.blank(settings));
        write(content, home, schemes, codesOf, wanted);
        Terminal.out(spec).println("已写出空白填报工作簿：" + out);
        return ExitCode.OK;
    }

    private int filled(CaseFiles files, Home home) {
        SchemeLibrary schemes = home.schemes();
        FiscalYear caseYear = files.settings().year();
        String named = scheme.isEmpty() ? files.settings().scheme() : scheme;
        write(CaseContent.of(files), home, schemes, caseYear, schemes.find(named, caseYear));
        PrintWriter screen = Terminal.out(spec);
        screen.println("已由案卷写出填报工作簿：" + out);
        List<Finding> lost = lost(files);
        if (lost.isEmpty()) {
            screen.println("已读回核对，与原案卷一致。佐证文件请放在工作簿旁边的 evidence 文件夹。");
            return ExitCode.OK;
        }
        Summary.findings(screen, lost);
        return ExitCode.FINDINGS;
    }

    /** What a reader of the written file does not get back. */
    private List<Finding> lost(CaseFiles files) {
        return switch (CaseReader.read(out, new DeskWorkbookReader(), Limits.standard())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) -> findings;
            case Checked.Ok<CaseFiles>(CaseFiles read, List<Finding> ignored) ->
                    CaseDifferences.between(files, read);
        };
    }

    private void write(
            CaseContent content,
            Home home,
            SchemeLibrary schemes,
            @Nullable FiscalYear codesOf,
            Optional<Scheme> wanted) {
        TableCatalogue catalogue = TableCatalogue.standard();
        Choices choices =
                Choices.of(catalogue, schemes, home.codes(), codesOf, wanted.orElse(null));
        byte[] bytes = CaseWorkbook.render(catalogue, choices, content);
        try {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(out, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** In force in that year, or the newest of that name when no year was given. */
    private Optional<Scheme> scheme(SchemeLibrary schemes, @Nullable FiscalYear inForce) {
        return inForce != null
                ? schemes.find(scheme, inForce)
                : schemes.schemes().stream()
                        .filter(each -> each.id().equals(scheme) || each.ref().equals(scheme))
                        .max((a, b) -> Integer.compare(a.version(), b.version()));
    }
}
