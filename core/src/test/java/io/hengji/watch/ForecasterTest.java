package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Fraction;
import io.hengji.watch.Forecast.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final Fraction[] NO_PLAN = months();

    @Test
    void anEvenPaceIsForetoldWithoutError() {
        // 100 a month for six months: 600 paid, 1,200 at the year's end, every month foretold.
        Forecast forecast =
                Forecaster.of(months(100, 100, 100, 100, 100, 100), NO_PLAN, 6).orElseThrow();
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
        Forecast forecast = Forecaster.of(months(5, 10, 15, 20), plan, 4).orElseThrow();
        assertEquals(Method.PLAN_AT_PACE, forecast.method());
        assertEquals(Fraction.of(390), forecast.value());
        assertEquals(Fraction.ZERO, forecast.error());
    }

    @Test
    void theRangeIsTheMethodsOwnErrorAndNeverBelowWhatIsPaid() {
        // Paid 10, 10, 40, 40 of no plan: 100 in all. Run rate from month 2: 20 ÷ 2 × 4 = 40, 60%
        // off; from month 3: 60 ÷ 3 × 4 = 80, 20% off; mean 40%. Last three, from month 3 only:
        // 60 + 60 ÷ 3 = 80, 20% off: the better one. It says 100 + 90 ÷ 3 × 8 = 340, ± 20%.
        Forecast forecast = Forecaster.of(months(10, 10, 40, 40), NO_PLAN, 4).orElseThrow();
        assertEquals(Method.LAST_THREE, forecast.method());
        assertEquals(Fraction.of("0.2"), forecast.error());
        assertEquals(Fraction.of(340), forecast.value());
        assertEquals(Fraction.of(272), forecast.low());
        assertEquals(Fraction.of(408), forecast.high());
        assertEquals(Fraction.of("0.4"), forecast.tried().get(1).error());
    }

    @Test
    void tooFewMonthsNothingPaidOrAnEndedYearGiveNone() {
        assertEquals(Optional.empty(), Forecaster.of(months(1, 1, 1), NO_PLAN, 3));
        assertTrue(Forecaster.of(months(1, 1, 1, 1), NO_PLAN, 4).isPresent());
        assertEquals(Optional.empty(), Forecaster.of(NO_PLAN, NO_PLAN, 6));
        assertEquals(Optional.empty(), Forecaster.of(months(1, 1, 1, 1), NO_PLAN, 12));
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
