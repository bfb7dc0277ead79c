package io.hengji.trail;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a written formula and calculates it: a second, small implementation that knows nothing of
 * {@link Expr}. Roles are Latin letters. A formula without a value (a division by zero) is empty.
 *
 * <p>The Chinese words are read as a person would: × ÷ before + −, brackets first, and 若 … 则 … 否则
 * as one value only where it stands alone, behind 否则, or in brackets of its own; anywhere else it
 * is not clear how far it reaches, and reading it fails.
 */
final class ReadBack {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "四舍五入至|舍去至|进位至|位小数|取小|取大|取整|若|否则|则|[A-Z]+(?=\\()|[a-z]+|\\d+(\\.\\d+)?"
                            + "|<=|>=|[-+*/(),<>=（），≥＞≤＜＝−×÷]");

    private final boolean chinese;
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Ratio> values;
    private int next;

    private ReadBack(String text, boolean chinese, Map<String, Ratio> values) {
        this.chinese = chinese;
        this.values = values;
        String rest = text.replace(" ", "");
        Matcher found = TOKEN.matcher(rest);
        int end = 0;
        while (found.find()) {
            if (found.start() != end) {
                throw new AssertionError("not understood at " + end + ": " + rest);
            }
            end = found.end();
            tokens.add(found.group());
        }
        if (end != rest.length()) {
            throw new AssertionError("not understood at " + end + ": " + rest);
        }
    }

    static Optional<Ratio> ofChinese(String text, Map<String, Ratio> values) {
        return new ReadBack(text, true, values).all();
    }

    static Optional<Ratio> ofSpreadsheet(String text, Map<String, Ratio> values) {
        return new ReadBack(text, false, values).all();
    }

    private Optional<Ratio> all() {
        Optional<Ratio> value = whole();
        if (next != tokens.size()) {
            throw new AssertionError(
                    "left over: " + tokens.subList(next, tokens.size()) + " of " + tokens);
        }
        return value;
    }

    /** A value that may be a conditional: it ends where what holds it ends. */
    private Optional<Ratio> whole() {
        return chinese && take("若") ? conditional() : sum();
    }

    private Optional<Ratio> conditional() {
        Optional<Ratio> left = sum();
        String is = tokens.get(next++);
        Optional<Ratio> right = sum();
        expect("，");
        expect("则");
        Optional<Ratio> then = sum();
        expect("，");
        expect("否则");
        Optional<Ratio> otherwise = whole();
        return choose(left, is, right, then, otherwise);
    }

    private static Optional<Ratio> choose(
            Optional<Ratio> left,
            String is,
            Optional<Ratio> right,
            Optional<Ratio> then,
            Optional<Ratio> otherwise) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        int order = left.get().order(right.get());
        boolean holds =
                switch (is) {
                    case "≥", ">=" -> order >= 0;
                    case "＞", ">" -> order > 0;
                    case "≤", "<=" -> order <= 0;
                    case "＜", "<" -> order < 0;
                    case "＝", "=" -> order == 0;
                    default -> throw new AssertionError("no comparison: " + is);
                };
        return holds ? then : otherwise;
    }

    private Optional<Ratio> sum() {
        Optional<Ratio> value = product();
        while (true) {
            if (take("+")) {
                value = both(value, product(), Ratio::plus);
            } else if (take(chinese ? "−" : "-")) {
                value = both(value, product().map(Ratio::negative), Ratio::plus);
            } else {
                return value;
            }
        }
    }

    private Optional<Ratio> product() {
        Optional<Ratio> value = single();
        while (true) {
            if (take(chinese ? "×" : "*")) {
                value = both(value, single(), Ratio::times);
            } else if (take(chinese ? "÷" : "/")) {
                Optional<Ratio> divisor = single().filter(found -> found.above().signum() != 0);
                value = both(value, divisor.map(Ratio::turned), Ratio::times);
            } else {
                return value;
            }
        }
    }

    private Optional<Ratio> single() {
        String token = tokens.get(next++);
        if (token.equals("-")) {
            return single().map(Ratio::negative);
        }
        if (token.equals(chinese ? "（" : "(")) {
            Optional<Ratio> value = whole();
            expect(chinese ? "）" : ")");
            return value;
        }
        if (Character.isDigit(token.charAt(0))) {
            return Optional.of(Ratio.of(token));
        }
        Ratio named = values.get(token);
        return named != null ? Optional.of(named) : chinese ? called(token) : function(token);
    }

    private Optional<Ratio> called(String name) {
        if (name.endsWith("至")) {
            int scale = Integer.parseInt(tokens.get(next++));
            expect("位小数");
            Optional<Ratio> value = arguments(1).getFirst();
            return value.map(found -> rounded(found, scale, name));
        }
        if (name.equals("取整")) {
            return arguments(1).getFirst().map(Ratio::floor);
        }
        List<Optional<Ratio>> both = arguments(2);
        return extreme(both, name.equals("取小"));
    }

    private Optional<Ratio> function(String name) {
        return switch (name) {
            case "INT" -> arguments(1).getFirst().map(Ratio::floor);
            case "MIN", "MAX" -> extreme(arguments(2), name.equals("MIN"));
            case "ROUND", "ROUNDUP", "ROUNDDOWN" -> {
                List<Optional<Ratio>> given = arguments(2);
                int scale = given.getLast().orElseThrow().above().intValueExact();
                yield given.getFirst().map(value -> rounded(value, scale, name));
            }
            case "IF" -> condition();
            default -> throw new AssertionError("no function: " + name);
        };
    }

    private Optional<Ratio> condition() {
        expect("(");
        Optional<Ratio> left = sum();
        String is = tokens.get(next++);
        Optional<Ratio> right = sum();
        expect(",");
        Optional<Ratio> then = sum();
        expect(",");
        Optional<Ratio> otherwise = sum();
        expect(")");
        return choose(left, is, right, then, otherwise);
    }

    /** What stands in the brackets of a call; alone in them, a conditional is clear. */
    private List<Optional<Ratio>> arguments(int count) {
        expect(chinese ? "（" : "(");
        List<Optional<Ratio>> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                expect(chinese ? "，" : ",");
            }
            values.add(count == 1 ? whole() : sum());
        }
        expect(chinese ? "）" : ")");
        return values;
    }

    private static Optional<Ratio> extreme(List<Optional<Ratio>> two, boolean least) {
        return both(two.getFirst(), two.getLast(), (a, b) -> (a.order(b) <= 0) == least ? a : b);
    }

    private static Ratio rounded(Ratio value, int scale, String how) {
        Ratio shift = new Ratio(BigInteger.TEN.pow(scale), BigInteger.ONE);
        Ratio size = value.above().signum() < 0 ? value.negative() : value;
        Ratio moved = size.times(shift);
        Ratio whole =
                switch (how) {
                    case "ROUND", "四舍五入至" ->
                            moved.plus(new Ratio(BigInteger.ONE, BigInteger.TWO)).floor();
                    case "ROUNDDOWN", "舍去至" -> moved.floor();
                    case "ROUNDUP", "进位至" -> moved.negative().floor().negative();
                    default -> throw new AssertionError("no rounding: " + how);
                };
        Ratio result = whole.times(shift.turned());
        return value.above().signum() < 0 ? result.negative() : result;
    }

    private interface Combine {
        Ratio of(Ratio a, Ratio b);
    }

    private static Optional<Ratio> both(Optional<Ratio> a, Optional<Ratio> b, Combine combine) {
        return a.flatMap(left -> b.map(right -> combine.of(left, right)));
    }

    private boolean take(String token) {
        boolean here = next < tokens.size() && tokens.get(next).equals(token);
        next += here ? 1 : 0;
        return here;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new AssertionError("expected " + token + " at " + next + " of " + tokens);
        }
    }

    /** A fraction that need not be in lowest terms; the part below is positive. */
    record Ratio(BigInteger above, BigInteger below) {
        static Ratio of(String decimal) {
            int point = decimal.indexOf('.');
            int decimals = point < 0 ? 0 : decimal.length() - point - 1;
            return new Ratio(
                    new BigInteger(decimal.replace(".", "")), BigInteger.TEN.pow(decimals));
        }

        Ratio plus(Ratio other) {
            return new Ratio(
                    above.multiply(other.below).add(other.above.multiply(below)),
                    below.multiply(other.below));
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        Ratio negative() {
            return new Ratio(above.negate(), below);
        }

        Ratio turned() {
            BigInteger sign = BigInteger.valueOf(above.signum());
            BigInteger newAbove = below.multiply(sign);
            BigInteger newBelow = above.multiply(sign);
            return new Ratio(newAbove, newBelow);
        }

        Ratio floor() {
            BigInteger rest = above.mod(below);
            return new Ratio(above.subtract(rest).divide(below), BigInteger.ONE);
        }

        int order(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }
}
