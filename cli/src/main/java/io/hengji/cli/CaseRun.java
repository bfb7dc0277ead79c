package io.hengji.cli;

import io.hengji.evaluation.Case;
import io.hengji.evaluation.CaseAssembly;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluator;
import io.hengji.evaluation.PriorCase;
import io.hengji.evaluation.Reference;
import io.hengji.evidence.CaseEvidence;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.XlsxReader;
import io.hengji.official.EvaluatedFigures;
import io.hengji.official.Form;
import io.hengji.official.Forms;
import io.hengji.official.Narrative;
import io.hengji.official.Report;
import io.hengji.official.ReportAssembly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One case from its files to its evaluation, report and forms: what every command about a case
 * begins with.
 */
record CaseRun(Evaluation evaluation, Reference reference, Report report, List<Form> forms) {
    CaseRun {
        forms = List.copyOf(forms);
    }

    /** Reads and evaluates; rejected when the case cannot be read or names no usable scheme. */
    static Checked<CaseRun> of(Path path, Home home) {
        return switch (CaseReader.read(path, new XlsxReader(), Limits.standard())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    new Checked.Rejected<>(findings);
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored) ->
                    evaluate(files, path, home);
        };
    }

    private static Checked<CaseRun> evaluate(CaseFiles files, Path path, Home home) {
        Reference reference = home.reference();
        Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
        Case subject =
                new PriorCase(new XlsxReader(), Limits.standard())
                        .beside(CaseAssembly.of(files), folder);
        try (CaseEvidence evidence =
                new CaseEvidence(
                        folder, files.settings().year(), home.measures(), DuckDbEngine::new)) {
            Evaluator.Result result =
                    new Evaluator(home.schemes(), reference).evaluate(subject, evidence);
            Optional<Evaluation> evaluation = result.evaluation();
            return evaluation.isEmpty()
                    ? new Checked.Rejected<>(result.findings())
                    : Checked.ok(written(evaluation.get(), reference));
        }
    }

    private static CaseRun written(Evaluation evaluation, Reference reference) {
        Narrative narrative =
                Narrative.read(
                        evaluation.subject().files(),
                        EvaluatedFigures.of(evaluation, reference.figures()));
        Evaluation complete = evaluation.with(narrative.findings());
        List<Form> forms = Forms.of(complete);
        Report report =
                ReportAssembly.of(complete.subject(), narrative.blocks(), Forms.annexes(forms));
        return new CaseRun(complete, reference, report, forms);
    }
}
