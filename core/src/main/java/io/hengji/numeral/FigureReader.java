package io.hengji.numeral;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one figure at a run of digits: sign, digits, large-number word, unit. */
final class FigureReader {

    /**
     * A figure before its neighbours are looked at; positions in chars.
     *
     * @param bare neither a unit nor a large-number word stands beside it
     * @param over 余 or 多 stands inside it
     */
    record Figure(
            int start,
            int end,
            BigDecimal digits,
            @Nullable Unit unit,
            boolean bare,
            boolean over) {}

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[1-9]\\d{0,2}(?:[,\\u2009\\u202F]\\d{3}){1,8}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final int WAN = 4;
    private static final int SHARE_WORD = 3;

    private final String text;
    private final Matcher number;

    FigureReader(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    Figure at(int at, int floor) {
        int end = numberEnd(at);
        BigDecimal digits = decimal(at, end);
        UnitReader.Found found = UnitReader.read(text, end);
        Figure figure =
                new Figure(
                        at,
                        found.end(),
                        digits.scaleByPowerOfTen(found.zeros()),
                        found.unit(),
                        found.unit() == null && found.zeros() == 0,
                        found.over());
        if (found.zeros() >= WAN && !found.over() && digitAt(found.end())) {
            figure = compound(figure, found.zeros());
        }
        return signed(led(figure, floor), floor);
    }

    /** 1亿2000万元: the parts of one figure, in the unit without its large-number word. */
    private Figure compound(Figure first, int zeros) {
        int from = first.end();
        int end = numberEnd(from);
        UnitReader.Found found = UnitReader.read(text, end);
        BigDecimal more = decimal(from, end).scaleByPowerOfTen(found.zeros());
        Unit unit = found.unit();
        if (unit != null) {
            Unit base = Unit.of(unit.base()).orElse(unit);
            Fraction times = unit.factor().dividedBy(base.factor()).orElseThrow();
            more = more.scaleByPowerOfTen(times.round(0, RoundingMode.DOWN).precision() - 1);
            unit = base;
        }
        return more.compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros)) >= 0
                ? first
                : new Figure(
                        first.start(),
                        found.end(),
                        first.digits().add(more),
                        unit,
                        false,
                        found.over());
    }

    /** A currency mark or 百分之 before the digits. */
    private Figure led(Figure figure, int floor) {
        int start = figure.start();
        if (figure.unit() != null) {
            return start > floor && text.charAt(start - 1) == '¥'
                    ? from(figure, start - 1)
                    : figure;
        }
        if (start > floor && text.charAt(start - 1) == '¥') {
            return with(from(figure, start - 1), Unit.YUAN);
        }
        int share = start - SHARE_WORD;
        if (share >= floor && text.startsWith("百分之", share)) {
            return with(from(figure, share), Unit.PERCENT);
        }
        if (share >= floor && text.startsWith("千分之", share)) {
            return with(from(figure, share), Unit.of("‰").orElseThrow());
        }
        return figure;
    }

    private Figure signed(Figure figure, int floor) {
        int sign = figure.start() - 1;
        if (sign < floor) {
            return figure;
        }
        char mark = text.charAt(sign);
        if (mark == '负') {
            return negated(from(figure, sign));
        }
        if (mark != '-' && mark != '+') {
            return figure;
        }
        if (sign > 0 && (sign == floor || binary(text.charAt(sign - 1), mark))) {
            return figure;
        }
        return mark == '-' ? negated(from(figure, sign)) : from(figure, sign);
    }

    /** Whether the mark joins what stands on both sides of it and is no sign. */
    private static boolean binary(char previous, char mark) {
        boolean letter = Character.isLetter(previous) && (mark == '+' || previous < 128);
        return letter || Character.isDigit(previous) || ")%-+~—".indexOf(previous) >= 0;
    }

    private int numberEnd(int at) {
        number.region(at, text.length());
        if (!number.lookingAt()) {
            throw new IllegalStateException("no digits at " + at);
        }
        return number.end();
    }

    private BigDecimal decimal(int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ',' && c < 128) {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    private boolean digitAt(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Figure from(Figure figure, int start) {
        return new Figure(
                start, figure.end(), figure.digits(), figure.unit(), figure.bare(), figure.over());
    }

    private static Figure with(Figure figure, Unit unit) {
        return new Figure(
                figure.start(), figure.end(), figure.digits(), unit, false, figure.over());
    }

    private static Figure negated(Figure figure) {
        return new Figure(
                figure.start(),
                figure.end(),
                figure.digits().negate(),
                figure.unit(),
                figure.bare(),
                figure.over());
    }
}
