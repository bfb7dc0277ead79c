package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects findings while an evaluation goes on: all at once, in the order in which the case is
 * read.
 */
final class FindingList {
    private final List<Finding> findings = new ArrayList<>();

    void add(
            EvaluationCode code,
            SourceRef at,
            Map<String, String> args,
            String figure,
            @Nullable StepId step) {
        add(Finding.of(code, at, args).about(List.of(new FigureId(figure)), step));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Each once: a dataset that several indicators use complains once. */
    List<Finding> all() {
        Map<String, Finding> once = new LinkedHashMap<>();
        findings.forEach(finding -> once.putIfAbsent(finding.id() + place(finding), finding));
        return List.copyOf(once.values());
    }

    /** Equal words may stand twice in a text: that is two findings. */
    private static String place(Finding finding) {
        return finding.at() instanceof SourceRef.Span span ? " " + span.start() : "";
    }
}
