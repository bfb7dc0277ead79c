package io.hengji.office.template;

import io.hengji.intake.CellValue;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How a value stands in a cell so that reading the cell gives the value back. */
sealed interface WrittenValue {

    record Words(String text) implements WrittenValue {}

    /**
     * A number.
     *
     * @param digits with as many decimals as must be shown
     */
    record Digits(BigDecimal digits) implements WrittenValue {}

    record Serial(long day) implements WrittenValue {}

    /** The digits a spreadsheet keeps of a number. */
    int KEPT_DIGITS = 15;

    /** Between 1 March 1900 and the end of its calendar a spreadsheet counts days from here. */
    LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /**
     * The value as a cell.
     *
     * @param money the unit of money that the head names
     */
    static WrittenValue of(CellValue value, Unit money) {
        return switch (value) {
            case CellValue.Words(String text) -> new Words(text);
            case CellValue.Choice(String word) -> new Words(word);
            case CellValue.Amount amount -> amount(amount, money);
            case CellValue.Number(BigDecimal number) -> digits(number);
            case CellValue.UnitName(Unit unit) -> new Words(unit.symbol());
            case CellValue.Day(LocalDate date) ->
                    new Serial(ChronoUnit.DAYS.between(FIRST_DAY, date));
            case CellValue.Year(int year) -> new Digits(BigDecimal.valueOf(year));
            case CellValue.YesNo(boolean yes) -> new Words(yes ? "是" : "否");
            case CellValue.Several(List<String> items) -> new Words(String.join("；", items));
        };
    }

    /** The digits of an amount in a unit, if they carry its printed precision. */
    static Optional<BigDecimal> inUnit(CellValue.Amount amount, Unit unit) {
        Money money = amount.money();
        Precision printed = amount.printed();
        Optional<BigDecimal> digits =
                Fraction.of(money.yuan()).dividedBy(unit.factor()).flatMap(Fraction::decimal);
        if (unit.equals(Unit.YUAN)) {
            return digits.filter(exact -> printed.isExact());
        }
        int decimals = printed.decimalsIn(unit);
        return digits.filter(exact -> exact.stripTrailingZeros().scale() <= decimals)
                .map(exact -> exact.setScale(decimals))
                .filter(exact -> Precision.ofPrinted(exact, unit).equals(printed));
    }

    private static WrittenValue amount(CellValue.Amount amount, Unit head) {
        Optional<BigDecimal> fits = inUnit(amount, head);
        if (fits.isPresent()) {
            return digits(fits.get());
        }
        for (String symbol : List.of("元", "千元", "万元", "百万元", "千万元", "亿元", "万亿元")) {
            Unit own = Unit.of(symbol).orElseThrow();
            Optional<BigDecimal> there = inUnit(amount, own);
            if (there.isPresent()) {
                return new Words(there.get().toPlainString() + symbol);
            }
        }
        return new Words(amount.money().yuan().toPlainString() + "元");
    }

    private static WrittenValue digits(BigDecimal number) {
        return number.precision() > KEPT_DIGITS
                ? new Words(number.toPlainString())
                : new Digits(number);
    }
}
