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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case from its files to its evaluation, without report and forms: enough to explain a figure.
 */
record EvaluatedCase(Evaluation evaluation, Reference reference) {

    /** Reads and evaluates; rejected when the case cannot be read or names no usable scheme. */
    static Checked<EvaluatedCase> of(Path path, Home home) {
        return of(path, null, home, new ForeignHeads(home, null));
    }

    /**
     * Reads and evaluates beside last year.
     *
     * @param against last year's case, where it is not the one that the case names itself
     * @param heads what other systems call the columns
     */
    static Checked<EvaluatedCase> of(
            Path path, @Nullable Path against, Home home, ForeignHeads heads) {
        return switch (CaseReader.read(
                path, new DeskWorkbookReader(), Limits.standard(), heads.catalogue())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    new Checked.Rejected<>(findings);
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored) ->
                    evaluate(CaseAssembly.of(files), against, home);
        };
    }

    private static Checked<EvaluatedCase> evaluate(Case read, @Nullable Path against, Home home) {
        PriorCase prior = new PriorCase(new DeskWorkbookReader(), Limits.standard());
        Case subject =
                against == null
                        ? prior.beside(read, read.files().folder())
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
        return Checked.ok(new EvaluatedCase(last.map(now::against).orElse(now), reference));
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
}
