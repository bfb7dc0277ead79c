package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Fraction;
import io.hengji.watch.Forecast.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final Fraction[] NO_PLAN = months();
    private static final Optional<Commitments.Due> NO_STAGES = Optional.empty();

    @Test
    void anEvenPaceIsForetoldWithoutError() {
        // 100 a month for six months: 600 paid, 1,200 at the year's end, every month foretold.
        Forecast forecast = of(6, 100, 100, 100, 100, 100, 100).orElseThrow();
        assertEquals(Method.RUN_RATE, forecast.method());
        assertEquals(Fraction.of(1200), forecast.value());
        assertEquals(Fraction.ZERO, forecast.error());
        assertEquals(forecast.value(), forecast.low());
        assertEquals(forecast.value(), forecast.high());
    }

    @Test
    void theMethodThatForetoldTheKnownMonthsBestIsUsed() {
        // Paid is half of a plan that grows: 10, 20, … 120. After four months 50 of 100 are paid,
        // and 680 of the plan are left: 50 + 680 × ½ = 390. Even pace would say 50 × 3 = 150.
        Fraction[] plan = months(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120);
        Forecast forecast = Forecaster.of(months(5, 10, 15, 20), plan, NO_STAGES, 4).orElseThrow();
        assertEquals(Method.PLAN_AT_PACE, forecast.method());
        assertEquals(Fraction.of(390), forecast.value());
        assertEquals(Fraction.ZERO, forecast.error());
    }

    @Test
    void theRangeGrowsWithTheMonthsToGoAndIsNeverBelowWhatIsPaid() {
        // Paid 10, 10, 40, 40, 50 of no plan: 150 in all, and every method is tried from months 3
        // and 4. Run rate: 60 + 20 × 2 = 100, 1/3 off; 100 + 25 = 125, 1/6 off; mean 1/4. Last
        // three: 60 + 20 × 2 = 100, 1/3 off; 100 + 30 = 130, 2/15 off; mean 7/30: the better one.
        // It says 150 + 130 ÷ 3 × 7 = 1360/3, run rate 150 ÷ 5 × 12 = 360. Its worst month was
        // 50 ÷ 2 = 25 off (20 ÷ 1 from month 4), so 7 months may be 175 off: 360 − 175 = 185 to
        // 1360/3 + 175 = 1885/3.
        Forecast forecast = of(5, 10, 10, 40, 40, 50).orElseThrow();
        assertEquals(Method.LAST_THREE, forecast.method());
        assertEquals(fraction(7, 30), forecast.error());
        assertEquals(fraction(1360, 3), forecast.value());
        assertEquals(Fraction.of(185), forecast.low());
        assertEquals(fraction(1885, 3), forecast.high());
        assertEquals(Fraction.of("0.25"), forecast.tried().get(1).error());
        // 1,000 at once in January and nothing since: last three say 1,000 from month 4, and run
        // rate 3,000; both were 1000/3 off for month 4. 1,000 − 8 × 1000/3 is not possible.
        Forecast early = of(4, 1000, 0, 0, 0).orElseThrow();
        assertEquals(Fraction.of(1000), early.low());
    }

    /**
     * Months with the same errors from the same months: no method wins by being tried less often.
     */
    @Test
    void methodsAreTriedFromTheSameMonths() {
        // Paid 10, 10, 40, 40: from month 3 both say 60 + 20 = 80 of 100, 20% off.
        Forecast forecast = of(4, 10, 10, 40, 40).orElseThrow();
        assertEquals(2, forecast.tried().size());
        assertEquals(Fraction.of("0.2"), forecast.tried().get(0).error());
        assertEquals(Fraction.of("0.2"), forecast.tried().get(1).error());
    }

    @Test
    void whatContractsMakeDueIsAMethod() {
        // 100 paid in months 2, 4 and 6, when stages fell due; one more of 500 is due in month 11.
        // From months 3, 4 and 5 the stages foretell 300 exactly: 300 + 500 = 800 at the year's
        // end.
        Commitments.Due stages =
                (from, to) -> {
                    Fraction sum = Fraction.ZERO;
                    for (int month : List.of(2, 4, 6, 11)) {
                        boolean due = month > from && month <= to;
                        sum = sum.plus(Fraction.of(due ? month == 11 ? 500 : 100 : 0));
                    }
                    return sum;
                };
        Forecast forecast =
                Forecaster.of(months(0, 100, 0, 100, 0, 100), NO_PLAN, Optional.of(stages), 6)
                        .orElseThrow();
        assertEquals(Method.COMMITMENTS, forecast.method());
        assertEquals(Fraction.ZERO, forecast.error());
        assertEquals(Fraction.of(800), forecast.value());
    }

    @Test
    void tooFewMonthsNothingPaidOrAnEndedYearGiveNone() {
        assertEquals(Optional.empty(), of(3, 1, 1, 1));
        assertTrue(of(4, 1, 1, 1, 1).isPresent());
        assertEquals(Optional.empty(), of(6));
        assertEquals(Optional.empty(), of(12, 1, 1, 1, 1));
    }

    private static Optional<Forecast> of(int known, int... paid) {
        return Forecaster.of(months(paid), NO_PLAN, NO_STAGES, known);
    }

    private static Fraction fraction(int over, int under) {
        return Fraction.of(over).dividedBy(Fraction.of(under)).orElseThrow();
    }

    private static Fraction[] months(int... amounts) {
        Fraction[] months = new Fraction[13];
        Arrays.fill(months, Fraction.ZERO);
        for (int month = 0; month < amounts.length; month++) {
            months[month + 1] = Fraction.of(amounts[month]);
        }
        return months;
    }
}
