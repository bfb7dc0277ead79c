package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Targets that ask for less than was reached last year. Last year's value is the one the case
 * states (上年实际值), or that of the indicator of the same number and name in last year's case.
 */
final class PriorTargets {
    private final Case subject;
    private final FindingList findings;

    PriorTargets(Case subject, FindingList findings) {
        this.subject = subject;
        this.findings = findings;
    }

    void apply() {
        Map<String, Indicator> last = new HashMap<>();
        subject.prior()
                .ifPresent(prior ->
                        prior.indicators().forEach(row -> last.putIfAbsent(row.id(), row)));
        for (Indicator row : subject.indicators()) {
            reached(row, Optional.ofNullable(last.get(row.id())))
                    .ifPresent(reached -> compare(row, reached));
        }
    }

    private static Optional<BigDecimal> reached(Indicator row, Optional<Indicator> last) {
        Located<BigDecimal> typed = row.priorActual();
        if (typed != null) {
            return Optional.of(typed.value());
        }
        return last.filter(before -> before.level3().equals(row.level3()))
                .filter(before -> Objects.equals(before.unit(), row.unit()))
                .flatMap(before -> Optional.ofNullable(before.actual()))
                .map(Located::value);
    }

    private void compare(Indicator row, BigDecimal reached) {
        BigDecimal target = Scorer.value(row.target());
        if (target == null || row.direction() == null) {
            return;
        }
        int more = Fraction.of(target).compareTo(Fraction.of(reached));
        boolean easier =
                row.direction().higherIsBetter()
                        ? more < 0
                        : row.direction().lowerIsBetter() && more > 0;
        if (easier) {
            String unit = row.unitOfMeasure().map(Unit::symbol).orElse("");
            findings.add(
                    EvaluationCode.TARGET_BELOW_PRIOR,
                    row.row().place("target"),
                    Map.of(
                            "indicator", row.name(),
                            "prior", Scorer.plain(reached) + unit,
                            "target", row.direction().symbol() + Scorer.plain(target) + unit),
                    SubjectKey.indicator(row, "target"),
                    null);
        }
    }
}
