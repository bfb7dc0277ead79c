package io.hengji.watch;

import io.hengji.goal.Indicator;
import io.hengji.goal.IndicatorReader;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.ledger.BudgetLayer;
import io.hengji.ledger.BudgetLine;
import io.hengji.ledger.Ledger;
import io.hengji.ledger.LedgerReader;
import io.hengji.ledger.Project;
import io.hengji.trail.Expr;
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

    Lights(
            CaseFiles files,
            LocalDate asOf,
            MonthlyPayments payments,
            LightCriteria criteria,
            TrailBuilder trail) {
        this.files = files;
        this.payments = payments;
        this.criteria = criteria;
        this.trail = trail;
        this.months = months(files.settings().year().year(), asOf);
        this.targets = new TargetProgress(files, asOf, months, criteria, trail);
        Ledger ledger = LedgerReader.read(files);
        this.lines = ledger.lines();
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
        for (Project project : LedgerReader.projects(files)) {
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
        Optional<Step> planned = planned(figure, projects);
        Fraction[] spent = payments.byMonth(projects);
        Fraction[] plan = plan(projects);
        Light.Amounts amounts = amounts(projects, paid, planned);
        Colour money = Colour.GREY;
        String words = planned.isEmpty() ? "没有用款计划" : "计划数为 0";
        List<Input> inputs = new ArrayList<>();
        if (planned.isPresent() && amounts.pace().isPresent()) {
            Fraction pace = amounts.pace().get();
            money = LightCriteria.colour(criteria.money(), pace);
            words =
                    "至 %d 月末已付 %s，计划 %s，进度 %s"
                            .formatted(
                                    months,
                                    Percent.wan(value(paid)),
                                    Percent.wan(value(planned.get())),
                                    Percent.shown(pace));
            inputs.add(new Input("资金进度", graded(figure, paid, planned.get(), money, words)));
        }
        TargetProgress.Together progress = targets.of(indicators);
        for (int i = 0; i < progress.steps().size(); i++) {
            inputs.add(new Input("指标" + (i + 1), progress.steps().get(i).id()));
        }
        Colour colour = money.with(progress.colour());
        String all = "资金：" + words + "；目标：" + progress.words() + "。";
        Step light =
                trail.add(
                        figure,
                        new Op.Grade(criteria.money(), Optional.empty()),
                        inputs,
                        new Outcome.Judged(colour.level(), all),
                        grounds());
        Optional<Forecast> forecast = Forecaster.of(spent, plan, months);
        return new Light(
                figure,
                name,
                colour,
                money,
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

    private io.hengji.kernel.StepId graded(
            FigureId figure, Step paid, Step planned, Colour money, String words) {
        Step pace =
                trail.calc(
                        figure,
                        new Expr.Div(new Expr.Ref("已付"), new Expr.Ref("计划")),
                        List.of(new Input("已付", paid.id()), new Input("计划", planned.id())),
                        Rate.Exact::new,
                        grounds());
        return trail.add(
                        figure,
                        new Op.Grade(criteria.money(), Optional.empty()),
                        List.of(new Input("资金进度", pace.id())),
                        new Outcome.Judged(money.level(), words),
                        grounds())
                .id();
    }

    /** The plan to date; empty where no month of it is given. */
    private Optional<Step> planned(FigureId figure, Predicate<String> projects) {
        List<Input> inputs = new ArrayList<>();
        List<Expr> terms = new ArrayList<>();
        boolean any = false;
        for (CaseRow row : planRows(projects)) {
            Optional<Located<CellValue.Amount>> amount = row.amount("planned");
            int month = month(row);
            any |= amount.isPresent();
            if (amount.isPresent() && month <= months) {
                String role = month + "月计划" + (inputs.size() + 1);
                Step read =
                        trail.read(
                                figure,
                                amount.get().at(),
                                amount.get().value().money(),
                                Precision.EXACT);
                inputs.add(new Input(role, read.id()));
                terms.add(new Expr.Ref(role));
            }
        }
        return any
                ? Optional.of(
                        trail.calc(figure, new Expr.Add(terms), inputs, Lights::money, grounds()))
                : Optional.empty();
    }

    private Fraction[] plan(Predicate<String> projects) {
        Fraction[] plan = MonthlyPayments.none();
        for (CaseRow row : planRows(projects)) {
            int month = month(row);
            row.amount("planned")
                    .ifPresent(amount ->
                            plan[month] =
                                    plan[month].plus(Fraction.of(amount.value().money().yuan())));
        }
        return plan;
    }

    private List<CaseRow> planRows(Predicate<String> projects) {
        return files.table("plan").rows().stream()
                .filter(row -> projects.test(row.text("project_id", "")))
                .filter(row -> row.number("month").isPresent())
                .toList();
    }

    private static int month(CaseRow row) {
        return row.number("month").orElseThrow().value().intValueExact();
    }

    private Light.Amounts amounts(Predicate<String> projects, Step paid, Optional<Step> planned) {
        List<BudgetLine> own =
                lines.stream()
                        .filter(line -> !line.projectId().isEmpty())
                        .filter(line -> projects.test(line.projectId()))
                        .toList();
        Fraction spent = value(paid);
        Optional<Fraction> initial = layer(own, BudgetLayer.INITIAL);
        Optional<Fraction> added = layer(own, BudgetLayer.ADDED);
        Optional<Fraction> adjusted = adjusted(own);
        Optional<Fraction> plan = planned.map(Lights::value);
        return new Light.Amounts(
                spent,
                plan,
                initial,
                added,
                adjusted,
                plan.flatMap(spent::dividedBy),
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

    private static Fraction value(Step step) {
        return TrailBuilder.number(step.outcome()).orElse(Fraction.ZERO);
    }

    private Grounds grounds() {
        return Grounds.of("lights", 1, List.of(criteria.basis()));
    }
}
