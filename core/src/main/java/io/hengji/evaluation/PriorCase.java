package io.hengji.evaluation;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.CaseSettings;
import io.hengji.intake.Limits;
import io.hengji.intake.WorkbookReader;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads last year's case beside this one: the folder or workbook that {@code prior} in case.yaml
 * names, relative to this case. One that cannot be used is a finding, and the 上年 figures stay what
 * this case says of them.
 */
public final class PriorCase {
    private final WorkbookReader workbooks;
    private final Limits limits;

    public PriorCase(WorkbookReader workbooks, Limits limits) {
        this.workbooks = workbooks;
        this.limits = limits;
    }

    /**
     * This year's case with last year's, or with the reason why it has none.
     *
     * @param folder of this year's case
     */
    public Case beside(Case subject, Path folder) {
        String named = subject.files().settings().prior().orElse("");
        if (named.isEmpty()) {
            return subject;
        }
        try {
            return beside(subject, named, folder.resolve(named));
        } catch (InvalidPathException impossible) {
            return unusable(subject, named, "这不是一个路径");
        }
    }

    /** The same with a case that the user named instead, whatever case.yaml says. */
    public Case beside(Case subject, String named, Path there) {
        return switch (CaseReader.read(there, workbooks, limits)) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    unusable(subject, named, clause(findings.getFirst().message()));
            case Checked.Ok<CaseFiles>(CaseFiles last, List<Finding> ignored) -> {
                CaseSettings ours = subject.files().settings();
                int due = ours.year().year() - 1;
                int found = last.settings().year().year();
                yield found == due
                        ? subject.after(CaseAssembly.of(last)).reading(inputs(named, last))
                        : unusable(subject, named, "它是 " + found + " 年度的案卷，应为 " + due + " 年度");
            }
        };
    }

    private static SortedMap<String, Digest> inputs(String named, CaseFiles last) {
        SortedMap<String, Digest> inputs = new TreeMap<>();
        last.inputs().forEach((file, digest) -> inputs.put(named + "/" + file, digest));
        return inputs;
    }

    /** A sentence as part of another. */
    private static String clause(String sentence) {
        return sentence.replaceFirst("。$", "");
    }

    private static Case unusable(Case subject, String named, String why) {
        CaseSettings settings = subject.files().settings();
        Finding finding =
                Finding.of(
                                EvaluationCode.PRIOR_UNUSABLE,
                                settings.at(),
                                Map.of("prior", named, "why", why))
                        .about(List.of(new FigureId("dept.rate.threePublicChange")), null);
        return subject.reporting(finding);
    }
}
