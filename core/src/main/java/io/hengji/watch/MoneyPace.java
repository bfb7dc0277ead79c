package io.hengji.watch;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Rate;
import io.hengji.kernel.StepId;
import io.hengji.trail.Expr;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Money against its plan (资金进度).
 *
 * @param complete whether every project that has money has a plan
 * @param planned to date, of the projects that have a plan
 * @param pace what those projects paid over what they planned; empty where that is 0
 * @param step where the pace was graded
 */
record MoneyPace(
        Colour colour,
        String words,
        boolean complete,
        Optional<Fraction> planned,
        Optional<Fraction> pace,
        Optional<StepId> step) {

    /** Compares. */
    record Judge(
            MonthlyPayments payments,
            FundPlan plan,
            LightCriteria criteria,
            TrailBuilder trail,
            int months,
            Grounds grounds) {

        /**
         * Only the payments of projects that have a plan are compared with the plan; where others
         * have money too, that part is not known and the colour is not green.
         *
         * @param all what the subject paid
         * @param without its projects that have money and no plan
         */
        MoneyPace of(FigureId figure, Predicate<String> projects, Step all, List<String> without) {
            Predicate<String> withPlan = projects.and(plan::has);
            Optional<Step> planned = plan.step(figure, withPlan, months, trail, grounds);
            if (planned.isEmpty()) {
                return grey("没有用款计划", false, Optional.empty());
            }
            boolean complete = without.isEmpty();
            Step paid = complete ? all : payments.step(figure, withPlan, months);
            Fraction due = Lights.value(planned.get());
            Optional<Fraction> pace = Lights.value(paid).dividedBy(due);
            String words =
                    "至 %d 月末已付 %s，计划 %s，%s%s"
                            .formatted(
                                    months,
                                    Percent.wan(Lights.value(paid)),
                                    Percent.wan(due),
                                    pace.map(share -> "进度 " + Percent.shown(share))
                                            .orElse("无法计算进度"),
                                    complete
                                            ? ""
                                            : "（没有用款计划、没有计入的项目 %d 个：%s）"
                                                    .formatted(
                                                            without.size(),
                                                            String.join("、", without)));
            if (pace.isEmpty()) {
                return grey(words, complete, Optional.of(due));
            }
            Colour judged = LightCriteria.colour(criteria.money(), pace.get());
            Colour colour = complete ? judged : judged.with(Colour.GREY);
            StepId step = graded(figure, paid, planned.get(), judged, words);
            return new MoneyPace(
                    colour, words, complete, Optional.of(due), pace, Optional.of(step));
        }

        private static MoneyPace grey(String words, boolean complete, Optional<Fraction> planned) {
            return new MoneyPace(
                    Colour.GREY, words, complete, planned, Optional.empty(), Optional.empty());
        }

        private StepId graded(
                FigureId figure, Step paid, Step planned, Colour colour, String words) {
            Step pace =
                    trail.calc(
                            figure,
                            new Expr.Div(new Expr.Ref("已付"), new Expr.Ref("计划")),
                            List.of(new Input("已付", paid.id()), new Input("计划", planned.id())),
                            Rate.Exact::new,
                            grounds);
            return trail.add(
                            figure,
                            new Op.Grade(criteria.money(), Optional.empty()),
                            List.of(new Input("资金进度", pace.id())),
                            new Outcome.Judged(colour.level(), words),
                            grounds)
                    .id();
        }
    }
}
