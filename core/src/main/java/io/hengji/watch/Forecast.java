package io.hengji.watch;

import io.hengji.kernel.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * What will have been spent at the year's end (全年预计执行数), with a range that comes from how far
 * methods were off on earlier months; it is no promise.
 *
 * @param value in 元; low and high are its range
 * @param method the one that would have foretold the months already known best
 * @param error its mean absolute error on them, as a share of what was paid
 * @param tried every method with its error, the best first
 */
public record Forecast(
        Fraction value,
        Fraction low,
        Fraction high,
        Method method,
        Fraction error,
        List<Tried> tried) {
    public Forecast {
        tried = List.copyOf(tried);
    }

    /** A method and how well it did. */
    public record Tried(Method method, Fraction error) {}

    /** A way from the months that are known to those that are not. */
    public enum Method {
        PLAN_AT_PACE("计划按已有进度折算"),
        PLAN_AS_IS("已付加剩余计划"),
        COMMITMENTS("已付加合同到期应付"),
        RUN_RATE("各月平均"),
        LAST_THREE("近三月平均");

        private final String chinese;

        Method(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /**
         * What is paid up to month {@code to}, foretold from the months up to {@code from}; empty
         * where the method has nothing to go by.
         */
        Optional<Fraction> foretell(
                Fraction[] paid, Fraction[] plan, Optional<Commitments.Due> due, int from, int to) {
            Fraction known = sum(paid, 1, from);
            Fraction ahead = sum(plan, from + 1, to);
            return switch (this) {
                case PLAN_AT_PACE ->
                        known.dividedBy(sum(plan, 1, from))
                                .map(pace -> known.plus(ahead.times(pace)));
                case PLAN_AS_IS ->
                        sum(plan, 1, 12).signum() > 0
                                ? Optional.of(known.plus(ahead))
                                : Optional.empty();
                case COMMITMENTS -> due.map(stages -> known.plus(stages.between(from, to)));
                case RUN_RATE ->
                        known.dividedBy(Fraction.of(from))
                                .map(month -> known.plus(month.times(Fraction.of(to - from))));
                case LAST_THREE ->
                        from < 3
                                ? Optional.empty()
                                : sum(paid, from - 2, from)
                                        .dividedBy(Fraction.of(3))
                                        .map(month ->
                                                known.plus(month.times(Fraction.of(to - from))));
            };
        }
    }

    /** The months from one to the other, both included; none where the first lies behind. */
    static Fraction sum(Fraction[] months, int from, int to) {
        Fraction sum = Fraction.ZERO;
        for (int month = from; month <= to; month++) {
            sum = sum.plus(months[month]);
        }
        return sum;
    }
}
