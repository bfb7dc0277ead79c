package io.hengji.watch;

import io.hengji.kernel.Fraction;
import io.hengji.watch.Forecast.Method;
import io.hengji.watch.Forecast.Tried;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts the year's spending from its months. Every method foretells the months already known
 * from those before them; the one with the smallest mean error is used, and its error is the range.
 */
final class Forecaster {
    /** Fewer months say too little. */
    static final int LEAST_MONTHS = 4;

    /** Every method is tried from the same months, the last three of which one of them needs. */
    private static final int FIRST = 3;

    private static final int YEAR = 12;

    private Forecaster() {}

    /**
     * Forecasts the year's end; empty with too few months or nothing paid.
     *
     * @param paid by month, index 1 to 12
     * @param plan the same; all zero without a plan
     * @param due what contracts make due; empty without dated stages
     * @param months how many months are over
     */
    static Optional<Forecast> of(
            Fraction[] paid, Fraction[] plan, Optional<Commitments.Due> due, int months) {
        Fraction known = Forecast.sum(paid, 1, Math.min(months, YEAR));
        if (months < LEAST_MONTHS || known.signum() <= 0) {
            return Optional.empty();
        }
        if (months >= YEAR) {
            return Optional.empty(); // the year is over: what was paid is no forecast
        }
        List<Tried> tried = new ArrayList<>();
        for (Method method : Method.values()) {
            error(method, paid, plan, due, months).ifPresent(e -> tried.add(new Tried(method, e)));
        }
        tried.sort(Comparator.comparing(Tried::error).thenComparing(Tried::method));
        return tried.stream()
                .findFirst()
                .flatMap(best ->
                        best.method()
                                .foretell(paid, plan, due, months, YEAR)
                                .map(value -> forecast(value, known, best, tried)));
    }

    private static Forecast forecast(
            Fraction value, Fraction known, Tried best, List<Tried> tried) {
        Fraction width = value.times(best.error());
        return new Forecast(
                value,
                value.minus(width).max(known),
                value.plus(width),
                best.method(),
                best.error(),
                tried);
    }

    /**
     * The mean of |foretold − paid| ÷ paid up to the last known month, from each month before;
     * empty for a method that cannot be tried from every one of them, since means over different
     * months cannot be compared.
     */
    private static Optional<Fraction> error(
            Method method,
            Fraction[] paid,
            Fraction[] plan,
            Optional<Commitments.Due> due,
            int months) {
        Fraction sum = Fraction.ZERO;
        Fraction actual = Forecast.sum(paid, 1, months);
        for (int from = FIRST; from < months; from++) {
            Optional<Fraction> missed =
                    method.foretell(paid, plan, due, from, months)
                            .flatMap(foretold -> foretold.minus(actual).abs().dividedBy(actual));
            if (missed.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(missed.get());
        }
        return sum.dividedBy(Fraction.of(months - FIRST));
    }
}
