package io.hengji.cli;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Reference;
import io.hengji.kernel.Checked;
import io.hengji.official.EvaluatedFigures;
import io.hengji.official.Form;
import io.hengji.official.Forms;
import io.hengji.official.Narrative;
import io.hengji.official.Report;
import io.hengji.official.ReportAssembly;
import java.nio.file.Path;
import java.util.List;
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
        return EvaluatedCase.of(path, home).map(CaseRun::written);
    }

    /** The same beside last year; see {@link EvaluatedCase#of(Path, Path, Home, ForeignHeads)}. */
    static Checked<CaseRun> of(Path path, @Nullable Path against, Home home, ForeignHeads heads) {
        return EvaluatedCase.of(path, against, home, heads).map(CaseRun::written);
    }

    private static CaseRun written(EvaluatedCase evaluated) {
        Evaluation evaluation = evaluated.evaluation();
        Reference reference = evaluated.reference();
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
