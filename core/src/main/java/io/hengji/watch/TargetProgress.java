package io.hengji.watch;

import io.hengji.goal.Direction;
import io.hengji.goal.Indicator;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Unit;
import io.hengji.trail.Criterion;
import io.hengji.trail.Expr;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the targets are (绩效目标实现程度): of every indicator its latest reported state against what the
 * months passed make due, what is expected for the year against the target, and the possibility
 * that the unit itself states (确定能、有可能、完全不可能).
 */
final class TargetProgress {
    private static final int YEAR = 12;
    private static final String DONE = "完成";
    private static final String TARGET = "指标值";
    private static final Expr HIGHER = new Expr.Div(new Expr.Ref(DONE), new Expr.Ref(TARGET));
    private static final Expr LOWER = new Expr.Div(new Expr.Ref(TARGET), new Expr.Ref(DONE));
    private static final Unit COUNT = Unit.of("个").orElseThrow();

    private final CaseFiles files;
    private final LocalDate asOf;
    private final LightCriteria criteria;
    private final TrailBuilder trail;

    TargetProgress(CaseFiles files, LocalDate asOf, LightCriteria criteria, TrailBuilder trail) {
        this.files = files;
        this.asOf = asOf;
        this.criteria = criteria;
        this.trail = trail;
    }

    /** What one indicator shows. */
    record Shown(Indicator indicator, Colour colour, String words, Step step) {}

    /** The colour of several indicators: the gravest; grey where one is not known. */
    record Together(Colour colour, String words, List<Step> steps) {}

    Together of(List<Indicator> indicators) {
        List<Shown> shown = new ArrayList<>();
        int silent = 0;
        int unclear = 0;
        for (Indicator indicator : indicators) {
            if (indicator.isDimensionRow() || !indicator.notApplicable().isEmpty()) {
                continue;
            }
            Optional<CaseRow> row = Progress.latest(files, indicator.id(), asOf);
            Optional<Shown> one = row.flatMap(reported -> shown(indicator, reported));
            one.ifPresent(shown::add);
            silent += row.isEmpty() ? 1 : 0;
            unclear += row.isPresent() && one.isEmpty() ? 1 : 0;
        }
        String rest =
                (silent == 0 ? "" : "；" + silent + " 个指标没有进展")
                        + (unclear == 0 ? "" : "；" + unclear + " 个指标的进展无法判断");
        if (shown.isEmpty()) {
            return new Together(Colour.GREY, unclear == 0 ? "没有绩效指标的进展" : "指标的进展无法判断", List.of());
        }
        Colour colour = Colour.GREEN;
        for (Shown one : shown) {
            colour = colour.with(one.colour());
        }
        colour = rest.isEmpty() ? colour : colour.with(Colour.GREY);
        Colour gravest = colour;
        String words =
                shown.stream()
                        .filter(one -> gravest != Colour.GREEN && one.colour() == gravest)
                        .map(Shown::words)
                        .findFirst()
                        .orElse(shown.size() + " 个指标的进展正常");
        return new Together(colour, words + rest, shown.stream().map(Shown::step).toList());
    }

    /** By the gravest of what can be told; empty where nothing can. */
    private Optional<Shown> shown(Indicator indicator, CaseRow row) {
        List<Shown> ways = new ArrayList<>();
        Located<BigDecimal> target = indicator.target();
        Direction direction = indicator.direction();
        if (target != null && direction != null && target.value().signum() > 0) {
            if (direction.higherIsBetter()) {
                row.number("actual")
                        .flatMap(actual -> course(indicator, row, actual, target))
                        .ifPresent(ways::add);
                row.number("expected_year_end")
                        .flatMap(expected -> outlook(indicator, expected, target, HIGHER))
                        .ifPresent(ways::add);
            } else if (direction.lowerIsBetter()) {
                row.number("expected_year_end")
                        .flatMap(expected -> outlook(indicator, expected, target, LOWER))
                        .ifPresent(ways::add);
            }
        }
        row.text("possibility").ifPresent(word -> ways.add(possibility(indicator, row, word)));
        return ways.stream().max(Comparator.comparingInt(one -> gravity(one.colour())));
    }

    private static int gravity(Colour colour) {
        return switch (colour) {
            case GREEN -> 0;
            case GREY -> 1;
            case YELLOW -> 2;
            case RED -> 3;
        };
    }

    /**
     * What is done against what is due: of a sum the share of the year's months that were over when
     * it was reported, of a state (质量, 满意度) the whole target at any time.
     */
    private Optional<Shown> course(
            Indicator indicator,
            CaseRow row,
            Located<BigDecimal> actual,
            Located<BigDecimal> target) {
        int months = Lights.months(files.settings().year().year(), row.day("as_of").orElseThrow());
        Expr due =
                criteria.isState(indicator)
                        ? new Expr.Ref(TARGET)
                        : new Expr.Mul(
                                new Expr.Ref(TARGET),
                                new Expr.Lit(
                                        Fraction.of(months)
                                                .dividedBy(Fraction.of(YEAR))
                                                .orElseThrow()));
        return ratio(
                indicator,
                actual,
                target,
                new Expr.Div(new Expr.Ref(DONE), due),
                criteria.target());
    }

    private Optional<Shown> outlook(
            Indicator indicator,
            Located<BigDecimal> expected,
            Located<BigDecimal> target,
            Expr formula) {
        return ratio(indicator, expected, target, formula, criteria.outlook());
    }

    /** Empty where the formula divides by 0: nothing was due yet, nothing is expected. */
    private Optional<Shown> ratio(
            Indicator indicator,
            Located<BigDecimal> done,
            Located<BigDecimal> target,
            Expr formula,
            Criterion criterion) {
        FigureId figure = new FigureId("indicator/" + indicator.id());
        Unit unit = indicator.unitOfMeasure().orElse(COUNT);
        Step first =
                trail.read(figure, done.at(), new Quantity(done.value(), unit), Precision.EXACT);
        Step second =
                trail.read(
                        figure, target.at(), new Quantity(target.value(), unit), Precision.EXACT);
        Step ratio =
                trail.calc(
                        figure,
                        formula,
                        List.of(new Input(DONE, first.id()), new Input(TARGET, second.id())),
                        Rate.Exact::new,
                        grounds());
        return TrailBuilder.number(ratio.outcome())
                .map(value -> judged(indicator, value, ratio, criterion));
    }

    private Shown judged(Indicator indicator, Fraction value, Step ratio, Criterion criterion) {
        Colour colour = LightCriteria.colour(criterion, value);
        String words =
                "“%s”%s为 %s".formatted(indicator.name(), criterion.name(), Percent.shown(value));
        return judged(indicator, colour, words, ratio, criterion);
    }

    private Shown possibility(Indicator indicator, CaseRow row, String word) {
        Colour colour =
                switch (word) {
                    case "确定能" -> Colour.GREEN;
                    case "有可能" -> Colour.YELLOW;
                    default -> Colour.RED;
                };
        String words = "“%s”填报为“%s”完成".formatted(indicator.name(), word);
        Step read =
                trail.read(
                        new FigureId("indicator/" + indicator.id()),
                        row.place("possibility"),
                        new io.hengji.kernel.Text(word),
                        Precision.EXACT);
        return judged(indicator, colour, words, read, Criterion.immediate("完成目标可能性", List.of()));
    }

    private Shown judged(
            Indicator indicator, Colour colour, String words, Step of, Criterion criterion) {
        Step grade =
                trail.add(
                        new FigureId("indicator/" + indicator.id()),
                        new Op.Grade(criterion, Optional.empty()),
                        List.of(new Input(criterion.name(), of.id())),
                        new Outcome.Judged(colour.level(), words),
                        grounds());
        return new Shown(indicator, colour, words, grade);
    }

    private Grounds grounds() {
        return Grounds.of("lights", 1, List.of(criteria.basis()));
    }
}
