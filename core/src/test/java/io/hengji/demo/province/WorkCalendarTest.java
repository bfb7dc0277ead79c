package io.hengji.demo.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The treasury's days of 2025. */
final class WorkCalendarTest {
    private final WorkCalendar calendar = new WorkCalendar();

    @Test
    void holidays_and_make_up_days() {
        assertFalse(WorkCalendar.working(WorkCalendar.day(1, 29)), "Spring Festival, a Wednesday");
        assertTrue(WorkCalendar.working(WorkCalendar.day(1, 26)), "a Sunday that is worked");
        assertFalse(
                WorkCalendar.working(WorkCalendar.day(10, 8)), "the last day of the long holiday");
        assertFalse(WorkCalendar.working(WorkCalendar.day(3, 1)), "a Saturday");
        assertTrue(WorkCalendar.working(WorkCalendar.day(12, 31)));
    }

    /** 365 days − 104 of weekends − 18 holidays on weekdays + 5 worked weekend days = 248. */
    @Test
    void days_of_the_year() {
        assertEquals(248, calendar.count());
        assertEquals(LocalDate.of(2025, 1, 2), calendar.get(0));
        assertEquals(LocalDate.of(2025, 12, 31), calendar.get(247));
        assertEquals(LocalDate.of(2025, 2, 5), calendar.onOrAfter(WorkCalendar.day(1, 28)));
    }

    @Test
    void a_stream_pays_all_it_has_whatever_its_phase() {
        Department department = new Department(0, 1, calendar);
        new Skeleton(department).build(2_000);
        Flow flow = new Flow(department.lines().getFirst().first(), Economic.of("30201"), 1, 100);
        flow.size(7, 700);
        for (long phase : new long[] {0, 1, 12_345, Long.MAX_VALUE}) {
            assertEquals(0, flow.upTo(calendar, 99, phase));
            assertEquals(7, flow.upTo(calendar, 247, phase), "phase " + phase);
        }
    }
}
