package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedFiguresReadBackTest {

    private static final List<Unit> UNITS =
            Unit.symbols().stream()
                    .map(symbol -> Unit.of(symbol).orElseThrow())
                    .distinct()
                    .flatMap(unit ->
                            List.of("", "万", "亿").stream()
                                    .flatMap(large -> Unit.of(large + unit.symbol()).stream()))
                    // 2024年 is a year: a duration of that length is never printed so.
                    .filter(unit -> !unit.symbol().equals("年"))
                    .toList();

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /**
     * Reading what was printed gives the number of units as rounded, the unit, and nothing else.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSameFigure(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder prose = new StringBuilder("本年");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Unit unit = UNITS.get(random.nextInt(UNITS.size()));
            int decimals = random.nextInt(5);
            BigDecimal number =
                    BigDecimal.valueOf(
                            random.nextLong(-99_999_999L, 99_999_999L), random.nextInt(5));
            String printed = Numerals.print(scalar(number, unit), unit, decimals).orElseThrow();
            BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
            expected.add(rounded.toPlainString() + " " + unit.symbol());
            prose.append(i == 0 ? "" : "，其中").append("完成").append(printed);
        }
        assertEquals(expected, Shown.tokens(prose + "。"), "seed " + seed + ": " + prose);
    }

    private static Scalar scalar(BigDecimal number, Unit unit) {
        Fraction base = Fraction.of(number).times(unit.factor());
        return switch (unit.dimension()) {
            case MONEY -> new Money(base.decimal().orElseThrow());
            case RATIO -> new Rate.Exact(base);
            default -> new Quantity(number, unit);
        };
    }

    @Test
    void figuresPrintWithoutSeparatorsAndWithTheDecimalsAskedFor() {
        Money money = Money.ofWanYuan("5267.55");
        assertEquals(Optional.of("5267.55万元"), Numerals.print(money, Unit.WAN_YUAN, 2));
        assertEquals(Optional.of("5267.5500万元"), Numerals.print(money, Unit.WAN_YUAN, 4));
        assertEquals(Optional.of("5268万元"), Numerals.print(money, Unit.WAN_YUAN, 0));
        assertEquals(Optional.of("52675500元"), Numerals.print(money, Unit.YUAN, null));
        // 65.53 ÷ 111 = 0.590360…
        Rate rate = Money.ofWanYuan("65.53").over(Money.ofWanYuan("111"));
        assertEquals(Optional.of("59.04%"), Numerals.print(rate, Unit.PERCENT, 2));
        assertEquals(Optional.of("59.04%"), Numerals.print(rate, Unit.PERCENT, null));
        assertEquals(
                Optional.of("12处"),
                Numerals.print(new Count(12), Unit.of("处").orElseThrow(), null));
        // 15亩 = 1公顷 exactly.
        assertEquals(
                Optional.of("434.8公顷"),
                Numerals.print(Quantity.of("6522", Unit.MU), Unit.HECTARE, null));
    }

    @Test
    void aValueIsNotPrintedInAUnitItIsNotMeasuredIn() {
        Unit places = Unit.of("处").orElseThrow();
        assertEquals(Optional.empty(), Numerals.print(Money.ZERO, places, 0));
        assertEquals(Optional.empty(), Numerals.print(new Count(3), Unit.WAN_YUAN, 0));
        assertEquals(Optional.empty(), Numerals.print(Quantity.of("3", places), Unit.PERSON, 0));
        assertEquals(Optional.empty(), Numerals.print(new Rate.Undefined("分母为0"), Unit.PERCENT, 2));
        assertEquals(Optional.empty(), Numerals.print(new Text("优"), Unit.POINT, 0));
    }
}
