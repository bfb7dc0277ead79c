package io.hengji.watch;

import io.hengji.intake.CaseFiles;
import io.hengji.kernel.Finding;
import io.hengji.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What monitoring found in one case as of a day (监控结果).
 *
 * @param lights of the department and of every project; none where payments, budget or projects are
 *     missing
 * @param rules every rule, also those that were not checked
 * @param findings what was wrong with rules and data, beside what reading the case found
 */
public record Watch(
        CaseFiles files,
        LocalDate asOf,
        List<Light> lights,
        List<RuleRun> rules,
        List<Finding> findings,
        Trail trail) {
    public Watch {
        lights = List.copyOf(lights);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** How many months of the case's year are over. */
    public int months() {
        return Lights.months(files.settings().year().year(), asOf);
    }

    /** All leads, in the order of the rules. */
    public Stream<Lead> leads() {
        return rules.stream().flatMap(run -> run.leads().stream());
    }
}
