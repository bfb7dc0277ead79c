package io.hengji.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: 2025-02-21, 2025/2/21, 2025.2.21, 2025年2月21日, 20250221, with or without
 * a time behind it; or the serial number of a spreadsheet (45709).
 */
final class DeskDay {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?"
                            + "(?:[ tT]?\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    private DeskDay() {}

    static Optional<LocalDate> of(String text) {
        String plain = DeskText.plain(text);
        if (SERIAL.matcher(plain).matches()) {
            return sensible(SERIAL_ZERO.plusDays(new BigDecimal(plain).longValue()));
        }
        for (Pattern pattern : new Pattern[] {COMPACT, PARTS}) {
            Matcher parts = pattern.matcher(plain);
            if (parts.matches()) {
                return day(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        return Optional.empty();
    }

    /** 2025 or 2025年, when it is a budget year at all. */
    static Optional<Integer> year(String text) {
        Matcher year = YEAR.matcher(DeskText.compact(text));
        return year.matches()
                ? Optional.of(number(year, 1)).filter(DeskDay::sensible)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return sensible(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> sensible(LocalDate day) {
        return Optional.of(day).filter(date -> sensible(date.getYear()));
    }

    private static boolean sensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
