package io.hengji.watch;

import io.hengji.goal.Indicator;
import io.hengji.goal.IndicatorReader;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CellValue;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Scalar;
import io.hengji.ledger.BudgetLayer;
import io.hengji.ledger.BudgetLine;
import io.hengji.ledger.Ledger;
import io.hengji.ledger.LedgerReader;
import io.hengji.ledger.Project;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Double monitoring (双监控): money and targets of every project and of the department, a light each.
 */
final class Lights {
    private static final int YEAR = 12;
    private static final FigureId DEPARTMENT = new FigureId("light/dept");

    private final CaseFiles files;
    private final MonthlyPayments payments;
    private final LightCriteria criteria;
    private final TrailBuilder trail;
    private final int months;
    private final TargetProgress targets;
    private final List<BudgetLine> lines;
    private final List<Project> known;
    private final FundPlan plan;
    private final Commitments commitments;

    Lights(
            CaseFiles files,
            LocalDate asOf,
            MonthlyPayments payments,
            Commitments commitments,
            LightCriteria criteria,
            TrailBuilder trail) {
        this.files = files;
        this.payments = payments;
        this.commitments = commitments;
        this.criteria = criteria;
        this.trail = trail;
        this.months = months(files.settings().year().year(), asOf);
        this.targets = new TargetProgress(files, asOf, criteria, trail);
        Ledger ledger = LedgerReader.read(files);
        this.lines = ledger.lines();
        this.known = LedgerReader.projects(files);
        this.plan =
                new FundPlan(
                        files,
                        known.stream().map(Project::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** The months of the year that are over on the day. */
    static int months(int year, LocalDate asOf) {
        if (asOf.getYear() != year) {
            return asOf.getYear() > year ? YEAR : 0;
        }
        boolean over = asOf.getDayOfMonth() == asOf.lengthOfMonth();
        return over ? asOf.getMonthValue() : asOf.getMonthValue() - 1;
    }

    List<Light> all() {
        List<Light> lights = new ArrayList<>();
        List<Indicator> indicators = IndicatorReader.indicators(files);
        lights.add(
                light(
                        DEPARTMENT,
                        files.settings().department(),
                        _ -> true,
                        indicators.stream().filter(one -> one.projectId().isEmpty()).toList()));
        for (Project project : known) {
            lights.add(
                    light(
                            new FigureId("light/" + project.id()),
                            project.name(),
                            project.id()::equals,
                            indicators.stream()
                                    .filter(one -> one.projectId().equals(project.id()))
                                    .toList()));
        }
        return List.copyOf(lights);
    }

    private Light light(
            FigureId figure, String name, Predicate<String> projects, List<Indicator> indicators) {
        Step paid = payments.step(figure, projects, months);
        Fraction[] spent = payments.byMonth(projects);
        MoneyPace paced =
                new MoneyPace.Judge(payments, plan, criteria, trail, months, grounds())
                        .of(figure, projects, paid, withoutPlan(projects));
        Light.Amounts amounts = amounts(projects, paid, paced);
        List<Input> inputs = new ArrayList<>();
        paced.step().ifPresent(step -> inputs.add(new Input("资金进度", step)));
        TargetProgress.Together progress = targets.of(indicators);
        for (int i = 0; i < progress.steps().size(); i++) {
            inputs.add(new Input("指标" + (i + 1), progress.steps().get(i).id()));
        }
        Colour colour = paced.colour().with(progress.colour());
        String all = "资金：" + paced.words() + "；目标：" + progress.words() + "。";
        Step light =
                trail.add(
                        figure,
                        new Op.Grade(criteria.money(), Optional.empty()),
                        inputs,
                        new Outcome.Judged(colour.level(), all),
                        grounds());
        Fraction[] planned = paced.complete() ? plan.byMonth(projects) : MonthlyPayments.none();
        Optional<Forecast> forecast =
                Forecaster.of(spent, planned, commitments.of(projects), months);
        return new Light(
                figure,
                name,
                colour,
                paced.colour(),
                progress.colour(),
                all,
                amounts,
                forecast,
                forecast.isPresent() ? "" : whyNot(spent),
                light.id());
    }

    private String whyNot(Fraction[] spent) {
        if (months >= YEAR) {
            return "全年已结束";
        }
        return months < Forecaster.LEAST_MONTHS
                ? "满 " + Forecaster.LEAST_MONTHS + " 个月才作预计"
                : Forecast.sum(spent, 1, months).signum() <= 0 ? "还没有支付" : "没有可用的方法";
    }

    /** The projects that have money, in the budget or paid, and no plan of its use. */
    private List<String> withoutPlan(Predicate<String> projects) {
        return known.stream()
                .map(Project::id)
                .filter(projects)
                .filter(project -> !plan.has(project))
                .filter(this::hasMoney)
                .toList();
    }

    private boolean hasMoney(String project) {
        return lines.stream().anyMatch(line -> line.projectId().equals(project))
                || Forecast.sum(payments.byMonth(project::equals), 1, months).signum() != 0;
    }

    private Light.Amounts amounts(Predicate<String> projects, Step paid, MoneyPace paced) {
        List<BudgetLine> own =
                lines.stream()
                        .filter(line -> !line.projectId().isEmpty())
                        .filter(line -> projects.test(line.projectId()))
                        .toList();
        Fraction spent = value(paid);
        Optional<Fraction> initial = layer(own, BudgetLayer.INITIAL);
        Optional<Fraction> added = layer(own, BudgetLayer.ADDED);
        Optional<Fraction> adjusted = adjusted(own);
        return new Light.Amounts(
                spent,
                paced.planned(),
                initial,
                added,
                adjusted,
                paced.pace(),
                initial.flatMap(spent::dividedBy),
                adjusted.flatMap(spent::dividedBy));
    }

    private static Optional<Fraction> layer(List<BudgetLine> lines, BudgetLayer layer) {
        return lines.stream()
                .flatMap(line -> line.entries().stream())
                .filter(entry -> entry.layer() == layer)
                .map(entry -> Fraction.of(entry.amount().value().money().yuan()))
                .reduce(Fraction::plus);
    }

    /** As stated, or else the layers together; empty when a line has neither. */
    private static Optional<Fraction> adjusted(List<BudgetLine> lines) {
        Fraction sum = Fraction.ZERO;
        for (BudgetLine line : lines) {
            Located<CellValue.Amount> stated = line.adjusted();
            if (stated == null && line.entries().isEmpty()) {
                return Optional.empty();
            }
            if (stated != null) {
                sum = sum.plus(Fraction.of(stated.value().money().yuan()));
            } else {
                for (var entry : line.entries()) {
                    Fraction amount = Fraction.of(entry.amount().value().money().yuan());
                    sum =
                            entry.layer() == BudgetLayer.WITHDRAWN
                                    ? sum.minus(amount)
                                    : sum.plus(amount);
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    static Scalar money(Fraction yuan) {
        return new Money(yuan.round(2, RoundingMode.HALF_UP));
    }

    static Fraction value(Step step) {
        return TrailBuilder.number(step.outcome()).orElse(Fraction.ZERO);
    }

    private Grounds grounds() {
        return Grounds.of("lights", 1, List.of(criteria.basis()));
    }
}
