package io.hengji.numeral;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures written in Chinese numerals (十二个, 百分之九十五, 三分之一, 八成). Only with a measure word or as a
 * share do they state an amount: 一是, 第三批, 三公 and 十四五 do not. Shares in tenths and fractions are
 * coarse: 八成 is anything that rounds to it.
 */
final class ChineseFigures {
    private static final String DIGIT = "[零〇一二两三四五六七八九十百千万亿]";
    private static final Pattern NUMBER = Pattern.compile(DIGIT + "{1,12}");
    private static final Pattern PERCENT =
            Pattern.compile("([百千])分之(" + DIGIT + "{1,6})(?:点([零一二三四五六七八九]{1,4}))?");
    private static final Pattern SHARE =
            Pattern.compile("([二三四五六七八九十])分之([一二两三四五六七八九])(?![" + "零一二三四五六七八九十百千点])");
    private static final Pattern TENTHS =
            Pattern.compile("([一二两三四五六七八九])成([一二三四五六七八九半])?(?=[多余，。；、）)为左以上的人])");

    /** What makes the numeral part of a name, an ordinal or a vague amount. */
    private static final String NOT_BEHIND = "第每任某逐几数上周同统单“‘《〔";

    private static final Pattern IDIOM =
            Pattern.compile("^(?:个|项|条|种|次|张|支)(?:维护|确立|意识|自信|务必|方面|环节|结合|毫不|全面|产业|坚持|聚焦|改革|网|清单)");
    private static final Pattern ENDS = Pattern.compile("^[，。；、）)！？\\n]|^$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction TENTH = Fraction.of("0.1");
    private static final Fraction TWENTIETH = Fraction.of("0.05");

    private final String plain;
    private final PlainText text;
    private final List<Numeral> found = new ArrayList<>();

    private ChineseFigures(String original) {
        this.text = new PlainText(original);
        this.plain = text.plain();
    }

    /** The figures in Chinese numerals of a text, in order. */
    static List<Numeral> read(String original) {
        ChineseFigures figures = new ChineseFigures(original);
        int at = 0;
        Matcher next = NUMBER.matcher(figures.plain);
        while (next.find(at)) {
            at = Math.max(next.end(), figures.at(next));
        }
        return figures.found;
    }

    /** Where reading goes on. */
    private int at(Matcher number) {
        int start = number.start();
        if (start > 0 && NOT_BEHIND.indexOf(plain.charAt(start - 1)) >= 0) {
            return number.end();
        }
        int end = percent(start);
        end = end < 0 ? share(start) : end;
        end = end < 0 ? tenths(start) : end;
        return end < 0 ? counted(start, number.end()) : end;
    }

    private int percent(int start) {
        Matcher matcher = PERCENT.matcher(plain).region(start, plain.length());
        if (!matcher.lookingAt()) {
            return -1;
        }
        Optional<BigDecimal> whole = ChineseNumber.value(matcher.group(2));
        if (whole.isEmpty()) {
            return matcher.end();
        }
        BigDecimal digits =
                matcher.group(3) == null
                        ? whole.get()
                        : whole.get().add(ChineseNumber.decimals(matcher.group(3)));
        Unit unit = matcher.group(1).equals("百") ? Unit.PERCENT : Unit.of("‰").orElseThrow();
        Precision printed =
                new Precision(
                        Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-digits.scale()))
                                .times(unit.factor()));
        add(start, matcher.end(), digits, unit, printed, false);
        return matcher.end();
    }

    private int share(int start) {
        Matcher matcher = SHARE.matcher(plain).region(start, plain.length());
        if (!matcher.lookingAt()) {
            return -1;
        }
        BigDecimal below = ChineseNumber.value(matcher.group(1)).orElseThrow();
        BigDecimal above = ChineseNumber.value(matcher.group(2)).orElseThrow();
        BigDecimal digits = above.multiply(HUNDRED).divide(below, 2, RoundingMode.HALF_UP);
        add(start, matcher.end(), digits, Unit.PERCENT, new Precision(TWENTIETH), false);
        return matcher.end();
    }

    private int tenths(int start) {
        Matcher matcher = TENTHS.matcher(plain).region(start, plain.length());
        if (!matcher.lookingAt()) {
            return -1;
        }
        String more = matcher.group(2);
        BigDecimal ones =
                more == null
                        ? BigDecimal.ZERO
                        : more.equals("半")
                                ? BigDecimal.valueOf(5)
                                : ChineseNumber.value(more).orElseThrow();
        BigDecimal digits =
                ChineseNumber.value(matcher.group(1)).orElseThrow().multiply(BigDecimal.TEN);
        boolean over = over(matcher.end());
        add(
                start,
                matcher.end(),
                digits.add(ones),
                Unit.PERCENT,
                new Precision(more == null ? TENTH : TWENTIETH),
                over);
        return matcher.end();
    }

    /** A number with a measure word behind it: 十二个, 三万元, 二十余家. */
    private int counted(int start, int end) {
        String written = plain.substring(start, end);
        Optional<BigDecimal> whole = ChineseNumber.value(written);
        boolean over = over(end);
        int unitAt = end + (over ? 1 : 0);
        int large = written.length() > 1 && "万亿".indexOf(plain.charAt(end - 1)) >= 0 ? 1 : 0;
        UnitReader.Found unit = UnitReader.read(plain, over ? unitAt : end - large);
        Unit measure = unit.unit();
        if (whole.isEmpty() || measure == null || idiom(whole.get(), over ? unitAt : end, unit)) {
            return end;
        }
        BigDecimal digits =
                large > 0 && !over
                        ? ChineseNumber.value(written.substring(0, written.length() - 1))
                                .orElse(BigDecimal.ZERO)
                        : whole.get();
        if (digits.signum() == 0) {
            return end;
        }
        add(start, unit.end(), digits, measure, null, over || unit.over());
        return unit.end();
    }

    /** 一次性, 两年, 四个意识, 一个 that counts nothing. */
    private boolean idiom(BigDecimal value, int unitAt, UnitReader.Found unit) {
        String behind = plain.substring(unit.end(), Math.min(plain.length(), unit.end() + 1));
        String words = plain.substring(unitAt, Math.min(plain.length(), unitAt + 5));
        String symbol = plain.substring(unitAt, unit.end()).strip();
        boolean one = value.compareTo(BigDecimal.ONE) == 0 && !ENDS.matcher(behind).find();
        boolean course = symbol.matches("年|周|日|期|批|级|类|点|层|班|页|岁|个月|工作日|块|部|道|单|分");
        return one || course || IDIOM.matcher(words).find();
    }

    private boolean over(int at) {
        return at < plain.length() && (plain.charAt(at) == '余' || plain.charAt(at) == '多');
    }

    private void add(
            int start,
            int end,
            BigDecimal digits,
            Unit unit,
            @org.jspecify.annotations.Nullable Precision printed,
            boolean over) {
        int floor = Math.max(0, start - 6);
        Hedge hedge = over ? Hedge.OVER : HedgeWords.around(plain, floor, start, end);
        Numeral numeral =
                Numeral.of(
                        text.point(start),
                        text.point(end),
                        text.cut(start, end),
                        digits,
                        unit,
                        hedge);
        found.add(
                printed == null
                        ? numeral
                        : new Numeral(
                                numeral.start(),
                                numeral.end(),
                                numeral.text(),
                                digits,
                                unit,
                                printed,
                                hedge));
    }
}
