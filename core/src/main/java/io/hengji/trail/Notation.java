package io.hengji.trail;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a formula is written down: in Chinese for people, or as a spreadsheet formula. Both write the
 * same tree, so a live formula equals the score by construction.
 */
public final class Notation {

    private enum Style {
        CHINESE,
        SPREADSHEET
    }

    /** Nothing follows but a bracket or the end: a condition is clear as it stands. */
    private static final int ALONE = 0;

    /** A comma or a comparison follows: a condition needs brackets to show where it ends. */
    private static final int PART = 1;

    private static final int SUM = 2;
    private static final int PRODUCT = 3;

    /** The decimals to which a cell is settled before it is compared or rounded. */
    private static final int SETTLED = 10;

    /** A sum of more terms than this is cut where it is written in brief. */
    private static final int MOST_TERMS = 12;

    /** So many terms of a long sum are shown. */
    private static final int SHOWN_TERMS = 6;

    private static final Pattern SIGN = Pattern.compile(" [+−] ");

    private final Style style;
    private final Function<String, String> names;
    private final boolean brief;

    private Notation(Style style, Function<String, String> names, boolean brief) {
        this.style = style;
        this.names = names;
        this.brief = brief;
    }

    /** For people; {@code names} gives what stands for a role, such as its name and value. */
    public static Notation chinese(Function<String, String> names) {
        return new Notation(Style.CHINESE, names, false);
    }

    /** The same, a long sum cut: 甲 1 + 乙 2 + …共 190 项. */
    public Notation inBrief() {
        return new Notation(style, names, true);
    }

    /** An equation of terms, its long side cut the same way: 1 + 2 + …共 190 项 = 18145. */
    static String brief(String equation) {
        int end = Math.max(equation.lastIndexOf(" = "), 0);
        Matcher signs = SIGN.matcher(equation).region(0, end);
        int terms = 1;
        int cut = end;
        while (signs.find()) {
            if (terms == SHOWN_TERMS) {
                cut = signs.start();
            }
            terms++;
        }
        return terms <= MOST_TERMS
                ? equation
                : equation.substring(0, cut) + omitted(terms) + equation.substring(end);
    }

    private static String omitted(int terms) {
        return " + …共 " + terms + " 项";
    }

    /** For xlsx, without the leading equals sign; {@code names} gives the cell of a role. */
    public static Notation spreadsheet(Function<String, String> names) {
        return new Notation(Style.SPREADSHEET, names, false);
    }

    public String write(Expr expr) {
        return write(expr, ALONE);
    }

    private String write(Expr expr, int around) {
        return switch (expr) {
            case Expr.Lit(Fraction value) -> literal(value, around);
            case Expr.Ref(String role) -> names.apply(role);
            case Expr.Add(List<Expr> terms) ->
                    terms.isEmpty()
                            ? "0"
                            : terms.size() == 1
                                    ? write(terms.getFirst(), around)
                                    : within(SUM, around, sum(terms));
            case Expr.Sub(Expr left, Expr right) ->
                    within(SUM, around, write(left, SUM) + sign("-") + write(right, SUM + 1));
            case Expr.Mul(Expr left, Expr right) ->
                    within(
                            PRODUCT,
                            around,
                            write(left, PRODUCT) + sign("*") + write(right, PRODUCT));
            case Expr.Div(Expr left, Expr right) ->
                    within(
                            PRODUCT,
                            around,
                            write(left, PRODUCT) + sign("/") + write(right, PRODUCT + 1));
            case Expr.Min(Expr left, Expr right) -> call("MIN", "取小", left, right);
            case Expr.Max(Expr left, Expr right) -> call("MAX", "取大", left, right);
            case Expr.Floor(Expr of) ->
                    style == Style.CHINESE
                            ? "取整（" + write(of, ALONE) + "）"
                            : "INT(" + settled(write(of, ALONE)) + ")";
            case Expr.Round(Expr of, RoundingMode mode, int scale) -> round(of, mode, scale);
            case Expr.If(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) ->
                    style == Style.CHINESE
                            ? within(ALONE, around, when(left, is, right, then, otherwise))
                            : "IF("
                                    + comparand(left)
                                    + is.symbol()
                                    + comparand(right)
                                    + ","
                                    + write(then, PART)
                                    + ","
                                    + write(otherwise, PART)
                                    + ")";
        };
    }

    private String sum(List<Expr> terms) {
        boolean cut = brief && terms.size() > MOST_TERMS;
        return terms.stream()
                        .limit(cut ? SHOWN_TERMS : terms.size())
                        .map(term -> write(term, SUM))
                        .collect(Collectors.joining(sign("+")))
                + (cut ? omitted(terms.size()) : "");
    }

    /** What follows 否则 reaches to the end, so that steps may be chained there without brackets. */
    private String when(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) {
        return "若"
                + write(left, PART)
                + " "
                + is.chinese()
                + " "
                + write(right, PART)
                + "，则"
                + write(then, PART)
                + "，否则"
                + write(otherwise, ALONE);
    }

    private String round(Expr of, RoundingMode mode, int scale) {
        if (style == Style.CHINESE) {
            return around(mode) + scale + "位小数（" + write(of, ALONE) + "）";
        }
        String name =
                switch (mode) {
                    case DOWN -> "ROUNDDOWN";
                    case UP -> "ROUNDUP";
                    default -> "ROUND";
                };
        return name + "(" + settled(write(of, ALONE)) + "," + scale + ")";
    }

    private static String around(RoundingMode mode) {
        return switch (mode) {
            case DOWN -> "舍去至";
            case UP -> "进位至";
            default -> "四舍五入至";
        };
    }

    /**
     * Spreadsheets calculate in binary: a tie such as 8.835 may stand at 8.8349999999999991.
     * Rounding to ten decimals first puts it back on the decimal that the exact value is.
     */
    private static String settled(String formula) {
        return "ROUND(" + formula + "," + SETTLED + ")";
    }

    /**
     * A cell that is named may hold a quotient of its own, and a third does not end, so only a
     * literal with few decimals is compared as it is.
     */
    private String comparand(Expr expr) {
        String written = write(expr, PART);
        boolean asItIs =
                expr instanceof Expr.Lit(Fraction value)
                        && value.decimal()
                                .filter(decimal -> decimal.scale() <= SETTLED)
                                .isPresent();
        return asItIs ? written : settled(written);
    }

    private String call(String spreadsheet, String chinese, Expr left, Expr right) {
        return style == Style.CHINESE
                ? chinese + "（" + write(left, PART) + "，" + write(right, PART) + "）"
                : spreadsheet + "(" + write(left, PART) + "," + write(right, PART) + ")";
    }

    private String literal(Fraction value, int around) {
        String written = value.decimal().map(BigDecimal::toPlainString).orElse(null);
        if (written == null) {
            return within(PRODUCT, around, value.numerator() + sign("/") + value.denominator());
        }
        return value.signum() < 0 ? within(SUM, around, written) : written;
    }

    private String within(int own, int around, String text) {
        if (own >= around) {
            return text;
        }
        return style == Style.CHINESE ? "（" + text + "）" : "(" + text + ")";
    }

    private String sign(String operator) {
        if (style == Style.SPREADSHEET) {
            return operator;
        }
        return switch (operator) {
            case "-" -> " − ";
            case "*" -> " × ";
            case "/" -> " ÷ ";
            default -> " + ";
        };
    }
}
