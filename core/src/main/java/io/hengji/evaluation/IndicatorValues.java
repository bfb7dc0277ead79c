package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.evidence.EvidenceSource;
import io.hengji.evidence.Measured;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States target and actual value of indicators: typed, derived from an excess, or recomputed from
 * evidence.
 */
final class IndicatorValues {
    private static final int MEASURED_DECIMALS = 6;

    private final FigureBook book;
    private final Stated stated;
    private final EvidenceSource evidence;
    private final SurveyFigures surveys;
    private final MeasuredFigures measures;
    private final FindingList findings;

    IndicatorValues(
            FigureBook book,
            Stated stated,
            EvidenceSource evidence,
            SurveyFigures surveys,
            FindingList findings) {
        this.book = book;
        this.stated = stated;
        this.evidence = evidence;
        this.surveys = surveys;
        this.measures = new MeasuredFigures(book, findings);
        this.findings = findings;
    }

    /**
     * @param needsSurvey whether the dimension is one of satisfaction, whose actual value a survey
     *     gives
     */
    TargetAndActual of(Indicator indicator, boolean needsSurvey) {
        Unit unit = indicator.unitOfMeasure().orElse(Unit.POINT);
        Evidence proof = evidence(indicator);
        Optional<Step> survey =
                needsSurvey ? surveys.rate(indicator.projectId()) : Optional.empty();
        Step typed = typed(indicator, "actual", indicator.actual(), unit);
        Step actual = typed;
        State state = typed == null ? State.UNVERIFIABLE : State.CLAIMED;
        EvidenceLevel level = proof.level();
        List<SourceRef> refs = new ArrayList<>(proof.refs());
        Step recomputed = proof.step();
        if (recomputed == null && survey.isPresent()) {
            recomputed = asPercent(indicator, survey.get());
            level = surveys.level(indicator.projectId());
        }
        if (recomputed != null) {
            compare(indicator, typed, recomputed);
            actual = recomputed;
            state = isValue(recomputed) ? State.COMPUTED : State.UNVERIFIABLE;
        }
        Step target = typed(indicator, "target", indicator.target(), unit);
        State targetState = target == null ? State.UNVERIFIABLE : State.COMPUTED;
        if (target == null && actual != null) {
            target = fromExcess(indicator, actual, unit);
            targetState = target == null ? State.UNVERIFIABLE : State.COMPUTED;
        }
        Step max = typed(indicator, "targetMax", indicator.targetMax(), unit);
        return new TargetAndActual(target, targetState, max, actual, state, level, refs);
    }

    private static boolean isValue(Step step) {
        return step.outcome() instanceof Outcome.Value;
    }

    private record Evidence(@Nullable Step step, EvidenceLevel level, List<SourceRef> refs) {}

    private Evidence evidence(Indicator indicator) {
        Step measured = null;
        EvidenceLevel level = EvidenceLevel.L0;
        List<SourceRef> refs = new ArrayList<>();
        for (String reference : indicator.evidence()) {
            Measured found = evidence.measure(reference, indicator.row().place("evidence"));
            findings.addAll(found.findings());
            switch (found) {
                case Measured.Value value -> {
                    measured = measures.of(indicator, value);
                    level = isValue(measured) ? value.level() : EvidenceLevel.L0;
                    refs.add(value.rows());
                }
                case Measured.Document document -> {
                    refs.add(document.file());
                    level = level == EvidenceLevel.L0 ? EvidenceLevel.L1 : level;
                }
                case Measured.Unusable ignored -> {}
            }
        }
        return new Evidence(measured, level, refs);
    }

    private Step asPercent(Indicator indicator, Step rate) {
        return book.calc(
                SubjectKey.indicator(indicator, "measured"),
                Expr.ref("满意度").times(Expr.lit(100)),
                FigureBook.inputs(List.of(new Part("满意度", rate))),
                number -> quantity(number, Unit.PERCENT),
                Grounds.NONE);
    }

    private void compare(Indicator indicator, @Nullable Step typed, Step measured) {
        if (typed == null
                || !(typed.outcome() instanceof Outcome.Value(Scalar typedValue, Precision printed))
                || !(measured.outcome()
                        instanceof Outcome.Value(Scalar value, Precision ignored))) {
            return;
        }
        Fraction difference =
                TrailBuilder.number(typedValue)
                        .orElse(Fraction.ZERO)
                        .minus(TrailBuilder.number(value).orElse(Fraction.ZERO));
        Fraction half =
                printed.half()
                        .dividedBy(indicator.unitOfMeasure().orElse(Unit.POINT).factor())
                        .orElse(Fraction.ZERO);
        if (difference.abs().compareTo(half) > 0) {
            findings.add(
                    EvaluationCode.MEASURE_DIFFERS,
                    indicator.row().place("actual"),
                    Map.of(
                            "indicator",
                            indicator.name(),
                            "typed",
                            typedValue.shown(),
                            "measured",
                            value.shown()),
                    SubjectKey.indicator(indicator, "actual"),
                    measured.id());
        }
    }

    /** 实际 535.02 超底线目标 4.52: the target that the report implies is 530.50. */
    private @Nullable Step fromExcess(Indicator indicator, Step actual, Unit unit) {
        List<Step> excess = stated.of(SubjectKey.indicator(indicator, "excess"));
        if (excess.isEmpty()) {
            return null;
        }
        Step target =
                book.calc(
                        SubjectKey.indicator(indicator, "target"),
                        Expr.ref("实际完成值").minus(Expr.ref("超出数")),
                        FigureBook.inputs(
                                List.of(
                                        new Part("实际完成值", actual),
                                        new Part("超出数", excess.getFirst()))),
                        number -> quantity(number, unit),
                        Grounds.NONE);
        if (target.outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                && actual.outcome() instanceof Outcome.Value(Scalar actualValue, Precision printed)
                && excess.getFirst().outcome()
                        instanceof Outcome.Value(Scalar excessValue, Precision excessPrinted)) {
            findings.add(
                    EvaluationCode.TARGET_DERIVED,
                    indicator.row().place("target"),
                    Map.of(
                            "indicator", indicator.name(),
                            "actual", actualValue.shown(),
                            "excess", excessValue.shown(),
                            "target", shown(value, printed)),
                    SubjectKey.indicator(indicator, "target"),
                    target.id());
        }
        return target;
    }

    /** With the decimals it follows from: 530.5 from 535.02 − 4.52 is 530.50. */
    private static String shown(Scalar value, Precision printed) {
        return value instanceof Quantity(BigDecimal number, Unit unit)
                ? number.setScale(
                                        Math.max(number.scale(), printed.decimalsIn(unit)),
                                        RoundingMode.UNNECESSARY)
                                .toPlainString()
                        + unit.symbol()
                : value.shown();
    }

    private @Nullable Step typed(
            Indicator indicator, String what, @Nullable Located<BigDecimal> value, Unit unit) {
        return value == null
                ? null
                : book.read(
                        SubjectKey.indicator(indicator, what),
                        value.at(),
                        new Quantity(value.value(), unit),
                        Precision.ofPrinted(value.value(), unit));
    }

    private static Quantity quantity(Fraction number, Unit unit) {
        return new Quantity(decimal(number), unit);
    }

    /** A rate that does not end is kept to six decimals: far below any printed precision. */
    private static BigDecimal decimal(Fraction number) {
        return number.decimal()
                .orElseGet(() -> number.round(MEASURED_DECIMALS, RoundingMode.HALF_UP));
    }
}
