package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Spans of days that include their first day and not their last, and budget years. */
class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

    @Test
    void theFirstDayBelongsToItAndTheLastDoesNot() {
        Period period = new Period(FIRST, LAST);
        assertFalse(period.contains(FIRST.minusDays(1)));
        assertTrue(period.contains(FIRST));
        assertTrue(period.contains(LAST.minusDays(1)));
        assertFalse(period.contains(LAST));
    }

    @Test
    void oneDayIsAPeriodAndNoDayIsNone() {
        Period day = new Period(FIRST, FIRST.plusDays(1));
        assertTrue(day.contains(FIRST));
        assertFalse(day.contains(FIRST.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new Period(FIRST, FIRST));
        assertThrows(IllegalArgumentException.class, () -> new Period(LAST, FIRST));
    }

    @Test
    void anOpenPeriodDoesNotEnd() {
        Period open = new Period(FIRST, null);
        assertTrue(open.contains(LocalDate.of(2199, 12, 31)));
        assertFalse(open.contains(FIRST.minusDays(1)));
    }

    @Test
    void aPeriodMayLieWithinAnother() {
        Period outer = new Period(FIRST, LAST);
        assertTrue(outer.contains(outer));
        assertTrue(outer.contains(new Period(FIRST.plusDays(1), LAST.minusDays(1))));
        assertFalse(outer.contains(new Period(FIRST.minusDays(1), LAST)));
        assertFalse(outer.contains(new Period(FIRST, LAST.plusDays(1))));
        assertFalse(outer.contains(open(FIRST)));
        assertTrue(open(FIRST).contains(outer));
        assertTrue(open(FIRST).contains(open(FIRST)));
        assertFalse(open(LAST).contains(open(FIRST)));
    }

    /** 预算法 第十八条: 1 January to 31 December; 2024 has 366 days. */
    @Test
    void aBudgetYearIsTheCalendarYear() {
        Period year = new FiscalYear(2024).period();
        assertFalse(year.contains(LocalDate.of(2023, 12, 31)));
        assertTrue(year.contains(LocalDate.of(2024, 1, 1)));
        assertTrue(year.contains(LocalDate.of(2024, 12, 31)));
        assertFalse(year.contains(LocalDate.of(2025, 1, 1)));
        assertEquals(366, days(year.from(), year.to()));
    }

    /** No day belongs to two years, and none to neither. */
    @Test
    void budgetYearsMeetWithoutAGap() {
        FiscalYear year = new FiscalYear(2025);
        assertEquals(new FiscalYear(2024), year.previous());
        assertEquals(year.period().from(), year.previous().period().to());
        assertTrue(year.compareTo(year.previous()) > 0);
        assertEquals(0, year.compareTo(new FiscalYear(2025)));
    }

    @Test
    void aNumberThatIsNoYearIsRefused() {
        for (int wrong : new int[] {0, 24, 1949, 2201, 20_240_101}) {
            assertThrows(IllegalArgumentException.class, () -> new FiscalYear(wrong));
        }
        assertEquals(1950, new FiscalYear(1950).year());
        assertEquals(2200, new FiscalYear(2200).year());
    }

    private static Period open(LocalDate from) {
        return new Period(from, null);
    }

    private static long days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? -1 : to.toEpochDay() - from.toEpochDay();
    }
}
