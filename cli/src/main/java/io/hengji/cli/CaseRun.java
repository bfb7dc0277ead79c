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
import io.hengji.office.workbook.DeskWorkbookReader;
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
import org.jspecify.annotations.Nullable;

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
        return of(path, null, home, new ForeignHeads(home, null));
    }

    /**
     * Reads and evaluates beside last year.
     *
     * @param against last year's case, where it is not the one that the case names itself
     * @param heads what other systems call the columns
     */
    static Checked<CaseRun> of(Path path, @Nullable Path against, Home home, ForeignHeads heads) {
        return switch (CaseReader.read(
                path, new DeskWorkbookReader(), Limits.standard(), heads.catalogue())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    new Checked.Rejected<>(findings);
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored) ->
                    evaluate(CaseAssembly.of(files), path, against, home);
        };
    }

    private static Checked<CaseRun> evaluate(
            Case read, Path path, @Nullable Path against, Home home) {
        PriorCase prior = new PriorCase(new DeskWorkbookReader(), Limits.standard());
        Case subject =
                against == null
                        ? prior.beside(read, folder(path))
                        : prior.beside(read, against.toString(), against);
        Reference reference = home.reference();
        Evaluator evaluator = new Evaluator(home.schemes(), reference);
        Evaluator.Result result = evaluate(evaluator, subject, home);
        Optional<Evaluation> evaluation = result.evaluation();
        if (evaluation.isEmpty()) {
            return new Checked.Rejected<>(result.findings());
        }
        Evaluation now = evaluation.get();
        Optional<Evaluation> last =
                subject.prior().flatMap(before -> evaluate(evaluator, before, home).evaluation());
        return Checked.ok(written(last.map(now::against).orElse(now), reference));
    }

    private static Evaluator.Result evaluate(Evaluator evaluator, Case subject, Home home) {
        try (CaseEvidence evidence =
                new CaseEvidence(
                        subject.files(),
                        home.measures(),
                        new DeskWorkbookReader(),
                        DuckDbEngine::new)) {
            return evaluator.evaluate(subject, evidence);
        }
    }

    private static Path folder(Path path) {
        return Files.isDirectory(path) ? path : path.resolveSibling("");
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
