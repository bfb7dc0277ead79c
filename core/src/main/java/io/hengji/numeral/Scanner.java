package io.hengji.numeral;

import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text once, from one run of digits to the next. Every rule looks at a bounded number of
 * characters around the run or consumes what it reads, so the time is linear in the text.
 */
final class Scanner {
    private static final Pattern RANGE = Pattern.compile(" ?(?:-|—{1,2}|~|至|到) ?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 40;
    private static final int NONE = -1;

    private final PlainText text;
    private final String plain;
    private final NonQuantityRules rules;
    private final FigureReader figures;
    private final Matcher run;
    private final List<Token> tokens = new ArrayList<>();

    /** Where the last token ended, in chars: nothing before it belongs to the next one. */
    private int floor;

    /** Where the last token began, if it was a figure: it may be the lower end of a range. */
    private int lastFigure = NONE;

    /** The first token of a list without units so far: 3、5、8处. */
    private int openList = NONE;

    Scanner(String original) {
        this.text = new PlainText(original);
        this.plain = text.plain();
        this.rules = new NonQuantityRules(plain);
        this.figures = new FigureReader(plain);
        this.run = DIGITS.matcher(plain);
    }

    List<Token> tokens() {
        int at = 0;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            at = c >= '0' && c <= '9' ? read(at) : at + 1;
        }
        return List.copyOf(tokens);
    }

    private int read(int at) {
        NonQuantityRules.Match other = endless(at);
        if (other == null) {
            other = rules.at(at, floor);
        }
        FigureReader.Figure figure = null;
        if (other == null) {
            figure = figures.at(at, floor);
            other = figure.bare() ? rules.fallback(at) : null;
        }
        if (other == null && figure != null) {
            add(figure);
        } else if (other != null) {
            tokens.add(
                    new NonQuantity(
                            text.point(other.start()),
                            text.point(other.end()),
                            text.cut(other.start(), other.end()),
                            other.kind()));
            floor = other.end();
            lastFigure = NONE;
            openList = NONE;
        }
        return floor;
    }

    /** A run of digits that no figure has, and that must not cost more than its length. */
    private NonQuantityRules.@Nullable Match endless(int at) {
        run.region(at, plain.length());
        return run.lookingAt() && run.end() - at > MOST_DIGITS
                ? new NonQuantityRules.Match(at, run.end(), NonQuantity.Kind.CODE)
                : null;
    }

    private void add(FigureReader.Figure figure) {
        Hedge hedge =
                figure.over()
                        ? Hedge.OVER
                        : HedgeWords.around(plain, floor, figure.start(), figure.end());
        Numeral numeral =
                Numeral.of(
                        text.point(figure.start()),
                        text.point(figure.end()),
                        text.cut(figure.start(), figure.end()),
                        figure.digits(),
                        figure.unit(),
                        hedge);
        if (endsARange(figure, numeral)) {
            tokens.set(tokens.size() - 1, lower((Numeral) tokens.getLast(), numeral));
            numeral = numeral.hedged(Hedge.TO);
        }
        boolean listed = figure.start() == floor + 1 && floor > 0 && plain.charAt(floor) == '、';
        list(listed, numeral.unit());
        tokens.add(numeral);
        floor = figure.end();
        lastFigure = figure.start();
    }

    /** The members of a list take the unit of its last one. */
    private void list(boolean listed, @Nullable Unit unit) {
        if (listed && openList != NONE && unit != null) {
            for (int i = openList; i < tokens.size(); i++) {
                tokens.set(i, ((Numeral) tokens.get(i)).in(unit));
            }
        }
        if (unit != null) {
            openList = NONE;
        } else if (!listed || openList == NONE) {
            openList = tokens.size();
        }
    }

    private boolean endsARange(FigureReader.Figure figure, Numeral upper) {
        if (lastFigure == NONE || !(tokens.getLast() instanceof Numeral lower)) {
            return false;
        }
        Matcher between = RANGE.matcher(plain).region(floor, figure.start());
        if (!between.matches()) {
            return false;
        }
        char before = lastFigure == 0 ? ' ' : plain.charAt(lastFigure - 1);
        boolean change = "由从自".indexOf(before) >= 0;
        return !change
                && sameKind(lower.unit(), upper.unit())
                && lower(lower, upper).inBase().compareTo(upper.inBase()) < 0;
    }

    private static boolean sameKind(@Nullable Unit lower, @Nullable Unit upper) {
        return lower == null || (upper != null && lower.convertsTo(upper));
    }

    /** The lower end takes the unit of the upper one: 3至5万元 begins at 3万元, 3万—5万元 too. */
    private static Numeral lower(Numeral lower, Numeral upper) {
        Unit unit = lower.unit() == null ? upper.unit() : lower.unit();
        if (unit == null) {
            return lower.hedged(Hedge.FROM);
        }
        boolean ownLargeWord = lower.unit() == null && lower.digits().scale() < 0;
        Unit own = ownLargeWord ? Unit.of(unit.base()).orElse(unit) : unit;
        BigDecimal digits = lower.digits();
        return Numeral.of(lower.start(), lower.end(), lower.text(), digits, own, Hedge.FROM);
    }
}
