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
 * from those before them; the one with the smallest mean error is used. The range holds what the
 * two best methods say, and lets every month to go be as far off as the worst one that is known: a
 * year end foretold from July is less certain than a July foretold from June. It is no promise: a
 * rush at the year's end that the months so far do not show lies outside it.
 */
final class Forecaster {
    /** Fewer months say too little. */
    static final int LEAST_MONTHS = 4;

    /** Every method is tried from the same months, the last three of which one of them needs. */
    private static final int FIRST = 3;

    private static final int YEAR = 12;

    private final Fraction[] paid;
    private final Fraction[] plan;
    private final Optional<Commitments.Due> due;
    private final int months;
    private final Fraction known;

    private Forecaster(
            Fraction[] paid, Fraction[] plan, Optional<Commitments.Due> due, int months) {
        this.paid = paid;
        this.plan = plan;
        this.due = due;
        this.months = months;
        this.known = Forecast.sum(paid, 1, months);
    }

    /**
     * Forecasts the year's end; empty with too few months, nothing paid, or a year that is over:
     * what was paid is no forecast.
     *
     * @param paid by month, index 1 to 12
     * @param plan the same; all zero without a plan
     * @param due what contracts make due; empty without dated stages
     * @param months how many months are over
     */
    static Optional<Forecast> of(
            Fraction[] paid, Fraction[] plan, Optional<Commitments.Due> due, int months) {
        return months < LEAST_MONTHS || months >= YEAR
                ? Optional.empty()
                : new Forecaster(paid, plan, due, months).forecast();
    }

    /** A method: what it says about the year's end, and how far it was off. */
    private record Candidate(Tried tried, Fraction value, Fraction worstOfAMonth) {}

    private Optional<Forecast> forecast() {
        if (known.signum() <= 0) {
            return Optional.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Method method : Method.values()) {
            candidate(method).ifPresent(candidates::add);
        }
        candidates.sort(
                Comparator.comparing((Candidate one) -> one.tried().error())
                        .thenComparing(one -> one.tried().method()));
        return candidates.stream().findFirst().map(best -> forecast(best, candidates));
    }

    private Forecast forecast(Candidate best, List<Candidate> candidates) {
        Candidate next = candidates.get(Math.min(1, candidates.size() - 1));
        Fraction lower = best.value().compareTo(next.value()) < 0 ? best.value() : next.value();
        Fraction upper = best.value().max(next.value());
        Fraction width = best.worstOfAMonth().times(Fraction.of(YEAR - months));
        return new Forecast(
                best.value(),
                lower.minus(width).max(known),
                upper.plus(width),
                best.tried().method(),
                best.tried().error(),
                candidates.stream().map(Candidate::tried).toList());
    }

    /**
     * Its error is the mean of |foretold − paid| ÷ paid up to the last known month, from each month
     * before; empty for a method that cannot be tried from every one of them, since means over
     * different months cannot be compared.
     */
    private Optional<Candidate> candidate(Method method) {
        Fraction sum = Fraction.ZERO;
        Fraction worst = Fraction.ZERO;
        for (int from = FIRST; from < months; from++) {
            Optional<Fraction> foretold = method.foretell(paid, plan, due, from, months);
            if (foretold.isEmpty()) {
                return Optional.empty();
            }
            Fraction missed = foretold.get().minus(known).abs();
            sum = sum.plus(over(missed, known));
            worst = worst.max(over(missed, Fraction.of(months - from)));
        }
        Tried tried = new Tried(method, over(sum, Fraction.of(months - FIRST)));
        Fraction ofAMonth = worst;
        return method.foretell(paid, plan, due, months, YEAR)
                .map(value -> new Candidate(tried, value, ofAMonth));
    }

    private static Fraction over(Fraction part, Fraction notZero) {
        return part.dividedBy(notZero).orElseThrow();
    }
}
