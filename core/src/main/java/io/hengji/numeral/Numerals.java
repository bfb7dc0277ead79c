package io.hengji.numeral;

import io.hengji.kernel.Count;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures in Arabic digits in Chinese official text, read and printed. Reading what was printed
 * gives the same figure.
 */
public final class Numerals {
    private static final int DECIMALS_OF_ENDLESS = 2;

    private Numerals() {}

    /** Every figure of the text, in order. Dates, document numbers, ordinals and codes are none. */
    public static List<Numeral> read(String text) {
        return read(tokens(text));
    }

    /**
     * Every figure of the text, in order, those in Chinese numerals as well: 十二个, 百分之九十五, 三分之一, 八成.
     */
    public static List<Numeral> readWritten(String text) {
        List<Numeral> chinese = ChineseFigures.read(text);
        List<Token> tokens = tokens(text);
        if (chinese.isEmpty()) {
            return read(tokens);
        }
        List<Numeral> all = new ArrayList<>(read(tokens));
        int at = 0;
        for (Numeral figure : chinese) {
            while (at < tokens.size() && tokens.get(at).end() < figure.start()) {
                at++;
            }
            if (at == tokens.size() || tokens.get(at).start() > figure.end()) {
                all.add(figure);
            }
        }
        all.sort(Comparator.comparingInt(Numeral::start));
        return List.copyOf(all);
    }

    private static List<Numeral> read(List<Token> tokens) {
        return tokens.stream().filter(Numeral.class::isInstance).map(Numeral.class::cast).toList();
    }

    /** Everything written with Arabic digits, in order, each told apart. */
    public static List<Token> tokens(String text) {
        return new Scanner(text).tokens();
    }

    /**
     * A value as an official text prints it: digits without thousands separators, rounded half up
     * to {@code decimals}, the unit directly behind: 5267.55万元, 59.04%, 12处.
     *
     * @param decimals null: as many as the value has (two where it does not end)
     * @return empty when the value is not expressed in that unit (money in 处), or is no number
     */
    public static Optional<String> print(Scalar value, Unit unit, @Nullable Integer decimals) {
        return in(value, unit)
                .map(number -> digits(number, decimals).toPlainString() + unit.symbol());
    }

    /** The number of units, exactly; empty when the value is not expressed in that unit. */
    public static Optional<Fraction> in(Scalar value, Unit unit) {
        return switch (value) {
            case Money money ->
                    unit.convertsTo(Unit.YUAN)
                            ? Fraction.of(money.yuan()).dividedBy(unit.factor())
                            : Optional.empty();
            case Quantity quantity -> quantity.in(unit);
            case Rate.Exact rate ->
                    unit.convertsTo(Unit.PERCENT)
                            ? rate.value().dividedBy(unit.factor())
                            : Optional.empty();
            case Count count ->
                    unit.dimension() == io.hengji.kernel.Dimension.COUNTED
                            ? Fraction.of(count.value()).dividedBy(unit.factor())
                            : Optional.empty();
            case Rate.Undefined _, Text _ -> Optional.empty();
        };
    }

    private static BigDecimal digits(Fraction number, @Nullable Integer decimals) {
        if (decimals != null) {
            return number.round(decimals, RoundingMode.HALF_UP);
        }
        return number.decimal()
                .orElseGet(() -> number.round(DECIMALS_OF_ENDLESS, RoundingMode.HALF_UP));
    }
}
