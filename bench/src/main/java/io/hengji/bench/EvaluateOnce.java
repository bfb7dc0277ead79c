package io.hengji.bench;

import io.hengji.evaluation.Case;
import io.hengji.evaluation.CaseAssembly;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluator;
import io.hengji.evaluation.Reference;
import io.hengji.evidence.CaseEvidence;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.scheme.SchemeLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and evaluates one case and ends: everything of {@code evaluate} but its documents. Prints
 * the number of indicators scored, of steps on the trail, and the seconds spent reading.
 */
final class EvaluateOnce {
    private EvaluateOnce() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(System.getProperty("hengji.home", ""));
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        if (!(CaseReader.read(folder, new DeskWorkbookReader(), Limits.standard())
                instanceof Checked.Ok<CaseFiles>(CaseFiles files, var _))) {
            throw new IllegalStateException("the case cannot be read");
        }
        double reading = System.nanoTime() - start;
        Case subject = CaseAssembly.of(files);
        Path schemes = home.resolve("schemes");
        Evaluator evaluator = new Evaluator(SchemeLibrary.load(schemes), Reference.load(schemes));
        try (CaseEvidence evidence =
                new CaseEvidence(
                        files,
                        home.resolve("rules/measures"),
                        new DeskWorkbookReader(),
                        DuckDbEngine::new)) {
            Evaluation evaluation =
                    evaluator.evaluate(subject, evidence).evaluation().orElseThrow();
            long scored =
                    evaluation.projects().stream()
                            .flatMap(project -> Optional.ofNullable(project.score()).stream())
                            .flatMap(score -> score.dimensions().stream())
                            .flatMap(dimension -> dimension.indicators().stream())
                            .filter(indicator -> indicator.score().computed() != null)
                            .count();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(
                            "scored="
                                    + scored
                                    + " steps="
                                    + evaluation.trail().steps().size()
                                    + " reading="
                                    + Samples.time(reading));
        }
    }
}
