package io.hengji.evaluation;

import io.hengji.evidence.Measured;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The value that a measure recomputed, as a figure in the unit of its indicator. Units that convert
 * do so exactly; a measure in a unit that does not leaves the actual value unverifiable, whatever
 * was typed.
 */
final class MeasuredFigures {
    private static final int DECIMALS = 6;
    private static final String SUM = "数据集合计";

    private final FigureBook book;
    private final FindingList findings;

    MeasuredFigures(FigureBook book, FindingList findings) {
        this.book = book;
        this.findings = findings;
    }

    /** The figure; its outcome is unverifiable, with a finding, where the units do not convert. */
    Step of(Indicator indicator, Measured.Value value) {
        Unit unit = indicator.unitOfMeasure().orElse(Unit.POINT);
        Fraction below = value.denominator();
        Optional<Unit> own = Unit.of(value.unit());
        boolean stated = indicator.unitOfMeasure().isPresent() && !value.unit().isBlank();
        if (stated && own.filter(measured -> measured.convertsTo(unit)).isEmpty()) {
            return unlike(indicator, value, unit);
        }
        Unit from = stated ? own.orElse(unit) : unit;
        if (below == null) {
            Step numerator = query(indicator, value, "numerator", value.numerator(), from);
            return figure(
                    indicator,
                    converted(Expr.ref(SUM), from, unit),
                    List.of(new Part(SUM, numerator)),
                    unit);
        }
        Step numerator = query(indicator, value, "numerator", value.numerator(), Unit.NUMBER);
        Step denominator = query(indicator, value, "denominator", below, Unit.NUMBER);
        Expr quotient = Expr.ref("分子").over(Expr.ref("分母"));
        // A rate is the bare quotient, whatever it is printed in; 95% is a hundred times 0.95.
        Expr formula =
                unit.dimension() == Dimension.RATIO
                        ? quotient.times(Expr.lit(inverse(unit.factor())))
                        : converted(quotient, from, unit);
        List<Part> parts = List.of(new Part("分子", numerator), new Part("分母", denominator));
        return figure(indicator, formula, parts, unit);
    }

    private Step figure(Indicator indicator, Expr formula, List<Part> parts, Unit unit) {
        return book.calc(
                SubjectKey.indicator(indicator, "measured"),
                formula,
                FigureBook.inputs(parts),
                number -> new Quantity(decimal(number), unit),
                Grounds.NONE);
    }

    private Step unlike(Indicator indicator, Measured.Value value, Unit unit) {
        String figure = SubjectKey.indicator(indicator, "measured");
        Step step =
                book.absent(
                        figure,
                        indicator.row().place("unit_of_measure"),
                        EvaluationCode.MEASURE_UNIT_UNLIKE.id(),
                        List.of("以“" + unit.symbol() + "”计的复算值"));
        findings.add(
                EvaluationCode.MEASURE_UNIT_UNLIKE,
                indicator.row().place("unit_of_measure"),
                Map.of(
                        "indicator", indicator.name(),
                        "unit", unit.symbol(),
                        "measure", value.query().sql(),
                        "found", value.unit()),
                figure,
                step.id());
        return step;
    }

    /** 元 ÷ 10000 is 万元 and 亩 ÷ 15 is 公顷: the factor that can be written out is. */
    private static Expr converted(Expr value, Unit from, Unit to) {
        Fraction times = from.factor().times(inverse(to.factor()));
        if (times.equals(Fraction.ONE)) {
            return value;
        }
        boolean shrinks = times.compareTo(Fraction.ONE) < 0;
        boolean written = times.decimal().isPresent();
        return (written && !shrinks) || inverse(times).decimal().isEmpty()
                ? value.times(Expr.lit(times))
                : value.over(Expr.lit(inverse(times)));
    }

    private Step query(
            Indicator indicator, Measured.Value value, String part, Fraction number, Unit unit) {
        return book.record(
                book.trail()
                        .add(
                                new FigureId(SubjectKey.indicator(indicator, part)),
                                value.query(),
                                List.of(),
                                new Outcome.Value(
                                        new Quantity(decimal(number), unit), Precision.EXACT),
                                Grounds.NONE));
    }

    private static Fraction inverse(Fraction number) {
        return Fraction.ONE.dividedBy(number).orElseThrow();
    }

    /** What does not end is kept to six decimals: far below any printed precision. */
    private static BigDecimal decimal(Fraction number) {
        return number.decimal().orElseGet(() -> number.round(DECIMALS, RoundingMode.HALF_UP));
    }
}
