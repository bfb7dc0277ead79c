package io.hengji.office.workbook;

import io.hengji.intake.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The text of a numeric cell. A spreadsheet stores binary numbers, of which fifteen decimal digits
 * are what was typed: 4182.9500000000003 is 4182.95.
 */
final class NumberText {
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int TYPED_DIGITS = 15;
    private static final int SMALLEST = -300;
    private static final int LONGEST = 40;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** The day that spreadsheets believe in and the calendar does not: 29 February 1900. */
    private static final int LEAP_1900 = 60;

    private static final int LAST_DAY = 2_958_465;

    /** Days are few and come again and again: those up to the year 2079 are made once. */
    private static final int KEPT_DAYS = 1 << 16;

    private static final int MOST_DECIMALS = 8;

    private final NumberFormats formats;
    private final boolean from1904;
    private final CellPool pool = new CellPool();
    private final @Nullable RawCell[] days = new RawCell[KEPT_DAYS];
    private final char[] scratch = new char[TYPED_DIGITS + MOST_DECIMALS + 2];

    NumberText(NumberFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The same from characters, without a detour where they are what is shown. */
    RawCell of(char[] stored, int length, int style) {
        NumberFormats.Kind kind = formats.kind(style);
        if (kind == NumberFormats.Kind.PLAIN) {
            int shown = asShown(stored, length, formats.groupedDecimals(style));
            if (shown > 0) {
                return pool.of(scratch, shown, RawCell.Kind.NUMBER);
            }
        } else if (kind == NumberFormats.Kind.DAY) {
            int serial = wholeDay(stored, length);
            if (serial > 0) {
                RawCell known = days[serial];
                if (known == null) {
                    known = of(new String(stored, 0, length), style);
                    days[serial] = known;
                }
                return known;
            }
        }
        return of(new String(stored, 0, length), style);
    }

    /**
     * Writes a plain number of at most fifteen digits as it is shown; 0 when it is anything else
     * than digits, one point and a sign before them.
     */
    private int asShown(char[] stored, int length, int decimals) {
        if (length > TYPED_DIGITS + 1 || decimals > MOST_DECIMALS) {
            return 0;
        }
        int put = 0;
        int digits = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = stored[i];
            if (c == '.' && point < 0 && digits > 0) {
                point = put;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' || i > 0) {
                return 0;
            }
            scratch[put++] = c;
        }
        int start = stored[0] == '-' ? 1 : 0;
        boolean padded = digits > 1 && scratch[start] == '0' && point != start + 1;
        boolean zeroWithSign = start == 1 && scratch[1] == '0';
        if (digits == 0 || digits > TYPED_DIGITS || padded || zeroWithSign) {
            return 0;
        }
        if (point >= 0) {
            while (scratch[put - 1] == '0') {
                put--;
            }
            put = put - 1 == point ? point : put;
        }
        int have = point < 0 || put == point ? 0 : put - point - 1;
        if (have < decimals) {
            if (have == 0) {
                scratch[put++] = '.';
            }
            for (int i = have; i < decimals; i++) {
                scratch[put++] = '0';
            }
        }
        return put;
    }

    private static int wholeDay(char[] stored, int length) {
        int serial = 0;
        for (int i = 0; i < length; i++) {
            int digit = stored[i] - '0';
            if (digit < 0 || digit > 9 || length > 5) {
                return 0;
            }
            serial = serial * 10 + digit;
        }
        return serial < KEPT_DAYS ? serial : 0;
    }

    RawCell of(String stored, int style) {
        if (stored.length() > LONGEST) {
            return RawCell.text(stored);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip()).round(TYPED);
        } catch (NumberFormatException e) {
            return RawCell.text(stored);
        }
        NumberFormats.Kind kind = formats.kind(style);
        if (kind == NumberFormats.Kind.DAY && isDay(number)) {
            return new RawCell(day(number), RawCell.Kind.DAY);
        }
        if (kind == NumberFormats.Kind.PERCENTAGE) {
            return new RawCell(plain(number.movePointRight(2)) + "%", RawCell.Kind.NUMBER);
        }
        String plain = shown(plain(number), formats.groupedDecimals(style));
        if (kind == NumberFormats.Kind.PADDED && plain.chars().allMatch(Character::isDigit)) {
            plain = "0".repeat(Math.max(0, formats.digits(style) - plain.length())) + plain;
        }
        return new RawCell(plain, RawCell.Kind.NUMBER);
    }

    /** 5267.55; beyond fifteen digits, where a spreadsheet has lost some, 1.23456789012346E+20. */
    private static String plain(BigDecimal number) {
        int magnitude = number.precision() - number.scale();
        if (number.signum() == 0 || magnitude < SMALLEST) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (magnitude <= TYPED_DIGITS) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (number.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "E+"
                + (magnitude - 1);
    }

    /** 680 in a cell that shows 680.00: the zeros are printed, so they count as printed. */
    private static String shown(String plain, int decimals) {
        int point = plain.indexOf('.');
        int have = point < 0 ? 0 : plain.length() - point - 1;
        if (decimals <= have || plain.indexOf('E') >= 0) {
            return plain;
        }
        return plain + (point < 0 ? "." : "") + "0".repeat(decimals - have);
    }

    private static boolean isDay(BigDecimal serial) {
        return serial.signum() > 0
                && serial.compareTo(BigDecimal.ONE) >= 0
                && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    }

    private String day(BigDecimal serial) {
        int days = serial.intValue();
        int seconds =
                serial.subtract(BigDecimal.valueOf(days))
                        .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
        LocalDate zero = from1904 ? ZERO_1904 : ZERO_1900;
        LocalDate day = zero.plusDays(!from1904 && days < LEAP_1900 ? days + 1L : days);
        if (seconds >= SECONDS_OF_DAY) {
            return day.plusDays(1).toString();
        }
        if (seconds == 0) {
            return day.toString();
        }
        String time = LocalTime.ofSecondOfDay(seconds).toString();
        return day + " " + time;
    }
}
