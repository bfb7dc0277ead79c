package io.hengji.demo.province;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The working days on which the treasury pays (国库支付日) in 2025, and how much is paid on each: little
 * around the Spring Festival, more at month ends and in the last quarter, nothing after 31
 * December. Holidays and make-up days as announced for the year (国办发明电〔2024〕12号, 待核).
 */
final class WorkCalendar {
    private static final int YEAR = LedgerOrder.YEAR;
    private static final int[] MONTHS = {70, 60, 95, 100, 100, 108, 100, 98, 106, 92, 112, 118};
    private static final Set<LocalDate> WORKED =
            Set.of(day(1, 26), day(2, 8), day(4, 27), day(9, 28), day(10, 11));

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> upTo = new ArrayList<>();

    WorkCalendar() {
        long sum = 0;
        for (LocalDate day = day(1, 2); day.getYear() == YEAR; day = day.plusDays(1)) {
            if (working(day)) {
                days.add(day);
                sum += weight(day);
                upTo.add(sum);
            }
        }
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    static boolean working(LocalDate day) {
        if (WORKED.contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !within(day, day(1, 1), day(1, 1))
                && !within(day, day(1, 28), day(2, 4))
                && !within(day, day(4, 4), day(4, 6))
                && !within(day, day(5, 1), day(5, 5))
                && !within(day, day(5, 31), day(6, 2))
                && !within(day, day(10, 1), day(10, 8));
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static int weight(LocalDate day) {
        int weight = MONTHS[day.getMonthValue() - 1] * 10;
        if (within(day, day(1, 20), day(2, 14))) {
            weight = weight * 4 / 10;
        }
        if (day.getDayOfMonth() >= 24) {
            weight = weight * 13 / 10;
        }
        return weight;
    }

    /** The day itself, or the next one on which is paid; 31 December at the latest. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!working(next) && next.isBefore(day(12, 31))) {
            next = next.plusDays(1);
        }
        return next;
    }

    int count() {
        return days.size();
    }

    LocalDate get(int index) {
        return days.get(index);
    }

    /** The weight of the days before this one. */
    long before(int index) {
        return index == 0 ? 0 : upTo.get(index - 1);
    }

    /** The index of the first working day that is not before. */
    int from(LocalDate day) {
        int index = 0;
        while (index < days.size() && days.get(index).isBefore(day)) {
            index++;
        }
        return index;
    }
}
